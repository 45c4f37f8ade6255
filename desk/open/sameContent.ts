/** Tell whether two plain values say the same; maps are compared by entries, ids do not count. */
export function isSameThing(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

/** A text that is equal for values that say the same. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map) return inOrder([...part].map(([name, entry]) => [String(name), entry]));
    if (!isRecord(part)) return part;
    return inOrder(Object.entries(part).filter(([name, entry]) => name !== 'id' && entry !== undefined));
  });
}

function inOrder(entries: readonly (readonly [string, unknown])[]): unknown {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
