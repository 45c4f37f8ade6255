import type { ClassSpec, FieldSpec, LinkSpec, MethodSpec } from '../spec';

/** A member of a class as a request names it. */
export type Member =
  | { readonly kind: 'field'; readonly name: string; readonly wireName: string; readonly field: FieldSpec<object> }
  | { readonly kind: 'link'; readonly name: string; readonly wireName: string; readonly link: LinkSpec<object> }
  | { readonly kind: 'method'; readonly name: string; readonly method: MethodSpec<object> };

type FieldMember = Extract<Member, { readonly kind: 'field' }>;

/** The members of one class, found by name in any casing. */
export interface Members {
  find(name: string): Member | undefined;
  readonly fields: readonly FieldMember[];
}

/** Names that the library sends instead of the documented one. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['gridlines', 'showgridlines'],
  ['headings', 'showheadings'],
]);

const known = new WeakMap<ClassSpec<object>, Members>();

/** Give the members of a class; made once per class. */
export function membersOf(spec: ClassSpec<object>): Members {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const members = readMembers(spec);
  known.set(spec, members);
  return members;
}

/** The name of a member on the wire: `numberFormat` -> `NumberFormat`. */
export function wireNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The documented name of what came over the wire: `NumberFormat` -> `numberFormat`. */
export function documentedName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function readMembers(spec: ClassSpec<object>): Members {
  const byName = new Map<string, Member>();
  for (const [name, method] of Object.entries(spec.methods ?? {}))
    byName.set(name.toLowerCase(), { kind: 'method', name, method });
  for (const [name, link] of Object.entries(spec.links ?? {}))
    byName.set(name.toLowerCase(), { kind: 'link', name, wireName: wireNameOf(name), link });
  const fields: FieldMember[] = [];
  for (const [name, field] of Object.entries(spec.fields ?? {})) {
    const member: FieldMember = { kind: 'field', name, wireName: wireNameOf(name), field };
    byName.set(name.toLowerCase(), member);
    fields.push(member);
  }
  const find = (name: string): Member | undefined => {
    const lower = name.toLowerCase();
    return byName.get(lower) ?? byName.get(OTHER_NAMES.get(lower) ?? '');
  };
  return { find, fields };
}
