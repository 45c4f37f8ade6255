import type { EventRole, TraitRole } from './meaning';
import type { ColumnProfile } from './profile';
import type { ValueFit } from './valueFit';
import { ALL_BLANK, countFit, dateFit, NO_VALUES } from './valueFit';

const FEW_WORDS = 30;

/** Compare a column's values with what a trait needs, as `valueFit` does for the other roles: 0 = they speak against it. */
export function traitFit(role: TraitRole | EventRole, profile: ColumnProfile): ValueFit {
  if (profile.sampled === 0) return NO_VALUES;
  if (profile.filled === 0) return ALL_BLANK;
  const isOther = profile.clearDates > 0.5 || profile.emails > 0.5 || profile.phones > 0.5;
  switch (role) {
    case 'eventDate':
      return dateFit(profile);
    case 'birthDate':
      return profile.dates + profile.serialDays >= 0.3 ? dateFit(profile) : fitOf(isOther ? 0 : 0.6, profile);
    case 'browseCount':
    case 'interactionCount':
      return isOther ? fitOf(0, profile) : countFit(profile);
    case 'gender':
      return genderFit(profile, isOther);
    case 'idCard':
      return { fit: isOther ? 0 : 0.8 + 0.2 * profile.idCards, evidence: { kind: 'idCards', share: profile.idCards } };
    case 'ip':
      return {
        fit: profile.clearDates > 0.5 || profile.emails > 0.5 ? 0 : 0.7 + 0.3 * profile.ips,
        evidence: { kind: 'ips', share: profile.ips },
      };
    case 'orderTime':
      return {
        fit: profile.times >= 0.8 || isHours(profile) ? 1 : 0,
        evidence: { kind: 'times', share: profile.times },
      };
    case 'age':
    case 'platform':
    case 'consent':
    case 'payment':
    case 'companySize':
      return fitOf(isOther || profile.long > 0.3 ? 0 : 1, profile);
    case 'device':
    case 'postcode':
      return fitOf(profile.clearDates > 0.5 || profile.emails > 0.5 ? 0 : 1, profile);
    default:
      return fitOf(isOther ? 0 : 1 - 0.3 * profile.money, profile);
  }
}

function genderFit(profile: ColumnProfile, isOther: boolean): ValueFit {
  const isWide = profile.distinctCount > FEW_WORDS || profile.long > 0;
  return {
    fit: isOther || isWide ? 0 : 0.7 + 0.3 * profile.genders,
    evidence: { kind: 'genders', share: profile.genders },
  };
}

/** Whole hours: numbers without cents of which there are at most 24. */
function isHours(profile: ColumnProfile): boolean {
  return profile.money >= 0.9 && profile.decimals === 0 && profile.distinctCount <= 24 && profile.serialDays === 0;
}

function fitOf(fit: number, profile: ColumnProfile): ValueFit {
  const isNumbers = profile.money > 0.5;
  return {
    fit,
    evidence: isNumbers
      ? { kind: 'wholeNumbers', share: profile.money }
      : { kind: 'texts', share: profile.texts + profile.codes },
  };
}
