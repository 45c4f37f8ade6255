import type { Cell } from '../book/cell';
import { foldHeader } from '../understand/foldHeader';
import { DECISION_HEADERS, parseDecisions, type Decision } from '../link/link';
import type { Bilingual } from '../words';
import type { InputSheet } from './inputSheet';

/** The sheet of merge decisions: those that could be read, and the sheet as it stands. */
export interface DecisionInput {
  readonly sheet: InputSheet | null;
  /** What holds: the sheet's, then those of this run. */
  readonly decisions: readonly Decision[];
  /** Decisions of this run, to be written below those of the sheet. */
  readonly added: readonly Decision[];
  /** Zero-based rows of the sheet that a decision of this run replaces. */
  readonly gone: ReadonlySet<number>;
  /** Zero-based sheet row of each decision of the sheet. */
  readonly rowOf?: ReadonlyMap<Decision, number>;
}

/** The column of the sheet that says why a pair is asked about; what people typed has none. */
export const WHY_HEADER: Bilingual = { zh: '依据', en: 'Why' };

/** Read the sheet of merge decisions. Pairs that a run listed and nobody has decided are no decisions and no mistakes. */
export function readDecisionSheet(sheet: InputSheet | null): { input: DecisionInput; notices: readonly Bilingual[] } {
  if (!sheet) return { input: { sheet, decisions: [], added: [], gone: new Set() }, notices: [] };
  const isOpen = openRows(sheet.rows);
  const { decisions, rows, errors } = parseDecisions(sheet.rows.map((cells, row) => (isOpen(row) ? [] : cells)));
  const notices = errors.map(({ message }): Bilingual => ({
    zh: `“${sheet.name}”${message.zh}`,
    en: `"${sheet.name}": ${message.en}`,
  }));
  const rowOf = new Map(decisions.map((one, at) => [one, rows[at] ?? -1]));
  return { input: { sheet, decisions, added: [], gone: new Set(), rowOf }, notices };
}

/** Tell the rows that wait for a decision: a reason of ours, and no verdict yet. */
export function openRows(rows: readonly (readonly Cell[])[]): (row: number) => boolean {
  const header = rows[0] ?? [];
  const column = (name: Bilingual): number =>
    header.findIndex(
      (cell) => typeof cell === 'string' && [name.zh, name.en].some((one) => foldHeader(one) === foldHeader(cell)),
    );
  const [verdict, why] = [column(DECISION_HEADERS.verdict), column(WHY_HEADER)];
  if (verdict < 0 || why < 0) return () => false;
  return (row) => row > 0 && isBlank(rows[row]?.[verdict]) && !isBlank(rows[row]?.[why]);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
