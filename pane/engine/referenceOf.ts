import type { Decision, Portrait } from '../../core/index';

type Linked = NonNullable<Portrait['gathered']['identity']['linked']>['linked'];

/** Refer to a record by its id; null for one that has none.
 *  Limit: a pair in which one side has no id is decided in the sheet of decisions, where it stands under the key of its contents. */
export function referenceOf({ records }: Linked, record: number): Decision['left'] | null {
  const ids = records.keys.get('customerId');
  const id = ids?.texts[ids.codes[record] ?? -1];
  return id === undefined ? null : { kind: 'id', id };
}
