import type { WireQuery } from './wire';

/** What a query asks of an object: `all` scalar properties, and named parts with what is asked of each. */
export interface Wanted {
  all: boolean;
  readonly parts: Map<string, Wanted>;
}

/** Words that ask for nothing the host answers: the library knows by itself whether an object is null. */
const ANSWERED_BY_LIBRARY: ReadonlySet<string> = new Set(['isnullobject', 'isnull', '_referenceid', '$none']);

/** Microsoft's own samples load a word like `no-properties-needed` when they only want to know whether an object is there. */
const NOTHING_WANTED = /^no-?propert/i;

/** Read Select and Expand into a tree. No Select at all asks for every scalar property. */
export function wantedOf(query: WireQuery | undefined): Wanted {
  const root = nothing();
  const select = query?.Select ?? [];
  const expand = query?.Expand ?? [];
  for (const path of select) add(root, path);
  for (const path of expand) add(root, path).all = true;
  if (select.length === 0) root.all = true;
  return root;
}

function nothing(): Wanted {
  return { all: false, parts: new Map() };
}

function add(root: Wanted, path: string): Wanted {
  let at = root;
  for (const step of path.split(/[/.]/)) {
    const name = step.trim();
    if (name === '' || ANSWERED_BY_LIBRARY.has(name.toLowerCase()) || NOTHING_WANTED.test(name)) return at;
    if (name === '*' || name === '$all') {
      at.all = true;
      return at;
    }
    at = child(at, name);
  }
  return at;
}

function child(parent: Wanted, name: string): Wanted {
  const key = name.toLowerCase();
  const before = parent.parts.get(key);
  if (before !== undefined) return before;
  const made = nothing();
  parent.parts.set(key, made);
  return made;
}
