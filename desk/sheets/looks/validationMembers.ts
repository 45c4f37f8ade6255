import type { Area } from '../../../core/index';
import { overlaps } from '../../workbook/areas';
import { SELF, type Members, type ServiceObject } from '../frame/serviceType';
import { rangeType, type RangeState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import { checkShape, eachCell, withoutArea } from './cells';
import { dataValidationType, validationObject } from './dataValidation';
import { documented } from './documented';
import { validationAt } from './validationCheck';
import { modelRule, ruleOf, type ValidationRule } from './validationRule';

function validationIn({ end, sheet }: RangeState, row: number, column: number): ServiceObject | null {
  const model = validationAt(sheet, row, column);
  return model === undefined ? null : validationObject(end, ruleOf(model, end.workbook, sheet));
}

/** Take the rules of an area away; those that reach further keep the rest. */
export function clearValidations({ end, sheet }: RangeState, area: Area): void {
  for (const model of sheet.validations.all.filter((one) => overlaps(one.area, area))) {
    const [first, ...others] = withoutArea([model.area], area);
    if (first === undefined) sheet.validations.remove(model);
    else sheet.validations.change(model, { area: first });
    for (const part of others) sheet.validations.add({ ...model, id: end.workbook.newId('validation'), area: part });
  }
}

/** Give an area one rule in place of those that it had. Cells that break it stay as they are. */
export function putRule(state: RangeState, area: Area, rule: ValidationRule): void {
  clearValidations(state, area);
  const message = rule.helpText ?? '';
  state.sheet.validations.add({
    id: state.end.workbook.newId('validation'),
    area: { ...area },
    ...modelRule(rule, area),
    ignoreBlanks: true,
    prompt: { title: '', message, show: message !== '' },
    error: { title: '', message, style: rule.allowInvalid ? 'Warning' : 'Stop', show: true },
  });
}

function setRule(state: RangeState, validation: unknown): typeof SELF {
  writableCells(state);
  if (validation === null) clearValidations(state, state.area);
  else putRule(state, state.area, dataValidationType.stateOf(validation).rule);
  return SELF;
}

/** Cells below each other with the same object get one rule together. */
function setRules(state: RangeState, validations: readonly (readonly unknown[])[]): typeof SELF {
  const area = writableCells(state);
  checkShape(area, validations);
  clearValidations(state, area);
  for (let column = area.left; column <= area.right; column++)
    for (let row = area.top; row <= area.bottom;) {
      const at = (index: number): unknown => validations[index - area.top]?.[column - area.left] ?? null;
      const validation = at(row);
      let last = row;
      while (last < area.bottom && at(last + 1) === validation) last++;
      const part = { top: row, bottom: last, left: column, right: column };
      if (validation !== null) putRule(state, part, dataValidationType.stateOf(validation).rule);
      row = last + 1;
    }
  return SELF;
}

/** Data validation of ranges. */
export const validationMembers: Members<RangeState> = documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
  'getDataValidation()': (state) => {
    const { top, left } = cellsOf(state);
    return validationIn(state, top, left);
  },
  'getDataValidations()': (state) => eachCell(cellsOf(state), (row, column) => validationIn(state, row, column)),
  'setDataValidation(DataValidation?)': setRule,
  'setDataValidations(DataValidation?[][])': setRules,
  'clearDataValidations()': (state) => setRule(state, null),
});

rangeType.define(validationMembers);
