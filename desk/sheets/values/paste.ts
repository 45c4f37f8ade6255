import type { Area } from '../../../core/index';
import { contains, intersection, movedArea, overlaps } from '../../workbook/areas';
import { copyCells } from '../../workbook/copyCells';
import type { StyleChange } from '../../workbook/style';
import type { EnumMember } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeObject, type RangeState } from '../types';
import { heightOf, widthOf } from './cells';
import { copyPasteType } from './enums';
import { invoke } from './invoke';
import { copyRichTexts } from './richTextCells';

/** Paste one block of cells at its place. `to` has the size of `from`, turned when `transposed`. */
export function pasteBlock(from: RangeState, to: RangeState, type: EnumMember, transposed: boolean): void {
  refusing(() => {
    pasteParts(from, to, type, transposed);
  });
}

function pasteParts(from: RangeState, to: RangeState, type: EnumMember, transposed: boolean): void {
  const { PASTE_NORMAL, PASTE_NO_BORDERS, PASTE_FORMAT, PASTE_FORMULA, PASTE_VALUES } = copyPasteType;
  if (type === PASTE_NORMAL) copy(from, to, 'all', transposed);
  if (type === PASTE_FORMAT) copy(from, to, 'formats', transposed);
  if (type === PASTE_FORMULA) copy(from, to, 'formulas', transposed);
  if (type === PASTE_NO_BORDERS) {
    copy(from, to, 'formulas', transposed);
    pasteStyles(from, to, transposed, withoutBorders);
  }
  if (type === PASTE_VALUES) {
    pasteStyles(from, to, transposed, automaticFormat);
    copy(from, to, 'values', transposed);
  }
  if (type === PASTE_NORMAL || type === PASTE_NO_BORDERS) {
    pasteNotes(from, to, transposed);
    copyRichTexts(from, to, transposed);
  }
  if (type === PASTE_NORMAL || type === PASTE_FORMAT) pasteMerges(from, to, transposed);
  if (brings(type, copyPasteType.PASTE_CONDITIONAL_FORMATTING)) pasteConditionalFormats(from, to, transposed);
  if (brings(type, copyPasteType.PASTE_DATA_VALIDATION)) pasteValidations(from, to, transposed);
  if (type === copyPasteType.PASTE_COLUMN_WIDTHS) pasteWidths(from, to);
}

/** What a whole paste brings besides cells. */
function brings(type: EnumMember, part: EnumMember): boolean {
  const { PASTE_NORMAL, PASTE_FORMAT, PASTE_CONDITIONAL_FORMATTING } = copyPasteType;
  if (type === PASTE_FORMAT) return part === PASTE_CONDITIONAL_FORMATTING;
  return type === PASTE_NORMAL || type === part;
}

function copy(from: RangeState, to: RangeState, what: Parameters<typeof copyCells>[2], transpose: boolean): void {
  const place = { row: to.area.top, column: to.area.left };
  copyCells(from, { sheet: to.sheet, place }, what, { transpose, source: 'script' });
}

type StyleAt = (from: RangeState, row: number, column: number, to: RangeState, at: Area) => StyleChange | undefined;

function pasteStyles(from: RangeState, to: RangeState, transposed: boolean, styleAt: StyleAt): void {
  const { top, left } = from.area;
  const changes: (StyleChange | undefined)[][] = [];
  for (let down = 0; down < heightOf(to.area); down++) {
    const line: (StyleChange | undefined)[] = [];
    for (let right = 0; right < widthOf(to.area); right++) {
      const [row, column] = transposed ? [top + right, left + down] : [top + down, left + right];
      const at = { top: to.area.top + down, left: to.area.left + right, bottom: 0, right: 0 };
      line.push(styleAt(from, row, column, to, at));
    }
    changes.push(line);
  }
  to.sheet.restyle(to.area, (row, column) => changes[row]?.[column], 'script');
}

const withoutBorders: StyleAt = (from, row, column) => {
  const { numberFormat, font, fill, alignment, locked, formulaHidden } = from.sheet.style(row, column);
  return { numberFormat, font, fill, alignment, locked, formulaHidden };
};

/** A value brings its format into a cell that has an automatic one, so that dates stay dates. */
const automaticFormat: StyleAt = (from, row, column, to, at) => {
  const { numberFormat } = from.sheet.style(row, column);
  const isAutomatic = to.sheet.style(at.top, at.left).numberFormat === 'General';
  if (!isAutomatic || numberFormat === 'General' || typeof from.sheet.value(row, column) !== 'number') return undefined;
  return { numberFormat };
};

function pasteNotes(from: RangeState, to: RangeState, transposed: boolean): void {
  const { top, left } = from.area;
  const inside = from.sheet.notes.filter(({ place }) => contains(from.area, cell(place.row, place.column)));
  const found = inside.map(({ place, text }) => {
    const [down, right] = [place.row - top, place.column - left];
    return { down: transposed ? right : down, right: transposed ? down : right, text };
  });
  for (const { place } of to.sheet.notes.filter((note) => contains(to.area, cell(note.place.row, note.place.column))))
    to.sheet.setNote(place.row, place.column, null, 'script');
  for (const { down, right, text } of found) to.sheet.setNote(to.area.top + down, to.area.left + right, text, 'script');
}

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function pasteMerges(from: RangeState, to: RangeState, transposed: boolean): void {
  const found = from.sheet.merges.filter((merge) => contains(from.area, merge)).map((merge) => placed(merge, from, to, transposed)); // prettier-ignore
  const inTheWay = to.sheet.merges.filter((merge) => overlaps(merge, to.area) && contains(to.area, merge));
  for (const merge of inTheWay) to.sheet.unmerge(merge, 'script');
  for (const merge of found) to.sheet.merge(merge, 'script');
}

/** Where a part of the source comes to lie. */
function placed(part: Area, from: RangeState, to: RangeState, transposed: boolean): Area {
  const { top, left } = from.area;
  if (!transposed) return movedArea(part, to.area.top - top, to.area.left - left);
  return {
    top: to.area.top + part.left - left,
    left: to.area.left + part.top - top,
    bottom: to.area.top + part.right - left,
    right: to.area.left + part.bottom - top,
  };
}

/** Rules of the source hold for the target too; on another sheet they are made anew there. */
function pasteConditionalFormats(from: RangeState, to: RangeState, transposed: boolean): void {
  for (const format of [...from.sheet.conditionalFormats.all]) {
    const shared = format.areas.map((area) => intersection(area, from.area)).filter((area) => area !== null);
    if (shared.length === 0) continue;
    const added = shared.map((area) => placed(area, from, to, transposed));
    const isHome = from.sheet === to.sheet;
    if (isHome) from.sheet.conditionalFormats.change(format, { areas: [...format.areas, ...added] }, 'script');
    else to.sheet.conditionalFormats.add({ ...format, id: to.end.workbook.newId('cf'), areas: added }, 'script');
  }
}

/** Rules are read and set as scripts do it, so that their looks in Sheets come along. */
function pasteValidations(from: RangeState, to: RangeState, transposed: boolean): void {
  const hasRules = from.sheet.validations.all.some(({ area }) => overlaps(area, from.area));
  const isRuled = to.sheet.validations.all.some(({ area }) => overlaps(area, to.area));
  if (!hasRules && !isRuled) return;
  const rules = invoke(rangeObject(from.end, from.sheet, from.area), 'getDataValidations') as unknown[][]; // documented
  const turned = (rules[0] ?? []).map((_, column) => rules.map((row) => row[column]));
  invoke(rangeObject(to.end, to.sheet, to.area), 'setDataValidations', [transposed ? turned : rules]);
}

function pasteWidths(from: RangeState, to: RangeState): void {
  for (let index = 0; index < widthOf(from.area); index++) {
    const width = from.sheet.columnWidth(from.area.left + index);
    to.sheet.setColumnWidth(to.area.left + index, to.area.left + index, width, 'script');
  }
}
