import { traitOfClass, traitsOfTags } from '../group/classTrait';
import type { NumberColumn, Population } from '../group/population';
import type { Attribute } from '../measure/attributes';
import type { Trait } from '../measure/trait';
import type { Portrait } from '../portrait';
import { ATTRIBUTE_FIELDS, FIELDS, type Field } from './fields.data';
import { fieldOfClass, segmentOf } from './segment';

/** The customers of a portrait as groups see them, with what the segment is made of kept apart. */
export interface PortraitPopulation extends Population {
  /** The class set that people call the segment, as a trait. */
  readonly segment: Trait;
  /** Every class set, and every class of tags: words made of the customers' orders. */
  readonly classes: readonly Trait[];
  readonly tags: readonly Trait[];
}

/** Gather what groups count: `traits` of the population are the words that describe customers and may be shared — the
 *  given traits and those attributes that no given trait replaces. Sensitive and personal traits are left out. */
export function populationOf(portrait: Portrait, traits: readonly Trait[]): PortraitPopulation {
  const classes = portrait.classes.map((set) => traitOfClass(set, classField(set.id)));
  const segmentField = classField(segmentOf(portrait).id).id;
  const open = traits.filter((trait) => trait.privacy === 'open' && !classes.some(({ id }) => id === trait.id));
  const own = portrait.gathered.attributes.flatMap((attribute) => traitOfAttribute(attribute));
  const segment = classes.find(({ id }) => id === segmentField);
  if (!segment) throw new Error(`no class set ${segmentField}`);
  return {
    count: portrait.gathered.measures.count,
    cents: portrait.gathered.measures.monetaryCents,
    traits: [...open, ...own.filter((one) => !open.some((trait) => replaces(trait, one)))],
    numbers: numbersOf(portrait),
    segment,
    classes,
    tags: traitsOfTags(portrait.tags),
  };
}

function classField(id: Parameters<typeof fieldOfClass>[0]): { readonly id: string; readonly header: Field['header'] } {
  return fieldOfClass(id);
}

/** A read province says what a region column says, in one spelling. */
function replaces(trait: Trait, attribute: Trait): boolean {
  return trait.id === attribute.id || (trait.id === 'province' && attribute.id === 'region');
}

const CLASS_OF_ROLE = { region: 'basic', city: 'basic', channel: 'behaviour', category: 'preference' } as const;

function traitOfAttribute({ role, values }: Attribute): readonly Trait[] {
  if (values.kind !== 'codes') return [];
  const { id, header } = ATTRIBUTE_FIELDS[role];
  const { codes, dictionary } = values;
  const traitClass = CLASS_OF_ROLE[role];
  return [{ id, name: header, traitClass, codes, dictionary, isOrdered: false, privacy: 'open' }];
}

/** R, F and M make the segment, so they are typical of it and never news. */
function numbersOf({ gathered: { measures } }: Portrait): readonly NumberColumn[] {
  const column = (
    field: Field,
    unit: NumberColumn['unit'],
    values: Float64Array,
    makesSegment: boolean,
  ): NumberColumn => ({
    id: field.id,
    name: field.header,
    unit,
    values,
    makesSegment,
  });
  const units = (cents: Float64Array): Float64Array => cents.map((value) => Math.round(value) / 100);
  return [
    column(FIELDS.recencyDays, 'days', measures.recencyDays, true),
    column(FIELDS.frequency, 'orders', measures.frequency, true),
    column(FIELDS.monetary, 'money', units(measures.monetaryCents), true),
    column(FIELDS.averageOrder, 'money', units(measures.averageOrderCents), false),
    column(FIELDS.cycleDays, 'days', measures.cycleDays, false),
    column(FIELDS.refunds, 'count', measures.refunds, false),
  ];
}
