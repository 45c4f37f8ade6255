import type { Portrait } from '../portrait';
import { FIELDS, type Field } from './fields.data';

/** A number of every customer that a log of contacts tells. */
export interface ContactColumn {
  readonly field: Field & { readonly style: 'int' | 'date' };
  readonly values: Float64Array;
}

/** Contacts, last contact and recent visits of every customer (requirements 30, 82): columns only where a log of contacts tells of them. */
export function contactColumns({ gathered }: Pick<Portrait, 'gathered'>): readonly ContactColumn[] {
  const { contacts } = gathered;
  if (!contacts) return [];
  const { count, last, visits } = contacts;
  return [
    ...(count.some((one) => one > 0) ? [{ field: CONTACTS, values: count }] : []),
    ...(last.some((day) => day > 0) ? [{ field: LAST_CONTACT, values: last }] : []),
    ...(visits ? [{ field: VISITS, values: visits }] : []),
  ];
}

const CONTACTS = { ...FIELDS.contacts, style: 'int' } as const;
const LAST_CONTACT = { ...FIELDS.lastContact, style: 'date' } as const;
const VISITS = { ...FIELDS.visits, style: 'int' } as const;
