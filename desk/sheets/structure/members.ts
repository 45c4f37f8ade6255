import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { Member, Members, ServiceState } from '../frame/serviceType';
import { followChanges } from './follow';
import { sheetIdOf } from './sheetId';

/** Members of a documented class: a signature whose method the documentation does not have cannot compile. */
export type MembersOf<Service, State> = {
  readonly [Signature in `${Extract<keyof Service, string>}(${string})`]: Member<State>;
};

/** Members that refuse when their sheet was deleted meanwhile. What is kept with the sheet follows the workbook before the first of them does anything. */
export function onLiveSheet<State extends ServiceState & { readonly sheet: SheetModel }>(
  members: Members<State>,
): Members<State> {
  return Object.fromEntries(
    Object.entries(members).map(([signature, member]): [string, Member<State>] => [
      signature,
      (state: State, ...args: never[]) => {
        if (!state.end.workbook.sheets.includes(state.sheet))
          throw new ServiceError(`Sheet ${sheetIdOf(state.sheet)} not found`);
        followChanges(state.end);
        return member(state, ...args);
      },
    ]),
  );
}
