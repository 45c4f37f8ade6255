import { fnv1a, mixed } from '../campaign/hash';

/** A person who asked to be forgotten, without the value that names them. */
export interface ErasedKey {
  /** Sixteen hexadecimal digits. */
  readonly hash: string;
  /** Serial day of the request; 0 = not said. */
  readonly day: number;
}

/** Give the hash under which a key of a forgotten person is kept, so that the person does not come back into our sheets at the next run.
 *  Spelling does not matter: width, case, space, dashes, and the country code 86 of a mobile are left out.
 *  Limit: whoever tries all phone numbers finds the one behind a hash; the list says no more than that this number asked to be forgotten, and is needed to obey.
 *  @example erasedHash('+86 138-0013-8000') === erasedHash('13800138000') */
export function erasedHash(key: string): string {
  const folded = foldedKey(key);
  return [`1 ${folded}`, `2 ${folded}`].map((text) => mixed(fnv1a(text)).toString(16).padStart(8, '0')).join('');
}

/** Mark the customers of a run who are to be left out of everything that is written: 1 when any of their keys is on the list.
 *  `keys` are columns of texts, one entry a customer each ("" = blank): id, phone, e-mail. */
export function erasedCustomers(keys: readonly (readonly string[])[], erased: readonly ErasedKey[]): Uint8Array {
  const marks = new Uint8Array(keys[0]?.length ?? 0);
  if (erased.length === 0) return marks;
  const hashes = new Set(erased.map(({ hash }) => hash));
  for (const texts of keys) {
    texts.forEach((text, customer) => {
      if (text !== '' && hashes.has(erasedHash(text))) marks[customer] = 1;
    });
  }
  return marks;
}

/** Reduce a key to what counts when people are compared. */
export function foldedKey(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()-]/g, '');
  return /^(?:\+|00)?86(1\d{10})$/.exec(plain)?.[1] ?? plain;
}
