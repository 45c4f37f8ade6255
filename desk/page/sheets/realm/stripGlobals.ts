import { KEPT_GLOBALS } from './keptGlobals.data';

/** Take everything out of a global object that is not the language's own: asking for such a name throws, `typeof` included.
 *  Gives the names that could not be taken.
 *  Limit: a browser keeps `document`, `location`, `top` and `window`, so a script of the desk could still reach the page by these.
 *  Ours is built without them, and on the command line (`npm run -s gas:run`) they are not there. */
export function stripGlobals(from: object): readonly string[] {
  const kept = new Set(KEPT_GLOBALS);
  const left: string[] = [];
  for (const name of namesOf(from)) {
    if (kept.has(name)) continue;
    const get = (): never => {
      throw new ReferenceError(`${name} is not defined`);
    };
    // Services are put in place later, under names like `console`.
    if (!Reflect.defineProperty(from, name, { get, configurable: true, enumerable: false })) left.push(name);
  }
  return left.sort();
}

/** Names of its own and names that it inherits, but for what every object has. */
function namesOf(from: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: object | null = from; at !== null && isAbove(at); at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete('constructor');
  return names;
}

function isAbove(prototype: object): boolean {
  return !Object.prototype.hasOwnProperty.call(prototype, 'hasOwnProperty');
}
