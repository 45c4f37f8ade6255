import type { Area, Cell } from '../../../../core/index';
import type { ChartSeriesModel, SheetArea } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, RangeTarget } from '../../spec';

/** Which way the series of a chart run through its data. */
export type SeriesBy = 'Columns' | 'Rows';

/** Where an argument's cells are, by sheet name, as charts keep it. @throws ExcelError InvalidArgument */
export function dataAreaOf(host: ExcelHost, source: unknown, sheet?: SheetModel): SheetArea {
  const range = host.areaOf(source, sheet);
  return { sheet: range.sheet.name, area: range.area };
}

/** Which way series run when nobody says: along the longer side, columns when both are equal. */
export function autoSeriesBy({ area }: RangeTarget): SeriesBy {
  return area.bottom - area.top >= area.right - area.left ? 'Columns' : 'Rows';
}

/** Make the series of a chart from a block of cells, as Excel does: text or blank in the first row names series, text
 *  or dates in the first column (or numbers below a blank corner) are categories.
 *  Limit: one level of categories. */
export function seriesOf(host: ExcelHost, range: RangeTarget, by: SeriesBy): ChartSeriesModel[] {
  const block = withinData(range);
  const layout = layoutOf(block, by);
  const count = by === 'Columns' ? layout.body.right - layout.body.left + 1 : layout.body.bottom - layout.body.top + 1;
  return Array.from({ length: count }, (_, index) => oneSeries(host, block, layout, by, index));
}

/** Read the cells of one of a series' areas in order; nothing when it has none. */
export function cellsOf(host: ExcelHost, place: SheetArea | null): readonly Cell[] {
  const sheet = place === null ? undefined : host.workbook.sheet(place.sheet);
  return place === null || sheet === undefined ? [] : sheet.values(place.area).flat();
}

interface Layout {
  /** The numbers. */
  readonly body: Area;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

/** Whole columns and rows are cut to what is used. */
function withinData({ sheet, area }: RangeTarget): RangeTarget {
  const used = sheet.usedArea(true);
  if (used === null) return { sheet, area };
  const bottom = area.bottom > 1048574 ? Math.max(area.top, used.bottom) : area.bottom;
  const right = area.right > 16382 ? Math.max(area.left, used.right) : area.right;
  return { sheet, area: { ...area, bottom, right } };
}

function layoutOf({ sheet, area }: RangeTarget, by: SeriesBy): Layout {
  const cells = sheet.values({ ...area, bottom: Math.min(area.bottom, area.top + 20) });
  const corner = cells[0]?.[0] ?? null;
  const [wide, tall] = [area.right > area.left, area.bottom > area.top];
  const top = tall && (cells[0] ?? []).slice(wide ? 1 : 0).every((cell) => typeof cell !== 'number');
  const firstColumn = cells.slice(tall ? 1 : 0).map((row) => row[0] ?? null);
  const isLabel = (row: number, cell: Cell): boolean => typeof cell !== 'number' || isDate(sheet, area, row);
  const left =
    wide &&
    (corner === null || corner === '' ? top : firstColumn.every((cell, row) => isLabel(row + (tall ? 1 : 0), cell)));
  const body = { ...area, top: area.top + (top ? 1 : 0), left: area.left + (left ? 1 : 0) };
  return by === 'Columns' ? { body, hasNames: top, hasCategories: left } : { body, hasNames: left, hasCategories: top };
}

function isDate(sheet: SheetModel, area: Area, row: number): boolean {
  return /[ymd]/i.test(sheet.style(area.top + row, area.left).numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
}

function oneSeries(
  host: ExcelHost,
  { sheet, area }: RangeTarget,
  layout: Layout,
  by: SeriesBy,
  index: number,
): ChartSeriesModel {
  const { body, hasNames, hasCategories } = layout;
  const at = by === 'Columns' ? body.left + index : body.top + index;
  const values = by === 'Columns' ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
  const nameAt =
    by === 'Columns'
      ? { top: area.top, bottom: area.top, left: at, right: at }
      : { top: at, bottom: at, left: area.left, right: area.left };
  const categories =
    by === 'Columns' ? { ...body, left: area.left, right: area.left } : { ...body, top: area.top, bottom: area.top };
  const place = (one: Area, wanted: boolean): SheetArea | null => (wanted ? { sheet: sheet.name, area: one } : null);
  const title = hasNames ? sheet.text(nameAt.top, nameAt.left) : '';
  return {
    id: host.workbook.newId('series'),
    name: title === '' ? `Series${index + 1}` : title,
    nameAt: place(nameAt, hasNames),
    categories: place(categories, hasCategories),
    values: place(values, true),
    chartType: null,
    color: '',
    pointColors: new Map(),
    bag: new Map(),
  };
}
