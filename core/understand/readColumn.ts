import type { HeaderHit, HeaderWordsFound } from './headerRoles';
import type { Role } from './meaning';
import type { ColumnProfile } from './profile';
import type { Evidence } from './valueFit';

/** A column as the roles are decided from it. */
export interface ReadColumn {
  readonly column: number;
  readonly header: string;
  readonly words: HeaderWordsFound;
  readonly profile: ColumnProfile;
  /** What the user's mapping says of it; null when it says nothing. */
  readonly said: Role | 'ignore' | null;
}

/** A role that a column could have. */
export interface Candidate {
  readonly column: ReadColumn;
  readonly role: Role;
  /** 0-1. */
  readonly score: number;
  /** null when the values alone speak. */
  readonly hit: HeaderHit | null;
  readonly evidence: Evidence;
}
