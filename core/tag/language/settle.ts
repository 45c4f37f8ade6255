import type { Value } from './expression';
import { valueNamed, type FieldKind } from './fields';
import { nearestWord } from '../../recipe/nearest';
import { KIND_NAMES } from './problems.data';
import type { Quantity } from './readQuantity';
import { isSpanUnit } from './readWindow';
import type { Reader } from './reader';
import type { Asked } from './readSubject';
import type { QuantityUnit } from './words/words.data';

/** What stands for a value that was noted as wrong; its condition is never used. */
export const WRONG: Value = { kind: 'number', value: NaN };

/** Units that each kind of column may be compared in, besides plain numbers. */
const UNITS_OF: Readonly<Record<FieldKind, readonly QuantityUnit[]>> = {
  number: ['plain', 'count'],
  money: ['plain', 'money'],
  percent: ['plain', 'percent', 'permille'],
  days: ['plain', 'day', 'week', 'month', 'year'],
  date: ['day', 'week', 'month', 'year'],
  text: [],
};

/** Turn a written quantity into a value in the column's own measure: 60% of a share is 0.6, 2 周 are 14 days where days
 *  are counted. What does not fit is noted, and `WRONG` comes back. A column that is not known takes anything. */
export function settleQuantity(quantity: Quantity, { field, name }: Asked, reader: Reader): Value {
  const found = reader.rawFrom(quantity.from, quantity.to);
  const wrong = (code: 'wrongUnit' | 'shareNeeded' | 'tooLarge', suggestion: string | null = null): Value => {
    const kind = KIND_NAMES[field?.kind ?? 'number'];
    reader.note(code, quantity.from, quantity.to, { field: name, found, kind }, suggestion);
    return WRONG;
  };
  if (!field) return WRONG;
  if (quantity.kind === 'date') {
    const takesDates = field.kind === 'date' || field.dateTwin !== undefined;
    return takesDates ? { kind: 'date', day: quantity.day } : wrong('wrongUnit');
  }
  const { unit } = quantity;
  if (!UNITS_OF[field.kind].includes(unit)) return wrong('wrongUnit');
  const value = scaled(quantity.decimal, quantity.power, unit);
  if (!Number.isFinite(value)) return wrong('tooLarge');
  if (field.kind === 'percent' && unit === 'plain' && Math.abs(value) > 1) return wrong('shareNeeded', `${found}%`);
  if (!isSpanUnit(unit)) return { kind: 'number', value };
  if (unit === 'day' && field.kind === 'days') return { kind: 'number', value };
  if (!Number.isInteger(value) || value < 1 || value > 36525) return wrong('wrongUnit');
  if (unit === 'week' || unit === 'day') return weeks(value, unit, field.kind);
  return { kind: 'span', count: value, unit };
}

/** Check a text against the column's closed set of values; one that is not in it is noted with the nearest. */
export function settleText(text: string, from: number, { field, name }: Asked, reader: Reader): Value {
  if (!field?.values) return { kind: 'text', text };
  const value = valueNamed(text, field.values);
  if (value) return { kind: 'text', text: value.id };
  if (reader.isFull) return WRONG;
  const all = field.values.flatMap((one) => [one.name.zh, one.name.en, ...one.synonyms]);
  const values = {
    zh: field.values.map((one) => one.name.zh).join('、'),
    en: field.values.map((one) => one.name.en).join(', '),
  };
  reader.note(
    'unknownValue',
    from,
    reader.at,
    { field: name, found: text, values },
    nearestWord(text.slice(0, 40), all),
  );
  return WRONG;
}

/** Weeks are whole days; a date goes back so many days. */
function weeks(count: number, unit: 'week' | 'day', kind: FieldKind): Value {
  const days = unit === 'week' ? 7 * count : count;
  return kind === 'days' ? { kind: 'number', value: days } : { kind: 'span', count: days, unit: 'day' };
}

function scaled(decimal: string, power: number, unit: QuantityUnit): number {
  const shifts: Partial<Record<QuantityUnit, number>> = { percent: -2, permille: -3 };
  const value = Number(`${decimal}e${power + (shifts[unit] ?? 0)}`);
  return value === 0 ? 0 : value;
}
