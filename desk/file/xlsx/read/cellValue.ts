import type { Cell } from '../../../../core/index';
import { DateStyle, isSerial } from '../../../../core/index';
import { CellType } from './attributes';
import { serialOfIso } from './isoDate';
import { numberAt } from './number';
import { cellText, readStringItem } from './richText';
import { TextCache } from './textCache';

const AMPERSAND = 38;
const UNDERSCORE = 95;
const SPACE = 32;
const ONE = 49;
const LOWER_T = 116;

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  /** One `DateStyle` byte per cell format. */
  readonly dateStyles: Uint8Array;
  readonly date1904: boolean;
}

/** Turns the raw value of a cell into a `Cell`; `dateStyle` is then how the value just read is shown. */
export class CellReader {
  dateStyle: number = DateStyle.none;
  private readonly texts: TextCache;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sources: CellSources,
  ) {
    this.texts = new TextCache(bytes);
  }

  /** Read `<v>` content. Shared indexes without a string are blank; a number that is none stays as its text. */
  value(type: number, format: number, start: number, end: number, preserve: boolean): Cell {
    this.dateStyle = DateStyle.none;
    switch (type) {
      case CellType.number:
        return this.number(format, start, end);
      case CellType.shared:
        return this.sources.strings[numberAt(this.bytes, start, end)] ?? null;
      case CellType.boolean:
        return this.bytes[start] === ONE || this.bytes[start] === LOWER_T;
      case CellType.error:
        return { error: this.text(start, end, false) };
      case CellType.date:
        return this.isoDate(format, this.text(start, end, false));
      default:
        return this.text(start, end, preserve);
    }
  }

  /** Read the text of one run or value. */
  text(start: number, end: number, preserve: boolean): string {
    const raw = this.texts.textAt(start, end);
    return this.isPlain(start, end) ? raw : cellText(raw, preserve);
  }

  /** Read the content of `<is>`, tags included. */
  item(start: number, end: number): Cell {
    this.dateStyle = DateStyle.none;
    return readStringItem(this.texts.textAt(start, end));
  }

  private number(format: number, start: number, end: number): Cell {
    if (start === end) return null;
    const number = numberAt(this.bytes, start, end);
    if (number !== number) return this.text(start, end, false) || null;
    const style = this.sources.dateStyles[format] ?? DateStyle.none;
    if (style !== DateStyle.none && isSerial(number)) this.dateStyle = style;
    return number;
  }

  private isoDate(format: number, text: string): Cell {
    const date = serialOfIso(text, this.sources.date1904);
    if (!date) return text === '' ? null : text;
    this.dateStyle = this.sources.dateStyles[format] || date.style;
    return date.serial;
  }

  /** Plain text needs no second look: no entity, no escape, no outer white space, no CR. */
  private isPlain(start: number, end: number): boolean {
    const bytes = this.bytes;
    if ((bytes[start] ?? 0) <= SPACE || (bytes[end - 1] ?? 0) <= SPACE) return start === end;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === 13) return false;
    }
    return true;
  }
}
