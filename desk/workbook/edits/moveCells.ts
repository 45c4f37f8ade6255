import type { Area, Place } from '../../../core/index';
import { checkArea, contains, holds, movedArea, overlaps } from '../areas';
import { rehomed, shiftReferences } from '../calc/shiftReferences';
import { inReadingOrder } from '../notes';
import type { CellStyle } from '../style';
import type { CellContent, ChangeSource, SheetModel } from '../workbook';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { changeSeries } from './followDrawings';
import { changeFormulas } from './formulas';
import { cutRules, layRules, rulesOver } from './rulesOver';

interface Move {
  readonly from: StoredSheet;
  readonly to: StoredSheet;
  readonly area: Area;
  readonly target: Area;
  readonly rows: number;
  readonly columns: number;
}

/** Cut and paste cells as `SheetModel.move` says.
 *  Limit: a reference to more cells than those that move stays, even when one of its edges moved.
 *  @throws RangeError when they would not fit; nothing is changed then. */
export function moveCells(
  state: WorkbookState,
  from: StoredSheet,
  area: Area,
  place: { readonly sheet: SheetModel; readonly place: Place },
  source: ChangeSource,
): void {
  const to = state.sheets.find((sheet) => sheet.id === place.sheet.id) ?? from;
  const rows = place.place.row - area.top;
  const columns = place.place.column - area.left;
  const move: Move = { from, to, area, target: movedArea(area, rows, columns), rows, columns };
  checkArea(move.target);
  followFormulas(state, move);
  followSeries(state, move);
  moveTables(move);
  moveContents(move, source);
  moveMerges(move);
  moveNotes(move);
  const newId = (): string => state.newId('rule');
  const rules = rulesOver(from, area);
  cutRules(from, area, newId);
  cutRules(to, move.target, newId);
  layRules(to, rules, { rows, columns, isCopy: false }, newId);
  state.calculation.invalidate();
}

function followFormulas(state: WorkbookState, { from, to, area, target }: Move): void {
  const places = { sheet: from.name, area, to: { sheet: to.name, area: target } };
  changeFormulas(state, (formula, { sheet, place }) => {
    const followed = shiftReferences(formula, { kind: 'move', ...places, formulaSheet: sheet });
    const moves = from !== to && sheet === from.name && place !== null && holds(area, place.row, place.column);
    return moves ? rehomed(followed, from.name, to.name) : followed;
  });
}

function followSeries(state: WorkbookState, { from, to, area, rows, columns }: Move): void {
  changeSeries(state, (cells) =>
    cells.sheet === from.name && contains(area, cells.area)
      ? { ...cells, sheet: to.name, area: movedArea(cells.area, rows, columns) }
      : cells,
  );
}

/** A table goes when all of it is cut; to another sheet it goes as the same table. */
function moveTables({ from, to, area, rows, columns }: Move): void {
  const gone = from.tables.all.filter((table) => contains(area, table.area));
  if (gone.length === 0) return;
  from.tables.settle(from.tables.all.filter((table) => !gone.includes(table)));
  for (const table of gone) table.area = movedArea(table.area, rows, columns);
  to.tables.settle([...to.tables.all, ...gone]);
}

function moveContents({ from, to, area, target }: Move, source: ChangeSource): void {
  const cells: { content: CellContent; style: CellStyle }[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: { content: CellContent; style: CellStyle }[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push({ content: from.content(row, column), style: from.style(row, column) });
    cells.push(line);
  }
  from.clear(area, 'all', source);
  to.write(target, (row, column) => withFormulaOnly(cells[row]?.[column]?.content), source);
  to.clear(target, 'formats', source);
  to.restyle(target, (row, column) => cells[row]?.[column]?.style, source);
}

function withFormulaOnly(content: CellContent | undefined): CellContent | undefined {
  return content === undefined || content.formula === null ? content : { value: null, formula: content.formula };
}

function moveMerges({ from, to, area, target, rows, columns }: Move): void {
  const moving = from.store.merges.filter((merge) => contains(area, merge));
  from.store.merges = from.store.merges.filter((merge) => !moving.includes(merge));
  const there = to.store.merges.filter((merge) => !overlaps(merge, target));
  to.store.merges = [...there, ...moving.map((merge) => movedArea(merge, rows, columns))];
}

function moveNotes({ from, to, area, target, rows, columns }: Move): void {
  const shifted = (place: Place): Place => ({ row: place.row + rows, column: place.column + columns });
  const isIn = (cells: Area, { row, column }: Place): boolean => holds(cells, row, column);
  const notes = from.store.notes.filter(({ place }) => isIn(area, place));
  from.store.notes = from.store.notes.filter((note) => !notes.includes(note));
  const kept = to.store.notes.filter(({ place }) => !isIn(target, place));
  to.store.notes = inReadingOrder([...kept, ...notes.map((note) => ({ ...note, place: shifted(note.place) }))]);
  const comments = from.comments.all.filter(({ place }) => isIn(area, place));
  from.comments.settle(from.comments.all.filter((comment) => !comments.includes(comment)));
  for (const comment of comments) comment.place = shifted(comment.place);
  to.comments.settle([...to.comments.all.filter(({ place }) => !isIn(target, place)), ...comments]);
}
