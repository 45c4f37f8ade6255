import { Interner } from './interner';

/** Ids of one prefix and up to this many digits are told apart as numbers, which is several times faster than as texts. */
const MOST_DIGITS = 13;
/** Above every number of MOST_DIGITS digits, so that (digit count, number) packs into one exact double. */
const DIGIT_COUNT_STEP = 1e13;

/** A probe longer than this means that the ids' pattern fights the table; it is then rebuilt with scrambled places. */
const LONG_PROBE = 64;
const POWER_32 = 4294967296;
/** Dense numbers are looked up in a plain table: it starts with this many places (256 KB) ... */
const DIRECT_START = 65536;
/** ... begins this far below the first id, for exports that are nearly in order ... */
const DIRECT_SLACK = 4096;
/** ... may always grow to this many places (4 MB) ... */
const DIRECT_FREE = 1048576;
/** ... and beyond it to this many places per id met. */
const DIRECT_SPARSENESS = 8;

/** Begins no id that a person types. */
const NO_PREFIX = '\uffff';

/** Number distinct ids in the order in which they first come, like `Interner`, tuned for "SO000123"-like ids.
 *  An id whose prefix equals the first id's prefix and whose rest is 1-13 digits is keyed by (digit count, number); every other id by its text.
 *  Two different ids never share a number: "C007" and "C7" differ in digit count.
 *  Numbers that follow each other lie side by side in the table, so that exports in id order stay in cache. */
export class IdInterner {
  readonly texts: string[] = [];
  private prefix: string | null = null;
  private readonly others = new Interner();
  private readonly otherCodes: number[] = [];
  /** Pairs of key and code; key 0 = free. */
  private table = new Float64Array(4096);
  private mask = 2047;
  private used = 0;
  private scrambled = false;
  /** Codes plus one of the ids whose number lies in directBase..directBase+length-1 and that have `directDigits` digits. */
  private direct = new Int32Array(0);
  private directBase = 0;
  private directDigits = 0;

  /** Give the number of an id, 0, 1, 2...; a new id gets the next one. */
  code(id: string): number {
    const known = this.numericCode(id);
    return known >= 0 ? known : this.otherCode(id);
  }

  /** As `code`, for an id that is this column's prefix and 1-13 digits and nothing else; -1, and nothing remembered, for every other text. */
  numericCode(id: string): number {
    if (this.prefix === null) this.prefix = sharedPrefix(id);
    const prefix = this.prefix;
    const digits = id.length - prefix.length;
    if (digits < 1 || digits > MOST_DIGITS) return -1;
    for (let i = 0; i < prefix.length; i++) if (id.charCodeAt(i) !== prefix.charCodeAt(i)) return -1;
    const number = digits > SMALL_DIGITS ? largeNumber(id, prefix.length) : smallNumber(id, prefix.length);
    if (number < 0) return -1;
    if (digits === this.directDigits) {
      const offset = number - this.directBase;
      if (offset >= this.direct.length && this.used === 0) this.growDirect(offset);
      if (offset >= 0 && offset < this.direct.length) return this.directCode(id, offset);
    }
    if (this.texts.length === 0) return this.startDirect(id, digits, number);
    return this.numberCode(id, digits * DIGIT_COUNT_STEP + number);
  }

  private startDirect(id: string, digits: number, number: number): number {
    this.directDigits = digits;
    this.directBase = number < DIRECT_START ? 0 : number - DIRECT_SLACK;
    this.direct = new Int32Array(DIRECT_START);
    return this.directCode(id, number - this.directBase);
  }

  private directCode(id: string, offset: number): number {
    const known = this.direct[offset] ?? 0;
    if (known > 0) return known - 1;
    this.direct[offset] = this.texts.push(id);
    return this.texts.length - 1;
  }

  /** Widen the direct table while ids are dense enough; only before the hash table holds anything, so that no id is in both. */
  private growDirect(offset: number): void {
    if (offset >= Math.max(DIRECT_FREE, this.texts.length * DIRECT_SPARSENESS)) return;
    const wider = new Int32Array(Math.max(this.direct.length * 2, offset + 1));
    wider.set(this.direct);
    this.direct = wider;
  }

  private numberCode(id: string, key: number): number {
    let slot = this.place(lowOf(key));
    let probes = 0;
    for (;;) {
      const found = this.table[slot * 2];
      if (found === key) return this.table[slot * 2 + 1] ?? 0;
      if (found === 0) break;
      slot = (slot + 1) & this.mask;
      probes++;
    }
    const code = this.texts.length;
    this.texts.push(id);
    this.table[slot * 2] = key;
    this.table[slot * 2 + 1] = code;
    if (++this.used * 2 > this.mask) this.rebuild((this.mask + 1) * (this.mask < 65535 ? 4 : 2));
    else if (probes > LONG_PROBE && !this.scrambled) {
      this.scrambled = true;
      this.rebuild(this.mask + 1);
    }
    return code;
  }

  private place(low: number): number {
    if (this.scrambled) {
      const mixed = Math.imul(low ^ (low >>> 16), 0x9e3779b1);
      return (mixed ^ (mixed >>> 15)) & this.mask;
    }
    return (low ^ (low >>> 10) ^ (low >>> 20)) & this.mask;
  }

  private otherCode(id: string): number {
    const other = this.others.code(id);
    const known = this.otherCodes[other];
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(id);
    this.otherCodes.push(code);
    return code;
  }

  private rebuild(size: number): void {
    const before = this.table;
    this.table = new Float64Array(size * 2);
    this.mask = size - 1;
    for (let old = 0; old < before.length; old += 2) {
      const key = before[old] ?? 0;
      if (key === 0) continue;
      let slot = this.place(lowOf(key));
      while (this.table[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.table[slot * 2] = key;
      this.table[slot * 2 + 1] = before[old + 1] ?? 0;
    }
  }
}

/** Numbers of up to this many digits fit a 32-bit integer, which is read several times faster than a double. */
const SMALL_DIGITS = 9;

/** Read the digits of an id from a place on; -1 when anything else stands there. At most `SMALL_DIGITS` digits. */
function smallNumber(id: string, from: number): number {
  let number = 0;
  for (let i = from; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = (Math.imul(number, 10) + digit) | 0;
  }
  return number;
}

/** As `smallNumber`, for up to `MOST_DIGITS` digits. */
function largeNumber(id: string, from: number): number {
  let number = 0;
  for (let i = from; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The low 32 bits of a key's number. */
function lowOf(key: number): number {
  const number = key - Math.floor(key / DIGIT_COUNT_STEP) * DIGIT_COUNT_STEP;
  return (number - Math.floor(number / POWER_32) * POWER_32) | 0;
}

/** Take the prefix that an id shares with its column. Full-width letters and "1.1E+" are none: such ids are looked at one by one. */
function sharedPrefix(id: string): string {
  const prefix = prefixOf(id);
  return /[\uff01-\uff5e\u3000]|\dE\+$/i.test(prefix) ? NO_PREFIX : prefix;
}

function prefixOf(id: string): string {
  let end = id.length;
  while (end > 0 && id.charCodeAt(end - 1) >= 48 && id.charCodeAt(end - 1) <= 57) end--;
  return id.length - end > MOST_DIGITS ? id.slice(0, id.length - MOST_DIGITS) : id.slice(0, end);
}
