import type { Area, Cell } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';
import { SELF, type Members } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeType, type RangeState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import { eachCell } from './cells';
import { documented } from './documented';
import { validationAt } from './validationCheck';
import { clearValidations, putRule } from './validationMembers';
import { ruleOf, type RuleValue } from './validationRule';

/** What a cell holds while its box is checked and while it is not. */
interface States {
  readonly checked: Cell;
  readonly unchecked: Cell;
}

/** The states of the checkbox in a cell; null where there is none. A box with a value for checked alone is blank when unchecked. */
function statesAt({ end, sheet }: RangeState, row: number, column: number): States | null {
  const model = validationAt(sheet, row, column);
  if (model === undefined) return null;
  const { criteria, values } = ruleOf(model, end.workbook, sheet);
  if (criteria !== 'CHECKBOX') return null;
  const [checked = true, unchecked = values.length === 0 ? false : null] = values.map((value) =>
    value.kind === 'plain' ? value.value : null,
  );
  return { checked, unchecked };
}

function write({ sheet }: RangeState, area: Area, valueAt: (row: number, column: number) => Cell | undefined): void {
  refusing(() => {
    sheet.write(area, (down, across) => {
      const value = valueAt(area.top + down, area.left + across);
      return value === undefined ? undefined : { value, formula: null };
    });
  });
}

function insert(state: RangeState, given: readonly unknown[]): typeof SELF {
  const area = writableCells(state);
  const values = given.map((value): RuleValue => ({ kind: 'plain', value: plainOf(value) }));
  if (values.length === 2 && given[0] === given[1])
    throw new ServiceError('Checkbox values must be different from each other.');
  // Another value may be written over a box, as the examples of `isChecked` and `removeCheckboxes` do.
  putRule(state, area, { criteria: 'CHECKBOX', values, allowInvalid: true, helpText: null });
  const [, unchecked] = given;
  if (values.length === 0) write(state, area, () => false);
  else write(state, area, () => (values.length === 1 ? null : plainOf(unchecked)));
  return SELF;
}

function plainOf(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Cells with a checkbox that holds neither of its values are left alone. */
function turn(state: RangeState, isOn: boolean): typeof SELF {
  write(state, writableCells(state), (row, column) => {
    const states = statesAt(state, row, column);
    if (states === null || stateOf(state, row, column, states) === null) return undefined;
    return isOn ? states.checked : states.unchecked;
  });
  return SELF;
}

/** Blank counts as unchecked. */
function stateOf({ sheet }: RangeState, row: number, column: number, states: States): boolean | null {
  const value = sheet.value(row, column);
  if (value === states.checked) return true;
  return value === states.unchecked || value === null ? false : null;
}

function remove(state: RangeState): typeof SELF {
  const area = writableCells(state);
  const found = eachCell(area, (row, column) => {
    const states = statesAt(state, row, column);
    return { row, column, states, isEmptied: states !== null && stateOf(state, row, column, states) !== null };
  }).flat();
  const emptied = new Set(found.flatMap((one) => (one.isEmptied ? [`${one.row},${one.column}`] : [])));
  write(state, area, (row, column) => (emptied.has(`${row},${column}`) ? null : undefined));
  for (const { row, column, states } of found)
    if (states !== null) clearValidations(state, { top: row, left: column, bottom: row, right: column });
  return SELF;
}

/** null: some are checked and some are not, or a cell has no checkbox. */
function isChecked(state: RangeState): boolean | null {
  const all = eachCell(cellsOf(state), (row, column) => {
    const states = statesAt(state, row, column);
    return states === null ? null : stateOf(state, row, column, states);
  }).flat();
  const [first = null] = all;
  return all.every((one) => one === first) ? first : null;
}

/** Checkboxes of ranges. */
export const checkboxMembers: Members<RangeState> = documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
  'insertCheckboxes()': (state) => insert(state, []),
  'insertCheckboxes(Object)': (state, checked: unknown) => insert(state, [checked]),
  'insertCheckboxes(Object,Object)': (state, checked: unknown, unchecked: unknown) =>
    insert(state, [checked, unchecked]),
  'removeCheckboxes()': remove,
  'check()': (state) => turn(state, true),
  'uncheck()': (state) => turn(state, false),
  'isChecked()': isChecked,
});

rangeType.define(checkboxMembers);
