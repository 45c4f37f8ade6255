import type { Cell } from '../../book/cell';
import { isoDate } from '../../book/serial';
import type { Lang } from '../../words';
import type { Decision } from './decision';
import { DECISION_COLUMNS, DECISION_HEADERS, VERDICT_WORDS } from './decisionSheet.data';
import { writeReference } from './reference';

/** Write decisions as rows of their sheet: header, decisions, then rows that could not be read, as they were. `parseDecisions` gives the same decisions back.
 *  All cells are text: ids keep their leading zeros, and nothing is a formula. */
export function writeDecisions(
  decisions: readonly Decision[],
  unread: readonly (readonly Cell[])[],
  lang: Lang,
): readonly (readonly Cell[])[] {
  const header = DECISION_COLUMNS.map((column) => DECISION_HEADERS[column][lang]);
  return [header, ...decisions.map((one) => decisionRow(one, lang)), ...unread];
}

function decisionRow({ verdict, left, right, day, note }: Decision, lang: Lang): readonly Cell[] {
  const when = day > 0 ? isoDate(day) : null;
  return [VERDICT_WORDS[verdict][lang], writeReference(left), writeReference(right), when, note === '' ? null : note];
}
