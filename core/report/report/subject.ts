import { lazily } from '../../book/lazily';
import { comparisonOf, type Comparison } from '../../group/comparison';
import { distribution, type Distribution } from '../../group/distribution';
import { featuresOf, type Feature } from '../../group/features';
import { personasOf, type Persona } from '../../group/personas';
import type { Month } from '../../group/trend';
import { monthlySales } from '../../group/trend';
import type { Trait } from '../../measure/trait';
import type { Portrait } from '../../portrait';
import type { Lang } from '../../words';
import type { PortraitPlace } from '../classTable';
import type { Movement } from '../movement';
import { populationOf, type PortraitPopulation } from '../population';

/** What a report may be told besides the portrait. */
export interface ReportExtras {
  /** Words about customers, those of the portrait when absent; words that are not `open` stay out of the report. */
  readonly traits?: readonly Trait[];
  /** What changed since the last run; null or absent when there was none. */
  readonly movement?: Movement | null;
  /** Source rows that were joined to another row's customer by a key other than the main one. */
  readonly joined?: number;
  /** Hide combinations of fewer customers than this in cross tables; 0 = show all. */
  readonly maskBelow?: number;
}

/** Everything that the parts of a report read. */
export interface Subject {
  readonly portrait: Portrait;
  readonly place: PortraitPlace;
  readonly lang: Lang;
  readonly population: PortraitPopulation;
  readonly months: readonly Month[];
  readonly movement: Movement | null;
  readonly joined: number;
  readonly distributionOf: (trait: Trait) => Distribution;
  readonly comparison: Comparison;
  /** What makes a class of the segment different. */
  readonly featuresOf: (code: number) => readonly Feature[];
  /** Classes of the segment as personas, most money first. */
  readonly personas: () => readonly Persona[];
}

/** Gather what a report reads, each part once. */
export function subjectOf(portrait: Portrait, place: PortraitPlace, lang: Lang, extras: ReportExtras): Subject {
  const population = populationOf(portrait, extras.traits ?? portrait.traits);
  const { orders } = portrait.gathered;
  const known = new Map<string, Distribution>();
  const comparison = comparisonOf(population.segment, population);
  const features = new Map<number, readonly Feature[]>();
  const featuresHere = (code: number): readonly Feature[] => {
    const found = features.get(code) ?? featuresOf(code, comparison);
    features.set(code, found);
    return found;
  };
  return {
    portrait,
    place,
    lang,
    population,
    months: orders ? monthlySales(orders.rows, portrait.today) : [],
    movement: extras.movement ?? null,
    joined: extras.joined ?? 0,
    comparison,
    featuresOf: featuresHere,
    personas: lazily(() =>
      [...personasOf(comparison, featuresHere)].sort((a, b) => b.cents - a.cents || b.count - a.count),
    ),
    distributionOf(trait) {
      const found = known.get(trait.id) ?? distribution(trait, population.cents);
      known.set(trait.id, found);
      return found;
    },
  };
}
