/** Neighbouring indexes that share one value; both ends included. */
export interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Values by index, kept as runs of equal neighbours: a million rows with one value are one entry. Values are compared with `===`. */
export class RunMap<T> {
  private list: Run<T>[] = [];

  /** Runs in ascending order; neighbours never touch with equal values. */
  get runs(): readonly Run<T>[] {
    return this.list;
  }

  get(index: number): T | undefined {
    const run = this.list[this.firstEndingAt(index)];
    return run !== undefined && run.first <= index ? run.value : undefined;
  }

  /** Give a range one value; undefined takes its values away. */
  set(first: number, last: number, value: T | undefined): void {
    if (first > last) return;
    const from = this.firstEndingAt(first);
    const to = this.firstEndingAt(last + 1);
    const touched = this.list.slice(from, to + 1);
    const parts: Run<T>[] = [];
    for (const run of touched) if (run.first < first) parts.push({ ...run, last: first - 1 });
    if (value !== undefined) parts.push({ first, last, value });
    for (const run of touched) if (run.last > last) parts.push({ ...run, first: Math.max(run.first, last + 1) });
    const neighbour = this.list[from - 1];
    if (neighbour === undefined) this.list.splice(from, touched.length, ...joined(parts));
    else this.list.splice(from - 1, touched.length + 1, ...joined([neighbour, ...parts]));
  }

  /** Everything from `first` to `last` in order, gaps as undefined. */
  segments(first: number, last: number): Run<T | undefined>[] {
    const found: Run<T | undefined>[] = [];
    let next = first;
    for (let at = this.firstEndingAt(first); at < this.list.length; at++) {
      const run = this.list[at];
      if (run === undefined || run.first > last) break;
      if (run.first > next) found.push({ first: next, last: run.first - 1, value: undefined });
      const end = Math.min(run.last, last);
      found.push({ first: Math.max(run.first, next), last: end, value: run.value });
      next = end + 1;
    }
    if (next <= last) found.push({ first: next, last, value: undefined });
    return found;
  }

  /** Make room for `count` indexes at `at`; what moves past `limit` is lost. The new indexes get `value`. */
  insert(at: number, count: number, limit: number, value?: T): void {
    const moved: Run<T>[] = [];
    for (const run of this.list) {
      if (run.first < at) moved.push({ ...run, last: Math.min(run.last, at - 1) });
      if (run.last < at) continue;
      const first = Math.max(run.first, at) + count;
      if (first <= limit) moved.push({ ...run, first, last: Math.min(run.last + count, limit) });
    }
    this.list = joined(moved);
    if (value !== undefined) this.set(at, Math.min(at + count - 1, limit), value);
  }

  /** Take the indexes `first` to `last` out and move the later ones up. */
  delete(first: number, last: number): void {
    const count = last - first + 1;
    const kept: Run<T>[] = [];
    for (const run of this.list) {
      if (run.first < first) kept.push({ ...run, last: Math.min(run.last, first - 1) });
      if (run.last > last) kept.push({ ...run, first: Math.max(run.first, last + 1) - count, last: run.last - count });
    }
    this.list = joined(kept);
  }

  copy(): RunMap<T> {
    const copy = new RunMap<T>();
    copy.list = [...this.list];
    return copy;
  }

  /** Index of the first run that ends at `index` or later. */
  private firstEndingAt(index: number): number {
    let low = 0;
    let high = this.list.length;
    const last = this.list[high - 1];
    if (last === undefined || last.last < index) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const run = this.list[middle];
      if (run !== undefined && run.last < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function joined<T>(runs: readonly Run<T>[]): Run<T>[] {
  const result: Run<T>[] = [];
  for (const run of runs) {
    const before = result[result.length - 1];
    if (before !== undefined && before.last + 1 === run.first && before.value === run.value)
      result[result.length - 1] = { ...before, last: run.last };
    else result.push(run);
  }
  return result;
}
