import type { Area } from '../../../core/index';
import { contains } from '../../workbook/areas';
import { translateFormula } from '../../workbook/calc/translateFormula';
import { ServiceError } from '../frame/serviceError';
import type { EnumMember, ServiceObject } from '../frame/serviceType';
import { rangeType, type RangeState } from '../types';
import { cellsOf, checkWritable, inGrid } from './cells';
import { autoFillSeries } from './enums';
import type { MembersOf } from './membersOf';
import { wholeStyle } from './rows';
import { seriesOf, type SeriesCell } from './series';

rangeType.define({
  'autoFill(Range,AutoFillSeries)': (state, destination: ServiceObject, series: EnumMember) =>
    fill(state, cellsOf(rangeType.stateOf(destination)), series),
  'autoFillToNeighbor(AutoFillSeries)': (state, series: EnumMember) => {
    const area = cellsOf(state);
    const bottom = neighbourEnd(state, area);
    if (bottom > area.bottom) fill(state, { ...area, bottom }, series);
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** How far down the data beside a range reaches, the left neighbour first. */
function neighbourEnd({ sheet }: RangeState, area: Area): number {
  const endOf = (column: number): number => {
    let row = area.bottom;
    while (column >= 0 && sheet.value(row + 1, column) !== null) row++;
    return row;
  };
  const left = endOf(area.left - 1);
  return left > area.bottom ? left : endOf(area.right + 1);
}

/** Continue the contents of a range over a destination that contains it and is longer in one direction only. Formats go along.
 *  @throws ServiceError for any other destination */
function fill(state: RangeState, destination: Area, series: EnumMember): void {
  const source = cellsOf(state);
  const isTaller = destination.top !== source.top || destination.bottom !== source.bottom;
  const isWider = destination.left !== source.left || destination.right !== source.right;
  if (!contains(destination, source))
    throw new ServiceError('AutoFill destination range must contain the source range.');
  if (isTaller && isWider)
    throw new ServiceError('AutoFill destination range must extend the source range in only one direction.');
  inGrid({ ...state, area: destination });
  checkWritable({ ...state, area: destination });
  const isSeries = series !== autoFillSeries.ALTERNATE_SERIES;
  if (isTaller)
    for (let column = source.left; column <= source.right; column++)
      fillLine(state, { ...source, left: column, right: column }, destination, isSeries, true);
  else
    for (let row = source.top; row <= source.bottom; row++)
      fillLine(state, { ...source, top: row, bottom: row }, destination, isSeries, false);
}

function fillLine(state: RangeState, line: Area, destination: Area, isSeries: boolean, isDown: boolean): void {
  const { sheet } = state;
  const count = isDown ? line.bottom - line.top + 1 : line.right - line.left + 1;
  const at = (index: number): readonly [row: number, column: number] =>
    isDown ? [line.top + index, line.left] : [line.top, line.left + index];
  const cells: SeriesCell[] = Array.from({ length: count }, (_, index) => {
    const [row, column] = at(index);
    const { value, formula } = sheet.content(row, column);
    return { value, formula, format: sheet.style(row, column).numberFormat };
  });
  const valueAt = seriesOf(cells, isSeries);
  const first = isDown ? destination.top - line.top : destination.left - line.left;
  const last = isDown ? destination.bottom - line.top : destination.right - line.left;
  for (let index = first; index <= last; index++) {
    if (index >= 0 && index < count) continue;
    const from = ((index % count) + count) % count;
    const [row, column] = at(index);
    const [sourceRow, sourceColumn] = at(from);
    const place = { top: row, left: column, bottom: row, right: column };
    const formula = cells[from]?.formula ?? null;
    const moved = formula === null ? null : translateFormula(formula, row - sourceRow, column - sourceColumn);
    sheet.restyle(place, wholeStyle(sheet.style(sourceRow, sourceColumn)), 'script');
    sheet.write(place, () => ({ value: moved === null ? valueAt(index) : null, formula: moved }), 'script');
  }
}
