/** Read a list out of a bag; empty when there is none. Each key is written by one file only, which knows the type. */
export function keptList<T>(bag: ReadonlyMap<string, unknown> | undefined, key: string): readonly T[] {
  const kept = bag?.get(key);
  return Array.isArray(kept) ? (kept as readonly T[]) : [];
}
