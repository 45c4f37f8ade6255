import { fingerprintKey } from '../fingerprint/fingerprint';
import type { TextFinding, ValueFinding } from './finding';
import { atRows } from './finding';
import type { ValueColumn, ValueTable } from './valueTable';

/** The usual spelling must stand in so many rows, and so many times more often. */
const USUAL_ROWS = 5;
const TIMES_RARER = 10;

/** Find rare spellings of a usual value that differ from it by case, accents, space, punctuation or the order of words only.
 *  Another order of words is found without a proposal. Texts with digits are left: 1-12 and 11-2 are not one code.
 *  Limit: where two spellings are both frequent, neither is found.
 *  @example "Grand Rapids" x 60, "grand  rapids" x 1 -> "Grand Rapids" */
export function spellingVariants(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) => atRows(at, column.codes, column.texts, 'spelling', variants(column)));
}

function variants(column: ValueColumn): readonly TextFinding[] {
  const usualOf = new Map<string, number>();
  const keys = column.texts.map((text) => (/\d/.test(text) ? '' : fingerprintKey(text)));
  keys.forEach((key, code) => {
    const usual = usualOf.get(key);
    if (usual === undefined || rowsOf(column, code) > rowsOf(column, usual)) usualOf.set(key, code);
  });
  return keys.flatMap((key, code) => {
    const usual = usualOf.get(key);
    if (key === '' || usual === undefined || usual === code) return [];
    if (rowsOf(column, usual) < Math.max(USUAL_ROWS, rowsOf(column, code) * TIMES_RARER)) return [];
    const [text, other] = [column.texts[code] ?? '', column.texts[usual] ?? ''];
    return [{ code, proposed: lettersIn(text) === lettersIn(other) ? other : null, confidence: 0.95 }];
  });
}

function rowsOf(column: ValueColumn, code: number): number {
  return column.counts[code] ?? 0;
}

function lettersIn(text: string): string {
  return fingerprintKey(text.replace(/\s+/g, ''));
}
