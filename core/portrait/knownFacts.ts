import type { Gathered } from '../measure/gather';
import type { FactLabel, Facts } from '../tag/facts';
import { contactFacts } from './contactFacts';
import type { KnownFact } from './knownFact';
import { orderFacts } from './orderFacts';

/** List the numbers that these sheets tell beside those that every portrait has. */
export function knownFacts(gathered: Gathered, today: number): readonly KnownFact[] {
  return [...contactFacts(gathered, today), ...orderFacts(gathered)];
}

/** Put those that are asked beside the facts that every portrait has. */
export function withKnown(facts: Facts, known: readonly KnownFact[], asked: ReadonlySet<string>): Facts {
  const wanted = known.filter(({ field }) => asked.has(field.id));
  if (wanted.length === 0) return facts;
  const numbers = wanted.map(({ field, read }): [string, Float64Array] => [field.id, read()]);
  const labels = wanted.map(({ field, label }): [string, FactLabel] => [field.id, label]);
  return {
    ...facts,
    numbers: new Map([...facts.numbers, ...numbers]),
    labels: new Map([...facts.labels, ...labels]),
  };
}
