import { valueAt } from '../patch/columns';
import type { Tone } from '../patch/styles.data';
import type { Portrait } from '../portrait';
import { rfmCode } from '../score/rfmCode';
import type { ClassSet } from '../score/scores';
import { isManual, MANUAL_REASON } from '../tag/manualTags';
import { reasonOf, sentence } from '../tag/reason';
import type { Bilingual } from '../words';
import { TIER_ADVICE } from './advice.data';
import { contactColumns } from './contactColumns';
import { FIELDS } from './fields.data';
import { maskedKey, maskedName } from './masked';
import { fieldOfClass } from './segment';

/** Everything known about one customer, for one look. Personal values are masked. Money is in currency units, days are serials. */
export interface CustomerCard {
  readonly key: string;
  /** Masked; null when no sheet has a name. */
  readonly name: string | null;
  readonly classes: readonly CardClass[];
  /** The three scores as the recipe shows them, each with its mean over customers with orders. */
  readonly scores: readonly CardScore[];
  readonly code: string | null;
  readonly figures: readonly CardFigure[];
  readonly tags: readonly CardTag[];
  /** Weights of the tags, added up. */
  readonly weight: number;
  readonly advice: Bilingual | null;
}

export interface CardClass {
  readonly set: ClassSet['id'];
  readonly title: Bilingual;
  readonly label: Bilingual;
  readonly tone: Tone;
}

export interface CardScore {
  readonly measure: 'r' | 'f' | 'm';
  /** NaN without orders. */
  readonly score: number;
  readonly average: number;
  /** The best score there can be. */
  readonly most: number;
}

export interface CardFigure {
  readonly title: Bilingual;
  readonly style: 'int' | 'money' | 'decimal' | 'date';
  /** NaN = blank. */
  readonly value: number;
}

export interface CardTag {
  readonly tagClass: Bilingual;
  readonly tag: Bilingual;
  readonly weight: number;
  readonly why: Bilingual;
}

/** Describe one customer by index into `portrait.gathered.ids`; null when there is no such customer. */
export function customerCard(portrait: Portrait, customer: number): CustomerCard | null {
  const key = portrait.gathered.ids[customer];
  if (key === undefined) return null;
  const tags = tagsOf(portrait, customer);
  const tier = portrait.classes.find((set) => set.id === 'tier');
  const code = valueAt(rfmCode(portrait.scores), customer);
  return {
    key: maskedKey(portrait.gathered.identity.roleOf(customer), key),
    name: nameOf(portrait, customer),
    classes: portrait.classes.flatMap((set) => classOf(set, customer)),
    scores: (['r', 'f', 'm'] as const).map((measure) => scoreOf(portrait, measure, customer)),
    code: code === null ? null : String(code),
    figures: figuresOf(portrait, customer),
    tags,
    weight: tags.reduce((sum, tag) => sum + tag.weight, 0),
    advice: TIER_ADVICE.get(tier?.classes[tier.codes[customer] ?? -1]?.id ?? '') ?? null,
  };
}

/** Find the customer that a row of one of the user's sheets belongs to, by zero-based sheet row; -1 when there is none. */
export function customerAt(portrait: Portrait, sheet: string, row: number): number {
  const { orders, customers } = portrait.gathered;
  if (orders?.sheet.meaning.sheet === sheet) return orders.rows.customer[row - orders.sheet.firstRow] ?? -1;
  if (customers?.sheet.meaning.sheet === sheet) return customers.customer[row - customers.sheet.firstRow] ?? -1;
  return -1;
}

function classOf(set: ClassSet, customer: number): readonly CardClass[] {
  const one = set.classes[set.codes[customer] ?? -1];
  return one ? [{ set: set.id, title: fieldOfClass(set.id).header, label: one.label, tone: one.tone }] : [];
}

function scoreOf({ scores, recipe }: Portrait, measure: CardScore['measure'], customer: number): CardScore {
  const cuts = { r: recipe.rCuts, f: recipe.fCuts, m: recipe.mCuts }[measure];
  const most = { rank: 100, bins: recipe.bins, thresholds: cuts.length + 1 }[recipe.score];
  return { measure, score: scores[measure][customer] ?? NaN, average: meanOf(scores[measure]), most };
}

function meanOf(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? NaN : sum / count;
}

function figuresOf({ gathered }: Portrait, customer: number): readonly CardFigure[] {
  const { measures } = gathered;
  const units = (cents: Float64Array): number => Math.round(cents[customer] ?? NaN) / 100;
  const plain = (values: Float64Array): number => values[customer] ?? NaN;
  return [
    { title: FIELDS.recencyDays.header, style: 'int', value: plain(measures.recencyDays) },
    { title: FIELDS.frequency.header, style: 'int', value: plain(measures.frequency) },
    { title: FIELDS.monetary.header, style: 'money', value: units(measures.monetaryCents) },
    { title: FIELDS.averageOrder.header, style: 'money', value: units(measures.averageOrderCents) },
    { title: FIELDS.ordersAll.header, style: 'int', value: plain(measures.orders) },
    { title: FIELDS.monetaryAll.header, style: 'money', value: units(measures.allCents) },
    { title: FIELDS.firstOrder.header, style: 'date', value: plain(measures.firstOrder) },
    { title: FIELDS.lastOrder.header, style: 'date', value: plain(measures.lastOrder) },
    { title: FIELDS.cycleDays.header, style: 'decimal', value: plain(measures.cycleDays) },
    { title: FIELDS.refunds.header, style: 'int', value: plain(measures.refunds) },
    ...contactColumns({ gathered }).map(({ field, values }): CardFigure => ({
      title: field.header,
      style: field.style,
      value: plain(values),
    })),
  ];
}

function tagsOf({ tags, facts }: Portrait, customer: number): readonly CardTag[] {
  return tags.classes.flatMap(({ tagClass, winners }): readonly CardTag[] => {
    const rule = tags.rules[winners[customer] ?? -1];
    if (!rule) return [];
    const parts = reasonOf(rule, facts, customer);
    const why = isManual(rule) ? MANUAL_REASON : { zh: sentence(parts, 'zh'), en: sentence(parts, 'en') };
    return [{ tagClass, tag: rule.tag, weight: rule.weight, why }];
  });
}

/** The first name that a row of the customer gives, customer sheet first. */
function nameOf({ gathered: { orders, customers } }: Portrait, customer: number): string | null {
  const places = [
    ...(customers ? [{ sheet: customers.sheet, who: customers.customer }] : []),
    ...(orders ? [{ sheet: orders.sheet, who: orders.rows.customer }] : []),
  ];
  for (const { sheet, who } of places) {
    const role = sheet.columns.get('customerName');
    const row = role ? who.indexOf(customer) : -1;
    if (!role || row < 0) continue;
    const cell = sheet.sheet.rows[sheet.firstRow + row]?.[role.meaning.column];
    const name = typeof cell === 'string' ? cell.trim() : '';
    if (name !== '') return maskedName(name);
  }
  return null;
}
