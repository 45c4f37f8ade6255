import type { Book } from '../../../core/index';
import type { Codec } from '../codec';
import type { ZipPackage } from '../package';
import type { Archive } from '../zip/archive';
import { openPackage } from '../zip/openPackage';
import type { WatchSheet } from './read/cellObserver';
import type { CellSources } from './read/cellValue';
import { readNames } from './read/definedNames';
import { readSharedStrings } from './read/sharedStrings';
import { readSheet } from './read/sheet';
import type { SheetPlace } from './read/sheet';
import { readDateStyles } from './read/styles';
import { findWorkbook } from './read/workbook';
import type { WorkbookPlaces } from './read/workbook';
import { parseXml } from './read/xmlTree';
import { xmlText } from './read/xmlText';

/** A workbook file: the package for the writing side, the book for the core, and where the parts lie. */
export interface XlsxFile {
  readonly pack: ZipPackage;
  readonly book: Book;
  readonly parts: XlsxParts;
}

/** Entry names of the parts that the writing side patches. */
export interface XlsxParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  /** Sheet name -> part name; worksheets only, in workbook order. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Read an .xlsx or .xlsm file, every worksheet of it, as plain cells.
 *  In: the file's bytes, a `title` for texts. Out: dates as serials with their style, cached results of formulas.
 *  Blank cells are null; "" only where the file holds an explicit empty text. Numbers stay the doubles of the file.
 *  Chart, dialog and macro sheets are passed over. `onProgress` gets bytes of sheet XML done and in total, and may throw to stop.
 *  `watch` lets somebody see formulas, looks and settings of a sheet on the way.
 *  @throws FileRefusal with nothing read when the file is no workbook, damaged, encrypted, signed or past the limits.
 *  Limit: a sheet whose XML passes 768 MB (about 1,048,576 rows x 12 columns of text) is refused.
 *  Source: ECMA-376 parts 1 and 2, transitional and strict. */
export function openXlsx(
  bytes: Uint8Array,
  title: string,
  codec: Codec,
  onProgress: (done: number, total: number) => void = () => undefined,
  watch: WatchSheet = () => null,
): XlsxFile {
  const pack = openPackage(bytes, codec);
  const places = findWorkbook(pack);
  const sources = cellSources(pack, places);
  const sheets = readSheets(pack, places.sheets, sources, onProgress, watch);
  const names = readNames(
    places.root,
    places.sheets.map((sheet) => sheet.name),
  );
  const { workbook, styles, sharedStrings } = places;
  const parts = { workbook, styles, sharedStrings, sheets: sheetParts(places) };
  return { pack, book: { title, date1904: places.date1904, sheets, names }, parts };
}

/** Read what the cells of a workbook refer to: shared strings, date styles, the day that serials count from. */
export function cellSources(pack: ZipPackage, places: WorkbookPlaces): CellSources {
  const { styles, sharedStrings, date1904 } = places;
  return {
    strings: sharedStrings === null ? [] : readStrings(pack, sharedStrings),
    dateStyles: readDateStyles(styles === null ? null : parseXml(xmlText(pack.read(styles), styles), styles)),
    date1904,
  };
}

function readStrings(pack: ZipPackage, part: string): string[] {
  return readSharedStrings(xmlText(pack.read(part), part), part);
}

function readSheets(
  pack: Archive,
  places: readonly SheetPlace[],
  sources: CellSources,
  onProgress: (done: number, total: number) => void,
  watch: WatchSheet,
): Book['sheets'] {
  const sizes = places.map((place) => pack.declaredBytes(place.part));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return places.map((place, index) => {
    const sheet = readSheet(pack, place, sources, (done) => onProgress(before + done, total), watch(place.part));
    before += sizes[index] ?? 0;
    onProgress(before, total);
    return sheet;
  });
}

function sheetParts(places: WorkbookPlaces): ReadonlyMap<string, string> {
  return new Map(places.sheets.map(({ name, part }) => [name, part]));
}
