import type { Area } from '../../../../../core/index';
import { overlaps } from '../../../../workbook/areas';
import type { ValidationModel } from '../../../../workbook/objects';
import type { SheetModel } from '../../../../workbook/workbook';
import { excelClass, type ExcelHost, type FieldSpec } from '../../../spec';
import { without } from '../areaParts';
import { dictionaryOf, flagOf, isAbsent, optionalFlagOf, textOf, wordOf } from '../arguments';
import { found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import type { AreasScope } from '../targets';
import { invalidCells, type CheckedCells } from './invalidCells';
import { ruleFrom, typeOfRule } from './validationRule';

const NO_PROMPT: ValidationModel['prompt'] = { title: '', message: '', show: true };
const NO_ERROR: ValidationModel['error'] = { title: '', message: '', style: 'Stop', show: true };

/** What the cells of a range accept. */
export const dataValidationClass = excelClass<AreasScope>({
  name: 'DataValidation',
  fields: {
    type: { get: typeOf },
    rule: shared(
      (validation) => validation.rule,
      (value, scope, host) => {
        const rule = ruleFrom(host, scope.sheet, value);
        return { rule, type: typeOfRule(rule) };
      },
      {},
    ),
    ignoreBlanks: shared(
      (validation) => validation.ignoreBlanks,
      (value) => ({ ignoreBlanks: flagOf(value, 'ignoreBlanks') }),
      true,
    ),
    prompt: shared(
      ({ prompt }) => ({ message: prompt.message, showPrompt: prompt.show, title: prompt.title }),
      (value) => ({ prompt: promptFrom(value) }),
      { message: '', showPrompt: true, title: '' },
    ),
    errorAlert: shared(
      ({ error }) => ({ message: error.message, showAlert: error.show, style: error.style, title: error.title }),
      (value) => ({ error: errorFrom(value) }),
      { message: '', showAlert: true, style: 'Stop', title: '' },
    ),
    valid: {
      get: (scope, host) => {
        const { checked, invalid } = checkCells(scope, host);
        if (invalid.length === 0) return true;
        return invalid.length === checked ? false : null;
      },
    },
  },
  methods: {
    clear: (scope) => {
      refuseWhenProtected(scope.sheet);
      for (const area of scope.areas) clearArea(scope.sheet, area);
    },
    getInvalidCells: (scope, args, host) => found(invalidAreas(scope, args, host), 'invalid cells'),
    getInvalidCellsOrNullObject: invalidAreas,
  },
});

/** Take the validation of an area away; validations that reach further keep the rest. */
function clearArea(sheet: SheetModel, area: Area): void {
  for (const validation of [...sheet.validations].filter((other) => overlaps(other.area, area))) {
    const [first, ...others] = without(validation.area, area);
    if (first === undefined) sheet.validations.remove(validation, 'script');
    else sheet.validations.change(validation, { area: first }, 'script');
    for (const [at, rest] of others.entries())
      sheet.validations.add({ ...validation, id: `${validation.id}.${at + 1}`, area: rest }, 'script');
  }
}

/** The validations that touch the cells; null stands for cells without one. */
function touching({ sheet, areas }: AreasScope): readonly (ValidationModel | null)[] {
  const all = [...sheet.validations].filter((validation) => areas.some((area) => overlaps(validation.area, area)));
  const isCovered = areas.every((area) => uncovered(area, all).length === 0);
  return isCovered && all.length > 0 ? all : [...all, null];
}

function uncovered(area: Area, validations: readonly ValidationModel[]): readonly Area[] {
  return validations.reduce<readonly Area[]>(
    (rest, validation) => rest.flatMap((part) => without(part, validation.area)),
    [area],
  );
}

function typeOf(scope: AreasScope): string {
  const types = new Set(touching(scope).map((validation) => validation?.type ?? 'None'));
  if (types.size > 1) return types.has('None') ? 'Inconsistent' : 'MixedCriteria';
  const rules = new Set(touching(scope).map((validation) => JSON.stringify(validation?.rule ?? {})));
  return rules.size > 1 ? 'MixedCriteria' : ([...types][0] ?? 'None');
}

/** A property that has one value for all cells, or null. */
function shared(
  read: (validation: ValidationModel) => unknown,
  changeFrom: (value: unknown, scope: AreasScope, host: ExcelHost) => Partial<ValidationModel>,
  none: unknown,
): FieldSpec<AreasScope> {
  return {
    get: (scope) => {
      const values = touching(scope).map((validation) => (validation === null ? none : read(validation)));
      const texts = new Set(values.map((value) => JSON.stringify(value)));
      return texts.size === 1 ? values[0] : null;
    },
    set: (scope, value, host) => {
      refuseWhenProtected(scope.sheet);
      const change = changeFrom(value, scope, host);
      for (const area of scope.areas) setOnArea(scope.sheet, area, change, host);
    },
  };
}

function setOnArea(sheet: SheetModel, area: Area, change: Partial<ValidationModel>, host: ExcelHost): void {
  const before = [...sheet.validations].find((validation) => overlaps(validation.area, area));
  const base = before ?? { type: 'None', rule: {}, ignoreBlanks: true, prompt: NO_PROMPT, error: NO_ERROR };
  clearArea(sheet, area);
  sheet.validations.add({ ...base, ...change, id: host.workbook.newId('validation'), area }, 'script');
}

function promptFrom(value: unknown): ValidationModel['prompt'] {
  const { title, message, showPrompt } = dictionaryOf(value, 'prompt');
  return {
    title: isAbsent(title) ? '' : textOf(title, 'title'),
    message: isAbsent(message) ? '' : textOf(message, 'message'),
    show: optionalFlagOf(showPrompt, 'showPrompt', true),
  };
}

function errorFrom(value: unknown): ValidationModel['error'] {
  const { title, message, style, showAlert } = dictionaryOf(value, 'errorAlert');
  return {
    title: isAbsent(title) ? '' : textOf(title, 'title'),
    message: isAbsent(message) ? '' : textOf(message, 'message'),
    style: isAbsent(style) ? 'Stop' : wordOf(style, 'style', ['Stop', 'Warning', 'Information']),
    show: optionalFlagOf(showAlert, 'showAlert', true),
  };
}

function checkCells({ sheet, areas }: AreasScope, host: ExcelHost): CheckedCells {
  return invalidCells(host, sheet, areas);
}

function invalidAreas(scope: AreasScope, _args: unknown, host: ExcelHost): ReturnType<ExcelHost['object']> | null {
  const { invalid } = checkCells(scope, host);
  return invalid.length === 0 ? null : host.object('RangeAreas', { sheet: scope.sheet, areas: joined(invalid) });
}

/** Cells below each other as one area. */
function joined(cells: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  const byColumn = [...cells].sort((one, other) => one.left - other.left || one.top - other.top);
  for (const cell of byColumn) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.left === cell.left && last.bottom + 1 === cell.top)
      areas[areas.length - 1] = { ...last, bottom: cell.bottom };
    else areas.push(cell);
  }
  return areas;
}
