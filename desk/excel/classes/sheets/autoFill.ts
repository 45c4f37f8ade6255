import type { Area, Cell } from '../../../../core/index';
import { contains } from '../../../workbook/areas';
import { isDateFormat } from '../../../workbook/calc/formatText';
import type { CellContent, SheetModel } from '../../../workbook/workbook';
import { formulaToA1, formulaToR1C1 } from '../../r1c1';
import type { ExcelHost, RangeTarget } from '../../spec';
import { invalidArgument, wordOf } from './arguments';
import { seriesOf } from './fillSeries';
import { FILL_TYPES, type FillType } from './fillTypes.data';

/** Fill a range from its first cells as dragging the fill handle does: the destination holds the source and goes on in one direction.
 *  Without a destination it goes down along the column at the left. @throws ExcelError InvalidArgument */
export function autoFill(host: ExcelHost, { sheet, area }: RangeTarget, destination: unknown, type: unknown): void {
  const kind = wordOf(type, FILL_TYPES, 'FillDefault');
  const target =
    destination === undefined || destination === null || destination === ''
      ? { sheet, area: alongNeighbour(sheet, area) }
      : host.areaOf(destination, sheet);
  if (target.sheet !== sheet || !contains(target.area, area)) throw invalidArgument();
  host.checkWritable(sheet, target.area);
  const vertical = target.area.top !== area.top || target.area.bottom !== area.bottom;
  if (vertical && (target.area.left !== area.left || target.area.right !== area.right)) throw invalidArgument();
  const lines = vertical ? area.right - area.left + 1 : area.bottom - area.top + 1;
  for (let line = 0; line < lines; line++) fillLine(sheet, area, target.area, vertical, line, kind);
}

function alongNeighbour(sheet: SheetModel, area: Area): Area {
  let bottom = area.bottom;
  const filled = (row: number): boolean => area.left > 0 && sheet.value(row, area.left - 1) !== null;
  while (filled(bottom + 1)) bottom++;
  return { ...area, bottom };
}

function fillLine(
  sheet: SheetModel,
  source: Area,
  target: Area,
  vertical: boolean,
  line: number,
  kind: FillType,
): void {
  const [sourceFirst, sourceLast] = vertical ? [source.top, source.bottom] : [source.left, source.right];
  const [first, last] = vertical ? [target.top, target.bottom] : [target.left, target.right];
  const cellAt = (index: number): { readonly row: number; readonly column: number } =>
    vertical ? { row: index, column: source.left + line } : { row: source.top + line, column: index };
  const size = sourceLast - sourceFirst + 1;
  const values: Cell[] = [];
  for (let index = sourceFirst; index <= sourceLast; index++) {
    const { row, column } = cellAt(index);
    values.push(sheet.value(row, column));
  }
  const at = cellAt(sourceFirst);
  const isDate = isDateFormat(sheet.style(at.row, at.column).numberFormat);
  const next = seriesOf(values, kind, isDate);
  for (let index = first; index <= last; index++) {
    if (index >= sourceFirst && index <= sourceLast) continue;
    const offset = index - sourceFirst;
    const from = cellAt(sourceFirst + (((offset % size) + size) % size));
    const to = cellAt(index);
    if (kind !== 'FillFormats')
      put(
        sheet,
        to,
        filled(sheet.content(from.row, from.column), from, to, () => next(offset)),
      );
    if (kind !== 'FillValues') copyStyle(sheet, from, to);
  }
}

type Spot = { readonly row: number; readonly column: number };

function filled(source: CellContent, from: Spot, to: Spot, value: () => Cell): CellContent {
  if (source.formula !== null) return { value: null, formula: formulaToA1(formulaToR1C1(source.formula, from), to) };
  return { value: value(), formula: null };
}

function put(sheet: SheetModel, { row, column }: Spot, content: CellContent): void {
  sheet.write({ top: row, left: column, bottom: row, right: column }, () => content, 'script');
}

function copyStyle(sheet: SheetModel, from: Spot, { row, column }: Spot): void {
  const style = sheet.style(from.row, from.column);
  if (style === sheet.style(row, column)) return;
  sheet.restyle({ top: row, left: column, bottom: row, right: column }, style, 'script');
}
