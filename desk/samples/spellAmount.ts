import type { Cell } from '../../core/index';
import { fullWidth, groupedAmount, plainAmount } from './digits';
import type { DirtId } from './dirt.data';
import type { Currency } from './truth';

/** An amount cell with what it means to the cent. */
export interface SpelledAmount {
  readonly cell: Cell;
  readonly cents: number;
  readonly currency: Currency;
}

/** Write cents in the way of a kind of dirt; without one, as a number.
 *  `amountYuan` keeps one decimal and `amountWan` whole hundreds of yuan, so these two round the amount itself. */
export function spellAmount(cents: number, dirt: DirtId | null, home: Currency): SpelledAmount {
  const spell = dirt === null ? undefined : SPELLINGS[dirt];
  if (dirt === 'amountYuan') return yuan(Math.round(cents / 10) * 10);
  if (dirt === 'amountWan') return tenThousands(Math.max(2, Math.round(cents / 10000)) * 10000);
  if (spell === undefined) return { cell: cents / 100, cents, currency: home };
  return { cell: spell(cents), cents, currency: currencyOf(dirt, home) };
}

const SPELLINGS: { readonly [id in DirtId]?: (cents: number) => string } = {
  amountText: plainAmount,
  amountGrouped: groupedAmount,
  amountYen: (cents) => `¥${groupedAmount(cents)}`,
  amountWideYen: (cents) => `￥${groupedAmount(cents)}`,
  amountFullWidth: (cents) => fullWidth(plainAmount(cents)),
  amountDollar: (cents) => `$${groupedAmount(cents)}`,
  amountCode: (cents) => `USD ${plainAmount(cents)}`,
  amountPound: (cents) => `£${groupedAmount(cents)}`,
  amountEuro: (cents) => `€${groupedAmount(cents)}`,
  amountDecimalComma: (cents) => groupedAmount(cents).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
  amountSpaced: (cents) => ` ${plainAmount(cents)}\u00a0`,
  negativeParentheses: (cents) => `(${plainAmount(-cents)})`,
  negativeText: plainAmount,
};

function currencyOf(dirt: DirtId | null, home: Currency): Currency {
  if (dirt === 'amountPound') return 'GBP';
  if (dirt === 'amountEuro') return 'EUR';
  return home;
}

function yuan(cents: number): SpelledAmount {
  return { cell: `${groupedAmount(cents).slice(0, -1)}元`, cents, currency: 'CNY' };
}

function tenThousands(cents: number): SpelledAmount {
  return { cell: `${Number((cents / 1e6).toFixed(2))}万`, cents, currency: 'CNY' };
}
