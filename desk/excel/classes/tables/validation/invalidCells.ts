import { isCellError, type Area, type Cell } from '../../../../../core/index';
import { cellArea, cellCount, intersection, overlaps } from '../../../../workbook/areas';
import { translateFormula } from '../../../../workbook/calc/translateFormula';
import type { ValidationModel } from '../../../../workbook/objects';
import type { SheetModel } from '../../../../workbook/workbook';
import type { ExcelHost } from '../../../spec';
import type { Rule } from './validationRule';

/** How many cells were looked at, and which break their rule. */
export interface CheckedCells {
  readonly checked: number;
  readonly invalid: readonly Area[];
}

/** Find the cells of some areas whose values their validation would refuse. Blank cells pass where blanks are ignored; cells below and right of the used part are blank. */
export function invalidCells(host: ExcelHost, sheet: SheetModel, areas: readonly Area[]): CheckedCells {
  const used = sheet.usedArea() ?? cellArea(0, 0);
  const invalid: Area[] = [];
  let checked = 0;
  for (const area of areas) {
    const looked = intersection(area, used) ?? cellArea(area.top, area.left);
    const rules = sheet.validations.all.filter((validation) => overlaps(validation.area, area));
    checked += cellCount(rules.every(({ ignoreBlanks }) => ignoreBlanks) ? area : looked);
    for (const validation of sheet.validations) {
      const part = intersection(validation.area, looked);
      if (part === null || validation.type === 'None') continue;
      forEachCell(part, (row, column) => {
        if (!isAccepted(host, sheet, validation, row, column)) invalid.push(cellArea(row, column));
      });
    }
  }
  return { checked, invalid };
}

function forEachCell(area: Area, look: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) look(row, column);
}

function isAccepted(
  host: ExcelHost,
  sheet: SheetModel,
  validation: ValidationModel,
  row: number,
  column: number,
): boolean {
  const value = sheet.value(row, column);
  if (value === null) return validation.ignoreBlanks;
  const down = row - validation.area.top;
  const across = column - validation.area.left;
  const evaluate = (formula: string): Cell =>
    host.workbook.evaluate(translateFormula(formula, down, across), { sheet, place: { row, column } });
  const [kind, condition] = Object.entries(validation.rule)[0] ?? ['', {}];
  if (!isRule(condition)) return true;
  if (kind === 'list') return isListed(host, sheet, value, String(condition['source']));
  if (kind === 'custom') return isTrue(evaluate(String(condition['formula'])));
  const measured = kind === 'textLength' ? textOf(value).length : value;
  if (typeof measured !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(measured))) return false;
  return isWithin(measured, condition, evaluate);
}

function isRule(condition: unknown): condition is Rule {
  return typeof condition === 'object' && condition !== null;
}

/** A source is a text of items, or the address or name of the cells that hold them. */
function isListed(host: ExcelHost, sheet: SheetModel, value: Cell, source: string): boolean {
  if (!source.startsWith('=')) return source.split(',').some((item) => item.trim() === textOf(value));
  const { sheet: owner, area } = host.areaOf(source, sheet);
  const looked = intersection(area, owner.usedArea(true) ?? area) ?? area;
  return owner.values(looked).some((row) => row.some((item) => item !== null && textOf(item) === textOf(value)));
}

function isWithin(value: number, condition: Rule, evaluate: (formula: string) => Cell): boolean {
  const first = evaluate(String(condition['formula1']));
  if (typeof first !== 'number') return true;
  switch (condition['operator']) {
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default: {
      const second = evaluate(String(condition['formula2']));
      const isBetween = typeof second !== 'number' || (value >= first && value <= second);
      return isBetween === (condition['operator'] === 'Between');
    }
  }
}

function isTrue(value: Cell): boolean {
  if (typeof value === 'number') return value !== 0;
  return value === true;
}

function textOf(value: Cell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
