import { isCellError, type Area, type Cell } from '../../../core/index';
import type { ConditionalRule } from '../objects';
import type { SheetModel } from '../workbook';
import { compareScalars } from '../calc/operators';
import { parseNumericText } from '../calc/parseInput';
import { translateFormula } from '../calc/translateFormula';
import { scalarOf } from '../calc/values';
import { dynamicTest } from '../filter/dynamicTest';
import { usedPlaces, type AreaNumbers } from './areaNumbers';

/** What rules read of a sheet. */
export type RuleSheet = Pick<SheetModel, 'value' | 'text' | 'usedArea'>;

/** Rules that are true or false of a cell. */
export type StyledRule = Extract<ConditionalRule, { readonly style: unknown }>;

type CellTest = (row: number, column: number) => boolean;
type Compute = (formula: string, row: number, column: number) => Cell;

/** Make the test of a rule. Formulas are relative to the top left cell of the first area; words are those of Office.js. */
export function ruleTest(
  rule: StyledRule,
  areas: readonly Area[],
  sheet: RuleSheet,
  numbers: () => AreaNumbers,
  { evaluate, today }: { evaluate: Compute; readonly today: number },
): CellTest {
  const [home = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
  const compute: Compute = (formula, row, column) =>
    evaluate(translateFormula(formula, row - home.top, column - home.left), row, column);
  switch (rule.type) {
    case 'Custom':
      return (row, column) => isTrue(compute(rule.formula, row, column));
    case 'CellValue':
      return (row, column) =>
        comparesTo(sheet.value(row, column), rule, (formula) => operand(formula, row, column, compute));
    case 'ContainsText':
      return (row, column) =>
        containsText(sheet.text(row, column), rule.operator, operandText(rule.text, row, column, compute));
    case 'TopBottom':
      return topBottomTest(rule, sheet, numbers);
    case 'PresetCriteria':
      return presetTest(rule.criterion, areas, sheet, numbers, today);
    default:
      return rule satisfies never;
  }
}

function isTrue(value: Cell): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function operand(formula: string, row: number, column: number, compute: Compute): Cell {
  if (formula.startsWith('=')) return compute(formula, row, column);
  const number = parseNumericText(formula);
  return number ?? formula.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
}

function operandText(text: string, row: number, column: number, compute: Compute): string {
  if (!text.startsWith('=')) return text;
  const value = compute(text, row, column);
  return value === null || isCellError(value) ? '' : String(value);
}

function comparesTo(
  value: Cell,
  rule: Extract<StyledRule, { type: 'CellValue' }>,
  operandOf: (formula: string) => Cell,
): boolean {
  const first = operandOf(rule.formula1);
  const second = rule.formula2 === undefined ? null : operandOf(rule.formula2);
  if ([value, first, second].some(isErrorCell)) return false;
  if (value === null && rule.operator !== 'EqualTo' && rule.operator !== 'NotEqualTo') return false;
  const order = compareScalars(scalarOf(value), scalarOf(first));
  const isBetween = () => order >= 0 && compareScalars(scalarOf(value), scalarOf(second)) <= 0;
  switch (rule.operator) {
    case 'Between':
      return isBetween();
    case 'NotBetween':
      return !isBetween();
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'LessThan':
      return order < 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    default:
      return rule.operator === 'LessThanOrEqual' && order <= 0;
  }
}

function isErrorCell(value: Cell): boolean {
  return isCellError(value);
}

function containsText(text: string, operator: string, wanted: string): boolean {
  const [given, part] = [text.toLowerCase(), wanted.toLowerCase()];
  if (operator === 'NotContains') return !given.includes(part);
  if (part === '') return false;
  if (operator === 'BeginsWith') return given.startsWith(part);
  return operator === 'EndsWith' ? given.endsWith(part) : given.includes(part);
}

function topBottomTest(
  { top, percent, rank }: Extract<StyledRule, { type: 'TopBottom' }>,
  sheet: RuleSheet,
  numbers: () => AreaNumbers,
): CellTest {
  return (row, column) => {
    const value = sheet.value(row, column);
    if (typeof value !== 'number') return false;
    const { sorted } = numbers();
    const count = percent ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : Math.min(rank, sorted.length);
    const edge = top ? sorted[sorted.length - count] : sorted[count - 1];
    return edge !== undefined && (top ? value >= edge : value <= edge);
  };
}

function presetTest(
  criterion: string,
  areas: readonly Area[],
  sheet: RuleSheet,
  numbers: () => AreaNumbers,
  today: number,
): CellTest {
  const average = averageTest(criterion, numbers);
  const counts = countsOf(areas, sheet);
  const date = dynamicTest(criterion, [], today);
  return (row, column) => {
    const value = sheet.value(row, column);
    switch (criterion) {
      case 'Blanks':
        return value === null || (typeof value === 'string' && value.trim() === '');
      case 'NonBlanks':
        return value !== null && !(typeof value === 'string' && value.trim() === '');
      case 'Errors':
        return isCellError(value);
      case 'NonErrors':
        return !isCellError(value);
      case 'UniqueValues':
        return value !== null && counts().get(keyOf(value)) === 1;
      case 'DuplicateValues':
        return value !== null && (counts().get(keyOf(value)) ?? 0) > 1;
      default:
        return average ? average(value) : date(value);
    }
  };
}

const DEVIATIONS: readonly (readonly [string, number])[] = [
  ['One', 1],
  ['Two', 2],
  ['Three', 3],
];

function averageTest(criterion: string, numbers: () => AreaNumbers): ((value: Cell) => boolean) | null {
  const [, equal, deviations, side] =
    /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion) ?? [];
  if (side === undefined) return null;
  const factor = DEVIATIONS.find(([word]) => word === deviations)?.[1] ?? 0;
  const sign = side === 'Above' ? 1 : -1;
  return (value) => {
    if (typeof value !== 'number') return false;
    const { mean, deviation } = numbers();
    const distance = sign * (value - (mean + sign * factor * deviation));
    return distance > 0 || (equal !== undefined && distance === 0);
  };
}

function countsOf(areas: readonly Area[], sheet: RuleSheet): () => ReadonlyMap<string, number> {
  let known: Map<string, number> | null = null;
  return () => {
    if (known) return known;
    known = new Map();
    for (const [row, column] of usedPlaces(areas, sheet)) {
      const key = keyOf(sheet.value(row, column));
      known.set(key, (known.get(key) ?? 0) + 1);
    }
    return known;
  };
}

/** Case does not tell values apart. */
function keyOf(value: Cell): string {
  if (isCellError(value)) return value.error;
  return `${typeof value}${String(value).toLowerCase()}`;
}
