import type { Bilingual } from '../../words';

/** What the checks of any column can find. */
export type ValueRule =
  'missingMark' | 'unit' | 'joined' | 'dependency' | 'spelling' | 'misspelling' | 'format' | 'scale' | 'duplicateKey';

/** One cell that a check holds for wrong. Nothing is changed by it: a person accepts or refuses the proposal. */
export interface ValueFinding {
  /** Row of the table, from 0. */
  readonly row: number;
  /** Column of the table, from 0. */
  readonly column: number;
  readonly rule: ValueRule;
  /** What the cell holds, outer space aside; "" = blank. */
  readonly found: string;
  /** What it should hold; "" = blank it; null = wrong, but what is right is not known. */
  readonly proposed: string | null;
  /** How sure the check is that the cell is wrong, from 0 to 1: an ordering for review, not a measured probability. */
  readonly confidence: number;
}

/** One finding for a text, whatever row holds it. */
export interface TextFinding {
  readonly code: number;
  readonly proposed: string | null;
  readonly confidence: number;
}

/** Name and reason of every rule, for the review list. */
export const VALUE_RULES: Readonly<Record<ValueRule, { readonly name: Bilingual; readonly reason: Bilingual }>> = {
  missingMark: {
    name: { zh: '空值标记', en: 'Missing mark' },
    reason: { zh: '只表示“没有”，建议清空', en: 'only says "nothing here"; better left blank' },
  },
  unit: {
    name: { zh: '数字带单位', en: 'Number with a unit' },
    reason: {
      zh: '同一列单位写法不一，建议只留数字',
      en: 'the column spells its unit in several ways; better the number alone',
    },
  },
  joined: {
    name: { zh: '两列并成一格', en: 'Two columns in one cell' },
    reason: {
      zh: '另一列的值接在了这一格末尾，建议拆回',
      en: 'the value of another column stands at the end of this cell; better split',
    },
  },
  dependency: {
    name: { zh: '与同类行不一致', en: 'Against its like rows' },
    reason: { zh: '其他列相同的行都写另一个值', en: 'rows that share the other columns all hold another value' },
  },
  spelling: {
    name: { zh: '写法不一', en: 'Another spelling' },
    reason: {
      zh: '与常用写法只差大小写、空格或标点',
      en: 'differs from the usual value by case, space or punctuation only',
    },
  },
  misspelling: {
    name: { zh: '疑似错字', en: 'Likely misspelling' },
    reason: { zh: '罕见，且与一个常见值只差一两个字', en: 'rare, and a letter or two from a frequent value' },
  },
  format: {
    name: { zh: '格式不合', en: 'Odd format' },
    reason: {
      zh: '这一列几乎都是同一种格式，只有它不是',
      en: 'nearly all cells of the column share one format; this one does not',
    },
  },
  scale: {
    name: { zh: '数量级不合', en: 'Out of scale' },
    reason: { zh: '与这一列其他数字相差上百倍', en: 'a hundred times off the other numbers of the column' },
  },
  duplicateKey: {
    name: { zh: '编号重复', en: 'Repeated key' },
    reason: {
      zh: '这一列的值本不重复，这个值出现了多次',
      en: 'the values of this column do not repeat, but this one does',
    },
  },
};

/** Give a finding about a text for every row that holds it. */
export function atRows(
  column: number,
  codes: Int32Array,
  texts: readonly string[],
  rule: ValueRule,
  found: readonly TextFinding[],
): ValueFinding[] {
  if (found.length === 0) return [];
  const byCode = new Map(found.map((one) => [one.code, one]));
  const findings: ValueFinding[] = [];
  codes.forEach((code, row) => {
    const one = byCode.get(code);
    if (!one) return;
    const { proposed, confidence } = one;
    findings.push({ row, column, rule, found: texts[code] ?? '', proposed, confidence });
  });
  return findings;
}
