import type { Decision, Linked } from '../link/link';
import type { Role } from '../understand/meaning';
import type { Bilingual } from '../words';

/** Who the customers of a run are, and whose every row is. */
export interface Identity {
  /** What most tells them apart, for the header of the key column. */
  readonly keyRole: Role;
  /** What a customer is shown by: one text a customer, all different. */
  readonly ids: readonly string[];
  /** What kind of text that is, for masks. */
  readonly roleOf: (customer: number) => Role;
  /** Customer by data row of each sheet; -1 = nobody's. */
  readonly orders: Int32Array | null;
  readonly customers: Int32Array | null;
  /** Ids that a customer does not keep, with the one that it does. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /** Ids that we gave, with the keys that tell their customers. */
  readonly ours: ReadonlyMap<string, readonly string[]>;
  /** What a person should know about the ids that we gave. */
  readonly notices: readonly Bilingual[];
  /** Null when the customers were told apart by one column. */
  readonly linked: LinkedRows | null;
}

/** How rows were joined; rows are those of `linked.table`. */
export interface LinkedRows {
  readonly linked: Linked;
  readonly decisions: readonly Decision[];
  /** Number in `Identity.ids` of each customer of `linked`; -1 for those whom nothing but a name tells. */
  readonly numberOf: Int32Array;
}
