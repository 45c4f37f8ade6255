import type { Area, Cell } from '../../../../core/index';
import { contains, intersection } from '../../../workbook/areas';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, RangeTarget } from '../../spec';
import { wordOf } from './arguments';
import { gathered } from './gathered';

const TYPES = [
  'Blanks',
  'ConditionalFormats',
  'Constants',
  'DataValidations',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** Find the cells of a range that are blank, constant, formulas, visible..., as rectangles from top to bottom. @throws ExcelError InvalidArgument */
export function specialAreas(
  _host: ExcelHost,
  { sheet, area }: RangeTarget,
  type: unknown,
  valueType: unknown,
): readonly Area[] {
  const wanted = wordOf(type, TYPES);
  const values = wordOf(valueType, VALUE_TYPES, 'All');
  const looked = wanted === 'Visible' ? area : intersection(area, sheet.usedArea() ?? area);
  if (looked === null) return [];
  return gathered(looked, testFor(sheet, wanted, values));
}

type Test = (row: number, column: number) => boolean;

function testFor(sheet: SheetModel, type: (typeof TYPES)[number], values: (typeof VALUE_TYPES)[number]): Test {
  switch (type) {
    case 'Blanks':
      return (row, column) => isBlank(sheet, row, column);
    case 'Constants':
      return (row, column) => {
        const { formula, value } = sheet.content(row, column);
        return formula === null && value !== null && isOfType(value, values);
      };
    case 'Formulas':
      return (row, column) => sheet.content(row, column).formula !== null && isOfType(sheet.value(row, column), values);
    case 'Visible':
      return (row, column) => !sheet.isRowHidden(row) && !sheet.isRowFiltered(row) && !sheet.isColumnHidden(column);
    case 'ConditionalFormats':
    case 'SameConditionalFormat':
      return inAny([...sheet.conditionalFormats].flatMap((format) => format.areas));
    case 'DataValidations':
    case 'SameDataValidation':
      return inAny([...sheet.validations].map((validation) => validation.area));
  }
}

function isBlank(sheet: SheetModel, row: number, column: number): boolean {
  const { formula, value } = sheet.content(row, column);
  return formula === null && value === null;
}

function isOfType(value: Cell, types: string): boolean {
  if (types === 'All' || value === null) return true;
  if (typeof value === 'object') return types.startsWith('Errors');
  if (typeof value === 'boolean') return types.includes('Logical');
  return typeof value === 'number' ? types.includes('Number') : types.includes('Text');
}

function inAny(areas: readonly Area[]): Test {
  return (row, column) => areas.some((area) => contains(area, { top: row, left: column, bottom: row, right: column }));
}
