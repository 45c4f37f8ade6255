import { truncated } from './refuse';

/** A little-endian reader that refuses, as a truncated file, to read past the end. */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, true);
  }

  /** An 8-byte number; past 2^53 it loses digits, but then it is past every limit too. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }

  slice(at: number, length: number): Uint8Array {
    this.need(at, length);
    return this.bytes.subarray(at, at + length);
  }

  private need(at: number, length: number): void {
    if (at >= 0 && at + length <= this.bytes.length) return;
    throw truncated({ zh: `第 ${at} 字节之后缺少内容`, en: `nothing follows byte ${Math.min(at, this.bytes.length)}` });
  }
}
