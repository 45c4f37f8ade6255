import type { Cell } from '../../../../core/index';
import { TagAttributes } from './attributes';
import type { CellObserver } from './cellObserver';
import { BYTE, endsName, find, findTagEnd, findText, startsAt } from './byteScan';
import { CellReader } from './cellValue';
import type { CellSources } from './cellValue';
import { cellText } from './richText';
import { Grid } from './grid';
import { brokenXml, doctypeRefusal } from './xmlText';

const LETTER = { c: 99, f: 102, i: 105, o: 111, r: 114, s: 115, t: 116, v: 118, w: 119 } as const;
const ROWS_PER_REPORT = 16_384;

/** Scans the bytes of `<sheetData>` once, front to back, into a grid, without building a tree or text for numbers.
 *  Rows and cells without `r` follow the one before. */
export class SheetRows {
  readonly grid: Grid;
  formulaCount = 0;
  private readonly attributes: TagAttributes;
  private readonly cells: CellReader;
  private readonly itemEnd: string;
  private row = -1;
  private column = -1;
  private value: Cell = null;

  /** `prefix` is the namespace prefix of element names with its colon, often ''. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly prefix: string,
    private readonly sources: CellSources,
    private readonly observer: CellObserver | null = null,
  ) {
    this.grid = new Grid(part);
    this.attributes = new TagAttributes(bytes);
    this.cells = new CellReader(bytes, sources);
    this.itemEnd = `</${prefix}is>`;
  }

  /** Scan from `start`, just after the `<sheetData>` tag; gives the place after its end tag.
   *  @throws FileRefusal `unreadable` when the XML ends early, `doctype`, `xmlLimits`. */
  scan(start: number, onProgress: (at: number) => void): number {
    let rows = 0;
    for (let at = this.nextTag(start); ; at = this.nextTag(at)) {
      if (this.bytes[at + 1] === BYTE.slash) return find(this.bytes, BYTE.gt, at) + 1;
      const name = this.nameAt(at);
      const isRow =
        this.bytes[name] === LETTER.r && this.bytes[name + 1] === LETTER.o && this.bytes[name + 2] === LETTER.w;
      at = isRow && endsName(this.bytes[name + 3]) ? this.scanRow(at, name + 3) : this.skipElement(at);
      if (++rows % ROWS_PER_REPORT === 0) onProgress(at);
    }
  }

  private scanRow(tag: number, start: number): number {
    let at = this.attributes.read(start);
    this.row = this.attributes.row >= 0 ? this.attributes.row : this.row + 1;
    this.column = -1;
    this.grid.startRow(this.row, this.attributes.hidden);
    const empty = this.bytes[at] === BYTE.slash;
    this.observer?.row(this.row, tag, at + (empty ? 2 : 1));
    if (empty) {
      this.observer?.endRow(at + 2, at + 2);
      return at + 2;
    }
    for (at = this.nextTag(at); this.bytes[at + 1] !== BYTE.slash; at = this.nextTag(at)) {
      const name = this.nameAt(at);
      const isCell = this.bytes[name] === LETTER.c && endsName(this.bytes[name + 1]);
      if (isCell) {
        const end = this.scanCell(name + 1);
        this.observer?.cell(this.column, this.attributes.style, at, end, this.value);
        at = end;
      } else at = this.skipElement(at);
    }
    this.grid.endRow();
    const end = find(this.bytes, BYTE.gt, at) + 1;
    this.observer?.endRow(at, end);
    return end;
  }

  private scanCell(start: number): number {
    const bytes = this.bytes;
    const { attributes } = this;
    let at = attributes.read(start);
    this.column = attributes.column >= 0 ? attributes.column : this.column + 1;
    this.value = null;
    if (bytes[at] === BYTE.slash) return at + 2;
    for (at = this.nextTag(at); bytes[at + 1] !== BYTE.slash; at = this.nextTag(at)) {
      const name = this.nameAt(at);
      const first = bytes[name];
      if (first === LETTER.v && endsName(bytes[name + 1])) at = this.scanValue(name + 1);
      else if (first === LETTER.f && endsName(bytes[name + 1])) at = this.scanFormula(name + 1);
      else if (first === LETTER.i && bytes[name + 1] === LETTER.s && endsName(bytes[name + 2]))
        at = this.scanItem(name + 2);
      else at = this.skipElement(at);
    }
    return find(bytes, BYTE.gt, at) + 1;
  }

  private scanValue(afterName: number): number {
    const { bytes, attributes } = this;
    const tagEnd = find(bytes, BYTE.gt, afterName);
    const start = tagEnd + 1;
    const selfClosing = bytes[tagEnd - 1] === BYTE.slash;
    const end = selfClosing ? start : find(bytes, BYTE.lt, start);
    if (bytes[end + 1] === BYTE.bang) return this.scanMarkedValue(start);
    this.put(this.cells.value(attributes.type, attributes.style, start, end, tagEnd > afterName && !selfClosing));
    return selfClosing ? end : find(bytes, BYTE.gt, end) + 1;
  }

  /** A value inside CDATA, or with a comment in it: legal, and never seen in the wild. Read it again as plain bytes. */
  private scanMarkedValue(start: number): number {
    const closing = `</${this.prefix}v>`;
    const end = this.closingTag(closing, start);
    const text = cellText(new TextDecoder().decode(this.bytes.subarray(start, end - closing.length)), false);
    const plain = new TextEncoder().encode(text.replace(/&/g, '&amp;'));
    const cells = new CellReader(plain, this.sources);
    const cell = cells.value(this.attributes.type, this.attributes.style, 0, plain.length, false);
    this.cells.dateStyle = cells.dateStyle;
    this.put(cell);
    return end;
  }

  private scanFormula(afterName: number): number {
    this.formulaCount++;
    const tagEnd = findTagEnd(this.bytes, afterName);
    const closing = `</${this.prefix}f>`;
    const empty = this.bytes[tagEnd - 1] === BYTE.slash;
    const end = empty ? tagEnd + 1 : this.closingTag(closing, tagEnd);
    this.observer?.formula(afterName, tagEnd + 1, empty ? end : end - closing.length);
    return end;
  }

  /** `<is><t>text</t></is>` is what most writers of inline strings produce; all else goes by text. */
  private scanItem(afterName: number): number {
    const { bytes } = this;
    const start = find(bytes, BYTE.gt, afterName) + 1;
    if (bytes[start - 2] === BYTE.slash) return start;
    const run = start + 1 + this.prefix.length;
    if (bytes[start] === BYTE.lt && bytes[run] === LETTER.t && bytes[run + 1] === BYTE.gt) {
      const end = find(bytes, BYTE.lt, run + 2);
      const runEnd = end + this.prefix.length + 4;
      if (startsAt(bytes, this.itemEnd, runEnd) && bytes[end + 1] === BYTE.slash) {
        this.cells.dateStyle = 0;
        this.put(this.cells.text(run + 2, end, false));
        return runEnd + this.itemEnd.length;
      }
    }
    const end = this.closingTag(this.itemEnd, start);
    this.put(this.cells.item(start, end - this.itemEnd.length));
    return end;
  }

  private put(cell: Cell): void {
    this.value = cell;
    if (cell !== null) this.grid.put(this.column, cell, this.cells.dateStyle);
  }

  /** Find the next element tag, past comments and instructions. */
  private nextTag(from: number): number {
    const { bytes } = this;
    for (let at = find(bytes, BYTE.lt, from); at < bytes.length; at = find(bytes, BYTE.lt, at)) {
      const mark = bytes[at + 1];
      if (mark !== BYTE.bang && mark !== BYTE.question) return at;
      if (mark === BYTE.bang && bytes[at + 2] !== BYTE.minus) throw doctypeRefusal(this.part);
      at = this.closingTag(mark === BYTE.bang ? '-->' : '?>', at);
    }
    throw brokenXml(this.part, from);
  }

  /** Where the local name of the tag at `at` starts; the end of the bytes for an element of another namespace. */
  private nameAt(at: number): number {
    if (this.prefix === '') return at + 1;
    return startsAt(this.bytes, this.prefix, at + 1) ? at + 1 + this.prefix.length : this.bytes.length;
  }

  private skipElement(at: number): number {
    let depth = 0;
    for (let tag = at; ;) {
      const end = findTagEnd(this.bytes, tag);
      if (this.bytes[tag + 1] === BYTE.slash) depth--;
      else if (this.bytes[end - 1] !== BYTE.slash) depth++;
      if (depth <= 0) return end + 1;
      tag = this.nextTag(end);
    }
  }

  private closingTag(closing: string, from: number): number {
    const at = findText(this.bytes, closing, from);
    if (at < 0) throw brokenXml(this.part, from);
    return at + closing.length;
  }
}
