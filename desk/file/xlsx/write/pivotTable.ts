import type { Area, Lang, PivotSpec } from '../../../../core/index';
import { areaAddress } from './address';
import type { Item, PivotField, PivotSource } from './pivotCache';
import { spreadsheetAttribute } from './spreadsheetText';
import { MAIN_NS, XML_HEAD } from './xmlText';

/** What a pivot shows, by the fields of its source. */
export interface PivotShape extends Pick<PivotSpec, 'name' | 'rows' | 'columns' | 'itemOrder'> {
  readonly values: readonly PivotShapeValue[];
  /** Fields above the pivot that filter it. */
  readonly filters: readonly string[];
  /** Texts of the items that are not shown, by field. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
  /** More attributes of a field on an axis, as markup with a leading blank. */
  readonly more: ReadonlyMap<string, string>;
  /** Where the rendered cells stand, filters not included. */
  readonly area: Area;
  readonly form: 'Compact' | 'Outline' | 'Tabular';
  readonly hasSubtotals: boolean;
  /** A total for each row (a column at the right), and for each column (a row at the bottom). */
  readonly rowTotals: boolean;
  readonly columnTotals: boolean;
  /** What the total row is called; '' as the program likes. */
  readonly totalCaption: string;
}

export interface PivotShapeValue {
  readonly field: string;
  /** Word of ST_DataConsolidateFunction. */
  readonly summary: string;
  readonly caption: string;
  /** Number format id. */
  readonly format: number;
  /** Word of ST_ShowDataAs, and the field it compares with. */
  readonly showAs?: { readonly word: string; readonly baseField: string | null };
}

/** pivotTableDefinition of one pivot; several values stand side by side. The rendered cells are expected to fit: one header row,
 *  two with column fields, three with column fields and several values, and total rows and columns as wanted.
 *  Limit: subtotals are not among the listed lines; a program that refreshes the pivot on opening adds them. */
export function pivotTableXml(shape: PivotShape, source: PivotSource, cacheId: number, lang: Lang): string {
  const rows = axis(shape.rows, shape, source);
  const columns = axis(shape.columns, shape, source);
  const pages = axis(shape.filters, shape, source);
  return (
    `${XML_HEAD}<pivotTableDefinition xmlns="${MAIN_NS}" name="${spreadsheetAttribute(shape.name)}" cacheId="${cacheId}"` +
    `${definitionAttributes(shape, rows, columns, lang)}>${location(shape)}` +
    `${pivotFields(shape, source, [...rows, ...columns, ...pages])}` +
    `${fieldList(
      'rowFields',
      rows.map((field) => field.place),
    )}${itemLines('rowItems', rowLines(rows, shape))}` +
    `${fieldList('colFields', [...columns.map((field) => field.place), ...(shape.values.length > 1 ? [-2] : [])])}` +
    `${itemLines('colItems', columnLines(columns, shape))}${pageFields(pages)}${dataFields(shape, source)}` +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>' +
    '</pivotTableDefinition>'
  );
}

/** A field on an axis; `order` lists item places of the cache in the order they are shown. */
interface AxisField {
  readonly place: number;
  readonly field: PivotField;
  readonly order: readonly number[];
}

function axis(names: readonly string[], spec: PivotShape, source: PivotSource): readonly AxisField[] {
  return names.map((name) => {
    const place = fieldPlace(name, spec, source);
    const field = source.fields[place];
    if (field === undefined) throw new Error(`Pivot "${spec.name}" has no field ${name}.`);
    return { place, field, order: itemOrder(field.items ?? [], spec.itemOrder.get(name) ?? []) };
  });
}

function fieldPlace(name: string, spec: PivotShape, source: PivotSource): number {
  const place = source.fields.findIndex((field) => field.column.field === name);
  if (place < 0) throw new Error(`Pivot "${spec.name}" names field ${name}, which its source does not have.`);
  return place;
}

/** Items named in `wanted` first, then the others by text, blank last. */
function itemOrder(items: readonly Item[], wanted: readonly string[]): readonly number[] {
  const rank = (item: Item): number => {
    if (item === null) return Infinity;
    const named = wanted.indexOf(String(item));
    return named < 0 ? wanted.length : named;
  };
  return items.map((_, place) => place).sort((a, b) => compareItems(items[a] ?? null, items[b] ?? null, rank));
}

function compareItems(a: Item, b: Item, rank: (item: Item) => number): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function definitionAttributes(
  spec: PivotShape,
  rows: readonly AxisField[],
  columns: readonly AxisField[],
  lang: Lang,
): string {
  const isCompact = spec.form === 'Compact';
  const caption = (name: string, text: unknown): string =>
    typeof text === 'string' && text !== '' ? ` ${name}="${spreadsheetAttribute(text)}"` : '';
  return (
    ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0"' +
    ` applyWidthHeightFormats="0" dataCaption="${lang === 'zh' ? '数值' : 'Values'}"${caption('grandTotalCaption', spec.totalCaption)}` +
    `${spec.rowTotals ? '' : ' rowGrandTotals="0"'}${spec.columnTotals ? '' : ' colGrandTotals="0"'}` +
    ' updatedVersion="6" minRefreshableVersion="3" itemPrintTitles="1" createdVersion="6" indent="0"' +
    `${isCompact ? ' outline="1" outlineData="1"' : ' compact="0" compactData="0"'} multipleFieldFilters="0"` +
    `${isCompact ? caption('rowHeaderCaption', rows[0]?.field.column.header) : ''}` +
    `${isCompact ? caption('colHeaderCaption', columns[0]?.field.column.header) : ''}`
  );
}

function location(spec: PivotShape): string {
  const ref = areaAddress(spec.area);
  const pages = spec.filters.length === 0 ? '' : ` rowPageCount="${spec.filters.length}" colPageCount="1"`;
  const firstDataColumn = spec.form === 'Compact' ? 1 : Math.max(1, spec.rows.length);
  if (spec.columns.length > 0) {
    const headerRows = spec.columns.length + (spec.values.length > 1 ? 2 : 1);
    return `<location ref="${ref}" firstHeaderRow="1" firstDataRow="${headerRows}" firstDataCol="${firstDataColumn}"${pages}/>`;
  }
  const firstHeader = spec.values.length > 1 ? 0 : 1;
  return `<location ref="${ref}" firstHeaderRow="${firstHeader}" firstDataRow="1" firstDataCol="${firstDataColumn}"${pages}/>`;
}

function pivotFields(spec: PivotShape, source: PivotSource, axes: readonly AxisField[]): string {
  const dataPlaces = new Set(spec.values.map((value) => fieldPlace(value.field, spec, source)));
  const form = FORMS[spec.form];
  const fields = source.fields.map((_, place) => {
    const data = dataPlaces.has(place) ? ' dataField="1"' : '';
    const onAxis = axes.find((field) => field.place === place);
    if (onAxis === undefined) return `<pivotField${data}${form} showAll="0"/>`;
    const name = onAxis.field.column.field;
    const hidden = new Set(spec.hidden.get(name) ?? []);
    const items = onAxis.order.map((item) => itemElement(item, hidden, onAxis.field));
    const all = [...items, ...(spec.hasSubtotals ? ['<item t="default"/>'] : [])];
    return (
      `<pivotField axis="${sideOf(name, spec)}"${data}${spec.more.get(name) ?? ''}${form} showAll="0"${spec.hasSubtotals ? '' : ' defaultSubtotal="0"'}>` +
      `<items count="${all.length}">${all.join('')}</items></pivotField>`
    );
  });
  return `<pivotFields count="${fields.length}">${fields.join('')}</pivotFields>`;
}

const FORMS: Readonly<Record<PivotShape['form'], string>> = {
  Compact: '',
  Outline: ' compact="0"',
  Tabular: ' compact="0" outline="0"',
};

function sideOf(field: string, spec: PivotShape): string {
  if (spec.rows.includes(field)) return 'axisRow';
  return spec.columns.includes(field) ? 'axisCol' : 'axisPage';
}

function itemElement(item: number, hidden: ReadonlySet<string>, field: PivotField): string {
  const value = field.items?.[item] ?? null;
  return `<item${hidden.has(value === null ? BLANK_ITEM : String(value)) ? ' h="1"' : ''} x="${item}"/>`;
}

/** How Excel calls the item of blank cells. */
const BLANK_ITEM = '(blank)';

function pageFields(pages: readonly AxisField[]): string {
  if (pages.length === 0) return '';
  const fields = pages.map(({ place }) => `<pageField fld="${place}" hier="-1"/>`);
  return `<pageFields count="${fields.length}">${fields.join('')}</pageFields>`;
}

function fieldList(name: string, places: readonly number[]): string {
  if (places.length === 0) return '';
  return `<${name} count="${places.length}">${places.map((place) => `<field x="${place}"/>`).join('')}</${name}>`;
}

function itemLines(name: string, lines: readonly string[]): string {
  return `<${name} count="${lines.length}">${lines.join('')}</${name}>`;
}

function rowLines(rows: readonly AxisField[], { form, columnTotals }: PivotShape): readonly string[] {
  if (rows.length === 0) return ['<i/>'];
  const shown = combinations(rows);
  const lines = form === 'Tabular' || rows.length === 1 ? repeatedLines(shown) : outlineLines(shown);
  return columnTotals ? [...lines, '<i t="grand"><x/></i>'] : lines;
}

/** In an outline every group has a line of its own above its members. */
function outlineLines(lines: readonly (readonly number[])[]): readonly string[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1] ?? [];
    const first = line.findIndex((value, depth) => value !== before[depth]);
    return line.slice(first).map((value, step) => {
      const depth = first + step;
      return `<i${depth === 0 ? '' : ` r="${depth}"`}>${place(value)}</i>`;
    });
  });
}

function columnLines(columns: readonly AxisField[], spec: PivotShape): readonly string[] {
  const values = spec.values.length;
  const valuePlaces = Array.from({ length: values }, (_, i) => i);
  if (columns.length === 0) {
    if (values <= 1) return ['<i/>'];
    return valuePlaces.map((value) => `<i${value === 0 ? '' : ` i="${value}"`}>${place(value)}</i>`);
  }
  const grandPlaces = spec.rowTotals ? valuePlaces : [];
  const grand = grandPlaces.map((value) => `<i t="grand"${value === 0 ? '' : ` i="${value}"`}><x/></i>`);
  const shown = combinations(columns);
  if (values <= 1) return [...repeatedLines(shown), ...grand];
  const lines = repeatedLines(shown).flatMap((line) =>
    valuePlaces.map((value) =>
      value === 0
        ? line.replace('</i>', `${place(0)}</i>`)
        : `<i r="${columns.length}" i="${value}">${place(value)}</i>`,
    ),
  );
  return [...lines, ...grand];
}

/** Which items occur together, in the order they are shown; each as places among the shown items. */
function combinations(fields: readonly AxisField[]): readonly (readonly number[])[] {
  const rank = fields.map((field) => {
    const places = new Int32Array(field.order.length);
    field.order.forEach((item, shown) => (places[item] = shown));
    return places;
  });
  const found = new Map<string, readonly number[]>();
  const rowCount = fields[0]?.field.codes?.length ?? 0;
  for (let row = 0; row < rowCount; row++) {
    const line = fields.map((field, i) => rank[i]?.[field.field.codes?.[row] ?? 0] ?? 0);
    found.set(line.join(','), line);
  }
  return [...found.values()].sort((a, b) => {
    const first = a.findIndex((value, i) => value !== b[i]);
    return (a[first] ?? 0) - (b[first] ?? 0);
  });
}

/** `r` says how many leading items are those of the line before. */
function repeatedLines(lines: readonly (readonly number[])[]): readonly string[] {
  return lines.map((line, i) => {
    const before = i === 0 ? [] : (lines[i - 1] ?? []);
    let same = 0;
    while (same < line.length - 1 && line[same] === before[same]) same++;
    return `<i${same === 0 ? '' : ` r="${same}"`}>${line.slice(same).map(place).join('')}</i>`;
  });
}

function place(value: number): string {
  return value === 0 ? '<x/>' : `<x v="${value}"/>`;
}

function dataFields(spec: PivotShape, source: PivotSource): string {
  if (spec.values.length === 0) return '';
  const fields = spec.values.map((value) => {
    const summary = value.summary === 'sum' ? '' : ` subtotal="${value.summary}"`;
    const number = value.format === 0 ? '' : ` numFmtId="${value.format}"`;
    const fld = fieldPlace(value.field, spec, source);
    return `<dataField name="${spreadsheetAttribute(freeCaption(value, source))}" fld="${fld}"${summary} ${shownAs(value, spec, source)}${number}/>`;
  });
  return `<dataFields count="${fields.length}">${fields.join('')}</dataFields>`;
}

function shownAs({ showAs }: PivotShapeValue, spec: PivotShape, source: PivotSource): string {
  if (showAs === undefined) return 'baseField="0" baseItem="0"';
  const base = showAs.baseField === null ? 0 : fieldPlace(showAs.baseField, spec, source);
  return `showDataAs="${showAs.word}" baseField="${base}" baseItem="0"`;
}

/** A caption must differ from every field name; Excel users add a space in the same case. */
function freeCaption(value: PivotShapeValue, source: PivotSource): string {
  const lower = value.caption.toLowerCase();
  const isTaken = source.fields.some((field) => field.column.header.toLowerCase() === lower);
  return isTaken ? `${value.caption} ` : value.caption;
}
