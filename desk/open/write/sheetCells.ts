import type { Cell } from '../../../core/index';
import { isCellError } from '../../../core/index';
import type { CellObserver } from '../../file/xlsx/read/cellObserver';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../file/xlsx/read/references';
import { columnLetters } from '../../file/xlsx/write/address';
import type { ByteSink } from '../../file/xlsx/write/byteSink';
import { CellWriter } from '../../file/xlsx/write/cellWriter';
import { areaAddress } from '../../workbook/addresses';
import type { CellStyle } from '../../workbook/style';
import type { CellContent, SheetModel } from '../../workbook/workbook';
import { withMarks } from '../read/formulaPrefix';
import { FormulaTexts, readRowTag } from '../read/sheetCollector';
import type { FormulaText, RowLayout } from '../read/sheetCollector';
import type { LookBook } from './lookBook';
import { rowTag } from './rowTag';

/** A cell as the file has it. */
interface FileCell {
  readonly column: number;
  readonly look: number;
  readonly start: number;
  readonly end: number;
  readonly value: Cell;
  readonly formula: string | null;
  readonly isShared: boolean;
  /** Address of the cells that an array formula fills. */
  readonly filled: string | null;
}

/** Writes the rows of a sheet from the model while those of the file go by: a cell that is the same in both is copied as it
 *  was written (rich text, shared strings and unknown attributes included), all else is written anew.
 *  Shared formulas are written out, as their first cell may be gone.
 *  Limit: heights and looks of whole rows count up to 2,000 rows past the last filled one. */
export class SheetCells implements CellObserver {
  /** Whether anything differs from the file. */
  changed = false;
  formulasChanged = false;
  private readonly cells: CellWriter;
  private readonly starts: Uint8Array[] = [];
  private readonly columnStyles: CellStyle[] = [];
  private readonly right: number;
  private readonly bottom: number;
  private readonly texts: FormulaTexts;
  private formulaText: FormulaText | null = null;
  private fileRow: FileCell[] = [];
  private next = 0;
  private current = -1;
  private styledRow = -1;
  private keptStart = -1;
  private keptEnd = -1;
  private lastStyle: CellStyle;
  private tagStart = 0;
  private tagEnd = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: string,
    private readonly sheet: SheetModel,
    private readonly looks: LookBook,
    private readonly sink: ByteSink,
    private readonly tick: (row: number) => void = () => undefined,
  ) {
    this.cells = new CellWriter(sink, prefix);
    this.texts = new FormulaTexts(bytes);
    this.lastStyle = sheet.style(SHEET_ROWS - 1, SHEET_COLUMNS - 1);
    const used = sheet.usedArea();
    this.right = used?.right ?? -1;
    this.bottom = used?.bottom ?? -1;
  }

  row(index: number, start: number, tagEnd: number): void {
    this.writeMissing(index);
    this.current = index;
    this.next = Math.max(this.next, index + 1);
    this.tagStart = start;
    this.tagEnd = tagEnd;
    this.fileRow = [];
  }

  formula(tagStart: number, tagEnd: number, textEnd: number): void {
    this.formulaText = this.texts.read(tagStart, tagEnd, textEnd);
  }

  cell(column: number, look: number, start: number, end: number, value: Cell): void {
    const text = this.formulaText;
    this.formulaText = null;
    const formula = text === null ? null : this.texts.resolve(text, this.current, column);
    this.fileRow.push({
      column,
      look,
      start,
      end,
      value,
      formula,
      isShared: text?.kind === 'shared',
      filled: text?.filled ?? null,
    });
  }

  endRow(): void {
    const tag = new TextDecoder().decode(this.bytes.subarray(this.tagStart, this.tagEnd));
    const before = readRowTag(tag, this.current) ?? { row: this.current, height: null, hidden: false, look: -1 };
    const now = this.layoutOf(this.current);
    const isSame = before.hidden === now.hidden && this.isHeightSame(before) && this.isRowLookSame(before);
    if (!isSame) this.changed = true;
    this.sink.markup(rowTag(tag, isSame ? null : now, this.prefix));
    this.writeCells();
    this.flush();
    this.sink.ascii(`</${this.prefix}row>`);
    this.tick(this.current);
  }

  /** Write what follows the last row of the file. */
  finish(): void {
    this.writeMissing(Math.min(SHEET_ROWS, Math.max(this.bottom + 1, this.next) + ROWS_PAST_THE_END));
  }

  private writeMissing(until: number): void {
    for (; this.next < until; this.next++) {
      const row = this.next;
      const layout = this.layoutOf(row);
      const isPlain = layout.height === null && !layout.hidden && layout.look < 0;
      if (isPlain && (row > this.bottom || this.isBlankRow(row))) continue;
      this.changed = true;
      this.sink.markup(rowTag(`<${this.prefix}row r="${row + 1}">`, layout, this.prefix));
      this.fileRow = [];
      this.current = row;
      this.writeCells();
      this.flush();
      this.sink.ascii(`</${this.prefix}row>`);
      this.tick(row);
    }
  }

  private isBlankRow(row: number): boolean {
    for (let column = 0; column <= this.right; column++) {
      if (this.sheet.style(row, column) !== this.inherited(row, column)) return false;
      const { value, formula } = this.sheet.content(row, column);
      if (value !== null || formula !== null) return false;
    }
    return true;
  }

  private writeCells(): void {
    const row = this.current;
    const file = this.fileRow;
    const right = row <= this.bottom ? this.right : -1;
    let at = 0;
    for (let column = 0; column <= right || at < file.length; column++) {
      const before = file[at];
      if (before !== undefined && before.column <= column) at++;
      const here = before?.column === column ? before : null;
      if (before !== undefined && before.column < column) this.changed = true;
      else this.writeCell(row, column, here);
      if (column >= SHEET_COLUMNS) return;
    }
  }

  private writeCell(row: number, column: number, before: FileCell | null): void {
    const content = this.sheet.content(row, column);
    const style = this.sheet.style(row, column);
    if (before === null) {
      if (content.value === null && content.formula === null && style === this.inherited(row, column)) return;
      this.noteChange(content.formula !== null);
      this.write(row, column, this.looks.index(style, content.value), content);
      return;
    }
    const keepsLook = this.looks.shows(before.look, style);
    const keepsContent = isSameContent(before, content) && !this.spillsOtherwise(row, column, before);
    if (keepsLook && keepsContent && !before.isShared) {
      this.keep(before.start, before.end);
      return;
    }
    if (!keepsLook || !keepsContent) this.noteChange(before.formula !== content.formula);
    if (content.value === null && content.formula === null && style === this.inherited(row, column)) return;
    const look = keepsLook && keepsContent ? before.look : this.lookOf(before, style, content.value);
    this.write(row, column, look, keepsContent ? before : content);
  }

  /** Whether a formula that fills many cells fills others than the file says. */
  private spillsOtherwise(row: number, column: number, { filled }: FileCell): boolean {
    const now = this.filledBy(row, column);
    return now !== undefined && now !== filled;
  }

  /** Address of the cells that the formula of a cell fills, when they are many.
   *  Limit: written as an array formula, which Excel shows in braces. */
  private filledBy(row: number, column: number): string | undefined {
    const spill = this.sheet.spills.find(({ top, left }) => top === row && left === column);
    return spill === undefined ? undefined : areaAddress(spill);
  }

  /** The look of the cell stays where it shows the style, unless new text wants guarding. */
  private lookOf(before: FileCell, style: CellStyle, value: Cell): number {
    const wanted = this.looks.index(style, value);
    const isPlainWanted = wanted === this.looks.index(style);
    return isPlainWanted && this.looks.shows(before.look, style) ? before.look : wanted;
  }

  /** Copy bytes of the file; cells that stand side by side go in one piece. */
  private keep(start: number, end: number): void {
    if (start !== this.keptEnd) {
      this.flush();
      this.keptStart = start;
    }
    this.keptEnd = end;
  }

  private flush(): void {
    this.sink.copy(this.bytes, this.keptStart, this.keptEnd);
    this.keptStart = this.keptEnd = -1;
  }

  private write(row: number, column: number, look: number, { value, formula }: CellContent): void {
    this.flush();
    const start = (this.starts[column] ??= this.cells.columnStart(columnLetters(column)));
    if (formula !== null) {
      const filled = this.filledBy(row, column);
      this.cells.formula(start, row, look, withMarks(formula.replace(/^=/, '')), value, filled);
    } else if (value === null) this.cells.blank(start, row, look);
    else if (typeof value === 'number') this.cells.number(start, row, look, value);
    else if (typeof value === 'boolean') this.cells.boolean(start, row, look, value);
    else if (isCellError(value)) this.cells.error(start, row, look, value.error);
    else this.cells.text(start, row, look, value);
  }

  private noteChange(isFormula: boolean): void {
    this.changed = true;
    if (isFormula) this.formulasChanged = true;
  }

  private layoutOf(row: number): RowLayout {
    const { sheet } = this;
    const height = sheet.rowHeight(row);
    const style = this.rowStyle(row);
    const isStyled = style !== this.columnStyle(SHEET_COLUMNS - 1);
    return {
      row,
      height: height === STANDARD_HEIGHT ? null : height,
      hidden: sheet.isRowHidden(row) || sheet.isRowFiltered(row),
      look: isStyled ? this.looks.index(style) : -1,
    };
  }

  private isHeightSame({ row, height }: RowLayout): boolean {
    return (height ?? STANDARD_HEIGHT) === this.sheet.rowHeight(row);
  }

  private isRowLookSame({ row, look }: RowLayout): boolean {
    const style = this.rowStyle(row);
    return look < 0 ? style === this.columnStyle(SHEET_COLUMNS - 1) : this.looks.shows(look, style);
  }

  /** What a cell without a look of its own shows. */
  private inherited(row: number, column: number): CellStyle {
    const ofRow = this.rowStyle(row);
    return ofRow === this.columnStyle(SHEET_COLUMNS - 1) ? this.columnStyle(column) : ofRow;
  }

  /** The style of a row's last cell, which is that of the row where it differs from the column's. */
  private rowStyle(row: number): CellStyle {
    if (this.styledRow !== row) this.lastStyle = this.sheet.style(row, SHEET_COLUMNS - 1);
    this.styledRow = row;
    return this.lastStyle;
  }

  private columnStyle(column: number): CellStyle {
    return (this.columnStyles[column] ??= this.sheet.style(SHEET_ROWS - 1, column));
  }
}

/** Height of a row that nobody set, in points. */
const STANDARD_HEIGHT = 15;
const ROWS_PAST_THE_END = 2000;
const CLOSE_ENOUGH = 1e-12;

/** A formula that our engine cannot compute keeps the result that the file has. */
function isSameContent(before: FileCell, now: CellContent): boolean {
  if (before.formula !== now.formula) return false;
  if (isSameValue(before.value, now.value)) return true;
  return before.formula !== null && isUnknownFunction(now.value);
}

function isUnknownFunction(value: Cell): boolean {
  return typeof value === 'object' && value !== null && value.error === '#NAME?';
}

function isSameValue(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * CLOSE_ENOUGH;
  const bothErrors = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  return bothErrors && a.error === b.error;
}
