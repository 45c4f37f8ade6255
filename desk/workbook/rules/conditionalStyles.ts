import type { Area, Cell } from '../../../core/index';
import type { ConditionalFormatModel } from '../objects';
import type { StyleChange } from '../style';
import { ruleTest, type RuleSheet } from './ruleTest';
import { areaNumbers } from './areaNumbers';
import { scaleColor } from './scaleColor';
import { barFraction } from './barFraction';
import { iconIndex } from './iconIndex';

/** What conditional formats do to the look of one cell now. */
export interface ConditionalLook {
  /** Colours of colour scales come in here as a fill. */
  readonly style: StyleChange;
  /** Length of the bar, 0 to 1 of the cell. */
  readonly bar?: { readonly fraction: number; readonly color: string };
  /** Counted from the icon of the lowest values. */
  readonly icon?: { readonly set: string; readonly index: number };
}

/** What formulas of rules need: a value as if the formula stood in that cell, and the day of today as a serial of the 1900 system. */
export interface RuleCalculation {
  evaluate(formula: string, row: number, column: number): Cell;
  readonly today: number;
}

/** Give the look that the sheet's conditional formats add to the cells of an area; undefined for a cell that none touches.
 *  Formats come in order of priority: the first to set a property wins, and one that stops keeps the later ones off. Statistics of a format's cells are computed once a call, when first needed. */
export function conditionalStyles(
  sheet: RuleSheet & { readonly conditionalFormats: { readonly all: readonly ConditionalFormatModel[] } },
  area: Area,
  calculation: RuleCalculation,
): (row: number, column: number) => ConditionalLook | undefined {
  const formats = sheet.conditionalFormats.all
    .filter((format) => format.areas.some((one) => meets(one, area)))
    .map((format) => ({ format, look: lookOf(format, sheet, calculation) }));
  return (row, column) => {
    let found: ConditionalLook | undefined;
    for (const { format, look } of formats) {
      if (!format.areas.some((one) => holds(one, row, column))) continue;
      const added = look(row, column);
      if (!added) continue;
      found = found ? { ...added, ...found, style: beneath(found.style, added.style) } : added;
      if (format.stopIfTrue) break;
    }
    return found;
  };
}

type Look = (row: number, column: number) => ConditionalLook | undefined;

function lookOf(format: ConditionalFormatModel, sheet: RuleSheet, calculation: RuleCalculation): Look {
  const { rule, areas } = format;
  const numbers = areaNumbers(areas, sheet);
  const compute = (formula: string) => calculation.evaluate(formula, areas[0]?.top ?? 0, areas[0]?.left ?? 0);
  switch (rule.type) {
    case 'ColorScale':
      return ofNumber(sheet, (value) => {
        const color = scaleColor(value, rule.points, numbers(), compute);
        return color === null ? undefined : { style: { fill: { color } } };
      });
    case 'DataBar':
      return ofNumber(sheet, (value) => ({
        style: {},
        bar: { fraction: barFraction(value, rule.bag, numbers(), compute), color: rule.color },
      }));
    case 'IconSet':
      return ofNumber(sheet, (value) => ({
        style: {},
        icon: { set: rule.set, index: iconIndex(value, rule.set, rule.bag, numbers(), compute) },
      }));
    default: {
      const test = ruleTest(rule, areas, sheet, numbers, calculation);
      const look = { style: rule.style };
      return (row, column) => (test(row, column) ? look : undefined);
    }
  }
}

function ofNumber(sheet: RuleSheet, look: (value: number) => ConditionalLook | undefined): Look {
  return (row, column) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? look(value) : undefined;
  };
}

/** What the stronger style leaves open is filled from the weaker one. */
function beneath(stronger: StyleChange, weaker: StyleChange): StyleChange {
  return {
    ...weaker,
    ...stronger,
    font: { ...weaker.font, ...stronger.font },
    fill: { ...weaker.fill, ...stronger.fill },
    borders: { ...weaker.borders, ...stronger.borders },
  };
}

function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
