import type { Area, Cell } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';
import type { PivotModel } from '../../../workbook/objects';
import { EN_CAPTIONS, type PivotCaptions } from '../../../workbook/pivot/captions';
import type { Path, PivotSource } from '../../../workbook/pivot/cube';
import { readPivotSource } from '../../../workbook/pivot/readPivotSource';
import type { RenderedPivotCells } from '../../../workbook/pivot/renderPivot';
import type { SheetModel } from '../../../workbook/workbook';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import { serialOfDate } from '../../values/zones';
import { filterTest } from './filterTest';
import { followHeaders } from './followHeaders';
import { isGrouped, labelOf } from './grouping';
import { isOwn, ownValue } from './ownValues';
import { dataField, groupExtra, keepPlan, planOf, type GroupAxis, type PivotPlan } from './plan';

type DrawnFormats = RenderedPivotCells['formats'];

declare module '../../frame/sheetsEnd' {
  interface SheetsState {
    /** Number formats that pivot tables gave their cells when they were drawn last. */
    drawnFormats?: WeakMap<PivotModel, DrawnFormats>;
  }
}

const CAPTIONS: PivotCaptions = { ...EN_CAPTIONS, blank: '' };

/** Compute a pivot table again from its source and write it from its anchor. Where the cells of others are in the way, or the source is gone, the anchor shows #REF! and nothing else, as at Google. Tells whether it had its room. */
export function drawPivot(end: SheetsEnd, sheet: SheetModel, pivot: PivotModel): boolean {
  const before = planOf(pivot, end.workbook);
  let plan = before;
  const source = readPivotSource(end.workbook, pivot, (headers) => askedColumns(pivot, plan, headers));
  if (source !== null) plan = followHeaders(pivot, before, source.headers);
  if (plan !== before) keepPlan(pivot, end.workbook, plan);
  const drawn = source === null ? null : render(end, sheet, pivot, plan, source);
  const whole = drawn === null ? null : areaAt(pivot, drawn.rowCount, drawn.columnCount);
  const isFree = whole !== null && isFreeFor(sheet, pivot, whole);
  const area = isFree ? whole : areaAt(pivot, 1, 1);
  if (pivot.rendered !== null) leave(sheet, pivot.rendered, formatsOf(end).get(pivot) ?? []);
  const cellAt = (row: number, column: number): Cell => (isFree ? (drawn?.cells[row]?.[column] ?? null) : { error: '#REF!' }); // prettier-ignore
  sheet.write(area, (row, column) => ({ value: cellAt(row, column), formula: null }));
  const formats = isFree ? (drawn?.formats ?? []) : [];
  sheet.restyle(area, (row, column) => {
    const format = formats[row]?.[column] ?? '';
    return format === '' ? undefined : { numberFormat: format };
  });
  formatsOf(end).set(pivot, formats);
  sheet.pivots.change(pivot, { rendered: area });
  return isFree;
}

/** Empty the cells of a pivot table; formats that it gave go with it, those of people stay. */
function leave(sheet: SheetModel, area: Area, formats: DrawnFormats): void {
  sheet.clear(area, 'contents');
  sheet.restyle(area, (row, column) => {
    const given = formats[row]?.[column] ?? '';
    const isOurs = given !== '' && sheet.style(area.top + row, area.left + column).numberFormat === given;
    return isOurs ? { numberFormat: 'General' } : undefined;
  });
}

function formatsOf({ state }: SheetsEnd): WeakMap<PivotModel, DrawnFormats> {
  return (state.drawnFormats ??= new WeakMap());
}

/** Columns that drawing looks into; null for all, as a formula may name any. */
function askedColumns(pivot: PivotModel, plan: PivotPlan, headers: readonly string[]): readonly number[] | null {
  if (plan.values.some(({ formula }) => formula !== null)) return null;
  const groups = [...pivot.rows, ...pivot.columns].map(({ source }) => headers.indexOf(source));
  return [...plan.values.map(({ column }) => column ?? -1), ...plan.filters.map(({ column }) => column), ...groups];
}

/** Take the cells of a pivot table away. */
export function erasePivot(sheet: SheetModel, pivot: PivotModel): void {
  if (pivot.rendered !== null) sheet.clear(pivot.rendered, 'all');
}

function areaAt({ at }: PivotModel, rows: number, columns: number): Area {
  return { top: at.row, left: at.column, bottom: at.row + rows - 1, right: at.column + columns - 1 };
}

function isFreeFor(sheet: SheetModel, pivot: PivotModel, area: Area): boolean {
  const others = sheet.pivots.all.filter((other) => other !== pivot && other.rendered !== null);
  if (others.some(({ rendered }) => rendered !== null && intersection(rendered, area) !== null)) return false;
  const used = sheet.usedArea(true);
  const looked = used === null ? null : intersection(used, area);
  if (looked === null) return true;
  for (let row = looked.top; row <= looked.bottom; row++)
    for (let column = looked.left; column <= looked.right; column++) {
      const { value, formula } = sheet.content(row, column);
      const isOwnCell = pivot.rendered !== null && intersection(pivot.rendered, { top: row, bottom: row, left: column, right: column }) !== null; // prettier-ignore
      if (!isOwnCell && (value !== null || formula !== null)) return false;
    }
  return true;
}

type Rendered = Omit<RenderedPivotCells, 'cells'> & { readonly cells: Cell[][] };

function render(end: SheetsEnd, sheet: SheetModel, pivot: PivotModel, plan: PivotPlan, source: PivotSource): Rendered {
  const rows = filteredRows(end, plan, source);
  const shown = shownSource(pivot, plan, { ...source, rows });
  const fields = shownFields(pivot, plan);
  const data = plan.values.map((value) => {
    const field = dataField(value, source.headers, source.formats ?? []);
    // The model computes calculated values over any column; they are put right below.
    return isOwn(value) ? { ...field, source: source.headers[value.column ?? 0] ?? '' } : field;
  });
  const rendered = end.renderPivot({ ...pivot, ...fields, data, filters: [] }, shown, CAPTIONS);
  const cells = rendered.cells.map((line) => [...line]);
  const evaluate = (formula: string): Cell => end.workbook.evaluate(formula, { sheet, place: { ...pivot.at } });
  putOwnValues(cells, rendered, { plan, source: shown, fields, evaluate });
  repeatLabels(cells, rendered, pivot, plan);
  return { ...rendered, cells };
}

function filteredRows(end: SheetsEnd, plan: PivotPlan, source: PivotSource): PivotSource['rows'] {
  const today = serialOfDate(new Date(end.now()), end.timeZone);
  const tests = plan.filters.map((filter) => {
    const test = filterTest(filter, source.formats?.[filter.column] ?? 'General', today);
    return (row: readonly Cell[]) => test(row[filter.column] ?? null);
  });
  return tests.length === 0 ? source.rows : source.rows.filter((row) => tests.every((test) => test(row)));
}

/** Header of the labels of a group that does not show its values as they are. */
function labelHeader(axis: GroupAxis, header: string): string {
  return `\u0000${axis}:${header}`;
}

/** Add a column of labels for each group that has a grouping rule. */
function shownSource(pivot: PivotModel, plan: PivotPlan, source: PivotSource): PivotSource {
  const added = (['rows', 'columns'] as const).flatMap((axis) =>
    pivot[axis].flatMap((field) => {
      const extra = groupExtra(plan, axis, field.source);
      const at = source.headers.indexOf(field.source);
      const label = labelOf(extra, source.formats?.[at] ?? 'General');
      return isGrouped(extra) ? [{ header: labelHeader(axis, field.source), at, label }] : [];
    }),
  );
  if (added.length === 0) return source;
  return {
    headers: [...source.headers, ...added.map(({ header }) => header)],
    rows: source.rows.map((row) => [...row, ...added.map(({ at, label }) => label(row[at] ?? null))]),
    formats: [...(source.formats ?? []), ...added.map(() => 'General')],
  };
}

function shownFields(pivot: PivotModel, plan: PivotPlan): Pick<PivotModel, GroupAxis> {
  const of = (axis: GroupAxis): PivotModel['rows'] =>
    pivot[axis].map((field) =>
      isGrouped(groupExtra(plan, axis, field.source)) ? { ...field, source: labelHeader(axis, field.source) } : field,
    );
  return { rows: of('rows'), columns: of('columns') };
}

interface Owned {
  readonly plan: PivotPlan;
  readonly source: PivotSource;
  readonly fields: Pick<PivotModel, GroupAxis>;
  readonly evaluate: (formula: string) => Cell;
}

/** Compute the values that the model cannot, cell by cell. */
function putOwnValues(cells: Cell[][], { areas, lines }: RenderedPivotCells, owned: Owned): void {
  const { plan, source, fields, evaluate } = owned;
  const { body } = areas;
  if (body === null || !plan.values.some(isOwn)) return;
  const columnsOf = (axis: GroupAxis): number[] => fields[axis].map((field) => source.headers.indexOf(field.source));
  const [rowColumns, columnColumns] = [columnsOf('rows'), columnsOf('columns')];
  lines.rows.forEach((row, down) => {
    const inRow = source.rows.filter((values) => isAt(values, row.path, rowColumns));
    lines.columns.forEach((column, across) => {
      const value = plan.values[column.data];
      if (value === undefined || !isOwn(value)) return;
      const at = (rows: PivotSource['rows'], path: Path): Cell =>
        ownValue(value, source, rows.filter((values) => isAt(values, path, columnColumns)), evaluate); // prettier-ignore
      const line = cells[body.top + down];
      if (line === undefined) return;
      const own = at(inRow, column.path);
      const wholes: Readonly<Record<string, () => Cell>> = {
        PERCENT_OF_ROW_TOTAL: () => at(inRow, []),
        PERCENT_OF_COLUMN_TOTAL: () => at(source.rows, column.path),
        PERCENT_OF_GRAND_TOTAL: () => at(source.rows, []),
      };
      line[body.left + across] = shareOf(own, wholes[value.display]?.());
    });
  });
}

function shareOf(value: Cell, whole: Cell | undefined): Cell {
  if (whole === undefined || typeof value !== 'number' || typeof whole !== 'number') return value;
  return whole === 0 ? { error: '#DIV/0!' } : value / whole;
}

function isAt(values: readonly Cell[], path: Path, columns: readonly number[]): boolean {
  return path.every((item, depth) => keyOf(values[columns[depth] ?? -1] ?? null) === keyOf(item.value));
}

function keyOf(value: Cell): string {
  if (value === null || value === '') return '';
  return typeof value === 'object' ? value.error : typeof value + String(value).toLowerCase();
}

/** Write the labels of outer groups into every row where the group asks for it. */
function repeatLabels(cells: Cell[][], { areas, lines }: RenderedPivotCells, pivot: PivotModel, plan: PivotPlan): void {
  const { body } = areas;
  if (body === null) return;
  lines.rows.forEach((row, down) => {
    if (row.kind !== 'item') return;
    row.path.forEach((item, depth) => {
      const field = pivot.rows[depth];
      const line = cells[body.top + down];
      if (field && line && groupExtra(plan, 'rows', field.source).repeats) line[depth] ??= item.value ?? item.text;
    });
  });
}
