import type { Area } from '../../../core/index';
import { overlaps } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { EnumMember, ServiceObject } from '../frame/serviceType';
import { relocate } from '../structure/relocate';
import { sheetIdOf } from '../structure/sheetId';
import { rangeType, sheetType, type RangeState } from '../types';
import { cellsOf, checkWritable, heightOf, inGrid, widthOf, writableCells } from './cells';
import { copyPasteType } from './enums';
import type { MembersOf } from './membersOf';
import { pasteBlock } from './paste';
import { wholeStyle } from './rows';
import { written } from './write';

rangeType.define({
  'copyTo(Range)': (state, destination: ServiceObject) => paste(state, destination, copyPasteType.PASTE_NORMAL, false),
  'copyTo(Range,CopyPasteType,Boolean)': paste,
  'copyTo(Range,Object)': (state, destination: ServiceObject, options: unknown) =>
    paste(state, destination, typeOfOptions(options), false),
  'moveTo(Range)': moveTo,
  'copyValuesToRange(Integer,Integer,Integer,Integer,Integer)': (state, id: number, ...box: Box) =>
    copyValues(state, sheetOfId(state, id), box),
  'copyValuesToRange(Sheet,Integer,Integer,Integer,Integer)': (state, sheet: ServiceObject, ...box: Box) =>
    copyValues(state, sheetType.stateOf(sheet).sheet, box),
  'copyFormatToRange(Integer,Integer,Integer,Integer,Integer)': (state, id: number, ...box: Box) =>
    copyFormats(state, sheetOfId(state, id), box),
  'copyFormatToRange(Sheet,Integer,Integer,Integer,Integer)': (state, sheet: ServiceObject, ...box: Box) =>
    copyFormats(state, sheetType.stateOf(sheet).sheet, box),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** Contents only means what the cells show, not their formulas. */
function typeOfOptions(options: unknown): EnumMember {
  if (typeof options !== 'object' || options === null) throw new ServiceError('Invalid argument: options');
  const unknown = Object.keys(options).find((key) => key !== 'formatOnly' && key !== 'contentsOnly');
  if (unknown !== undefined) throw new ServiceError(`Invalid argument: ${unknown}`);
  if (Reflect.get(options, 'contentsOnly') === true) return copyPasteType.PASTE_VALUES;
  return Reflect.get(options, 'formatOnly') === true ? copyPasteType.PASTE_FORMAT : copyPasteType.PASTE_NORMAL;
}

/** Paste at the top left cell of the destination; one that is a multiple of the source is filled with copies. */
function paste(state: RangeState, destination: ServiceObject, type: EnumMember, transposed: boolean): void {
  const target = rangeType.stateOf(destination);
  const from = { ...state, area: usedRows(state, target) };
  const [height, width] = transposed
    ? [widthOf(from.area), heightOf(from.area)]
    : [heightOf(from.area), widthOf(from.area)];
  const { top, left } = cellsOf(target);
  // Of whole columns there is one copy, however short their used part is.
  const isCut = from.area.bottom < cellsOf(state).bottom;
  const down = isCut ? 1 : copies(heightOf(cellsOf(target)), height);
  const across = copies(widthOf(cellsOf(target)), width);
  const whole = { top, left, bottom: top + down * height - 1, right: left + across * width - 1 };
  inGrid({ ...target, area: whole });
  checkWritable({ ...target, area: whole });
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const corner = { top: top + row * height, left: left + column * width };
      const area = { ...corner, bottom: corner.top + height - 1, right: corner.left + width - 1 };
      pasteBlock(from, { ...target, area }, type, transposed);
    }
}

function copies(room: number, size: number): number {
  return room % size === 0 ? room / size : 1;
}

/** Whole columns are copied as far down as either sheet holds anything. */
function usedRows(state: RangeState, target: RangeState): Area {
  const area = cellsOf(state);
  if (area.bottom === state.area.bottom) return area;
  const last = Math.max(state.sheet.usedArea()?.bottom ?? 0, target.sheet.usedArea()?.bottom ?? 0, area.top);
  return { ...area, bottom: Math.min(area.bottom, last) };
}

/** Cut and paste. Formulas that point at the cells follow them within the sheet.
 *  Limit: formulas do not follow to another sheet, nor when source and target overlap. */
function moveTo(state: RangeState, target: ServiceObject): void {
  const from = { ...state, area: writableCells(state) };
  const to = rangeType.stateOf(target);
  const { top, left } = cellsOf(to);
  const area = { top, left, bottom: top + heightOf(from.area) - 1, right: left + widthOf(from.area) - 1 };
  inGrid({ ...to, area });
  checkWritable({ ...to, area });
  if (from.sheet === to.sheet && !overlaps(from.area, area)) {
    relocate(state.end, from.sheet, from.area, { row: top, column: left });
    from.sheet.clear(from.area, 'formats', 'script');
  } else carry(from, { ...to, area });
}

function carry(from: RangeState, to: RangeState): void {
  const { top, left } = from.area;
  const cells = Array.from({ length: heightOf(from.area) }, (_, row) =>
    Array.from({ length: widthOf(from.area) }, (__, column) => {
      const { value, formula } = from.sheet.content(top + row, left + column);
      const style = wholeStyle(from.sheet.style(top + row, left + column));
      const content = { value: formula === null ? value : null, formula };
      return { content, style, note: from.sheet.note(top + row, left + column) };
    }),
  );
  for (const [row, line] of cells.entries())
    for (const [column, { note }] of line.entries())
      if (note !== null) from.sheet.setNote(top + row, left + column, null, 'script');
  from.sheet.clear(from.area, 'all', 'script');
  to.sheet.write(to.area, (row, column) => cells[row]?.[column]?.content, 'script');
  to.sheet.restyle(to.area, (row, column) => cells[row]?.[column]?.style, 'script');
  for (const [row, line] of cells.entries())
    for (const [column, { note }] of line.entries())
      if (note !== null) to.sheet.setNote(to.area.top + row, to.area.left + column, note, 'script');
}

/** First and last column, first and last row, from 1. */
type Box = [column: number, columnEnd: number, row: number, rowEnd: number];

function boxOf(state: RangeState, sheet: SheetModel, box: Box): RangeState {
  const [left = 0, right = 0, top = 0, bottom = 0] = box.map((one) => Math.trunc(Number(one)) - 1);
  if (right < left || bottom < top)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  const target = { end: state.end, sheet, area: { top, left, bottom, right } };
  inGrid(target);
  checkWritable(target);
  return target;
}

function sheetOfId({ end }: RangeState, id: number): SheetModel {
  const found = end.workbook.sheets.find((sheet) => sheetIdOf(sheet) === Number(id));
  if (!found) throw new ServiceError(`Sheet ${id} not found`);
  return found;
}

/** The source is repeated or cut to fill the box. */
function copyValues(state: RangeState, sheet: SheetModel, box: Box): void {
  const area = cellsOf(state);
  const target = boxOf(state, sheet, box);
  const values = state.sheet.values(area).map((row) => [...row]);
  const [height, width] = [heightOf(area), widthOf(area)];
  written(target, target.area, (row, column) => {
    const value = values[row % height]?.[column % width] ?? null;
    const { numberFormat } = state.sheet.style(area.top + (row % height), area.left + (column % width));
    const format = typeof value === 'number' && numberFormat !== 'General' ? numberFormat : null;
    return { value, formula: null, format };
  });
}

function copyFormats(state: RangeState, sheet: SheetModel, box: Box): void {
  const area = cellsOf(state);
  const target = boxOf(state, sheet, box);
  const styles = Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (__, column) =>
      wholeStyle(state.sheet.style(area.top + row, area.left + column)),
    ),
  );
  sheet.restyle(target.area, (row, column) => styles[row % heightOf(area)]?.[column % widthOf(area)], 'script');
}
