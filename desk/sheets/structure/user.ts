import { serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';

export interface UserState extends ServiceState {
  readonly email: string;
}

/** A person of a spreadsheet, known by the address alone; `Session.getActiveUser` gives one too. */
export const userType = serviceType<UserState>('User', 'User');

userType.define({
  'toString()': ({ email }: UserState) => email,
  'getEmail()': ({ email }: UserState) => email,
  'getUserLoginId()': ({ email }: UserState) => email,
  'getUsername()': ({ email }: UserState) => email.slice(0, email.indexOf('@')),
});

export function userObject(end: SheetsEnd, email: string): ServiceObject {
  return userType.make({ end, email });
}
