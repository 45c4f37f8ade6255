import { isCellError, type Cell } from '../../../core/index';
import { cellAddress } from '../../workbook/addresses';
import { holds, intersection } from '../../workbook/areas';
import { translateFormula } from '../../workbook/calc/translateFormula';
import type { ValidationModel } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { ruleOf, type RuleValue, type ValidationRule } from './validationRule';

/** Look whether a value may be written into a cell (row and column from 0). `value` is what will stand there, dates as serials; blank always may.
 *  Limit: a formula of a rule sees the other cells as they are before the write.
 *  @throws ServiceError when the rule of the cell refuses it, in the words of Apps Script */
export function checkValidation(end: SheetsEnd, sheet: SheetModel, row: number, column: number, value: Cell): void {
  if (sheet.validations.all.length === 0 || value === null || value === '') return;
  const model = validationAt(sheet, row, column);
  if (model === undefined) return;
  const rule = ruleOf(model, end.workbook, sheet);
  if (rule.allowInvalid || isAccepted({ end, sheet, row, column, model, rule }, value)) return;
  throw new ServiceError(
    `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`,
  );
}

/** The validation that stands over a cell. */
export function validationAt(sheet: SheetModel, row: number, column: number): ValidationModel | undefined {
  return sheet.validations.all.find((one) => holds(one.area, row, column) && one.type !== 'None');
}

interface Question {
  readonly end: SheetsEnd;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly model: ValidationModel;
  readonly rule: ValidationRule;
}

function isAccepted(asked: Question, value: Cell): boolean {
  const { criteria, values } = asked.rule;
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && compares(criteria.slice(7), value, values);
  if (criteria.startsWith('DATE_')) return typeof value === 'number' && compares(criteria.slice(5), Math.floor(value), values); // prettier-ignore
  const text = textOf(value);
  const wanted = plainText(values[0]);
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@<>"]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/i.test(text);
    case 'CHECKBOX':
      return checkboxTexts(values).includes(text);
    case 'CUSTOM_FORMULA':
      return isTrue(evaluated(asked, wanted, value));
    default:
      return listed(asked, values[0]).some((item) => (typeof value === 'boolean' ? item.toUpperCase() : item) === text);
  }
}

function compares(how: string, value: number, values: readonly RuleValue[]): boolean {
  const [first = NaN, second = NaN] = values.map(numberIn);
  switch (how) {
    case 'IS_VALID_DATE':
      return true;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    default:
      return value <= first;
  }
}

function numberIn(value: RuleValue): number {
  if (value.kind === 'date') return Math.floor(value.serial);
  return value.kind === 'plain' ? Number(value.value) : NaN;
}

function plainText(value: RuleValue | undefined): string {
  return value?.kind === 'plain' ? textOf(value.value) : '';
}

/** Texts of the two states of a checkbox; without values these are TRUE and FALSE. */
export function checkboxTexts(values: readonly RuleValue[]): readonly string[] {
  return values.length === 0 ? ['TRUE', 'FALSE'] : values.map(plainText);
}

function listed({ end, sheet }: Question, source: RuleValue | undefined): readonly string[] {
  if (source?.kind === 'list') return source.items;
  if (source?.kind !== 'cells') return [];
  const owner = end.workbook.sheet(source.sheet) ?? sheet;
  const used = owner.usedArea(true);
  const area = used === null ? null : intersection(source.area, used);
  if (area === null) return [];
  return owner.values(area).flatMap((row) => row.flatMap((item) => (item === null ? [] : [textOf(item)])));
}

/** The formula as if the new value stood in the cell already. */
function evaluated({ end, sheet, row, column, model }: Question, formula: string, value: Cell): Cell {
  const moved = translateFormula(formula, row - model.area.top, column - model.area.left);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, column)) ?? [];
  const own = new RegExp(`(?<![\\w!'$:.])\\$?${letters}\\$?${digits}(?![\\w(:!])`, 'gi');
  return end.workbook.evaluate(
    moved.replace(own, () => literal(value)),
    { sheet, place: { row, column } },
  );
}

function literal(value: Cell): string {
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : textOf(value);
}

function isTrue(value: Cell): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function textOf(value: Cell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
