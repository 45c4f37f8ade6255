import type { Member } from '../frame/serviceType';

/** Signatures of a class of the reference: a method that the class does not have cannot compile.
 *  @example type.define({ 'getRow()': ... } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>) */
export type MembersOf<Service, State> = Readonly<Record<`${keyof Service & string}(${string})`, Member<State>>>;
