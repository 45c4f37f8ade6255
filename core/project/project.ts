import type { Book, Sheet } from '../book/book';
import type { SheetId } from '../patch/patch';
import type { Bilingual } from '../words';
import { readDecisionSheet, type DecisionInput } from './decisionInput';
import { inputSheet, type InputSheet } from './inputSheet';
import { readManualTags, type ManualTags } from './manualTags';

/** What people told the product in sheets of ours. Every part may be missing; what cannot be read is a notice, never an error. */
export interface Project {
  /** The rule sheet as it stands; null = not there yet, so that the standard rules hold and are written. */
  readonly rules: InputSheet | null;
  readonly decisions: DecisionInput;
  readonly manualTags: ManualTags;
  readonly notices: readonly Bilingual[];
}

/** A book in which nobody told anything yet. */
export const EMPTY_PROJECT: Project = {
  rules: null,
  decisions: { sheet: null, decisions: [], rows: [] },
  manualTags: new Map(),
  notices: [],
};

/** Read our own sheets that people write in: rules, merge decisions, and tags typed into the portrait. Pure; never throws for what people typed.
 *  `owned`: our sheets as `findOwned` gives them.
 *  @example readProject(book, findOwned(book)).decisions.decisions */
export function readProject(book: Book, owned: { readonly sheets: ReadonlyMap<SheetId, Sheet> }): Project {
  const input = (id: SheetId): InputSheet | null => inputSheet(book, owned.sheets.get(id));
  const decisions = readDecisionSheet(input('decisions'));
  return {
    rules: input('rules'),
    decisions: decisions.input,
    manualTags: readManualTags(owned.sheets.get('portrait')),
    notices: decisions.notices,
  };
}
