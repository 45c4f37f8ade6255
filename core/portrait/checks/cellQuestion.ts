import { hashOf } from '../../book/interner';
import { PARTED } from '../../project/questions/question';
import type { CellCheck } from './cellCheck';

/** Give the id of the question whether one cell is a slip, though its word is right elsewhere; null where a check asks nothing of the kind.
 *  The cell is known again by its column, its words and a hash of 48 bits over the other cells of its row, which stays when rows are sorted; once the row is edited it is asked about anew. */
export function cellQuestionId(check: CellCheck): string | null {
  const { rule, found, proposed, meaning } = check;
  if (rule !== 'dependency' || proposed === null || proposed === '') return null;
  return `cell:${[meaning.header, found, proposed, rowHash(check)].join(PARTED)}`;
}

function rowHash({ sheet, row, meaning }: CellCheck): string {
  let [high, low] = [0x2545f491, 0x6c078965];
  for (const { column } of sheet.meaning.columns) {
    if (column === meaning.column) continue;
    const cell = sheet.sheet.rows[row]?.[column] ?? null;
    const text = cell !== null && typeof cell === 'object' ? cell.error : String(cell ?? '');
    for (const part of [column + 1, text.length, hashOf(text)]) {
      high = Math.imul(high ^ part, 0x2c1b3c6d);
      low = Math.imul(low ^ (part + (high >>> 7)), 0x297a2d39);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
  }
  return (high >>> 8).toString(16).padStart(6, '0') + (low >>> 8).toString(16).padStart(6, '0');
}
