import { valueAt } from '../../../../core/index';
import type { OwnedColumn, TableBlock, ValueColumn } from '../../../../core/index';
import { areaAddress } from './address';
import { ByteSink } from './byteSink';
import { blockArea } from './ownedRows';
import { spreadsheetAttribute } from './spreadsheetText';
import { MAIN_NS, RELATIONS_NS, XML_HEAD, xmlText } from './xmlText';

/** A table of ours as the source of pivots. */
export interface PivotSource {
  readonly sheet: string;
  readonly table: TableBlock;
  /** Name of its native table, or null for plain cells. */
  readonly tableName: string | null;
  readonly fields: readonly PivotField[];
}

/** One column of the source. `items` are the distinct values of a field on an axis, in order of first appearance. */
export interface PivotField {
  readonly column: OwnedColumn;
  readonly items: readonly Item[] | null;
  /** Per row the place in `items`. */
  readonly codes: Int32Array | null;
}

export type Item = string | number | null;

/** Prepare a source; fields named in `axes` get shared items. */
export function pivotSource(
  sheet: string,
  table: TableBlock,
  tableName: string | null,
  axes: ReadonlySet<string>,
): PivotSource {
  const fields = table.columns.map((column): PivotField => {
    if (!axes.has(column.field)) return { column, items: null, codes: null };
    return { column, ...distinct(column.values, table.rowCount) };
  });
  return { sheet, table, tableName, fields };
}

/** pivotCacheDefinition: where the source is, and what each field holds. It is refreshed when the file is opened. */
export function cacheDefinitionXml(source: PivotSource, recordsRelation: string, refreshOnLoad = true): string {
  const fields = source.fields.map((field) => cacheField(field, source.table.rowCount));
  return (
    `${XML_HEAD}<pivotCacheDefinition xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}" r:id="${recordsRelation}" ${refreshOnLoad ? 'refreshOnLoad="1" ' : ''}` +
    'refreshedBy="Customer Portrait" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" ' +
    `recordCount="${source.table.rowCount}"><cacheSource type="worksheet">${sourceMarkup(source)}</cacheSource>` +
    `<cacheFields count="${fields.length}">${fields.join('')}</cacheFields></pivotCacheDefinition>`
  );
}

/** pivotCacheRecords: every row; axis fields by item, others by value. */
export function cacheRecords(source: PivotSource): Uint8Array {
  const { rowCount } = source.table;
  const sink = new ByteSink(rowCount * source.fields.length * 24 + 512);
  sink.markup(`${XML_HEAD}<pivotCacheRecords xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}" count="${rowCount}">`);
  const writers = source.fields.map((field) => recordWriter(field, sink));
  for (let row = 0; row < rowCount; row++) {
    sink.ascii('<r>');
    for (const write of writers) write(row);
    sink.ascii('</r>');
  }
  sink.ascii('</pivotCacheRecords>');
  return sink.finished();
}

/** Longest text that a shared item holds without the `longText` mark. */
const LONG_TEXT = 255;

function distinct(values: ValueColumn, rowCount: number): { items: readonly Item[]; codes: Int32Array } {
  const places = new Map<Item, number>();
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const value = itemAt(values, row);
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    codes[row] = place;
  }
  return { items: [...places.keys()], codes };
}

function itemAt(values: ValueColumn, row: number): Item {
  const value = valueAt(values, row);
  return value === '' || (typeof value === 'number' && !Number.isFinite(value)) ? null : value;
}

function sourceMarkup(source: PivotSource): string {
  if (source.tableName !== null) return `<worksheetSource name="${xmlText(source.tableName)}"/>`;
  return `<worksheetSource ref="${areaAddress(blockArea(source.table))}" sheet="${xmlText(source.sheet)}"/>`;
}

function cacheField(field: PivotField, rowCount: number): string {
  const name = spreadsheetAttribute(field.column.header);
  return `<cacheField name="${name}" numFmtId="0">${sharedItems(field, rowCount)}</cacheField>`;
}

interface Kinds {
  readonly hasBlank: boolean;
  readonly hasNumber: boolean;
  readonly hasText: boolean;
  readonly hasLong: boolean;
  readonly allWhole: boolean;
  readonly min: number;
  readonly max: number;
}

function sharedItems(field: PivotField, rowCount: number): string {
  const { items } = field;
  const kinds = kindsOf(items ?? everyValue(field.column.values, rowCount));
  const flags = kindAttributes(kinds);
  const long = kinds.hasLong ? ' longText="1"' : '';
  if (items === null) return `<sharedItems${flags}${long}/>`;
  return `<sharedItems${flags} count="${items.length}"${long}>${items.map(itemMarkup).join('')}</sharedItems>`;
}

function* everyValue(values: ValueColumn, rowCount: number): Generator<Item> {
  for (let row = 0; row < rowCount; row++) yield itemAt(values, row);
}

function kindsOf(items: Iterable<Item>): Kinds {
  let [hasBlank, hasNumber, hasText, hasLong, allWhole] = [false, false, false, false, true];
  let [min, max] = [Infinity, -Infinity];
  for (const item of items) {
    if (item === null) hasBlank = true;
    else if (typeof item === 'string') {
      hasText = true;
      hasLong = hasLong || item.length > LONG_TEXT;
    } else {
      hasNumber = true;
      allWhole = allWhole && Number.isInteger(item);
      min = Math.min(min, item);
      max = Math.max(max, item);
    }
  }
  return { hasBlank, hasNumber, hasText, hasLong, allWhole, min, max };
}

/** Flags as Excel writes them; `containsSemiMixedTypes` and `containsString` are on by default and cover text and blanks. */
function kindAttributes(kinds: Kinds): string {
  const { hasBlank, hasNumber, hasText } = kinds;
  const blank = hasBlank ? ' containsBlank="1"' : '';
  if (hasText && !hasNumber) return blank;
  if (hasText)
    return `${blank} containsMixedTypes="1" containsNumber="1"${kinds.allWhole ? ' containsInteger="1"' : ''} minValue="${kinds.min}" maxValue="${kinds.max}"`;
  if (!hasNumber) return hasBlank ? ` containsNonDate="0" containsString="0"${blank}` : '';
  const semi = hasBlank ? '' : ' containsSemiMixedTypes="0"';
  const whole = kinds.allWhole ? ' containsInteger="1"' : '';
  return `${semi} containsString="0"${blank} containsNumber="1"${whole} minValue="${kinds.min}" maxValue="${kinds.max}"`;
}

function itemMarkup(item: Item): string {
  if (item === null) return '<m/>';
  return typeof item === 'number' ? `<n v="${item}"/>` : `<s v="${spreadsheetAttribute(item)}"/>`;
}

function recordWriter(field: PivotField, sink: ByteSink): (row: number) => void {
  const { codes } = field;
  const { values } = field.column;
  if (codes !== null) {
    return (row) => {
      sink.ascii('<x v="');
      sink.integer(codes[row] ?? 0);
      sink.ascii('"/>');
    };
  }
  return (row) => {
    const value = itemAt(values, row);
    if (value === null) sink.ascii('<m/>');
    else if (typeof value === 'number') {
      sink.ascii('<n v="');
      sink.number(value);
      sink.ascii('"/>');
    } else {
      sink.markup(itemMarkup(value));
    }
  };
}
