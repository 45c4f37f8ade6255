import type { Codec } from '../codec';
import type { ZipPackage } from '../package';
import { METHOD } from './entry';
import type { ZipEntry } from './entry';
import { allowedBytes } from './limits';
import type { ZipLimits } from './limits';
import { overLimit, unreadablePart } from './refuse';

/** An opened zip: the file's bytes and where each entry lies in them. Inflates on demand and keeps nothing inflated. */
export class Archive implements ZipPackage {
  readonly names: readonly string[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly inflated = new Map<string, number>();
  private spentBytes = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
    private readonly codec: Codec,
    private readonly limits: ZipLimits,
  ) {
    this.names = entries.map((entry) => entry.name);
    this.byName = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The inflated size as the header declares it; a promise, not a fact. Unknown names have 0 bytes. */
  declaredBytes(name: string): number {
    return this.byName.get(name)?.declaredBytes ?? 0;
  }

  read(name: string): Uint8Array {
    const entry = this.byName.get(name);
    if (!entry) throw unreadablePart(name, { zh: '文件里没有这个部件', en: 'the file has no such part' });
    const content = this.inflate(entry);
    if (content.length !== entry.declaredBytes || this.codec.crc32(content) !== entry.crc) {
      throw unreadablePart(name, {
        zh: '内容已损坏（长度或校验和不符）',
        en: 'it is damaged (its length or checksum does not match)',
      });
    }
    this.spend(name, content.length);
    return content;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const body = this.bytes.subarray(entry.bodyStart, entry.bodyStart + entry.compressedBytes);
    const already = this.inflated.get(entry.name) ?? 0;
    const allowed = allowedBytes(body.length, this.spentBytes - already, this.limits);
    if (entry.declaredBytes > allowed || (entry.method === METHOD.stored && body.length > allowed))
      throw tooMuch(entry.name);
    if (entry.method === METHOD.stored) return body;
    try {
      // The header may only tighten the bound: what it does not promise is not inflated.
      return this.codec.inflate(body, entry.declaredBytes);
    } catch (error) {
      if (error instanceof RangeError) throw tooMuch(entry.name);
      throw unreadablePart(entry.name, { zh: '压缩数据已损坏', en: 'its compressed data are damaged' }, error);
    }
  }

  private spend(name: string, size: number): void {
    if (this.inflated.has(name)) return;
    this.inflated.set(name, size);
    this.spentBytes += size;
  }
}

function tooMuch(name: string): Error {
  return overLimit({ zh: `部件"${name}"解压后过大`, en: `part "${name}" grows too large when inflated` });
}
