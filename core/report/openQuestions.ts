import type { Portrait } from '../portrait';
import { dirtOf } from './dirt';

/** A question whose answer is a setting: which column, how many cells wait for it, one of them, and the answers there are. */
export interface OpenQuestion {
  readonly setting: 'dateOrder' | 'decimal';
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly count: number;
  readonly example: string;
  /** Zero-based row of the example. */
  readonly row: number;
  readonly answers: readonly string[];
}

const ASKED = {
  ambiguousDate: { setting: 'dateOrder', answers: ['dmy', 'mdy'] },
  ambiguousAmount: { setting: 'decimal', answers: ['point', 'comma'] },
} as const;

/** List the open questions of a run as data, those with most waiting cells first.
 *  Limit: one setting answers for all columns, so two columns that are written differently cannot both be right. */
export function openQuestions(portrait: Portrait): readonly OpenQuestion[] {
  return dirtOf(portrait, 1).flatMap(({ rule, sheet, column, header, count, examples }): readonly OpenQuestion[] => {
    const [example] = examples;
    if (!isAsked(rule) || column === null || !example) return [];
    const { setting, answers } = ASKED[rule];
    return [{ setting, answers, sheet, column, header, count, example: example.before, row: example.row }];
  });
}

function isAsked(rule: string): rule is keyof typeof ASKED {
  return Object.prototype.hasOwnProperty.call(ASKED, rule);
}
