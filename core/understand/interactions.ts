import type { Role, SheetMeaning } from './meaning';
import type { SheetReading } from './readSheet';
import { findSharedKey, isEnough } from './sharedKey';
import { KEY_ROLES } from './sheetKind';
import { withTraits } from './traitRoles';

/** Roles that a log keeps from the reading as orders; its dates and figures are read anew. */
const KEPT: ReadonlySet<Role> = new Set<Role>([
  ...KEY_ROLES,
  'product',
  'productId',
  'category',
  'channel',
  'region',
  'city',
]);
/** What a row can tell of its contact; a log needs one of these. */
const TOLD: ReadonlySet<Role> = new Set<Role>([
  'eventKind',
  'note',
  'need',
  'satisfaction',
  'browseCount',
  'interactionCount',
]);

/** Choose the service log, survey or browsing log among the sheets that hold neither orders nor customers (requirements 17, 19, 26), and read it as one.
 *  It needs a customer key of which 20% are known to a used sheet, and a column that tells of the contact; beside that a date of contact, or headers that speak of service or surveys.
 *  The longest wins; ties go to the first. Null without one. It is chosen after the other sheets, so it never takes the place of orders or customers.
 *  Limit: one log a book, and one free-text column a log; what other columns of a survey hold is not read. */
export function findInteractions(
  readings: readonly SheetReading[],
  used: readonly SheetReading[],
): { readonly reading: SheetReading; readonly meaning: SheetMeaning } | null {
  let best: { readonly reading: SheetReading; readonly meaning: SheetMeaning } | null = null;
  for (const reading of readings) {
    if (reading.meaning.kind !== 'other' || used.includes(reading)) continue;
    const meaning = readAsLog(reading);
    if (meaning === null || !isKnownTo(reading, meaning, used)) continue;
    if (best === null || rowsOf(meaning) > rowsOf(best.meaning)) best = { reading, meaning };
  }
  return best;
}

function readAsLog(reading: SheetReading): SheetMeaning | null {
  const said = new Set(reading.read.flatMap((column) => (column.said === null ? [] : column.column)));
  const bare = reading.meaning.columns.map((column) =>
    column.role === null || KEPT.has(column.role) || said.has(column.column)
      ? column
      : { ...column, role: null, confidence: 0 },
  );
  const columns = withTraits(reading.read, bare, true);
  const roles = new Map(columns.flatMap((column) => (column.role === null ? [] : [[column.role, column] as const])));
  const key = KEY_ROLES.find((role) => roles.has(role));
  const told = [...roles.keys()].filter((role) => TOLD.has(role));
  if (key === undefined || told.length === 0 || !(roles.has('eventDate') || reading.isLog)) return null;
  const needed = [key, ...told, ...(roles.has('eventDate') ? (['eventDate'] as const) : [])];
  const sum = needed.reduce((total, role) => total + (roles.get(role)?.confidence ?? 0), 0);
  return { ...reading.meaning, kind: 'interactions', confidence: sum / needed.length, columns };
}

function isKnownTo(reading: SheetReading, meaning: SheetMeaning, used: readonly SheetReading[]): boolean {
  return used.some((sheet) => isEnough(findSharedKey({ ...reading, meaning }, sheet)));
}

function rowsOf({ firstRow, lastRow }: SheetMeaning): number {
  return lastRow - firstRow + 1;
}
