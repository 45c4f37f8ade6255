import { lazily } from '../book/lazily';

/** Hold columns that are made when first read and kept. `has`, `keys` and `size` make nothing; walking over entries or
 *  values makes them all. */
export class LazyColumns implements ReadonlyMap<string, Float64Array> {
  private readonly columns: ReadonlyMap<string, () => Float64Array>;

  constructor(columns: Iterable<readonly [string, () => Float64Array]>) {
    this.columns = new Map(Array.from(columns, ([id, make]) => [id, lazily(make)]));
  }

  get size(): number {
    return this.columns.size;
  }

  has(id: string): boolean {
    return this.columns.has(id);
  }

  get(id: string): Float64Array | undefined {
    return this.columns.get(id)?.();
  }

  keys(): MapIterator<string> {
    return this.columns.keys();
  }

  *entries(): MapIterator<[string, Float64Array]> {
    for (const [id, column] of this.columns) yield [id, column()];
  }

  *values(): MapIterator<Float64Array> {
    for (const column of this.columns.values()) yield column();
  }

  [Symbol.iterator](): MapIterator<[string, Float64Array]> {
    return this.entries();
  }

  forEach(visit: (column: Float64Array, id: string, all: ReadonlyMap<string, Float64Array>) => void): void {
    for (const [id, column] of this) visit(column, id, this);
  }
}

/** Put columns beside those of a table, or over those of the same id; none of either is made before it is read. */
export function columnsBeside(
  table: ReadonlyMap<string, Float64Array>,
  more: Iterable<readonly [string, () => Float64Array]>,
): LazyColumns {
  const before = Array.from(table.keys(), (id) => [id, () => table.get(id) ?? new Float64Array(0)] as const);
  return new LazyColumns([...before, ...more]);
}
