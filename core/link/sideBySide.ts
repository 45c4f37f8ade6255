import type { Survivor, SurvivorField } from './survive/survivors';

/** One field of two customers. `left` and `right` are the values that each keeps; "" = blank. */
export interface ComparedField {
  readonly field: string;
  readonly left: string;
  readonly right: string;
  readonly state: 'same' | 'different' | 'leftOnly' | 'rightOnly' | 'blank';
  /** Where the two texts part, in characters as `Array.from` counts them: from..to-1 of each side; null unless different. */
  readonly marks: { readonly left: Mark; readonly right: Mark } | null;
}

export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Put two customers side by side, field by field, differences marked.
 *  @example 138 0013 8000 beside 138 0013 9000: the one character that differs is marked on both sides */
export function sideBySide(
  fields: readonly SurvivorField[],
  survivors: readonly Survivor[],
  left: number,
  right: number,
): readonly ComparedField[] {
  return fields.map((field, at) => {
    const rows = survivors[at]?.row;
    const textOf = (customer: number): string => field.texts[field.codes[rows?.[customer] ?? -1] ?? -1] ?? '';
    return comparedField(field.field, textOf(left), textOf(right));
  });
}

function comparedField(field: string, left: string, right: string): ComparedField {
  const state = stateOf(left, right);
  return {
    field,
    left,
    right,
    state,
    marks: state === 'different' ? marksOf(Array.from(left), Array.from(right)) : null,
  };
}

function stateOf(left: string, right: string): ComparedField['state'] {
  if (left === right) return left === '' ? 'blank' : 'same';
  if (left === '') return 'rightOnly';
  return right === '' ? 'leftOnly' : 'different';
}

/** What is left when the common beginning and the common end are taken off. */
function marksOf(left: readonly string[], right: readonly string[]): { left: Mark; right: Mark } {
  const shorter = Math.min(left.length, right.length);
  let from = 0;
  while (from < shorter && left[from] === right[from]) from++;
  let end = 0;
  while (end < shorter - from && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return { left: { from, to: left.length - end }, right: { from, to: right.length - end } };
}
