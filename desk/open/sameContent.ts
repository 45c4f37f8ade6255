/** Tell whether two plain values say the same; maps are compared by entries, ids do not count. */
export function isSameThing(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

/** A text that is equal for values that say the same. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'id') return undefined;
    if (part instanceof Map) return inOrder([...part].map(([name, entry]) => [String(name), entry]));
    return isRecord(part) ? inOrder(Object.entries(part).filter(([, entry]) => entry !== undefined)) : part;
  });
}

function inOrder(entries: readonly (readonly [string, unknown])[]): unknown {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  // `id` as a key would be dropped once more further down: it is gone here already.
  return sorted.filter(([name]) => name !== 'id');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
