import type { Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import type { Bilingual } from '../words';

/** The column of the portrait in which people type tags (requirement 58). */
export const MANUAL_TAGS = 'manual_tags';
export const MANUAL_HEADER: Bilingual = { zh: '手工标签', en: 'Manual tags' };

/** What was typed for a customer, by what the customer is shown by. */
export type ManualTags = ReadonlyMap<string, ManualTag>;

export interface ManualTag {
  /** The cell as it stands. */
  readonly text: string;
  readonly added: readonly string[];
  /** Tags that a rule gave and the person takes off: typed with a minus before. */
  readonly removed: readonly string[];
}

const LOOK_AT_ROWS = 50;

/** Read the tags that people typed into the portrait, a customer a row: several are parted by ; or 、 or a comma, and a minus takes a rule's tag off.
 *  The column is found by its header in either language, the customer by the first column.
 *  Limit: a header that a person typed over is not found.
 *  @example "VIP；-新客" -> added ["VIP"], removed ["新客"] */
export function readManualTags(portrait: Sheet | undefined): ManualTags {
  const found = new Map<string, ManualTag>();
  const rows = portrait?.rows ?? [];
  const isHeader = (cell: Cell): boolean => cell === MANUAL_HEADER.zh || cell === MANUAL_HEADER.en;
  const header = rows.slice(0, LOOK_AT_ROWS).findIndex((cells) => cells.some(isHeader));
  if (header < 0) return found;
  const column = (rows[header] ?? []).findIndex(isHeader);
  for (const cells of rows.slice(header + 1)) {
    const [customer, text] = [shown(cells[0]), shown(cells[column])];
    if (customer === '' || text === '' || found.has(customer)) continue;
    found.set(customer, tagsIn(text));
  }
  return found;
}

/** Read the text of one cell of typed tags. */
export function tagsIn(text: string): ManualTag {
  const words = text
    .split(/[;；、,，\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const minus = /^[-−－–]\s*/;
  const removed = words.filter((word) => minus.test(word)).map((word) => word.replace(minus, ''));
  return {
    text,
    added: [...new Set(words.filter((word) => !minus.test(word)))],
    removed: [...new Set(removed.filter((word) => word !== ''))],
  };
}

function shown(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isCellError(cell) ? '' : String(cell).trim();
}
