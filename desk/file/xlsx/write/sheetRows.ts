import type { ByteSink } from './byteSink';
import type { ColumnCells } from './columnCells';

/** What was found and done while the rows of a sheet were copied. */
export interface RowsResult {
  /** Place of "</sheetData>" in the source. */
  readonly end: number;
  /** Addresses of replaced cells that held formulas, for the calculation chain. */
  readonly lostFormulas: readonly string[];
}

/** Copy the rows of a sheet from `start` (inside `<sheetData>`) and set our cells on the way, in one pass.
 *  Cells of ours are replaced in place or inserted in column order; a row that is missing is inserted when one of our
 *  cells in it has a value; `spans` of a widened row is corrected. Every other byte is copied.
 *  Limit: a shared formula whose first cell stands in a column of ours loses that cell. */
export function patchRows(
  source: Uint8Array,
  start: number,
  columns: readonly ColumnCells[],
  sink: ByteSink,
  prefix: string,
): RowsResult {
  const pass = new RowPass(source, columns, sink, prefix);
  return { end: pass.run(start), lostFormulas: pass.lostFormulas };
}

/** Rows that are nowhere in the source, from `from` up to but without `to`. */
export function missingRows(
  columns: readonly ColumnCells[],
  from: number,
  to: number,
  sink: ByteSink,
  prefix: string,
): void {
  const last = Math.min(to - 1, Math.max(-1, ...columns.map((column) => column.lastRow)));
  for (let row = from; row <= last; row++) {
    if (columns.every((column) => column.isBlank(row))) continue;
    sink.ascii(`<${prefix}row r="${row + 1}">`);
    for (const column of columns) column.write(row);
    sink.ascii(`</${prefix}row>`);
  }
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;

class RowPass {
  readonly lostFormulas: string[] = [];
  private copied = 0;
  private row = -1;
  private column = -1;
  private next = 0;
  private readonly columns: readonly ColumnCells[];
  private readonly skip: number;

  constructor(
    private readonly source: Uint8Array,
    columns: readonly ColumnCells[],
    private readonly sink: ByteSink,
    private readonly prefix: string,
  ) {
    this.columns = [...columns].sort((a, b) => a.at - b.at);
    this.skip = prefix.length;
  }

  run(start: number): number {
    const { source } = this;
    const { length } = source;
    this.copied = start;
    let at = start;
    for (;;) {
      // A plain loop: a call of indexOf per tag costs more than the few bytes between two tags.
      while (at < length && source[at] !== LT) at++;
      if (at >= length) throw new Error('The sheet ends inside its rows.');
      const first = source[at + 1];
      if (first === BANG) {
        at = this.markEnd(at);
      } else if (first === SLASH) {
        const name = source[at + 2 + this.skip];
        if (name === 0x72 && this.isName('row', at + 2)) this.rowEnds(at);
        else if (name === 0x73 && this.isName('sheetData', at + 2)) return this.rowsEnd(at);
        at += 3;
      } else {
        at = this.elementStarts(at);
      }
    }
  }

  /** Most tags are `<v>` and `<t>`: one byte tells that they are none of ours. */
  private elementStarts(at: number): number {
    const name = this.source[at + 1 + this.skip];
    if (name === 0x63 && this.isName('c', at + 1)) return this.cellStarts(at);
    if (name === 0x72 && this.isName('row', at + 1)) return this.rowStarts(at);
    return at + 1;
  }

  private rowsEnd(at: number): number {
    this.flush(at);
    missingRows(this.columns, this.row + 1, Infinity, this.sink, this.prefix);
    return at;
  }

  private rowStarts(at: number): number {
    const end = this.tagEnd(at);
    const address = this.attribute('r', at, end);
    const row = address === null ? this.row + 1 : Number(address.value) - 1;
    this.flush(at);
    missingRows(this.columns, this.row + 1, row, this.sink, this.prefix);
    this.row = row;
    this.column = -1;
    this.next = 0;
    this.fixSpans(at, end);
    if (this.source[end - 2] === SLASH) this.fillSelfClosed(end);
    return end;
  }

  private fillSelfClosed(end: number): void {
    if (this.columns.every((column) => column.isBlank(this.row))) return;
    this.flush(end - 2);
    this.sink.ascii('>');
    for (const column of this.columns) column.write(this.row);
    this.sink.ascii(`</${this.prefix}row>`);
    this.copied = end;
  }

  private fixSpans(at: number, end: number): void {
    const spans = this.attribute('spans', at, end);
    const match = spans === null ? null : /^(\d+):(\d+)$/.exec(spans.value);
    if (spans === null || match === null) return;
    const ours = this.columns.filter((column) => !column.isBlank(this.row)).map((column) => column.at + 1);
    const low = Math.min(Number(match[1]), ...ours);
    const high = Math.max(Number(match[2]), ...ours);
    const wanted = `${low}:${high}`;
    if (wanted === spans.value) return;
    this.flush(spans.from);
    this.sink.ascii(wanted);
    this.copied = spans.to;
  }

  private cellStarts(at: number): number {
    const column = this.cellColumn(at);
    this.column = column;
    for (
      let ours = this.columns[this.next];
      ours !== undefined && ours.at <= column;
      ours = this.columns[++this.next]
    ) {
      if (!ours.covers(this.row)) continue;
      this.flush(at);
      if (ours.at === column) return this.replaceCell(at, ours);
      ours.write(this.row);
    }
    return at + 2;
  }

  private replaceCell(at: number, ours: ColumnCells): number {
    const end = this.cellEnd(at);
    if (ours.replace !== undefined) return this.replaceUserCell(at, end, ours.replace);
    if (this.hasFormula(at, end)) {
      this.lostFormulas.push(this.attribute('r', at, this.tagEnd(at))?.value ?? '');
    }
    ours.write(this.row);
    this.next++;
    this.copied = end;
    return end;
  }

  /** A cell that stays is copied with what follows. */
  private replaceUserCell(at: number, end: number, replace: NonNullable<ColumnCells['replace']>): number {
    const look = Number(this.attribute('s', at, this.tagEnd(at))?.value ?? 0);
    this.next++;
    if (replace(this.row, look, this.hasFormula(at, end))) this.copied = end;
    return end;
  }

  private rowEnds(at: number): void {
    for (let ours = this.columns[this.next]; ours !== undefined; ours = this.columns[++this.next]) {
      if (ours.isBlank(this.row)) continue;
      this.flush(at);
      ours.write(this.row);
    }
  }

  /** Zero-based column of a cell; a cell without address stands right of the one before. */
  private cellColumn(at: number): number {
    const { source } = this;
    let i = at + 2 + this.skip;
    if (source[i] === 0x20 && source[i + 1] === 0x72 && source[i + 2] === 0x3d && source[i + 3] === QUOTE) {
      let index = 0;
      for (i += 4; ; i++) {
        const letter = (source[i] ?? 0) - 64;
        if (letter < 1 || letter > 26) return index - 1;
        index = index * 26 + letter;
      }
    }
    const address = this.attribute('r', at, this.tagEnd(at));
    if (address === null) return this.column + 1;
    let index = 0;
    for (const char of address.value.replace(/\d+$/, '')) index = index * 26 + char.charCodeAt(0) - 64;
    return index - 1;
  }

  private cellEnd(at: number): number {
    const open = this.tagEnd(at);
    if (this.source[open - 2] === SLASH) return open;
    for (let i = open; ; i++) {
      i = this.source.indexOf(LT, i);
      if (i < 0) throw new Error('The sheet ends inside a cell.');
      if (this.source[i + 1] === SLASH && this.isName('c', i + 2)) return this.tagEnd(i);
    }
  }

  private hasFormula(from: number, to: number): boolean {
    for (let i = this.source.indexOf(LT, from + 1); i >= 0 && i < to; i = this.source.indexOf(LT, i + 1)) {
      if (this.isName('f', i + 1)) return true;
    }
    return false;
  }

  /** Tell whether the prefixed name stands at `at` and ends there. */
  private isName(name: string, at: number): boolean {
    const { source, prefix } = this;
    for (let i = 0; i < prefix.length; i++) if (source[at + i] !== prefix.charCodeAt(i)) return false;
    const from = at + prefix.length;
    for (let i = 0; i < name.length; i++) if (source[from + i] !== name.charCodeAt(i)) return false;
    const after = source[from + name.length] ?? 0;
    return after === GT || after === SLASH || after <= 0x20;
  }

  /** Where the value of an attribute is, quotes not included; read byte by byte, as every row asks. */
  private attribute(
    name: string,
    at: number,
    end: number,
  ): { readonly value: string; readonly from: number; readonly to: number } | null {
    const { source } = this;
    for (let i = at + 1; i < end; i++) {
      if (source[i] !== QUOTE && source[i] !== APOSTROPHE) continue;
      const to = source.indexOf(source[i] ?? 0, i + 1);
      if (this.namesAttribute(name, i)) {
        let value = '';
        for (let v = i + 1; v < to; v++) value += String.fromCharCode(source[v] ?? 0);
        return { value, from: i + 1, to };
      }
      i = to;
    }
    return null;
  }

  /** Tell whether `name=` stands before the quote at `quote`, spaces allowed, and nothing that makes it another name. */
  private namesAttribute(name: string, quote: number): boolean {
    const { source } = this;
    let i = quote - 1;
    while ((source[i] ?? 0) <= 0x20) i--;
    if (source[i] !== 0x3d) return false;
    i--;
    while ((source[i] ?? 0) <= 0x20) i--;
    for (let n = name.length - 1; n >= 0; n--, i--) if (source[i] !== name.charCodeAt(n)) return false;
    return (source[i] ?? 0) <= 0x20;
  }

  private tagEnd(at: number): number {
    const { source } = this;
    for (let i = at + 1; i < source.length; i++) {
      const byte = source[i];
      if (byte === GT) return i + 1;
      if (byte === QUOTE || byte === APOSTROPHE) i = source.indexOf(byte, i + 1);
      if (i < 0) break;
    }
    throw new Error('The sheet ends inside a tag.');
  }

  /** The place after a comment or CDATA section. */
  private markEnd(at: number): number {
    const isComment = this.source[at + 2] === 0x2d;
    const last = isComment ? 0x2d : 0x5d;
    for (let i = at + 4; i < this.source.length; i++) {
      if (this.source[i] === GT && this.source[i - 1] === last && this.source[i - 2] === last) return i + 1;
    }
    throw new Error('The sheet ends inside a comment.');
  }

  private flush(to: number): void {
    this.sink.copy(this.source, this.copied, to);
    this.copied = to;
  }
}
