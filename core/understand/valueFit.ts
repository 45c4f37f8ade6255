import type { Role } from './meaning';
import type { ColumnProfile } from './profile';

/** How well a column's values suit a role, 0-1, and which share of them speaks for it. */
export interface ValueFit {
  readonly fit: number;
  readonly evidence: Evidence;
}

export type Evidence =
  | {
      readonly kind:
        | 'dates'
        | 'serialDays'
        | 'money'
        | 'wholeNumbers'
        | 'phones'
        | 'emails'
        | 'ids'
        | 'texts'
        | 'genders'
        | 'idCards'
        | 'ips'
        | 'times';
      readonly share: number;
    }
  | { readonly kind: 'noValues' };

export const NO_VALUES: ValueFit = { fit: 0.6, evidence: { kind: 'noValues' } };
export const ALL_BLANK: ValueFit = { fit: 0.1, evidence: { kind: 'noValues' } };

/** Compare a column's values with what a role needs. A sheet without rows fits everything a little; an all-blank column among filled rows fits almost nothing.
 *  `vague` says that the header alone ("ID", "Name") cannot tell customers from orders, so the values have to; `oneRowEach` that the sheet is read as one row per customer. */
export function valueFit(role: Role, profile: ColumnProfile, vague = false, oneRowEach = false): ValueFit {
  if (profile.sampled === 0) return NO_VALUES;
  if (profile.filled === 0) return ALL_BLANK;
  switch (role) {
    case 'orderDate':
    case 'lastOrderDate':
    case 'firstOrderDate':
      return dateFit(profile);
    case 'amount':
    case 'totalAmount':
    case 'unitPrice':
      return moneyFit(profile);
    case 'quantity':
    case 'orderCount':
    case 'recencyDays':
      return countFit(profile);
    case 'phone':
      return phoneFit(profile);
    case 'email':
      return {
        fit: profile.emails >= 0.3 ? 0.4 + 0.6 * profile.emails : 0,
        evidence: { kind: 'emails', share: profile.emails },
      };
    case 'customerId':
      return withVagueness(keyFit(profile), vague && !oneRowEach && looksUnique(profile), 0.4);
    case 'orderId':
      return withVagueness(orderIdFit(profile), vague && !looksUnique(profile) && profile.codes < 0.8, 0.3);
    case 'productId':
      return keyFit(profile);
    default:
      return textFit(role, profile);
  }
}

/** How well a column's values suit dates. */
export function dateFit(profile: ColumnProfile): ValueFit {
  if (profile.dates >= 0.5)
    return { fit: 0.5 + 0.5 * profile.dates, evidence: { kind: 'dates', share: profile.dates } };
  const share = profile.dates + profile.serialDays;
  return {
    fit: share >= 0.8 ? 0.72 : 0,
    evidence: { kind: profile.serialDays > profile.dates ? 'serialDays' : 'dates', share },
  };
}

function moneyFit(profile: ColumnProfile): ValueFit {
  const isOtherThing = profile.phones > 0.5 || profile.dates > 0.9;
  const fit = profile.money >= 0.5 && !isOtherThing ? 0.5 + 0.5 * profile.money : 0;
  return { fit, evidence: { kind: 'money', share: profile.money } };
}

/** How well a column's values suit counts. */
export function countFit(profile: ColumnProfile): ValueFit {
  const { fit } = moneyFit(profile);
  const share = Math.max(0, profile.money - profile.decimals);
  return { fit: fit * (0.6 + 0.4 * share), evidence: { kind: 'wholeNumbers', share } };
}

function phoneFit(profile: ColumnProfile): ValueFit {
  const share = Math.max(profile.phones, 0.85 * profile.phoneDigits);
  return {
    fit: share >= 0.3 ? 0.4 + 0.6 * share : 0,
    evidence: { kind: 'phones', share: Math.max(profile.phones, profile.phoneDigits) },
  };
}

function keyFit(profile: ColumnProfile): ValueFit {
  let fit = 1 - profile.clearDates;
  if (profile.decimals > 0.3 && profile.codes < 0.3) fit *= 0.15;
  if (profile.long > 0.3) fit *= 0.2;
  if (profile.distinctCount === 1 && profile.filled > 20) fit *= 0.5;
  return {
    fit: profile.clearDates > 0.5 ? 0 : fit,
    evidence: profile.ids >= 0.5 ? { kind: 'ids', share: profile.ids } : { kind: 'texts', share: profile.texts },
  };
}

function orderIdFit(profile: ColumnProfile): ValueFit {
  const { fit, evidence } = keyFit(profile);
  const isFewValues = profile.filled >= 100 && profile.distinctCount < 5;
  const isWords = profile.texts > 0.5;
  return { fit: fit * (isFewValues ? 0.3 : 1) * (isWords ? 0.35 : 1), evidence };
}

function withVagueness(found: ValueFit, isDoubtful: boolean, factor: number): ValueFit {
  return isDoubtful ? { ...found, fit: found.fit * factor } : found;
}

function looksUnique(profile: ColumnProfile): boolean {
  return profile.filled >= 5 && profile.distinct >= 0.98;
}

function textFit(role: Role, profile: ColumnProfile): ValueFit {
  const evidence: Evidence = { kind: 'texts', share: profile.texts + profile.codes };
  const dateLike = profile.clearDates > 0.5 || profile.emails > 0.5;
  if (dateLike) return { fit: role === 'customerName' && profile.emails > 0.5 ? 0.3 : 0, evidence };
  const numberCost = role === 'customerName' || role === 'product' ? 0.9 : 0.6;
  let fit = 1 - numberCost * profile.money;
  if (role === 'customerName' && profile.codes > 0.5) fit *= 0.4;
  if (role === 'status' && profile.distinctCount > 30 && profile.distinct > 0.2) fit *= 0.3;
  if (role === 'category' && profile.filled > 50 && profile.distinct > 0.9) fit *= 0.5;
  return { fit, evidence };
}
