import { ATTRIBUTE_ROLES, type Attribute } from '../../measure/attributes';
import { measureOrders } from '../../measure/measureOrders';
import type { Measures } from '../../measure/measures';
import type { OrderRows } from '../../measure/orderRows';
import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';
import type { Condition } from '../condition';
import { leavesOf } from '../evaluate';
import { FACT_LABELS, PLAIN } from '../factLabels.data';
import { columnsBeside } from '../lazyColumns';
import type { FactLabel, Facts, TextFact, Unit } from '../facts';
import { STANDARD_FIELDS } from './standardFields.data';
import { windowName, windowOfKey, windowStart, type Window } from './window';

/** What the facts of rules are made from. `orders` is null for a customer sheet that gives totals only. */
export interface FactSource {
  readonly facts: Facts;
  readonly measures: Measures;
  /** Read only when a condition asks one: making them takes time. */
  readonly attributes: readonly Attribute[];
  readonly orders: OrderRows | null;
  readonly recipe: Recipe;
  readonly today: number;
}

/** Add to the standard facts what these conditions ask besides: repurchase rate, all-history amount, dates, describing
 *  columns, and columns over a stretch of time, each measured once from the order rows by the rules of `measureOrders`.
 *  Repurchase rate is that of the facts, which the recipe chooses, else (orders - 1) / orders, blank without orders (A18 C11). A stretch of time without order rows stays
 *  out, so that evaluation names it. */
export function ruleFacts(source: FactSource, conditions: readonly Condition[]): Facts {
  const asked = new Set(conditions.flatMap((condition) => leavesOf(condition).map(({ fact }) => fact)));
  const numbers = columnsBeside(source.facts.numbers, [...standing(source), ...overWindows(source, asked)]);
  const isAsked = ATTRIBUTE_ROLES.some((role) => asked.has(role));
  const texts = new Map([...source.facts.texts, ...(isAsked ? source.attributes.flatMap(attributeFact) : [])]);
  const labels = new Map([...source.facts.labels, ...[...numbers.keys()].flatMap(labelFor)]);
  return { count: source.facts.count, numbers, texts, labels };
}

type Promised = readonly [fact: string, column: () => Float64Array];

function standing({ facts, measures }: FactSource): readonly Promised[] {
  return [
    ['repurchase_rate', () => facts.numbers.get('repurchase_rate') ?? repurchaseRate(measures.orders)],
    ['monetary_all', () => inUnits(measures.allCents)],
    ['first_order', () => measures.firstOrder],
    ['last_order', () => measures.lastOrder],
  ];
}

function overWindows(source: FactSource, asked: ReadonlySet<string>): readonly Promised[] {
  const { orders, today, recipe, facts } = source;
  if (!orders) return [];
  const measured = new Map<string, Measures>();
  return [...asked].flatMap((fact) => {
    const at = fact.lastIndexOf('@');
    const key = fact.slice(at + 1);
    const window = at < 0 ? null : windowOfKey(key);
    if (!window) return [];
    const known = measured.get(key) ?? measureOrders(orders, facts.count, within(recipe, window, today), today);
    measured.set(key, known);
    const column = columnOf(fact.slice(0, at), known);
    return column ? [[fact, () => column] as const] : [];
  });
}

function within(recipe: Recipe, window: Window, today: number): Recipe {
  return { ...recipe, window: Math.floor(today) - windowStart(window, today) };
}

function columnOf(id: string, measures: Measures): Float64Array | null {
  switch (id) {
    case 'frequency':
      return measures.frequency;
    case 'monetary':
      return inUnits(measures.monetaryCents);
    case 'average_order':
      return inUnits(measures.averageOrderCents);
    case 'repurchase_rate':
      return repurchaseRate(measures.frequency);
    default:
      return null;
  }
}

function repurchaseRate(orders: Float64Array): Float64Array {
  return orders.map((count) => (count > 0 ? (count - 1) / count : NaN));
}

function inUnits(cents: Float64Array): Float64Array {
  return cents.map((value) => Math.round(value) / 100);
}

function attributeFact({ role, values }: Attribute): readonly (readonly [string, TextFact])[] {
  return values.kind === 'codes' ? [[role, { codes: values.codes, dictionary: values.dictionary }]] : [];
}

const UNITS: Readonly<Record<string, Unit>> = {
  percent: FACT_LABELS['refund_rate']?.unit ?? PLAIN,
  money: FACT_LABELS['monetary']?.unit ?? PLAIN,
  days: FACT_LABELS['recency_days']?.unit ?? PLAIN,
};

/** Speak of facts that the standard ones lack by the name of their field: 近12个月订单金额 120,000.00. */
function labelFor(fact: string): readonly (readonly [string, FactLabel])[] {
  if (FACT_LABELS[fact]) return [];
  const at = fact.lastIndexOf('@');
  const window = at < 0 ? null : windowOfKey(fact.slice(at + 1));
  const field = STANDARD_FIELDS.find(({ id }) => id === (window ? fact.slice(0, at) : fact));
  if (!field) return [];
  const name = window ? overName(field.name, windowName(window)) : field.name;
  const unit = FACT_LABELS[field.id]?.unit ?? UNITS[field.kind] ?? PLAIN;
  return [[fact, { name, unit, phrase: { zh: `${name.zh} {value}`, en: `${name.en} {value}` } }]];
}

function overName(name: Bilingual, window: Bilingual): Bilingual {
  return { zh: window.zh + name.zh, en: `${name.en} of ${window.en}` };
}
