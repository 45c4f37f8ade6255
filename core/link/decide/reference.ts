/** Whom a decision speaks of: a customer by id, or a record without an id by the key of its contents. */
export type Reference =
  { readonly kind: 'id'; readonly id: string } | { readonly kind: 'record'; readonly key: string };

const RECORD = /^#([0-9a-f]{12})$/;

/** Read a reference: `#` and twelve hexadecimal digits name a record, `##` begins an id that itself begins with `#`, everything else is an id. `null` for blank and for a broken `#`.
 *  @example readReference('C001') -> { kind: 'id', id: 'C001' }; readReference('#00ff00ff00ff') -> { kind: 'record', key: '00ff00ff00ff' } */
export function readReference(text: string): Reference | null {
  if (text === '') return null;
  if (text.startsWith('##')) return { kind: 'id', id: text.slice(1) };
  if (!text.startsWith('#')) return { kind: 'id', id: text };
  const key = RECORD.exec(text.toLowerCase())?.[1];
  return key === undefined ? null : { kind: 'record', key };
}

/** Write a reference so that `readReference` gives it back. */
export function writeReference(reference: Reference): string {
  if (reference.kind === 'record') return `#${reference.key}`;
  return reference.id.startsWith('#') ? `#${reference.id}` : reference.id;
}

/** Tell whether two references are written alike. */
export function isSameReference(one: Reference, other: Reference): boolean {
  return writeReference(one) === writeReference(other);
}
