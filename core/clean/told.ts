import { NO_ADDITIONS, type Additions } from './words/vocabulary';

/** What people told about the words of cells, in the dictionary sheet and in answers to questions. */
export interface ToldWords {
  /** Whether a mail domain that looks mistyped is to be corrected: "gmial.com" -> true; false = it is right as it is. */
  readonly mailDomains: ReadonlyMap<string, boolean>;
  /** Words to read as others where they fill a cell: wrong -> right. */
  readonly typos: Additions;
}

/** Nobody told anything. */
export const NOTHING_TOLD: ToldWords = { mailDomains: new Map(), typos: NO_ADDITIONS };
