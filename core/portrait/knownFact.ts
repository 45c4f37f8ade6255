import type { FactLabel } from '../tag/facts';
import type { RuleField } from '../tag/language/fields';

/** A number that rules may ask only where the sheets tell it. */
export interface KnownFact {
  readonly field: RuleField;
  readonly label: FactLabel;
  /** Make the column, when a rule asks it. */
  readonly read: () => Float64Array;
}

/** How a rule names such a number, and how a reason speaks of it. */
export interface FactName {
  readonly id: string;
  readonly kind: RuleField['kind'];
  readonly isWhole?: boolean;
  readonly unit: FactLabel['unit'];
  readonly name: FactLabel['name'];
  readonly synonyms: readonly string[];
  readonly phrase: FactLabel['phrase'];
}

/** Make such a number. */
export function knownFact(
  { id, kind, isWhole = false, unit, name, synonyms, phrase }: FactName,
  read: () => Float64Array,
): KnownFact {
  // prettier-ignore
  return { field: { id, kind, name, synonyms, isWhole }, label: { name, phrase, unit }, read };
}
