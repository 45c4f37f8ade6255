import type { ZipPackage } from '../../package';
import { FileRefusal } from '../../refusal';

/** A package while it is edited: reads see the edits, `changes` lists them. Part names have no leading slash. */
export class PackageDraft {
  private readonly edits = new Map<string, Uint8Array | null>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly pack: ZipPackage) {}

  has(part: string): boolean {
    const edit = this.edits.get(part);
    if (edit !== undefined) return edit !== null;
    return this.texts.has(part) || this.pack.has(part);
  }

  bytes(part: string): Uint8Array {
    const text = this.texts.get(part);
    if (text !== undefined) return new TextEncoder().encode(text);
    const edit = this.edits.get(part);
    if (edit === null) throw new Error(`Part ${part} was removed.`);
    return edit ?? this.pack.read(part);
  }

  /** @throws FileRefusal when the part is UTF-16, which this editor does not patch. */
  text(part: string): string {
    const known = this.texts.get(part);
    if (known !== undefined) return known;
    return decodeUtf8(this.bytes(part), part);
  }

  put(part: string, bytes: Uint8Array): void {
    this.texts.delete(part);
    this.edits.set(part, bytes);
  }

  putText(part: string, text: string): void {
    this.edits.delete(part);
    this.texts.set(part, text);
  }

  remove(part: string): void {
    this.texts.delete(part);
    if (this.pack.has(part)) this.edits.set(part, null);
    else this.edits.delete(part);
  }

  /** Every part that is there now. */
  names(): readonly string[] {
    const all = new Set([...this.pack.names, ...this.edits.keys(), ...this.texts.keys()]);
    return [...all].filter((name) => this.has(name));
  }

  /** A part name `before` + number + `after` that nothing uses, counted up from 1; names differ in more than case. */
  unused(before: string, after: string): string {
    const taken = new Set(this.names().map((name) => name.toLowerCase()));
    for (let n = 1; ; n++) {
      const name = `${before}${n}${after}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  /** What differs from the package that was opened: new bytes, or null for a removed part. */
  changes(): Map<string, Uint8Array | null> {
    const changes = new Map(this.edits);
    for (const [part, text] of this.texts) changes.set(part, new TextEncoder().encode(text));
    return changes;
  }
}

/** Decode a part; a byte order mark stays as a character so that it is written back. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw utf16Refusal(part);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function utf16Refusal(part: string): FileRefusal {
  return new FileRefusal('encoding', {
    zh: `工作簿内部的 ${part} 是 UTF-16 编码，这里只能修改 UTF-8 编码的部分。没有写入任何内容。请用 Excel 打开并另存为 .xlsx 后再试。`,
    en: `Part ${part} inside the workbook is UTF-16; only UTF-8 parts can be changed here. Nothing was written. Open the file in Excel, save it as .xlsx again, and retry.`,
  });
}
