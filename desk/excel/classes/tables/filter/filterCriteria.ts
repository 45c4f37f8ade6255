import type { FilterCriterion } from '../../../../workbook/objects';
import { colorOf } from '../../../colorText';
import { ExcelError } from '../../../excelError';
import { dictionaryOf, invalidArgument, isAbsent, listOf, textOf, wordOf } from '../arguments';
import { DYNAMIC_CRITERIA } from './dynamicCriteria.data';

/** A point in time of a values filter: a whole year, a month... down to a second. */
export interface FilterDatetime {
  readonly date: string;
  readonly specificity: string;
}

/** Gives the texts of the column's cells that lie in a stretch of time. */
export type TextsWithin = (time: FilterDatetime) => readonly string[];

/** Words of Excel.FilterOn. */
const FILTER_ON = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Read Excel.FilterCriteria of a request. @throws ExcelError InvalidArgument; NotImplemented for icons */
export function criterionFrom(value: unknown, textsWithin: TextsWithin): FilterCriterion {
  const criteria = dictionaryOf(value, 'criteria');
  const on = wordOf(criteria['filterOn'], 'filterOn', FILTER_ON);
  switch (on) {
    case 'Values':
      return valuesCriterion(criteria['values'], textsWithin);
    case 'Custom':
      return customCriterion(criteria['criterion1'], criteria['criterion2'], criteria['operator']);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return countCriterion(on, criteria['criterion1']);
    case 'CellColor':
    case 'FontColor':
      return colorCriterion(on, criteria['color']);
    case 'Dynamic':
      return dynamicCriterion(criteria['dynamicCriteria']);
    case 'Icon':
      throw new ExcelError('NotImplemented', "The requested feature isn't implemented: filters on icons.");
    default:
      return on satisfies never;
  }
}

/** Read the values of a values filter: texts as cells show them, numbers, stretches of time. */
export function valuesCriterion(value: unknown, textsWithin: TextsWithin): FilterCriterion {
  const asked = listOf(value, 'values');
  const values = asked.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (typeof item === 'number' || typeof item === 'boolean') return [String(item)];
    const { date, specificity } = dictionaryOf(item, 'values');
    return textsWithin({ date: textOf(date, 'date'), specificity: textOf(specificity, 'specificity') });
  });
  const hasTimes = asked.some((item) => typeof item === 'object');
  return { on: 'values', values, ...(hasTimes ? { asked } : {}) };
}

/** Read the one or two conditions of a custom filter, such as `>50` or `=*abc*`. */
export function customCriterion(first: unknown, second: unknown, operator: unknown): FilterCriterion {
  const criterion1 = isAbsent(first) ? invalidFirst() : conditionText(first);
  const joined = isAbsent(operator) ? 'And' : wordOf(operator, 'operator', ['And', 'Or']);
  if (isAbsent(second)) return { on: 'custom', criterion1, operator: joined };
  return { on: 'custom', criterion1, criterion2: conditionText(second), operator: joined };
}

/** Read how many items, or per cent of them, a top or bottom filter keeps. */
export function countCriterion(
  on: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent',
  value: unknown,
): FilterCriterion {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const most = on.endsWith('Percent') ? 100 : 500;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > most)
    throw invalidArgument(`The count must be a whole number from 1 to ${most}.`);
  return { on: WORDS[on], count };
}

/** Read the colour of a colour filter. */
export function colorCriterion(on: 'CellColor' | 'FontColor', value: unknown): FilterCriterion {
  return { on: on === 'CellColor' ? 'cellColor' : 'fontColor', color: colorOf(value, 'color') };
}

/** Read a dynamic filter, such as `AboveAverage` or `LastMonth`. */
export function dynamicCriterion(value: unknown): FilterCriterion {
  return { on: 'dynamic', rule: wordOf(value, 'dynamicCriteria', DYNAMIC_CRITERIA) };
}

const WORDS = {
  TopItems: 'topItems',
  TopPercent: 'topPercent',
  BottomItems: 'bottomItems',
  BottomPercent: 'bottomPercent',
} as const;

/** Write a criterion as Excel.FilterCriteria; what does not apply is null, as Excel gives it. */
export function criteriaOf(criterion: FilterCriterion | undefined): Readonly<Record<string, unknown>> | null {
  if (criterion === undefined) return null;
  return { ...NONE, ...ownCriteria(criterion) };
}

const NONE = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

function ownCriteria(criterion: FilterCriterion): Readonly<Record<string, unknown>> {
  switch (criterion.on) {
    case 'values':
      return { filterOn: 'Values', values: [...(criterion.asked ?? criterion.values)] };
    case 'custom':
      return {
        filterOn: 'Custom',
        criterion1: criterion.criterion1,
        criterion2: criterion.criterion2 ?? null,
        operator: criterion.operator,
      };
    case 'cellColor':
      return { filterOn: 'CellColor', color: criterion.color };
    case 'fontColor':
      return { filterOn: 'FontColor', color: criterion.color };
    case 'dynamic':
      return { filterOn: 'Dynamic', dynamicCriteria: criterion.rule };
    default:
      return { filterOn: capitalised(criterion.on), criterion1: String(criterion.count) };
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function conditionText(value: unknown): string {
  return typeof value === 'number' ? `=${value}` : textOf(value, 'criterion');
}

function invalidFirst(): never {
  throw invalidArgument('A custom filter needs criterion1.');
}
