/** Tells whether a value from outside has the shape that a request needs. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
/** Rows, columns, counts, ids, pixels: whole and not negative. */
export const whole: Shape = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
export const amount: Shape = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const nothing: Shape = (value) => value === null;

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function oneOf(words: readonly string[]): Shape {
  return (value) => typeof value === 'string' && words.includes(value);
}

export function list(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every((one) => shape(one));
}

export function tuple(...shapes: readonly Shape[]): Shape {
  return (value) =>
    Array.isArray(value) && value.length === shapes.length && shapes.every((shape, index) => shape(value[index]));
}

/** Every field must be there and fit; a field given as `optional` may be absent. Fields beyond are let through and never looked at. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return entries.every(([field, shape]) => shape(given.get(field)));
  };
}

export function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function both(one: Shape, other: Shape): Shape {
  return (value) => one(value) && other(value);
}
