/** What Google says, word for word, when a page passes something that no call can carry. */
export class IllegalValue extends TypeError {}

/** Copy a value as `google.script.run` carries it: numbers, texts, booleans, null, and plain objects and arrays of these.
 *  undefined in an array becomes null, in an object its property is left out; NaN and the infinities become null.
 *  In: the value, and the name under which it stands, for the error: the place among the arguments, or the property.
 *  Values may come from another window of the same browser.
 *  @throws IllegalValue for dates, functions, elements of a page, maps, objects of classes, and circles
 *  @example legalValue([1, undefined], '0') -> [1, null] */
export function legalValue(value: unknown, name: string): unknown {
  return copied(value, name, []);
}

function copied(value: unknown, name: string, above: readonly object[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : copiedObject(value, name, above);
    default:
      throw illegal(name);
  }
}

function copiedObject(value: object, name: string, above: readonly object[]): unknown {
  if (above.includes(value)) throw new IllegalValue('Failed due to circular reference.');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return Array.from(items, (item, at) => copied(item, String(at), inside) ?? null);
  }
  if (!isPlain(value)) throw illegal(name);
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, copied(one, key, inside)]));
}

/** An object of `{}`, in whichever window it was made: nothing above it but the first of all prototypes. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function illegal(name: string): IllegalValue {
  return new IllegalValue(`Failed due to illegal value in property: ${name}`);
}
