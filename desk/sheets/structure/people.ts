import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { invoke } from '../values/invoke';
import { keptOf } from './kept';

/** Who may edit the spreadsheet: its owner first. */
export function spreadsheetEditors(end: SheetsEnd): readonly string[] {
  return [end.user, ...keptOf(end).editors];
}

/** The address of a person, given as an address or as a user.
 *  @throws ServiceError for what is neither */
export function emailOf(user: unknown): string {
  const email: unknown = typeof user === 'object' && user !== null ? invoke(user, 'getEmail') : user;
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email))
    throw new ServiceError(`Invalid email: ${String(email)}`);
  return email;
}

export function peopleWith(people: readonly string[], emails: readonly string[]): readonly string[] {
  return [...people, ...emails.filter((email, index) => !people.includes(email) && emails.indexOf(email) === index)];
}

export function peopleWithout(people: readonly string[], emails: readonly string[]): readonly string[] {
  return people.filter((email) => !emails.includes(email));
}
