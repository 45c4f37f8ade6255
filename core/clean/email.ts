import type { Cell } from '../book/cell';
import { hashOf, Interner } from '../book/interner';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, CheckedColumn, ColumnCleaner, ColumnSource } from './column';
import { proposedDomain, proposedEmail } from './people/emailTypo';
import { MAIL_DOMAINS } from './people/emailTypos.data';
import { halfWidth, outerTrimmed } from './space';
import type { ToldWords } from './told';

const RULES = [
  {
    id: 'emailSpelling',
    effect: 'change',
    name: { zh: '邮箱写法统一', en: 'E-mail spelling' },
    reason: { zh: '去首尾空格，转小写，全角转半角', en: 'outer space removed, lower case, full-width folded' },
  },
  BLANK_MARK_RULE,
  {
    id: 'emailCorrected',
    effect: 'change',
    name: { zh: '邮箱域名按你的回答改正', en: 'E-mail corrected as you said' },
    reason: { zh: '你在“待确认”里认可了改正', en: 'you accepted the correction' },
  },
  {
    id: 'emailOdd',
    effect: 'issue',
    name: { zh: '不是邮箱', en: 'Not an e-mail' },
    reason: { zh: '缺少 @ 或域名，原样保留', en: 'no @ or no domain; kept as it is' },
  },
] as const satisfies readonly CellRule[];

/** One rule a domain, so that the list of issues names the proposal. */
const TYPO_RULES = MAIL_DOMAINS.map((domain): CellRule => ({
  id: `emailTypo:${domain}`,
  effect: 'issue',
  name: { zh: '邮箱域名疑似笔误', en: 'Possible e-mail typo' },
  reason: {
    zh: `域名可能是 ${domain} 的笔误，原样保留，请核对`,
    en: `the domain may be a slip of ${domain}; kept as it is, please check`,
  },
}));
const ALL_RULES: readonly CellRule[] = [...RULES, ...TYPO_RULES];

/** One @, something before it, labels with points between them behind it; visible lower-case ASCII only. Linear: a label holds no point. */
const ADDRESS = /^[!-?[-~]+@(?:[!--/-?[-~]+\.)+[!--/-?[-~]+$/;

const Outcome = { spelling: 1, blankMark: 2, corrected: 3, odd: 4 } as const;

const NOTHING: ToldWords['mailDomains'] = new Map();

/** Clean a column of e-mail addresses.
 *  Changes: upper case, outer space, full-width characters. Leaves: lower-case addresses.
 *  Refuses: no @, two @, no point or two points side by side in the domain, inner space (kept, flagged).
 *  Asks: domains that look like a slip of a common one (gmial.com, qq.con, 163.co): kept and flagged with the proposal, never repaired; see `proposedEmail`.
 *  `told`: domains about which a person answered; true corrects them, false leaves them without a flag.
 *  `compared`: number the addresses too, while their letters are at hand.
 *  @example " Ann@Example.COM" -> "ann@example.com" */
export function emailCleaner(source: ColumnSource, told = NOTHING, compared = false): ColumnCleaner<CheckedColumn> {
  const outcome = new Uint8Array(source.rowCount);
  const typos = new Map<string, number>();
  const after = (cell: Cell): string => corrected(emailText(cell), told);
  const keys = compared ? new AddressNumbers(source.rowCount, (raw) => textOutcome(raw, typos, told), after) : null;
  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        if (cell === null || cell === undefined || cell === '') continue;
        const at = row - source.firstRow;
        if (typeof cell !== 'string') outcome[at] = Outcome.odd;
        else outcome[at] = keys ? keys.take(at, cell) : textOutcome(cell, typos, told);
      }
    },
    finish: () => ({
      kind: 'checked',
      outcome,
      rules: ALL_RULES,
      after,
      ...(keys ? { keys: { codes: keys.codes, texts: keys.texts } } : {}),
    }),
  };
}

/** Numbers addresses by their clean text. Orders repeat their customers, so each distinct cell is looked at once. */
class AddressNumbers {
  /** Number of the address of each row, -1 = none. */
  readonly codes: Int32Array;
  private readonly raws = new Interner();
  private readonly clean = new Interner();
  /** Of each distinct cell: what happened, and the number of its address. */
  private readonly outcomes: number[] = [];
  private readonly numbers: number[] = [];

  constructor(
    rowCount: number,
    private readonly outcomeOf: (raw: string) => number,
    private readonly cleanOf: (raw: string) => string,
  ) {
    this.codes = new Int32Array(rowCount).fill(-1);
  }

  get texts(): readonly string[] {
    return this.clean.texts;
  }

  /** Number the address of a row; gives what happened to the cell. */
  take(at: number, raw: string): number {
    const hash = hashOf(raw);
    const code = this.raws.codeHashed(raw, hash);
    if (code === this.outcomes.length) this.learn(raw, hash);
    this.codes[at] = this.numbers[code] ?? -1;
    return this.outcomes[code] ?? 0;
  }

  private learn(raw: string, hash: number): void {
    const happened = this.outcomeOf(raw);
    this.outcomes.push(happened);
    this.numbers.push(happened === Outcome.odd ? -1 : this.numberOf(raw, hash, happened === 0));
  }

  private numberOf(raw: string, hash: number, isClean: boolean): number {
    const text = isClean ? raw : this.cleanOf(raw);
    if (!text.includes('@')) return -1;
    return isClean ? this.clean.codeHashed(raw, hash) : this.clean.code(text);
  }
}

/** Give an e-mail's clean text; "" for blank marks and cells that hold no text. */
export function emailText(cell: Cell): string {
  if (typeof cell !== 'string') return '';
  const text = outerTrimmed(halfWidth(outerTrimmed(cell)));
  return isBlankMark(text) ? '' : text.toLowerCase();
}

function textOutcome(raw: string, typos: Map<string, number>, told: ToldWords['mailDomains']): number {
  const isPlain = ADDRESS.test(raw);
  const text = isPlain ? raw : emailText(raw);
  if (text === '') return isPlainlyEmpty(raw) ? 0 : Outcome.blankMark;
  const answer = told.get(domainOf(text));
  if (answer === true) return Outcome.corrected;
  const typo = answer === false ? 0 : typoOutcome(text, typos);
  if (typo !== 0) return typo;
  if (!isPlain && !ADDRESS.test(text)) return Outcome.odd;
  return text === raw ? 0 : Outcome.spelling;
}

/** Give an address with the domain that a person accepted for its own. */
function corrected(address: string, told: ToldWords['mailDomains']): string {
  return told.get(domainOf(address)) === true ? (proposedEmail(address) ?? address) : address;
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1);
}

/** Each distinct domain is looked at once; 0 when nothing looks like a slip. */
function typoOutcome(text: string, typos: Map<string, number>): number {
  const at = text.indexOf('@');
  if (at < 1) return 0;
  const domain = text.slice(at + 1);
  const known = typos.get(domain);
  if (known !== undefined) return known;
  const proposal = proposedDomain(domain);
  const outcome = proposal === null ? 0 : RULES.length + 1 + MAIL_DOMAINS.indexOf(proposal);
  typos.set(domain, outcome);
  return outcome;
}
