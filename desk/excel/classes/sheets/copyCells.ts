import { letterOf, type Area } from '../../../../core/index';
import { parseAreas } from '../../../workbook/addresses';
import { cellCount, holds, overlaps } from '../../../workbook/areas';
import { isSameName, prefixOf } from '../../../workbook/calc/references';
import { turnedFormula } from '../../../workbook/calc/translateFormula';
import type { CellContent, SheetModel } from '../../../workbook/workbook';
import type { StyleChange } from '../../../workbook/style';
import { checkOperation } from '../../limits';
import { formulaToA1, formulaToR1C1 } from '../../r1c1';
import { HostObject, type ExcelHost, type RangeTarget } from '../../spec';
import { invalidArgument, wordOf } from './arguments';
import type { AreasScope } from '../tables/targets';
import { growTables } from './growTables';
import { moveHyperlinks } from './hyperlink';
import { refuseInPivots } from './writeCells';

/** How cells are copied: words of Excel.RangeCopyType. */
export interface CopyOptions {
  readonly type?: unknown;
  readonly skipBlanks?: unknown;
  readonly transpose?: unknown;
}

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Copy cells to a range as `range.copyFrom` does: relative references move along, a smaller source repeats when it fits evenly, else the target takes the source's size. With everything come merges, links, validation and conditional formats too.
 *  @throws ExcelError */
export function copyCells(host: ExcelHost, target: RangeTarget, from: unknown, options: CopyOptions): void {
  const type = wordOf(options.type, TYPES, 'All');
  const source = sourceOf(host, from, target.sheet);
  const picture = pictureOf(source, options.transpose === true);
  const area = pastedArea(target.area, picture);
  checkOperation(cellCount(area));
  host.checkWritable(target.sheet, area);
  const [only, ...others] = source.areas;
  if (type !== 'Formats') {
    refuseInPivots(target.sheet, area);
    pasteContents(target.sheet, area, picture, type, options.skipBlanks === true);
    growTables(host, target.sheet, area);
  }
  if (type === 'All' || type === 'Formats') pasteStyles(target.sheet, area, picture);
  if (only === undefined || others.length > 0 || options.transpose === true) return;
  const overlay = { sheet: source.sheet, area: only };
  if (type === 'All') pasteMerges(target.sheet, area, overlay);
  if (type === 'All' || type === 'Formats') pasteRules({ sheet: target.sheet, area }, overlay, type === 'All');
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
  readonly transpose: boolean;
  at(row: number, column: number): CopiedCell;
}

function sourceOf(host: ExcelHost, from: unknown, sheet: SheetModel): AreasScope {
  if (from instanceof HostObject && from.spec.name === 'RangeAreas') return from.target as AreasScope;
  if (typeof from === 'string' && from.includes(',')) {
    const { sheet: named, areas } = parseAreas(from) ?? { sheet: null, areas: [] };
    const owner = named === null ? sheet : host.workbook.sheets.find(({ name }) => isSameName(name, named));
    if (owner === undefined || areas.length === 0) throw invalidArgument(from);
    return { sheet: owner, areas };
  }
  const { sheet: owner, area } = host.areaOf(from, sheet);
  return { sheet: owner, areas: [area] };
}

/** Several areas are copied as one when they are a rectangle without some of its rows or columns. @throws ExcelError InvalidArgument when they are not */
function pictureOf({ sheet, areas }: AreasScope, transpose: boolean): Picture {
  const rowNumbers = lines(areas.map(({ top, bottom }) => [top, bottom]));
  const columnNumbers = lines(areas.map(({ left, right }) => [left, right]));
  const rows = rowNumbers.map((row) =>
    columnNumbers.map((column): CopiedCell => {
      if (!areas.some((area) => holds(area, row, column))) throw invalidArgument();
      const style = sheet.style(row, column);
      return { content: { ...sheet.content(row, column), value: sheet.value(row, column) }, style, row, column };
    }),
  );
  const height = rowNumbers.length;
  const width = columnNumbers.length;
  const at = (row: number, column: number): CopiedCell => {
    const cell = transpose ? rows[column]?.[row] : rows[row]?.[column];
    if (cell === undefined) throw invalidArgument();
    return cell;
  };
  return transpose ? { height: width, width: height, sheet, transpose, at } : { height, width, sheet, transpose, at };
}

/** The numbers from the first to the last of each pair, ascending, each once. */
function lines(pairs: readonly (readonly [number, number])[]): readonly number[] {
  const found = new Set<number>();
  for (const [first, last] of pairs) for (let at = first; at <= last; at++) found.add(at);
  return [...found].sort((one, other) => one - other);
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
  const paste = type === 'Link' ? linkTo(picture, sheet, area) : pasted;
  sheet.write(
    area,
    (row, column) => {
      const cell = picture.at(row % picture.height, column % picture.width);
      const isBlank = cell.content.value === null && cell.content.formula === null;
      if (skipBlanks && isBlank) return undefined;
      return paste(cell, { row: area.top + row, column: area.left + column }, type, picture.transpose);
    },
    'script',
  );
}

type At = { readonly row: number; readonly column: number };

function pasted(cell: CopiedCell, to: At, type: string, transpose: boolean): CellContent {
  const { formula, value } = cell.content;
  if (formula === null || type === 'Values') return { value, formula: null };
  return { value: null, formula: transpose ? turnedFormula(formula, cell, to) : movedFormula(formula, cell, to) };
}

function movedFormula(formula: string, from: At, to: At): string {
  return formulaToA1(formulaToR1C1(formula, from), to);
}

/** A link is a formula that shows the copied cell: to a single cell it is fixed by "$", to several it is not. */
function linkTo(picture: Picture, sheet: SheetModel, area: Area): (cell: CopiedCell) => CellContent {
  const prefix = picture.sheet === sheet ? '' : prefixOf(picture.sheet.name);
  const isOne = cellCount(area) === 1;
  return ({ row, column }) => {
    const [letters, digits] = [letterOf(column), String(row + 1)];
    return { value: null, formula: `=${prefix}${isOne ? `$${letters}$${digits}` : letters + digits}` };
  };
}

function pasteStyles(sheet: SheetModel, area: Area, picture: Picture): void {
  const style = (row: number, column: number): StyleChange =>
    picture.at(row % picture.height, column % picture.width).style;
  sheet.clear(area, 'formats', 'script');
  sheet.restyle(area, style, 'script');
}

function pasteMerges(sheet: SheetModel, area: Area, source: RangeTarget): void {
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

/** Conditional formats are a matter of looks; validation and links come only with everything. */
function pasteRules(target: RangeTarget, source: RangeTarget, everything: boolean): void {
  const height = source.area.bottom - source.area.top + 1;
  const width = source.area.right - source.area.left + 1;
  for (let top = target.area.top; top <= target.area.bottom; top += height)
    for (let left = target.area.left; left <= target.area.right; left += width) {
      const tile = { top, left, bottom: top + height - 1, right: left + width - 1 };
      target.sheet.copyRules(source, tile, everything ? 'all' : 'formats', 'script');
      if (everything) moveHyperlinks(source, { sheet: target.sheet, area: tile }, true);
    }
}
