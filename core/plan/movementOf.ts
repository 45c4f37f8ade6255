import type { Owned } from '../patch/owned';
import type { Portrait } from '../portrait';
import { FIELDS } from '../report/fields.data';
import { earlierPortrait, movementSince, type Movement } from '../report/movement';

/** Compare a portrait with the portrait sheet that stands in the book.
 *  The same answer again is the run that wrote that sheet: then its own record of the classes before is read, so that pressing twice changes nothing.
 *  Gives null when there is nothing to compare with. */
export function movementOf(portrait: Portrait, { ledger, sheets }: Owned): Movement | null {
  const [sheet, fields] = [sheets.get('portrait'), ledger?.areas.find((area) => area.sheetId === 'portrait')?.fields];
  if (!ledger || !sheet || !fields) return null;
  const earlier = earlierPortrait(sheet.rows, fields);
  if (ledger.certificate !== portrait.certificate) return movementSince(earlier, portrait);
  const again = movementSince(earlier, portrait, FIELDS.segmentBefore.id);
  return again && { ...again, left: ledger.gone ?? 0 };
}
