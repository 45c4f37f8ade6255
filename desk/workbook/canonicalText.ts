/** Keys that tell objects apart and that nobody sees. */
const UNSEEN = new Set(['id', 'columnIds']);

/** Write plain data as text that is equal for equal data: keys and maps sorted, ids and what is undefined or empty left out. Lists keep their order. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value instanceof Map) return `{${entriesText([...value.entries()])}}`;
  if (value instanceof Set) return `[${[...value].map(canonicalText).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${entriesText(Object.entries(value).filter(([key]) => !UNSEEN.has(key)))}}`;
  return JSON.stringify(value) ?? 'null';
}

function entriesText(entries: readonly (readonly [unknown, unknown])[]): string {
  return entries
    .filter(([, value]) => !isNothing(value))
    .map(([key, value]) => `${JSON.stringify(String(key))}:${canonicalText(value)}`)
    .sort()
    .join(',');
}

function isNothing(value: unknown): boolean {
  const isEmptyMap = value instanceof Map && value.size === 0;
  return value === undefined || isEmptyMap || (Array.isArray(value) && value.length === 0);
}
