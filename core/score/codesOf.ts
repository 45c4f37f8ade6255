import type { SegmentClass } from './scores';

/** Number the classes of a set by id, so that a rule can name its class and a column holds its index. */
export function codesOf<Id extends string>(
  classes: readonly (SegmentClass & { readonly id: Id })[],
): Readonly<Record<Id, number>> {
  return Object.fromEntries(classes.map(({ id }, code) => [id, code])) as Record<Id, number>;
}
