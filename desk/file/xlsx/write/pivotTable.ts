import type { Lang, PivotSpec, PivotValue, StyleName } from '../../../../core/index';
import { areaAddress } from './address';
import { blockArea, renderedBlock } from './ownedRows';
import type { Item, PivotField, PivotSource } from './pivotCache';
import { spreadsheetAttribute } from './spreadsheetText';
import { MAIN_NS, XML_HEAD } from './xmlText';

/** pivotTableDefinition of one pivot. One row field is laid out compact, several in columns without subtotals; several
 *  values stand side by side. The rendered cells are expected in that layout: one header row, two with column fields,
 *  three with column fields and several values; a grand total row, and a total column (per value) with column fields. */
export function pivotTableXml(
  spec: PivotSpec,
  source: PivotSource,
  cacheId: number,
  look: { readonly lang: Lang; readonly formatOf: (style: StyleName) => number },
): string {
  const rows = axis(spec.rows, spec, source);
  const columns = axis(spec.columns, spec, source);
  const isCompact = spec.rows.length <= 1;
  return (
    `${XML_HEAD}<pivotTableDefinition xmlns="${MAIN_NS}" name="${spreadsheetAttribute(spec.name)}" cacheId="${cacheId}"` +
    `${definitionAttributes(spec, rows, columns, isCompact, look.lang)}>${location(spec)}` +
    `${pivotFields(spec, source, [...rows, ...columns], isCompact)}` +
    `${fieldList(
      'rowFields',
      rows.map((field) => field.place),
    )}${itemLines('rowItems', rowLines(rows))}` +
    `${fieldList('colFields', [...columns.map((field) => field.place), ...(spec.values.length > 1 ? [-2] : [])])}` +
    `${itemLines('colItems', columnLines(columns, spec.values.length))}${dataFields(spec, source, look.formatOf)}` +
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

function axis(names: readonly string[], spec: PivotSpec, source: PivotSource): readonly AxisField[] {
  return names.map((name) => {
    const place = fieldPlace(name, spec, source);
    const field = source.fields[place];
    if (field === undefined) throw new Error(`Pivot "${spec.name}" has no field ${name}.`);
    return { place, field, order: itemOrder(field.items ?? [], spec.itemOrder.get(name) ?? []) };
  });
}

function fieldPlace(name: string, spec: PivotSpec, source: PivotSource): number {
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
  spec: PivotSpec,
  rows: readonly AxisField[],
  columns: readonly AxisField[],
  isCompact: boolean,
  lang: Lang,
): string {
  const total = spec.rendered[spec.rendered.length - 1]?.[0];
  const totalText = typeof total === 'object' && total !== null ? total.value : total;
  const caption = (name: string, text: unknown): string =>
    typeof text === 'string' && text !== '' ? ` ${name}="${spreadsheetAttribute(text)}"` : '';
  return (
    ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0"' +
    ` applyWidthHeightFormats="0" dataCaption="${lang === 'zh' ? '数值' : 'Values'}"${caption('grandTotalCaption', totalText)}` +
    ' updatedVersion="6" minRefreshableVersion="3" itemPrintTitles="1" createdVersion="6" indent="0"' +
    `${isCompact ? ' outline="1" outlineData="1"' : ' compact="0" compactData="0"'} multipleFieldFilters="0"` +
    `${isCompact ? caption('rowHeaderCaption', rows[0]?.field.column.header) : ''}` +
    `${isCompact ? caption('colHeaderCaption', columns[0]?.field.column.header) : ''}`
  );
}

function location(spec: PivotSpec): string {
  const ref = areaAddress(blockArea(renderedBlock(spec)));
  const firstDataColumn = Math.max(1, spec.rows.length);
  if (spec.columns.length > 0) {
    const headerRows = spec.columns.length + (spec.values.length > 1 ? 2 : 1);
    return `<location ref="${ref}" firstHeaderRow="1" firstDataRow="${headerRows}" firstDataCol="${firstDataColumn}"/>`;
  }
  const firstHeader = spec.values.length > 1 ? 0 : 1;
  return `<location ref="${ref}" firstHeaderRow="${firstHeader}" firstDataRow="1" firstDataCol="${firstDataColumn}"/>`;
}

function pivotFields(spec: PivotSpec, source: PivotSource, axes: readonly AxisField[], isCompact: boolean): string {
  const dataPlaces = new Set(spec.values.map((value) => fieldPlace(value.field, spec, source)));
  const form = isCompact ? '' : ' compact="0" outline="0"';
  const fields = source.fields.map((_, place) => {
    const data = dataPlaces.has(place) ? ' dataField="1"' : '';
    const onAxis = axes.find((field) => field.place === place);
    if (onAxis === undefined) return `<pivotField${data}${form} showAll="0"/>`;
    const side = spec.rows.includes(onAxis.field.column.field) ? 'axisRow' : 'axisCol';
    const items = onAxis.order.map((item) => `<item x="${item}"/>`);
    const subtotal = isCompact ? ['<item t="default"/>'] : [];
    const all = [...items, ...subtotal];
    return (
      `<pivotField axis="${side}"${data}${form} showAll="0"${isCompact ? '' : ' defaultSubtotal="0"'}>` +
      `<items count="${all.length}">${all.join('')}</items></pivotField>`
    );
  });
  return `<pivotFields count="${fields.length}">${fields.join('')}</pivotFields>`;
}

function fieldList(name: string, places: readonly number[]): string {
  if (places.length === 0) return '';
  return `<${name} count="${places.length}">${places.map((place) => `<field x="${place}"/>`).join('')}</${name}>`;
}

function itemLines(name: string, lines: readonly string[]): string {
  return `<${name} count="${lines.length}">${lines.join('')}</${name}>`;
}

function rowLines(rows: readonly AxisField[]): readonly string[] {
  if (rows.length === 0) return ['<i/>'];
  return [...repeatedLines(combinations(rows)), '<i t="grand"><x/></i>'];
}

function columnLines(columns: readonly AxisField[], values: number): readonly string[] {
  const valuePlaces = Array.from({ length: values }, (_, i) => i);
  if (columns.length === 0) {
    if (values <= 1) return ['<i/>'];
    return valuePlaces.map((value) => `<i${value === 0 ? '' : ` i="${value}"`}>${place(value)}</i>`);
  }
  const grand = valuePlaces.map((value) => `<i t="grand"${value === 0 ? '' : ` i="${value}"`}><x/></i>`);
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

function dataFields(spec: PivotSpec, source: PivotSource, formatOf: (style: StyleName) => number): string {
  const fields = spec.values.map((value) => {
    const format = formatOf(value.style);
    const summary = value.summary === 'sum' ? '' : ` subtotal="${value.summary}"`;
    const number = format === 0 ? '' : ` numFmtId="${format}"`;
    const fld = fieldPlace(value.field, spec, source);
    return `<dataField name="${spreadsheetAttribute(freeCaption(value, source))}" fld="${fld}"${summary} baseField="0" baseItem="0"${number}/>`;
  });
  return `<dataFields count="${fields.length}">${fields.join('')}</dataFields>`;
}

/** A caption must differ from every field name; Excel users add a space in the same case. */
function freeCaption(value: PivotValue, source: PivotSource): string {
  const lower = value.caption.toLowerCase();
  const isTaken = source.fields.some((field) => field.column.header.toLowerCase() === lower);
  return isTaken ? `${value.caption} ` : value.caption;
}
