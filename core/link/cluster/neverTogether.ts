/** Two records that a person keeps apart. `decision` is the index of the decision. */
export interface Apart {
  readonly left: number;
  readonly right: number;
  readonly decision: number;
}

/** Keeps records apart that a person has parted, through any chain of links: asked before every union. */
export class NeverTogether {
  /** By root: the pairs that have one end in its set. */
  private readonly ends = new Map<number, { readonly foe: number; readonly decision: number }[]>();

  constructor(apart: readonly Apart[]) {
    for (const { left, right, decision } of apart) {
      this.add(left, { foe: right, decision });
      this.add(right, { foe: left, decision });
    }
  }

  /** Give the decision that keeps two sets apart, the earliest one; -1 when none does. */
  between(left: number, right: number, find: (record: number) => number): number {
    if (this.ends.size === 0) return -1;
    const [mine, theirs] = [this.ends.get(left), this.ends.get(right)];
    if (!mine || !theirs) return -1;
    const [few, root] = mine.length <= theirs.length ? [mine, right] : [theirs, left];
    let found = -1;
    for (const { foe, decision } of few) if (find(foe) === root && (found < 0 || decision < found)) found = decision;
    return found;
  }

  /** Two sets have become one. */
  joined(stays: number, goes: number): void {
    if (this.ends.size === 0) return;
    const moving = this.ends.get(goes);
    if (!moving) return;
    this.ends.delete(goes);
    for (const end of moving) this.add(stays, end);
  }

  private add(root: number, end: { readonly foe: number; readonly decision: number }): void {
    const list = this.ends.get(root);
    if (list) list.push(end);
    else this.ends.set(root, [end]);
  }
}
