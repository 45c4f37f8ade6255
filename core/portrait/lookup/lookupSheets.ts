import type { Book, Sheet } from '../../book/book';
import type { Cell } from '../../book/cell';
import { isCellError } from '../../book/cell';
import { ipLookup } from '../../clean/place/ipLookup';
import { prefixLookup } from '../../clean/place/prefixLookup';
import type { RegionLookup } from '../../clean/place/regionLookup';
import type { Bilingual } from '../../words';
import { LOOKUP_HEADERS, type LookupColumn, type LookupKind } from './lookupHeaders.data';

/** A sheet of the user's that says which place a phone prefix, a postcode or an IP range means. */
export interface PlaceLookup {
  readonly sheet: string;
  readonly kind: LookupKind;
  readonly lookup: RegionLookup;
  /** Rows that have both a key and a place. */
  readonly rows: number;
}

/** Name the sheets that are look-ups of places, by their headers alone: one of phone prefix, postcode or IP range, one of a place, and nothing else but notes.
 *  Such a sheet is neither customers nor orders. */
export function lookupNames(book: Book): ReadonlySet<string> {
  return new Set(book.sheets.filter((sheet) => layoutOf(sheet) !== null).map(({ name }) => name));
}

/** Read every look-up sheet of a book (requirement 53, A18 C16). Our own sheets have other headers.
 *  @example lookupSheets(book).map(({ kind }) => kind) -> ['ip'] */
export function lookupSheets(book: Book): readonly PlaceLookup[] {
  return book.sheets.flatMap((sheet): readonly PlaceLookup[] => {
    const layout = layoutOf(sheet);
    if (!layout) return [];
    const { kind, keys, places, header } = layout;
    const rows = sheet.rows.slice(header + 1).flatMap((cells): readonly (readonly [string, string])[] => {
      const key = keyOf(
        kind,
        keys.map((column) => textAt(cells, column)).filter((text) => text !== ''),
        keys.length,
      );
      const place = places
        .map((column) => textAt(cells, column))
        .join(' ')
        .trim();
      return key === '' || place === '' ? [] : [[key, place]];
    });
    if (rows.length === 0) return [];
    const source = sourceOf(kind, sheet.name);
    const lookup = kind === 'ip' ? ipLookup(source, rows) : prefixLookup(source, rows);
    return [{ sheet: sheet.name, kind, lookup, rows: rows.length }];
  });
}

/** Say which sheets were read so. */
export function lookupNotices(lookups: readonly PlaceLookup[]): readonly Bilingual[] {
  return lookups.map(({ sheet, rows }) => ({
    zh: `工作表“${sheet}”读作地区查找表（${rows} 行），只用来补全空着的地区，客户自己的地区不变。`,
    en: `Sheet "${sheet}" was read as a look-up of places (${rows} rows); it fills places that are missing and changes none that is given.`,
  }));
}

interface Layout {
  readonly kind: LookupKind;
  readonly header: number;
  readonly keys: readonly number[];
  readonly places: readonly number[];
}

/** The header stands in one of the first rows. */
const HEADER_ROWS = 5;

function layoutOf({ rows }: Sheet): Layout | null {
  for (let header = 0; header < Math.min(HEADER_ROWS, rows.length); header++) {
    const found = layoutIn(rows[header] ?? [], header);
    if (found) return found;
  }
  return null;
}

function layoutIn(cells: readonly Cell[], header: number): Layout | null {
  const columns: { readonly column: number; readonly means: LookupColumn }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const text = folded(textAt(cells, column));
    if (text === '') continue;
    const means = COLUMNS.find((one) => LOOKUP_HEADERS[one].includes(text));
    if (!means) return null;
    columns.push({ column, means });
  }
  const of = (...wanted: readonly LookupColumn[]): readonly number[] =>
    columns.filter(({ means }) => wanted.includes(means)).map(({ column }) => column);
  const [places, single, ends] = [of('place'), of('phone', 'postcode', 'ip'), [...of('ipFrom'), ...of('ipTo')]];
  if (places.length === 0) return null;
  if (single.length === 0 && of('ipFrom').length === 1 && of('ipTo').length === 1)
    return { kind: 'ip', header, keys: ends, places };
  const kind = columns.find(({ column }) => column === single[0])?.means;
  if (single.length !== 1 || ends.length > 0 || !isKind(kind)) return null;
  return { kind, header, keys: single, places };
}

const COLUMNS = Object.keys(LOOKUP_HEADERS) as readonly LookupColumn[];

function isKind(means: LookupColumn | undefined): means is LookupKind {
  return means === 'phone' || means === 'postcode' || means === 'ip';
}

/** An area code that lost its zero, 755 or 10, gets it back; a mobile number begins with 1 and a digit from 3 on. Both ends of a range are needed. */
function keyOf(kind: LookupKind, texts: readonly string[], needed: number): string {
  if (texts.length < needed) return '';
  const text = texts.join('-');
  return kind === 'phone' && /^(?:10|[2-9]\d{1,2})$/.test(text) ? `0${text}` : text;
}

function textAt(cells: readonly Cell[], column: number): string {
  const cell = cells[column] ?? null;
  return cell === null || isCellError(cell) ? '' : String(cell).trim();
}

function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:/()-]/g, '');
}

const NAMES: Readonly<Record<LookupKind, Bilingual>> = {
  phone: { zh: '电话号段', en: 'phone prefix' },
  postcode: { zh: '邮编', en: 'postcode' },
  ip: { zh: 'IP', en: 'IP address' },
};

function sourceOf(kind: LookupKind, sheet: string): Bilingual {
  const { zh, en } = NAMES[kind];
  return { zh: `按${zh}查“${sheet}”推断`, en: `derived from the ${en} by "${sheet}"` };
}
