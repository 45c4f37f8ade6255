import type { CellObserver } from '../../file/xlsx/read/cellObserver';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { cellText } from '../../file/xlsx/read/richText';
import { withoutMarks } from './formulaPrefix';
import { movedFormula } from './sharedFormula';

/** Cells of one column below each other that share a look. */
export interface StyleRun {
  readonly look: number;
  readonly top: number;
  bottom: number;
}

export interface RowLayout {
  readonly row: number;
  /** Points; null for the sheet's standard. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** -1 for none. */
  readonly look: number;
}

/** What was seen of a sheet beside its values. */
export interface SheetFindings {
  readonly collector: SheetCollector;
  readonly root: XmlNode;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Gathers formulas, looks and row layout while a sheet is scanned. */
export class SheetCollector implements CellObserver {
  /** By `cellKey`, with their "=". */
  readonly formulas = new Map<number, string>();
  /** By column. */
  readonly runs: StyleRun[][] = [];
  readonly rows: RowLayout[] = [];
  /** Formulas that fill more than their own cell: the key of that cell and the address of all. */
  readonly arrays = new Map<number, string>();
  private readonly texts: FormulaTexts;
  private current = -1;
  private formulaText: FormulaText | null = null;

  constructor(private readonly bytes: Uint8Array) {
    this.texts = new FormulaTexts(bytes);
  }

  row(index: number, start: number, tagEnd: number): void {
    this.current = index;
    const layout = rowLayout(this.bytes, index, start, tagEnd);
    if (layout !== null) this.rows.push(layout);
  }

  formula(tagStart: number, tagEnd: number, textEnd: number): void {
    this.formulaText = this.texts.read(tagStart, tagEnd, textEnd);
  }

  cell(column: number, style: number): void {
    if (this.formulaText !== null) {
      const text = this.texts.resolve(this.formulaText, this.current, column);
      if (text !== null) this.formulas.set(cellKey(this.current, column), text);
      if (text !== null && this.formulaText.filled !== null)
        this.arrays.set(cellKey(this.current, column), this.formulaText.filled);
      this.formulaText = null;
    }
    this.addLook(column, style);
  }

  endRow(): void {
    this.formulaText = null;
  }

  private addLook(column: number, look: number): void {
    const runs = (this.runs[column] ??= []);
    const last = runs[runs.length - 1];
    if (last?.look === look && last.bottom === this.current - 1) last.bottom = this.current;
    else runs.push({ look, top: this.current, bottom: this.current });
  }
}

/** One number for a place. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The raw formula of one cell. */
export interface FormulaText {
  readonly kind: string;
  readonly shared: string | null;
  readonly text: string;
  /** Address of the cells that an array formula fills. */
  readonly filled: string | null;
}

/** Reads `<f>` elements of one sheet; remembers shared formulas. */
export class FormulaTexts {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  read(tagStart: number, tagEnd: number, textEnd: number): FormulaText {
    const attributes = tagEnd - tagStart > 2 ? this.decode(tagStart, tagEnd) : '';
    const kind = /\st\s*=\s*["'](\w+)/.exec(attributes)?.[1] ?? 'normal';
    return {
      kind,
      filled: kind === 'array' ? (/\sref\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? null) : null,
      shared: /\ssi\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? null,
      text: textEnd > tagEnd ? cellText(this.decode(tagEnd, textEnd), false) : '',
    };
  }

  /** The formula as the formula bar shows it, or null when the cell shows only a value (data tables, lost shares). */
  resolve(formula: FormulaText, row: number, column: number): string | null {
    const { kind, shared, text } = formula;
    if (kind === 'dataTable') return null;
    if (kind !== 'shared' || shared === null) return text === '' ? null : `=${withoutMarks(text)}`;
    if (text !== '') this.shared.set(shared, { text: `=${withoutMarks(text)}`, row, column });
    const first = this.shared.get(shared);
    return first === undefined ? null : movedFormula(first.text, row - first.row, column - first.column);
  }

  private decode(start: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(start, end));
  }
}

/** Most rows say nothing but their number: `<row r="12" spans="1:9">` is passed over without making text of it. */
function rowLayout(bytes: Uint8Array, row: number, start: number, tagEnd: number): RowLayout | null {
  if (!hasLayout(bytes, start, tagEnd)) return null;
  return readRowTag(new TextDecoder().decode(bytes.subarray(start, tagEnd)), row);
}

/** Read the layout that the start tag of a row gives, or null when it gives none. */
export function readRowTag(tag: string, row: number): RowLayout | null {
  const value = (name: string): string | undefined => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];
  const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';
  const height = isOn(value('customHeight')) ? Number(value('ht')) : NaN;
  const hidden = isOn(value('hidden'));
  const look = isOn(value('customFormat')) ? Number(value('s') ?? 0) : -1;
  if (!Number.isFinite(height) && !hidden && look < 0) return null;
  return { row, height: Number.isFinite(height) ? height : null, hidden, look };
}

const LETTER_C = 99;
const LETTER_H = 104;

/** Whether an attribute starts with "c" (customHeight, customFormat) or "h" (ht, hidden). */
function hasLayout(bytes: Uint8Array, start: number, tagEnd: number): boolean {
  for (let at = start + 4; at < tagEnd; at++) {
    if ((bytes[at - 1] ?? 0) <= 32 && (bytes[at] === LETTER_C || bytes[at] === LETTER_H)) return true;
  }
  return false;
}
