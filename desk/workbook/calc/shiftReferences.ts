import type { Area } from '../../../core/index';
import { movedArea } from '../areas';
import { COLUMNS, isSameName, prefixOf, readReference, ROWS, sheetOfPrefix, writeReference } from './references';
import { tokensOf, type Token } from './tokens';

/** A change of the workbook that formulas follow. `formulaSheet` is the sheet that holds the formula: its bare references mean that sheet. */
export type ReferenceEdit =
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: string;
      readonly area: Area;
      readonly shift: 'down' | 'right' | 'up' | 'left';
      readonly formulaSheet: string;
    }
  | {
      readonly kind: 'move';
      readonly sheet: string;
      readonly area: Area;
      readonly to: { readonly sheet: string; readonly area: Area };
      readonly formulaSheet: string;
    }
  | { readonly kind: 'renameSheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'removeSheet'; readonly name: string }
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: string }
  | { readonly kind: 'renameName'; readonly from: string; readonly to: string };

/** Write a formula as it has to read after a change, so that it means the same cells. What was deleted becomes `#REF!`; texts and functions are left alone, and a formula that the change does not touch comes back as it was.
 *  Limit: `TAX2024` is a cell of a sheet with 16,384 columns, and moves as one; `TAXES2024` is a name. */
export function shiftReferences(formula: string, edit: ReferenceEdit): string {
  const tokens = tokensOf(formula);
  return tokens.map((token) => edited(token, edit)).join('');
}

/** Write a formula as it has to read on another sheet, so that it means the same cells: bare references get the name of the sheet they meant, those to the new sheet lose it. */
export function rehomed(formula: string, from: string, to: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? withHome(text, from, to) : text))
    .join('');
}

function withHome(text: string, from: string, to: string): string {
  const reference = readReference(text);
  const named = sheetOfPrefix(reference.prefix);
  if (named === null) return prefixOf(from) + text;
  return isSameName(named, to) ? writeReference({ ...reference, prefix: '' }) : text;
}

function edited(token: Token, edit: ReferenceEdit): string {
  switch (edit.kind) {
    case 'insert':
    case 'delete':
      return token.kind === 'reference' ? moved(token.text, edit) : token.text;
    case 'move':
      return token.kind === 'reference' ? followed(token.text, edit) : token.text;
    case 'renameSheet':
      return withSheet(token, edit.from, (rest) => prefixOf(edit.to) + rest);
    case 'removeSheet':
      return withSheet(token, edit.name, () => '#REF!');
    case 'renameTable':
      return token.kind === 'structured' || token.kind === 'name' ? renamed(token.text, edit) : token.text;
    case 'renameName':
      return token.kind === 'name' ? renamed(token.text, edit) : token.text;
    default:
      return edit satisfies never;
  }
}

type CellMove = Extract<ReferenceEdit, { readonly kind: 'move' }>;

/** Cells that are cut take the references to them along; those to the cells they cover are lost. */
function followed(text: string, { sheet, area: cut, to, formulaSheet }: CellMove): string {
  const reference = readReference(text);
  const { area, prefix } = reference;
  const named = sheetOfPrefix(prefix) ?? formulaSheet;
  if (isSameName(named, sheet) && isInside(area, cut)) {
    const moved = movedArea(area, to.area.top - cut.top, to.area.left - cut.left);
    return writeReference({
      ...reference,
      area: moved,
      prefix: isSameName(sheet, to.sheet) ? prefix : prefixOf(to.sheet),
    });
  }
  return isSameName(named, to.sheet) && isInside(area, to.area) ? `${prefix}#REF!` : text;
}

type CellEdit = Extract<ReferenceEdit, { readonly kind: 'insert' | 'delete' }>;

function moved(text: string, edit: CellEdit): string {
  const reference = readReference(text);
  const sheet = sheetOfPrefix(reference.prefix) ?? edit.formulaSheet;
  if (!isSameName(sheet, edit.sheet)) return text;
  const area = edit.kind === 'insert' ? afterInsert(reference.area, edit) : afterDelete(reference.area, edit);
  if (area === reference.area) return text;
  return area ? writeReference({ ...reference, area }) : `${reference.prefix}#REF!`;
}

/** The area where the cells of `area` are after an insert; the same object when they did not move. A range that the inserted cells cut through grows only when they cut it over its whole width. */
export function afterInsert(
  area: Area,
  { area: hole, shift }: { readonly area: Area; readonly shift: string },
): Area | null {
  if (shift === 'down' || shift === 'up') {
    if (area.left < hole.left || area.right > hole.right || isWholeColumns(area)) return area;
    const by = hole.bottom - hole.top + 1;
    const ends = grown(area.top, area.bottom, hole.top, by, ROWS - 1);
    return ends === 'same' ? area : ends && { ...area, top: ends.first, bottom: ends.last };
  }
  if (area.top < hole.top || area.bottom > hole.bottom || isWholeRows(area)) return area;
  const by = hole.right - hole.left + 1;
  const ends = grown(area.left, area.right, hole.left, by, COLUMNS - 1);
  return ends === 'same' ? area : ends && { ...area, left: ends.first, right: ends.last };
}

/** The area that is left of `area` after a deletion; null when nothing is, the same object when it did not change. */
export function afterDelete(
  area: Area,
  { area: hole, shift }: { readonly area: Area; readonly shift: string },
): Area | null {
  if (isInside(area, hole)) return null;
  if (shift === 'up' || shift === 'down') {
    if (area.left < hole.left || area.right > hole.right || isWholeColumns(area)) return area;
    const ends = shrunk(area.top, area.bottom, hole.top, hole.bottom);
    return ends === 'same' ? area : ends && { ...area, top: ends.first, bottom: ends.last };
  }
  if (area.top < hole.top || area.bottom > hole.bottom || isWholeRows(area)) return area;
  const ends = shrunk(area.left, area.right, hole.left, hole.right);
  return ends === 'same' ? area : ends && { ...area, left: ends.first, right: ends.last };
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

function grown(first: number, last: number, at: number, by: number, limit: number): Ends | null | 'same' {
  if (last < at) return 'same';
  const start = first >= at ? first + by : first;
  return start > limit ? null : { first: start, last: Math.min(limit, last + by) };
}

function shrunk(first: number, last: number, from: number, to: number): Ends | null | 'same' {
  if (last < from) return 'same';
  const by = to - from + 1;
  const start = first < from ? first : Math.max(from, first - by);
  const end = last <= to ? from - 1 : last - by;
  return end < start ? null : { first: start, last: end };
}

function isInside(area: Area, hole: Area): boolean {
  return area.top >= hole.top && area.bottom <= hole.bottom && area.left >= hole.left && area.right <= hole.right;
}

function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROWS - 1;
}

function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMNS - 1;
}

function withSheet(token: Token, sheet: string, rewrite: (rest: string) => string): string {
  if (token.kind !== 'reference' && token.kind !== 'name' && token.kind !== 'error') return token.text;
  const local = token.text.lastIndexOf('!', token.text.length - 2) + 1;
  const name = sheetOfPrefix(token.text.slice(0, local));
  return name !== null && isSameName(name, sheet) ? rewrite(token.text.slice(local)) : token.text;
}

function renamed(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const bracket = text.indexOf('[');
  const head = bracket < 0 ? text : text.slice(0, bracket);
  const local = head.lastIndexOf('!') + 1;
  if (!isSameName(head.slice(local), from)) return text;
  return text.slice(0, local) + to + (bracket < 0 ? '' : text.slice(bracket));
}
