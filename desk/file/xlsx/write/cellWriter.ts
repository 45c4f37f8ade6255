import { isCellError } from '../../../../core/index';
import type { Cell } from '../../../../core/index';
import { ByteSink } from './byteSink';
import { needsPreserve } from './spreadsheetText';

/** Writes single `<c>` elements of one sheet; the prefix of the sheet's elements is built in. */
export class CellWriter {
  private readonly numberOpen: Uint8Array;
  private readonly numberClose: Uint8Array;
  private readonly formulaOpen: Uint8Array;
  private readonly formulaClose: Uint8Array;

  constructor(
    readonly sink: ByteSink,
    readonly prefix: string,
  ) {
    const p = prefix;
    this.numberOpen = asciiBytes(`><${p}v>`);
    this.numberClose = asciiBytes(`</${p}v></${p}c>`);
    this.formulaOpen = asciiBytes(`><${p}f>`);
    this.formulaClose = asciiBytes(`</${p}f>`);
  }

  /** The start of every cell of one column, up to its row number. */
  columnStart(letters: string): Uint8Array {
    return asciiBytes(`<${this.prefix}c r="${letters}`);
  }

  number(column: Uint8Array, row: number, look: number, value: number): void {
    this.open(column, row, look);
    this.sink.copy(this.numberOpen);
    this.sink.number(value);
    this.sink.copy(this.numberClose);
  }

  boolean(column: Uint8Array, row: number, look: number, value: boolean): void {
    this.open(column, row, look);
    this.sink.ascii(` t="b"><${this.prefix}v>${value ? 1 : 0}</${this.prefix}v></${this.prefix}c>`);
  }

  /** An error value such as #REF!. */
  error(column: Uint8Array, row: number, look: number, code: string): void {
    this.open(column, row, look);
    this.sink.ascii(` t="e"><${this.prefix}v>`);
    this.sink.text(code);
    this.sink.ascii(`</${this.prefix}v></${this.prefix}c>`);
  }

  text(column: Uint8Array, row: number, look: number, value: string): void {
    this.open(column, row, look);
    writeInlineText(this.sink, this.prefix, value);
  }

  /** A text cell whose part behind its address was made by `inlineTextTail`. */
  textFrom(column: Uint8Array, row: number, tail: Uint8Array): void {
    this.sink.copy(column);
    this.sink.integer(row + 1);
    this.sink.copy(tail);
  }

  /** A formula without "=" and its result now; `filled` is the address of all cells that it fills when they are many. */
  formula(column: Uint8Array, row: number, look: number, formula: string, result: Cell, filled?: string): void {
    const p = this.prefix;
    this.open(column, row, look);
    this.sink.ascii(resultType(result));
    if (filled === undefined) this.sink.copy(this.formulaOpen);
    else this.sink.ascii(`><${p}f t="array" ref="${filled}">`);
    this.sink.text(formula);
    this.sink.copy(this.formulaClose);
    if (result !== null) {
      const space = typeof result === 'string' && needsPreserve(result) ? ' xml:space="preserve"' : '';
      this.sink.ascii(`<${p}v${space}>`);
      if (typeof result === 'number') this.sink.number(result);
      else if (typeof result === 'boolean') this.sink.ascii(result ? '1' : '0');
      else this.sink.text(isCellError(result) ? result.error : result);
      this.sink.ascii(`</${p}v>`);
    }
    this.sink.ascii(`</${p}c>`);
  }

  /** A cell without a value, for its look. */
  blank(column: Uint8Array, row: number, look: number): void {
    this.open(column, row, look);
    this.sink.ascii('/>');
  }

  private open(column: Uint8Array, row: number, look: number): void {
    this.sink.copy(column);
    this.sink.integer(row + 1);
    this.sink.ascii('"');
    if (look !== 0) {
      this.sink.ascii(' s="');
      this.sink.integer(look);
      this.sink.ascii('"');
    }
  }
}

/** Everything behind the row number of a text cell: made once per distinct text. */
export function inlineTextTail(prefix: string, look: number, value: string): Uint8Array {
  const sink = new ByteSink(64);
  sink.ascii(look === 0 ? '"' : `" s="${look}"`);
  writeInlineText(sink, prefix, value);
  return sink.taken();
}

/** Bytes of markup that is ASCII only. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** How the result of a formula is to be read; numbers need no word. */
function resultType(result: Cell): string {
  if (typeof result === 'string') return ' t="str"';
  if (typeof result === 'boolean') return ' t="b"';
  return typeof result === 'object' && result !== null ? ' t="e"' : '';
}

function writeInlineText(sink: ByteSink, p: string, value: string): void {
  const space = needsPreserve(value) ? ' xml:space="preserve"' : '';
  sink.ascii(` t="inlineStr"><${p}is><${p}t${space}>`);
  sink.text(value);
  sink.ascii(`</${p}t></${p}is></${p}c>`);
}
