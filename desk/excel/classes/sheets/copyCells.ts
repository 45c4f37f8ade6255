import type { Area } from '../../../../core/index';
import { cellCount, overlaps } from '../../../workbook/areas';
import type { CellContent, SheetModel } from '../../../workbook/workbook';
import type { StyleChange } from '../../../workbook/style';
import { checkOperation } from '../../limits';
import { formulaToA1, formulaToR1C1 } from '../../r1c1';
import { HostObject, type ExcelHost, type RangeTarget } from '../../spec';
import { invalidArgument, wordOf } from './arguments';
import type { AreasScope } from '../tables/targets';
import { growTables } from './growTables';
import { refuseInPivots } from './writeCells';

/** How cells are copied: words of Excel.RangeCopyType. */
export interface CopyOptions {
  readonly type?: unknown;
  readonly skipBlanks?: unknown;
  readonly transpose?: unknown;
}

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Copy cells to a range as `range.copyFrom` does: relative references move along, a smaller source repeats when it fits evenly, else the target takes the source's size.
 *  @throws ExcelError */
export function copyCells(host: ExcelHost, target: RangeTarget, from: unknown, options: CopyOptions): void {
  const type = wordOf(options.type, TYPES, 'All');
  const source = sourceOf(host, from, target.sheet);
  const picture = pictureOf(source, options.transpose === true);
  const area = pastedArea(target.area, picture);
  checkOperation(cellCount(area));
  host.checkWritable(target.sheet, area);
  if (type !== 'Formats') {
    refuseInPivots(target.sheet, area);
    pasteContents(target.sheet, area, picture, type, options.skipBlanks === true);
    growTables(host, target.sheet, area);
  }
  if (type === 'All' || type === 'Formats') pasteStyles(target.sheet, area, picture);
  if (type === 'All') pasteMerges(target.sheet, area, source, options.transpose === true);
}

interface CopiedCell {
  readonly content: CellContent;
  readonly style: StyleChange;
  readonly row: number;
  readonly column: number;
}

/** The source as it was before anything is pasted. */
interface Picture {
  readonly height: number;
  readonly width: number;
  readonly sheet: SheetModel;
  at(row: number, column: number): CopiedCell;
}

/** The ranges of a RangeAreas are copied as the rectangle around them. */
function sourceOf(host: ExcelHost, from: unknown, sheet: SheetModel): RangeTarget {
  if (!(from instanceof HostObject) || from.spec.name !== 'RangeAreas') return host.areaOf(from, sheet);
  const { sheet: owner, areas } = from.target as AreasScope;
  const [first] = areas;
  if (first === undefined) throw invalidArgument();
  return { sheet: owner, area: first };
}

function pictureOf({ sheet, area }: RangeTarget, transpose: boolean): Picture {
  const rows: CopiedCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CopiedCell[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const style = sheet.style(row, column);
      cells.push({ content: { ...sheet.content(row, column), value: sheet.value(row, column) }, style, row, column });
    }
    rows.push(cells);
  }
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const at = (row: number, column: number): CopiedCell => {
    const cell = transpose ? rows[column]?.[row] : rows[row]?.[column];
    if (cell === undefined) throw invalidArgument();
    return cell;
  };
  return transpose ? { height: width, width: height, sheet, at } : { height, width, sheet, at };
}

function pastedArea(target: Area, { height, width }: Picture): Area {
  const rows = target.bottom - target.top + 1;
  const columns = target.right - target.left + 1;
  const fitsRows = rows % height === 0;
  const fitsColumns = columns % width === 0;
  return {
    top: target.top,
    left: target.left,
    bottom: fitsRows ? target.bottom : target.top + height - 1,
    right: fitsColumns ? target.right : target.left + width - 1,
  };
}

function pasteContents(
  sheet: SheetModel,
  area: Area,
  picture: Picture,
  type: (typeof TYPES)[number],
  skipBlanks: boolean,
): void {
  sheet.write(
    area,
    (row, column) => {
      const cell = picture.at(row % picture.height, column % picture.width);
      const isBlank = cell.content.value === null && cell.content.formula === null;
      if (skipBlanks && isBlank) return undefined;
      return pasted(cell, { row: area.top + row, column: area.left + column }, type);
    },
    'script',
  );
}

function pasted(cell: CopiedCell, to: { readonly row: number; readonly column: number }, type: string): CellContent {
  const { formula, value } = cell.content;
  if (formula === null || type === 'Values') return { value, formula: null };
  return { value: null, formula: formulaToA1(formulaToR1C1(formula, cell), to) };
}

function pasteStyles(sheet: SheetModel, area: Area, picture: Picture): void {
  const style = (row: number, column: number): StyleChange =>
    picture.at(row % picture.height, column % picture.width).style;
  sheet.clear(area, 'formats', 'script');
  sheet.restyle(area, style, 'script');
}

function pasteMerges(sheet: SheetModel, area: Area, source: RangeTarget, transpose: boolean): void {
  if (transpose) return;
  const inside = source.sheet.merges.filter((merge) => overlaps(merge, source.area));
  for (const merge of inside) {
    const down = area.top - source.area.top;
    const right = area.left - source.area.left;
    const moved = {
      top: merge.top + down,
      left: merge.left + right,
      bottom: merge.bottom + down,
      right: merge.right + right,
    };
    if (!sheet.merges.some((other) => overlaps(other, moved))) sheet.merge(moved, 'script');
  }
}
