import { isoDate, recipeFrom, run, serialOf } from '../../core/index';
import type { Portrait } from '../../core/index';
import { RowState } from '../../core/measure/rowState';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import type { OrderKind, OrderTruth, Sample } from '../../desk/samples/truth';

const { sale, refund, cancelled, noCustomer, duplicate, noDate, badDate, futureDate } = RowState;
const { noAmount, badAmount, otherCurrency, negativeAmount } = RowState;

/** The states that each kind of row may get, beyond the rules of `agreedStates`.
 *  An unexplained negative row is a refund once an earlier order of the customer covers it (requirement C14). */
const STATES: Readonly<Record<OrderKind, readonly number[]>> = {
  sale: [sale],
  refund: [refund],
  refunded: [refund],
  cancelled: [cancelled],
  duplicate: [duplicate],
  future: [futureDate],
  badDate: [noDate, badDate],
  badAmount: [noAmount, badAmount],
  unexplainedNegative: [negativeAmount, refund],
  noCustomer: [noCustomer],
};

/** What a row must count as: customers are told apart by their id alone, and one run has one currency. */
function agreedStates(truth: OrderTruth, main: string): readonly number[] {
  if (truth.dirt.includes('missingCustomerId')) return [noCustomer];
  const isKept = truth.cents !== null && truth.kind !== 'duplicate' && truth.kind !== 'future';
  return isKept && truth.currency !== main ? [otherCurrency] : STATES[truth.kind];
}

function portraitOf(sample: Sample): Portrait {
  const recipe = recipeFrom({ sets: [] });
  if (!recipe.ok) throw new Error('the standard recipe is refused');
  const clock = { today: serialOf(2026, 10, 31), given: true };
  const result = run(sample.book, { recipe: recipe.recipe, mapping: new Map(), clock });
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join());
  return result.portrait;
}

const CASES = [
  ['the Chinese shop', 'CNY', chineseShop({ orders: 2000, seed: 7 })],
  ['the English supplier', 'USD', englishB2B({ orders: 2000, seed: 7 })],
] as const;

describe.each(CASES)('against its own truth, %s', (_name, main, sample) => {
  const portrait = portraitOf(sample);
  const { orders, ids } = portrait.gathered;
  if (orders === null) throw new Error('no orders were found');
  const { rows, sheet } = orders;
  const stateOf = ({ row }: OrderTruth): number => rows.state[row - sheet.firstRow] ?? -1;
  /** The day of the order by its other lines: what a line without a date of its own is given. */
  const orderDay = ({ orderId, row }: OrderTruth): number | null =>
    sample.truth.orders.find((other) => other.orderId === orderId && other.row !== row && stateOf(other) === sale)
      ?.date ?? null;
  const isUndatedLine = (truth: OrderTruth): boolean => truth.dirt.includes('missingDate') && orderDay(truth) !== null;
  const cellsOf = ({ row }: OrderTruth): string => JSON.stringify(sample.book.sheets[1]?.rows[row]);

  test('requirements 47-51, 59-61, C14, C31: every row counts as what it really is', () => {
    const agreed = (truth: OrderTruth): readonly number[] =>
      isUndatedLine(truth) ? [sale] : agreedStates(truth, main);
    const wrong = sample.truth.orders.filter((truth) => !agreed(truth).includes(stateOf(truth)));
    expect(wrong.map((truth) => `${truth.kind} ${truth.dirt.join()} -> ${stateOf(truth)} ${cellsOf(truth)}`)).toEqual(
      [],
    );
  });

  test('requirement C14: a negative row without a word is a refund only when an earlier order covers it', () => {
    const covered = (row: OrderTruth): boolean =>
      sample.truth.orders.some(
        (other) =>
          other.customer === row.customer &&
          stateOf(other) === sale &&
          (other.date ?? Infinity) <= (row.date ?? 0) &&
          (other.cents ?? 0) >= -(row.cents ?? 0),
      );
    const negative = sample.truth.orders.filter(({ kind }) => kind === 'unexplainedNegative');
    for (const row of negative.filter((one) => stateOf(one) === refund)) expect(covered(row)).toBe(true);
    for (const row of negative.filter((one) => stateOf(one) === negativeAmount)) expect(covered(row)).toBe(false);
    expect(negative.length).toBeGreaterThan(0);
  });

  test('requirements 60, 65: date and cents of every row that counts are exactly the true ones', () => {
    const counted = sample.truth.orders.filter((truth) => [sale, refund, cancelled].includes(stateOf(truth) as 0));
    const wrong = counted.filter((truth) => {
      const at = truth.row - sheet.firstRow;
      return rows.day[at] !== (truth.date ?? orderDay(truth)) || rows.cents[at] !== truth.cents;
    });
    expect(counted.length).toBeGreaterThan(1800);
    expect(
      wrong.map((truth) => {
        const at = truth.row - sheet.firstRow;
        return `${isoDate(rows.day[at] ?? 0)} ${rows.cents[at]} but ${truth.date} ${truth.cents}: ${cellsOf(truth)}`;
      }),
    ).toEqual([]);
  });

  test('rows belong to the customer whose id they show; an id that lost its zeros is the only one that does not', () => {
    const wrong = sample.truth.orders.filter((truth) => {
      const who = rows.customer[truth.row - sheet.firstRow] ?? -1;
      const owner = truth.customer === null ? undefined : sample.truth.customers[truth.customer]?.id;
      return who >= 0 && ids[who] !== owner && !truth.dirt.includes('idAsNumber');
    });
    // A duplicate is the copy of its original, cells and all.
    expect(wrong.filter(({ kind }) => kind !== 'duplicate').map(cellsOf)).toEqual([]);
  });

  test('the rows that the summary accounts for are all the rows there are', () => {
    const { read, kept, aside, asideBy } = portrait.rows;
    expect(read).toBe(sample.truth.orders.length + 1);
    expect(kept + aside).toBe(read);
    expect([...asideBy.values()].reduce((sum, count) => sum + count, 0)).toBe(aside);
    expect(asideBy.get('total_row')).toBe(1);
  });
});
