import type { Area } from '../../../core/index';
import type { Metadata, Range, Sheet, Spreadsheet } from '../services';
import { areaOf } from './areas';
import { BEGUN, isOurs, OWNED_KEY } from './ownedKeys';

/** Where an owned name leads now. */
export interface OwnedPlace {
  readonly name: string;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** A whole column for columns of ours; the first cell for sheets of ours. */
  readonly area: Area;
  readonly isColumn: boolean;
}

/** What in a spreadsheet is ours. */
export interface Owned {
  /** By name in lower case. */
  readonly places: ReadonlyMap<string, OwnedPlace>;
  /** Every entry of metadata, by name in lower case, in the order of creation. */
  readonly entries: ReadonlyMap<string, readonly Metadata[]>;
  /** Entries that stand on another place than the one that counts. */
  readonly strays: readonly Metadata[];
  /** Names of all named ranges, in lower case. */
  readonly rangeNames: ReadonlySet<string>;
  /** Every named range, and every owned name in metadata, in lower case. */
  readonly takenNames: readonly string[];
}

type Place = Omit<OwnedPlace, 'name'>;

/** Find our columns and sheets: by developer metadata, which moves with a column and dies with it; where that is missing, as in a workbook that came from a file, by the named range of the same name.
 *  Of several entries of one name, as after a sheet was duplicated, the first that still has the named range counts. */
export function findOwned(spreadsheet: Spreadsheet): Owned {
  const ranges = namedRanges(spreadsheet);
  const entries = new Map<string, Metadata[]>();
  const words = new Map<string, string>();
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(OWNED_KEY).find()) {
    const name = entry.getValue() ?? '';
    const key = name.toLowerCase();
    if (name === '') continue;
    words.set(key, words.get(key) ?? name);
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  const places = new Map<string, OwnedPlace>();
  const strays: Metadata[] = [];
  for (const [key, list] of entries) {
    const found = list.flatMap((entry) => {
      const place = placeOfEntry(entry);
      return place ? [{ entry, place }] : [];
    });
    const named = found.length > 1 ? placeOfName(ranges.get(key)) : null;
    const chosen = found.find(({ place }) => named !== null && isSame(place, named)) ?? found[0];
    if (!chosen) continue;
    places.set(key, { name: words.get(key) ?? key, ...chosen.place });
    strays.push(...found.filter((one) => one !== chosen).map(({ entry }) => entry));
  }
  for (const [key, range] of ranges) {
    if (!isOurs(key) || places.has(key)) continue;
    const place = placeOfName(range);
    if (place) places.set(key, { name: range.getName(), ...place });
  }
  for (const [key, place] of begunSheets(spreadsheet)) if (!places.has(key)) places.set(key, place);
  return {
    places,
    entries,
    strays,
    rangeNames: new Set(ranges.keys()),
    takenNames: [...new Set([...ranges.keys(), ...entries.keys()])],
  };
}

/** Sheets that were made and not marked yet, because the execution was ended right then: their names say whose they are. */
function begunSheets(spreadsheet: Spreadsheet): readonly (readonly [key: string, place: OwnedPlace])[] {
  return spreadsheet.getSheets().flatMap((sheet): readonly (readonly [string, OwnedPlace])[] => {
    const called = sheet.getName();
    if (!called.startsWith(BEGUN)) return [];
    const name = called.slice(BEGUN.length);
    return [[name.toLowerCase(), { name, sheet, sheetId: sheet.getSheetId(), area: FIRST_CELL, isColumn: false }]];
  });
}

/** Look one name up by its metadata alone; null when there is none, or more than one entry. */
export function findOne(spreadsheet: Spreadsheet, name: string): OwnedPlace | null {
  const [entry, ...others] = spreadsheet.createDeveloperMetadataFinder().withKey(OWNED_KEY).withValue(name).find();
  const place = entry && others.length === 0 ? placeOfEntry(entry) : null;
  return place && { name, ...place };
}

/** The column that a name leads to: by its metadata, by its named range where there is none or more than one. */
export function columnNow(spreadsheet: Spreadsheet, name: string): Range | null {
  const [entry, ...others] = spreadsheet.createDeveloperMetadataFinder().withKey(OWNED_KEY).withValue(name).find();
  const isOne = entry !== undefined && others.length === 0;
  return isOne ? entry.getLocation().getColumn() : spreadsheet.getRangeByName(name);
}

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

function namedRanges(spreadsheet: Spreadsheet): ReadonlyMap<string, NamedRange> {
  return new Map(spreadsheet.getNamedRanges().map((range) => [range.getName().toLowerCase(), range]));
}

/** A name whose cells were deleted leads nowhere; the service says so by throwing, or by null. */
function cellsOf(named: NamedRange): Range | null {
  try {
    return named.getRange(); // the types leave out names whose cells are gone
  } catch {
    return null;
  }
}

function placeOfEntry(entry: Metadata): Place | null {
  const location = entry.getLocation();
  const column = location.getColumn();
  if (column) return { ...placeOf(column), isColumn: true };
  const sheet = location.getSheet();
  return sheet ? { sheet, sheetId: sheet.getSheetId(), area: FIRST_CELL, isColumn: false } : null;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function placeOfName(named: NamedRange | undefined): Place | null {
  const range = named ? cellsOf(named) : null;
  if (!range) return null;
  const place = placeOf(range);
  const { top, left, bottom, right } = place.area;
  return { ...place, isColumn: left === right && top === 0 && bottom > 0 };
}

/** A column reaches to the end of the grid, whatever its range said when it was made. */
function placeOf(range: Range): Omit<Place, 'isColumn'> {
  const sheet = range.getSheet();
  const area = areaOf(range);
  const isTall = area.top === 0 && area.bottom > 0;
  return { sheet, sheetId: sheet.getSheetId(), area: isTall ? { ...area, bottom: sheet.getMaxRows() - 1 } : area };
}

function isSame(a: Place, b: Place): boolean {
  return a.sheetId === b.sheetId && a.isColumn === b.isColumn && (!a.isColumn || a.area.left === b.area.left);
}
