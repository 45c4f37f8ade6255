/** Room for the names of a country without growing. */
const FIRST_SLOTS = 1 << 15;

/** Words by their UTF-16 units, with the numbers that belong to each. One open-addressing table of (node, unit) -> node:
 *  a few hundred kilobytes for ten thousand names, and no object per node.
 *  Source: Aoe, double-array idea reduced to a hash; longest match by walking. */
export class NameTrie {
  private keys = new Float64Array(FIRST_SLOTS);
  private nexts = new Int32Array(FIRST_SLOTS);
  private mask = FIRST_SLOTS - 1;
  private nodes = 1;
  private readonly lists: (readonly number[] | undefined)[] = [];

  /** Add a number to a word; the same number twice counts once. */
  add(word: string, value: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) node = this.child(node, word.charCodeAt(at));
    const known = this.lists[node] ?? [];
    if (!known.includes(value)) this.lists[node] = [...known, value];
  }

  /** Give the node one unit further, -1 when no word goes on so. The root is 0. */
  step(node: number, unit: number): number {
    const key = node * 0x10000 + unit + 1;
    let slot = spread(node, unit) & this.mask;
    for (;;) {
      const found = this.keys[slot] ?? 0;
      if (found === key) return this.nexts[slot] ?? -1;
      if (found === 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Give the numbers of the word that ends at a node; undefined when none ends there. */
  valuesAt(node: number): readonly number[] | undefined {
    return this.lists[node];
  }

  /** Give the numbers of a whole word; undefined when it is not one. */
  find(word: string): readonly number[] | undefined {
    let node = 0;
    for (let at = 0; at < word.length && node >= 0; at++) node = this.step(node, word.charCodeAt(at));
    return node < 0 ? undefined : this.lists[node];
  }

  private child(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known >= 0) return known;
    if (this.nodes * 2 > this.mask) this.grow();
    const next = this.nodes++;
    this.put(node * 0x10000 + unit + 1, spread(node, unit), next);
    return next;
  }

  private put(key: number, hash: number, next: number): void {
    let slot = hash & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.nexts[slot] = next;
  }

  private grow(): void {
    const { keys, nexts } = this;
    this.mask = keys.length * 2 - 1;
    this.keys = new Float64Array(keys.length * 2);
    this.nexts = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key === 0) return;
      const node = Math.floor((key - 1) / 0x10000);
      this.put(key, spread(node, (key - 1) % 0x10000), nexts[slot] ?? 0);
    });
  }
}

function spread(node: number, unit: number): number {
  const mixed = Math.imul(node ^ (unit << 15), 0x2c1b3c6d) ^ Math.imul(unit, 0x297a2d39);
  return mixed ^ (mixed >>> 13);
}
