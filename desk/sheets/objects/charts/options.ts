/** Options of a chart as scripts set them, by name or dotted path. */
export type ChartOptions = Readonly<Record<string, unknown>>;

/** Set an option. What was set inside it before, or as a part of it, gives way. */
export function withOption(options: ChartOptions, path: string, value: unknown): ChartOptions {
  const others = Object.entries(options).filter(([key]) => key !== path && !key.startsWith(`${path}.`));
  return { ...Object.fromEntries(others), [path]: plainCopy(value) };
}

/** Read an option by its path, however it was set: `legend.position` finds `{legend: {position}}` too. Undefined when it is not set. */
export function optionAt(options: ChartOptions, path: string): unknown {
  if (Object.prototype.hasOwnProperty.call(options, path)) return options[path];
  const parts = path.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const outer = parts.slice(0, length).join('.');
    if (!Object.prototype.hasOwnProperty.call(options, outer)) continue;
    return parts.slice(length).reduce<unknown>(memberOf, options[outer]);
  }
  return undefined;
}

/** The first of some options that is a text. */
export function textOption(options: ChartOptions, ...paths: readonly string[]): string | null {
  const found = paths.map((path) => optionAt(options, path)).find((value) => typeof value === 'string');
  return found ?? null;
}

/** The first of some options that is a number, or a text of one. */
export function numberOption(options: ChartOptions, ...paths: readonly string[]): number | null {
  const numbers = paths.map((path) => optionAt(options, path)).filter((value) => value !== undefined && value !== null);
  const found = numbers.map(Number).find((value) => Number.isFinite(value));
  return found ?? null;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.prototype.hasOwnProperty.call(value, key) ? (Reflect.get(value, key) as unknown) : undefined;
}

/** What a script gives may change later, and lives in its realm: keep the data only. */
export function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCopy(item)]));
}
