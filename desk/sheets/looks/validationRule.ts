import type { Area } from '../../../core/index';
import { areaAddress, parseAddress } from '../../workbook/addresses';
import type { ValidationModel } from '../../workbook/objects';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook';
import { DataValidationCriteria } from './enums';

export type CriteriaName = keyof typeof DataValidationCriteria;

/** A value that a rule compares with. Dates are serials: rules do not move between zones. */
export type RuleValue =
  | { readonly kind: 'plain'; readonly value: string | number | boolean }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area };

/** What a DataValidation says, independent of where it stands. */
export interface ValidationRule {
  readonly criteria: CriteriaName;
  readonly values: readonly RuleValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Key of a rule's own form, kept beside the form that the grid and the saved file read. */
const KEPT = 'sheets';

const OPERATORS: readonly (readonly [string, string])[] = [
  ['NOT_BETWEEN', 'NotBetween'], ['BETWEEN', 'Between'], ['NOT_EQUAL_TO', 'NotEqualTo'], ['EQUAL_TO', 'EqualTo'],
  ['GREATER_THAN_OR_EQUAL_TO', 'GreaterThanOrEqualTo'], ['LESS_THAN_OR_EQUAL_TO', 'LessThanOrEqualTo'],
  ['GREATER_THAN', 'GreaterThan'], ['LESS_THAN', 'LessThan'], ['ON_OR_AFTER', 'GreaterThanOrEqualTo'],
  ['ON_OR_BEFORE', 'LessThanOrEqualTo'], ['AFTER', 'GreaterThan'], ['BEFORE', 'LessThan'],
]; // prettier-ignore

/** Put a rule into the words of the model. `area` is where it will stand: formulas are relative to its first cell.
 *  Limit: what Excel has no rule for (texts, addresses) becomes a formula that says nearly the same; items of a list with a comma fall apart in a saved file. */
export function modelRule(rule: ValidationRule, area: Area): Pick<ValidationModel, 'type' | 'rule'> {
  const { type, key, body } = officeRule(rule, area);
  return { type, rule: { [key]: body, [KEPT]: { criteria: rule.criteria, values: rule.values } } };
}

/** Read the rule of a validation, whoever made it. */
export function ruleOf(model: ValidationModel, workbook: WorkbookModel, sheet: SheetModel): ValidationRule {
  const common = {
    allowInvalid: model.error.style !== 'Stop' || !model.error.show,
    helpText: model.prompt.message === '' ? null : model.prompt.message,
  };
  const kept = keptRule(model.rule[KEPT]);
  if (kept === null) return { ...foreignRule(model, workbook, sheet), ...common };
  // These follow insertions and renames in the model's form only.
  if (kept.criteria === 'VALUE_IN_RANGE' || kept.criteria === 'CUSTOM_FORMULA') {
    const { values } = foreignRule(model, workbook, sheet);
    return { ...kept, values, ...common };
  }
  return { ...kept, ...common };
}

/** Whether a list shows its arrow. */
export function showsDropdown({ values }: ValidationRule): boolean {
  const last = values[1];
  return last?.kind !== 'plain' || last.value !== false;
}

interface OfficeRule {
  readonly type: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

function officeRule(rule: ValidationRule, area: Area): OfficeRule {
  const { criteria, values } = rule;
  const [first] = values;
  const cell = areaAddress({ ...area, bottom: area.top, right: area.left });
  if (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE')
    return { type: 'List', key: 'list', body: { inCellDropDown: showsDropdown(rule), source: listSource(first) } };
  if (criteria === 'CHECKBOX') {
    const [checked = 'TRUE', unchecked] = values.map(textOfValue);
    const items = values.length === 0 ? ['TRUE', 'FALSE'] : [checked, ...(unchecked === undefined ? [] : [unchecked])];
    return { type: 'List', key: 'list', body: { inCellDropDown: true, source: items.join(',') } };
  }
  if (criteria === 'DATE_IS_VALID_DATE')
    return { type: 'Date', key: 'date', body: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } };
  const compared = /^(NUMBER|DATE)_(.+)$/.exec(criteria);
  const operator = OPERATORS.find(([word]) => word === compared?.[2])?.[1];
  if (compared === null || operator === undefined) return custom(formulaFor(criteria, textOfValue(first), cell));
  const [formula1 = '=0', formula2] = values.map((value) => `=${textOfValue(value)}`);
  const body = { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  return compared[1] === 'DATE' ? { type: 'Date', key: 'date', body } : { type: 'Decimal', key: 'decimal', body };
}

function custom(formula: string): OfficeRule {
  return { type: 'Custom', key: 'custom', body: { formula } };
}

function formulaFor(criteria: CriteriaName, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case 'TEXT_EQUAL_TO':
      return `=EXACT(${cell},${quoted})`;
    case 'TEXT_IS_VALID_EMAIL':
      return `=ISNUMBER(FIND("@",${cell}))`;
    case 'TEXT_IS_VALID_URL':
      return `=ISNUMBER(FIND(".",${cell}))`;
    default:
      return text.startsWith('=') ? text : `=${text}`;
  }
}

function textOfValue(value: RuleValue | undefined): string {
  if (value === undefined || value.kind === 'list' || value.kind === 'cells') return '';
  if (value.kind === 'date') return String(value.serial);
  return typeof value.value === 'boolean' ? String(value.value).toUpperCase() : String(value.value);
}

function listSource(value: RuleValue | undefined): string {
  if (value?.kind === 'list') return value.items.join(',');
  if (value?.kind !== 'cells') return '';
  return `=${areaAddress(value.area, { absolute: true, sheet: value.sheet })}`;
}

function keptRule(value: unknown): Pick<ValidationRule, 'criteria' | 'values'> | null {
  // Written by `modelRule` alone.
  return typeof value === 'object' && value !== null ? (value as Pick<ValidationRule, 'criteria' | 'values'>) : null;
}

const plain = (value: string | number | boolean): RuleValue => ({ kind: 'plain', value });

/** A rule from a file or from another program, as Google reads it. */
function foreignRule(
  { rule }: ValidationModel,
  workbook: WorkbookModel,
  sheet: SheetModel,
): Pick<ValidationRule, 'criteria' | 'values'> {
  const [key = '', given] = Object.entries(rule).find(([name]) => name !== KEPT) ?? [];
  const body = new Map(Object.entries(given ?? {}));
  if (key === 'list') return listRule(String(body.get('source') ?? ''), body.get('inCellDropDown') !== false, sheet);
  const kind = key === 'date' ? 'DATE' : 'NUMBER';
  // Rules that were read from a file say "OrEqual" without the "To" of Office.js.
  const asked = String(body.get('operator')).replace(/OrEqual$/, 'OrEqualTo');
  const word = OPERATORS.find(([name, operator]) => operator === asked && isOf(kind, name))?.[0];
  const criteria = word === undefined ? undefined : criteriaNamed(`${kind}_${word}`);
  if (criteria === undefined || (key !== 'decimal' && key !== 'wholeNumber' && key !== 'date'))
    return { criteria: 'CUSTOM_FORMULA', values: [plain(String(body.get('formula') ?? '=TRUE'))] };
  const formulas = [body.get('formula1'), body.get('formula2')].filter((one) => one !== undefined);
  const numbers = formulas.map((formula) => numberOf(String(formula), workbook, sheet));
  return {
    criteria,
    values: numbers.map((number) => (kind === 'DATE' ? { kind: 'date', serial: number } : plain(number))),
  };
}

function isOf(kind: 'DATE' | 'NUMBER', word: string): boolean {
  return criteriaNamed(`${kind}_${word}`) !== undefined;
}

function criteriaNamed(name: string): CriteriaName | undefined {
  return Object.values(DataValidationCriteria).some((member) => member.name() === name)
    ? (name as CriteriaName) // it is one, as was just seen
    : undefined;
}

function listRule(source: string, dropdown: boolean, sheet: SheetModel): Pick<ValidationRule, 'criteria' | 'values'> {
  const found = source.startsWith('=') ? parseAddress(source.slice(1)) : null;
  if (found === null) {
    const items = source.split(',').map((item) => item.trim());
    return { criteria: 'VALUE_IN_LIST', values: [{ kind: 'list', items }, plain(dropdown)] };
  }
  const cells: RuleValue = { kind: 'cells', sheet: found.sheet ?? sheet.name, area: found.area };
  return { criteria: 'VALUE_IN_RANGE', values: [cells, plain(dropdown)] };
}

function numberOf(formula: string, workbook: WorkbookModel, sheet: SheetModel): number {
  const value = workbook.evaluate(formula.startsWith('=') ? formula : `=${formula}`, { sheet, place: { row: 0, column: 0 } }); // prettier-ignore
  return typeof value === 'number' ? value : 0;
}
