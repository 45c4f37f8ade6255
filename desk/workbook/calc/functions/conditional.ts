import { criterionTest, wantedText } from '../criteria';
import { flat, scalar } from '../coerce';
import { ERROR, isError, type Argument, type EngineRef, type Scalar } from '../values';
import type { FunctionContext, WorksheetFunction } from '../worksheetFunction';
import { sum } from './aggregates';

type Summary = (numbers: readonly number[]) => Scalar;

const average: Summary = (numbers) => (numbers.length === 0 ? ERROR.div0 : sum(numbers) / numbers.length);
const largest: Summary = (numbers) => numbers.reduce((best, one) => Math.max(best, one), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((best, one) => Math.min(best, one), numbers[0] ?? 0);

export const CONDITIONAL: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['COUNTIF', (args) => countWhere(args)],
  ['COUNTIFS', (args) => countWhere(args)],
  ['SUMIF', (args, context) => oneCondition(args, context, sum)],
  ['AVERAGEIF', (args, context) => oneCondition(args, context, average)],
  ['SUMIFS', ([values, ...rest]) => ofMatching(values, rest, sum)],
  ['AVERAGEIFS', ([values, ...rest]) => ofMatching(values, rest, average)],
  ['MAXIFS', ([values, ...rest]) => ofMatching(values, rest, largest)],
  ['MINIFS', ([values, ...rest]) => ofMatching(values, rest, smallest)],
]);

function countWhere(pairs: readonly Argument[]): Scalar | Scalar[][] {
  const [range, criterion] = pairs;
  if (pairs.length === 2 && criterion?.isMany) {
    return criterion.rows.map((row) => row.map((one) => flat(range).filter(criterionTest(one)).length));
  }
  const matching = matchingPlaces(pairs);
  return isError(matching) ? matching : matching.length + blankTail(pairs);
}

/** Whole columns are cut to what is used; below, every cell is blank, and a criterion may ask for blanks. */
function blankTail(pairs: readonly Argument[]): number {
  const [range, criterion] = pairs;
  const area = range?.ref?.area;
  if (!range || !area || pairs.length > 2 || !criterionTest(scalar(criterion))(null)) return 0;
  return (area.bottom - area.top + 1) * (area.right - area.left + 1) - flat(range).length;
}

function oneCondition(args: readonly Argument[], context: FunctionContext, summary: Summary): Scalar {
  const [range, criterion, values] = args;
  if (!range || !criterion) return ERROR.value;
  const target = values?.ref && range.ref ? resized(values.ref, range.ref, context) : (values ?? range);
  return ofMatching(target, [range, criterion], summary);
}

/** SUMIF takes the shape of its first range; of the third only the top left cell counts. */
function resized({ sheet, area }: EngineRef, shape: EngineRef, context: FunctionContext): Argument {
  const bottom = area.top + shape.area.bottom - shape.area.top;
  const right = area.left + shape.area.right - shape.area.left;
  const resizedArea = { top: area.top, left: area.left, bottom, right };
  return {
    ref: { sheet, area: resizedArea },
    isMany: true,
    isLeftOut: false,
    get rows() {
      return context.range(sheet, resizedArea);
    },
  };
}

function ofMatching(values: Argument | undefined, pairs: readonly Argument[], summary: Summary): Scalar {
  const places = matchingPlaces(pairs);
  if (isError(places)) return places;
  const [shape] = pairs;
  if (sizeOf(values) !== sizeOf(shape)) return ERROR.value;
  const all = flat(values);
  const numbers: number[] = [];
  for (const place of places) {
    const value = all[place] ?? null;
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return summary(numbers);
}

function matchingPlaces(pairs: readonly Argument[]): readonly number[] | typeof ERROR.value {
  let places: readonly number[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index];
    if (sizeOf(range) !== sizeOf(pairs[0])) return ERROR.value;
    places = kept(flat(range), scalar(pairs[index + 1]), places);
  }
  return places ?? ERROR.value;
}

/** Of some places, or of all, those whose value meets a criterion. */
function kept(values: readonly Scalar[], criterion: Scalar, places: readonly number[] | null): readonly number[] {
  const wanted = wantedText(criterion);
  if (places === null && wanted !== null) return placesOf(values).get(wanted) ?? [];
  const test = criterionTest(criterion);
  const met: number[] = [];
  for (const place of places ?? values.keys()) if (test(values[place] ?? null)) met.push(place);
  return met;
}

const PLACES = new WeakMap<readonly Scalar[], ReadonlyMap<string, readonly number[]>>();

/** Where each text stands, in small letters. */
function placesOf(values: readonly Scalar[]): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(values);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  values.forEach((value, place) => {
    if (typeof value !== 'string') return;
    const key = value.toLowerCase();
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  });
  PLACES.set(values, places);
  return places;
}

function sizeOf(argument: Argument | undefined): string {
  const area = argument?.ref?.area;
  if (area) return `${area.bottom - area.top + 1}x${area.right - area.left + 1}`;
  return `${argument?.rows.length ?? 0}x${argument?.rows[0]?.length ?? 0}`;
}
