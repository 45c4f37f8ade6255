import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type Members, type ServiceObject, type ServiceState } from '../frame/serviceType'; // prettier-ignore
import type { SheetsEnd } from '../frame/sheetsEnd';
import { appType, rangeObject, rangeType } from '../types';
import { dateOfDay, daySerial, isDate } from './dates';
import { documented } from './documented';
import { DataValidationCriteria } from './enums';
import { showsDropdown, type CriteriaName, type RuleValue, type ValidationRule } from './validationRule';

export interface DataValidationState extends ServiceState {
  readonly rule: ValidationRule;
}

interface BuilderState extends ServiceState {
  rule: Omit<ValidationRule, 'criteria'> & { readonly criteria: CriteriaName | null };
}

export const dataValidationType = serviceType<DataValidationState>('DataValidation');
export const dataValidationBuilderType = serviceType<BuilderState>('DataValidationBuilder');

/** Make the DataValidation of a rule. */
export function validationObject(end: SheetsEnd, rule: ValidationRule): ServiceObject {
  return dataValidationType.make({ end, rule });
}

const plain = (value: unknown): RuleValue => ({
  kind: 'plain',
  value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
});

/** Take what scripts give to `withCriteria` and the `require` methods. */
function valueFrom(end: SheetsEnd, value: unknown): RuleValue {
  if (isDate(value)) return { kind: 'date', serial: daySerial(end, value) };
  if (Array.isArray(value)) {
    const items = value.flat(2) as unknown[]; // arrays of a script hold anything
    return { kind: 'list', items: items.map(String) };
  }
  if (!rangeType.is(value)) return plain(value);
  const { sheet, area } = rangeType.stateOf(value);
  return { kind: 'cells', sheet: sheet.name, area: { ...area } };
}

function valuesForScript(end: SheetsEnd, rule: ValidationRule): unknown[] {
  const isList = rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE';
  const [first, ...others] = rule.values.map((value) => valueForScript(end, value));
  if (isList) return [first, showsDropdown(rule)];
  return first === undefined ? [] : [first, ...others];
}

function valueForScript(end: SheetsEnd, value: RuleValue): unknown {
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'date':
      return dateOfDay(end, value.serial);
    case 'list':
      return [...value.items];
    case 'cells': {
      const sheet = end.workbook.sheet(value.sheet);
      return sheet === undefined ? null : rangeObject(end, sheet, { ...value.area });
    }
    default:
      return value satisfies never;
  }
}

function criteriaOf({ rule }: { readonly rule: { readonly criteria: CriteriaName | null } }): EnumMember | null {
  return rule.criteria === null ? null : DataValidationCriteria[rule.criteria];
}

function copied({ end, rule }: DataValidationState | BuilderState): ServiceObject {
  return dataValidationBuilderType.make({ end, rule: { ...rule } });
}

function settled({ rule }: BuilderState): ValidationRule {
  const { criteria } = rule;
  if (criteria === null) throw new ServiceError('Cannot build a DataValidation without criteria.');
  return { ...rule, criteria };
}

dataValidationType.define(
  documented<DataValidationState, GoogleAppsScript.Spreadsheet.DataValidation>()({
    'copy()': copied,
    'getAllowInvalid()': ({ rule }) => rule.allowInvalid,
    'getCriteriaType()': criteriaOf,
    'getCriteriaValues()': ({ end, rule }) => valuesForScript(end, rule),
    'getHelpText()': ({ rule }) => rule.helpText,
  }),
);

function require(state: BuilderState, criteria: CriteriaName, values: readonly unknown[]): typeof SELF {
  state.rule = { ...state.rule, criteria, values: values.map((value) => valueFrom(state.end, value)) };
  return SELF;
}

/** `require` methods that take so many values of one type. */
const REQUIRED: readonly (readonly [keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, string, CriteriaName])[] =
  [
    ['requireCheckbox', '', 'CHECKBOX'],
    ['requireCheckbox', 'Object', 'CHECKBOX'],
    ['requireCheckbox', 'Object,Object', 'CHECKBOX'],
    ['requireDate', '', 'DATE_IS_VALID_DATE'],
    ['requireDateAfter', 'Date', 'DATE_AFTER'],
    ['requireDateBefore', 'Date', 'DATE_BEFORE'],
    ['requireDateBetween', 'Date,Date', 'DATE_BETWEEN'],
    ['requireDateEqualTo', 'Date', 'DATE_EQUAL_TO'],
    ['requireDateNotBetween', 'Date,Date', 'DATE_NOT_BETWEEN'],
    ['requireDateOnOrAfter', 'Date', 'DATE_ON_OR_AFTER'],
    ['requireDateOnOrBefore', 'Date', 'DATE_ON_OR_BEFORE'],
    ['requireFormulaSatisfied', 'String', 'CUSTOM_FORMULA'],
    ['requireNumberBetween', 'Number,Number', 'NUMBER_BETWEEN'],
    ['requireNumberEqualTo', 'Number', 'NUMBER_EQUAL_TO'],
    ['requireNumberGreaterThan', 'Number', 'NUMBER_GREATER_THAN'],
    ['requireNumberGreaterThanOrEqualTo', 'Number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
    ['requireNumberLessThan', 'Number', 'NUMBER_LESS_THAN'],
    ['requireNumberLessThanOrEqualTo', 'Number', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
    ['requireNumberNotBetween', 'Number,Number', 'NUMBER_NOT_BETWEEN'],
    ['requireNumberNotEqualTo', 'Number', 'NUMBER_NOT_EQUAL_TO'],
    ['requireTextContains', 'String', 'TEXT_CONTAINS'],
    ['requireTextDoesNotContain', 'String', 'TEXT_DOES_NOT_CONTAIN'],
    ['requireTextEqualTo', 'String', 'TEXT_EQUAL_TO'],
    ['requireTextIsEmail', '', 'TEXT_IS_VALID_EMAIL'],
    ['requireTextIsUrl', '', 'TEXT_IS_VALID_URL'],
    ['requireValueInList', 'Object[]', 'VALUE_IN_LIST'],
    ['requireValueInList', 'Object[],Boolean', 'VALUE_IN_LIST'],
    ['requireValueInRange', 'Range', 'VALUE_IN_RANGE'],
    ['requireValueInRange', 'Range,Boolean', 'VALUE_IN_RANGE'],
  ];

const requireMembers: Members<BuilderState> = Object.fromEntries(
  REQUIRED.map(([method, types, criteria]): [string, Members<BuilderState>[string]] => [
    `${method}(${types})`,
    (state: BuilderState, ...values: readonly unknown[]) =>
      require(state, criteria, types.startsWith('Number') ? values.map(Number) : values),
  ]),
);

dataValidationBuilderType.define({
  ...requireMembers,
  ...documented<BuilderState, GoogleAppsScript.Spreadsheet.DataValidationBuilder>()({
    'build()': (state) => validationObject(state.end, settled(state)),
    'copy()': copied,
    'getAllowInvalid()': ({ rule }) => rule.allowInvalid,
    'getCriteriaType()': criteriaOf,
    'getCriteriaValues()': (state) => (state.rule.criteria === null ? [] : valuesForScript(state.end, settled(state))),
    'getHelpText()': ({ rule }) => rule.helpText,
    'setAllowInvalid(Boolean)': (state, allowInvalid: boolean) => {
      state.rule = { ...state.rule, allowInvalid };
      return SELF;
    },
    'setHelpText(String?)': (state, helpText: string | null) => {
      state.rule = { ...state.rule, helpText: helpText === null ? null : String(helpText) };
      return SELF;
    },
    'withCriteria(DataValidationCriteria,Object[])': (state, criteria: EnumMember, values: readonly unknown[]) =>
      require(state, criteria.name() as CriteriaName, values), // the signature lets only members of that enum in
  }),
});

appType.define({
  'newDataValidation()': ({ end }) =>
    dataValidationBuilderType.make({ end, rule: { criteria: null, values: [], allowInvalid: true, helpText: null } }),
});
