import type { Member, Members } from '../frame/serviceType';

/** Methods that Apps Script still has although the reference no longer lists them; old scripts call them. */
export type Deprecated =
  | 'getBackgroundColor'
  | 'getBackgroundColors'
  | 'setBackgroundColor'
  | 'setBackgroundColors'
  | 'getFontColor'
  | 'getFontColors'
  | 'getComment'
  | 'getComments'
  | 'setComment'
  | 'setComments';

/** Take members whose method names must be those of a documented class: a misspelt one does not compile.
 *  @example documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({ 'breakApart()': (state) => SELF }) */
export function documented<State, Class>() {
  return (members: DocumentedMembers<State, (keyof Class & string) | Deprecated>): Members<State> => members;
}

type DocumentedMembers<State, Names extends string> = {
  readonly [Signature in `${Names}(${string})`]: Member<State>;
};
