import type { Area, Cell } from '../../../../core/index';
import type { ChartSeriesModel, SheetArea } from '../../../workbook/objects';
import type { SheetModel, WorkbookModel } from '../../../workbook/workbook';
import { modelColor } from '../../looks/cssColor';
import type { ChartSpec } from './chartSpec';
import { optionAt, textOption } from './options';

/** One column of the data (one row when transposed). */
interface Line {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Make the series of a chart: the ranges are laid side by side, the first column gives the categories, every further one is a series. Of whole columns the used part counts.
 *  Limit: ranges that are merged by rows are laid side by side too. */
export function seriesOf(workbook: WorkbookModel, spec: ChartSpec): ChartSeriesModel[] {
  const lines = spec.ranges.flatMap((range) => linesOf(workbook, range, spec.transposed));
  const headers = spec.headers >= 0 ? spec.headers : seenHeaders(lines, spec.transposed);
  const hasCategories = lines.length > 1 && spec.type !== 'HISTOGRAM';
  const [first] = lines;
  const categories = hasCategories && first ? bodyOf(first, headers, spec.transposed) : null;
  const values = hasCategories ? lines.slice(1) : lines;
  const shown = spec.type === 'PIE' ? values.slice(0, 1) : values;
  return shown.map((line, at) => oneSeries(workbook, spec, { line, at, headers, categories }));
}

function linesOf(workbook: WorkbookModel, range: SheetArea, transposed: boolean): readonly Line[] {
  const sheet = workbook.sheet(range.sheet);
  const used = sheet?.usedArea(true);
  if (sheet === undefined) return [];
  const bottom = Math.max(range.area.top, Math.min(range.area.bottom, used?.bottom ?? range.area.top));
  const right = Math.max(range.area.left, Math.min(range.area.right, used?.right ?? range.area.left));
  const area = { ...range.area, bottom, right };
  const [from, to] = transposed ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    sheet,
    area: transposed ? { ...area, top: from + at, bottom: from + at } : { ...area, left: from + at, right: from + at },
  }));
}

/** The first line of cells is a header when none of the values in it is a number while there is one below. */
function seenHeaders(lines: readonly Line[], transposed: boolean): number {
  const values = lines.length > 1 ? lines.slice(1) : lines;
  const firsts = values.map(({ sheet, area }) => sheet.value(area.top, area.left));
  const isText = firsts.every((value) => typeof value !== 'number');
  const isLong = values.some(({ area }) => (transposed ? area.right > area.left : area.bottom > area.top));
  return isText && isLong && firsts.some((value) => value !== null) ? 1 : 0;
}

function bodyOf({ sheet, area }: Line, headers: number, transposed: boolean): SheetArea {
  const body = transposed
    ? { ...area, left: Math.min(area.right, area.left + headers) }
    : { ...area, top: Math.min(area.bottom, area.top + headers) };
  return { sheet: sheet.name, area: body };
}

interface Asked {
  readonly line: Line;
  readonly at: number;
  readonly headers: number;
  readonly categories: SheetArea | null;
}

function oneSeries(
  workbook: WorkbookModel,
  spec: ChartSpec,
  { line, at, headers, categories }: Asked,
): ChartSeriesModel {
  const { sheet, area } = line;
  const head = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const label = textOption(spec.options, `series.${at}.labelInLegend`);
  const nameAt = headers > 0 && label === null ? { sheet: sheet.name, area: head } : null;
  const values = bodyOf(line, headers, spec.transposed);
  return {
    id: workbook.newId('series'),
    name: label ?? (nameAt === null ? '' : sheet.text(head.top, head.left)),
    nameAt,
    categories,
    values,
    chartType: seriesType(spec, at),
    color: spec.type === 'PIE' ? '' : colorOf(spec, at),
    pointColors: spec.type === 'PIE' ? sliceColors(spec, sheet.values(values.area).flat()) : new Map(),
    bag: new Map<string, unknown>(isSecondAxis(spec, at) ? [['axisGroup', 'Secondary']] : []),
  };
}

const SERIES_TYPES: Readonly<Record<string, string>> = {
  line: 'Line',
  bars: 'ColumnClustered',
  area: 'Area',
  steppedArea: 'Area',
};

/** null: as the chart. */
function seriesType({ type, options }: ChartSpec, at: number): string | null {
  if (type !== 'COMBO') return null;
  const word = textOption(options, `series.${at}.type`, 'seriesType') ?? (at === 0 ? 'bars' : 'line');
  return SERIES_TYPES[word] ?? null;
}

function isSecondAxis({ options }: ChartSpec, at: number): boolean {
  return Number(optionAt(options, `series.${at}.targetAxisIndex`) ?? 0) === 1;
}

/** '' for automatic; a colour that cannot be read counts as none. */
function colorOf({ options }: ChartSpec, at: number): string {
  return readColor(textOption(options, `series.${at}.color`) ?? listedColor(options, at));
}

function listedColor(options: ChartSpec['options'], at: number): string {
  const colors = optionAt(options, 'colors');
  const color: unknown = Array.isArray(colors) ? colors[at] : undefined;
  if (typeof color === 'string') return color;
  return typeof color === 'object' && color !== null && 'color' in color ? String(color.color) : '';
}

function sliceColors({ options }: ChartSpec, cells: readonly Cell[]): ReadonlyMap<number, string> {
  const colors = new Map<number, string>();
  cells.forEach((_, at) => {
    const color = readColor(textOption(options, `slices.${at}.color`) ?? listedColor(options, at));
    if (color !== '') colors.set(at, color);
  });
  return colors;
}

function readColor(text: string): string {
  try {
    return text === '' ? '' : modelColor(text);
  } catch {
    return '';
  }
}
