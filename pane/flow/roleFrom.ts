import { ROLE_NAMES, type Role } from '../../core/index';

/** Read a role from text that a screen or a setting gives; null when it is none. */
export function roleFrom(text: string | null): Role | 'ignore' | null {
  if (text === 'ignore') return text;
  return text !== null && isRole(text) ? text : null;
}

/** Every role, in the order of its names. */
export const ROLES: readonly Role[] = Object.keys(ROLE_NAMES).filter(isRole);

function isRole(text: string): text is Role {
  return Object.prototype.hasOwnProperty.call(ROLE_NAMES, text);
}
