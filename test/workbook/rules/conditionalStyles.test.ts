import type { Area, Cell } from '../../../core/index';
import { formatText } from '../../../desk/workbook/calc/formatText';
import { conditionalStyles, type ConditionalLook } from '../../../desk/workbook/rules/conditionalStyles';
import type { ConditionalFormatModel, ConditionalRule } from '../../../desk/workbook/objects';
import { valueOf, type Cells } from '../calc/book';

const RED = { fill: { color: '#FF0000' } };

interface Given {
  readonly rule: ConditionalRule;
  readonly stopIfTrue?: boolean;
}

/** Looks of A1, A2... under formats in order of priority. */
function looks(values: readonly Cell[], given: readonly Given[], today = 45458): (ConditionalLook | undefined)[] {
  const area: Area = { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  const all = given.map(({ rule, stopIfTrue = false }, at): ConditionalFormatModel => ({
    id: `f${at}`,
    areas: [area],
    stopIfTrue,
    rule,
  }));
  const sheet = {
    value: (row: number) => values[row] ?? null,
    text: (row: number) => formatText(values[row] ?? null, 'General', false),
    usedArea: () => area,
    conditionalFormats: {
      all,
      get: () => undefined,
      add: <T>(item: T) => item,
      change: () => undefined,
      remove: () => undefined,
      [Symbol.iterator]: () => all.values(),
    },
  };
  const cells: Cells = Object.fromEntries(values.map((value, row) => [`A${row + 1}`, value]));
  const look = conditionalStyles(sheet, area, { evaluate: (formula) => valueOf(formula, cells), today });
  return values.map((_, row) => look(row, 0));
}

function marked(values: readonly Cell[], rule: ConditionalRule, today?: number): number[] {
  return looks(values, [{ rule }], today).flatMap((look, row) => (look ? [row + 1] : []));
}

const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalRule => ({
  type: 'CellValue',
  operator,
  formula1,
  style: RED,
  ...(formula2 === undefined ? {} : { formula2 }),
});
const preset = (criterion: string): ConditionalRule => ({ type: 'PresetCriteria', criterion, style: RED });

test.each<[string, ConditionalRule, number[]]>([
  ['greater than a constant, as every text is', cellValue('GreaterThan', '20'), [3, 5, 6]],
  ['between two formulas', cellValue('Between', '=5*2', '=$A$2'), [1, 2]],
  ['equal to a text', cellValue('EqualTo', '="b"'), [5]],
  ['a formula relative to the first cell', { type: 'Custom', formula: '=A1=20', style: RED }, [2]],
  ['a fixed formula', { type: 'Custom', formula: '=$A$1=10', style: RED }, [1, 2, 3, 4, 5, 6, 7]],
  ['text contained', { type: 'ContainsText', operator: 'Contains', text: 'B', style: RED }, [5]],
  ['the top two', { type: 'TopBottom', top: true, percent: false, rank: 2, style: RED }, [3, 6]],
  ['the bottom quarter', { type: 'TopBottom', top: false, percent: true, rank: 25, style: RED }, [1]],
  ['duplicates', preset('DuplicateValues'), [3, 6]],
  ['unique values', preset('UniqueValues'), [1, 2, 5, 7]],
  ['blanks', preset('Blanks'), [4]],
  ['errors', preset('Errors'), [7]],
  ['above average', preset('AboveAverage'), [3, 6]],
  ['one deviation below', preset('OneStdDevBelowAverage'), [1]],
])('a rule for %s marks its cells', (_, rule, rows) => {
  // Numbers 10, 20, 30, 30: mean 22.5, deviation of the whole 8.29.
  expect(marked([10, 20, 30, null, 'b', 30, { error: '#N/A' }], rule)).toEqual(rows);
});

test('a rule for dates looks at today', () => {
  expect(marked([45457, 45458, 45459], preset('Yesterday'), 45458)).toEqual([1]);
});

test('the first format wins where two set the same, a stopping one keeps later ones off', () => {
  const big: Given = { rule: { type: 'CellValue', operator: 'GreaterThan', formula1: '5', style: RED } };
  const bold: Given = {
    rule: {
      type: 'CellValue',
      operator: 'GreaterThan',
      formula1: '1',
      style: { font: { bold: true }, fill: { color: '#00FF00' } },
    },
  };
  expect(looks([10], [big, bold])[0]?.style).toMatchObject({ fill: { color: '#FF0000' }, font: { bold: true } });
  expect(looks([10], [{ ...big, stopIfTrue: true }, bold])[0]?.style).toEqual(RED);
});

test('a colour scale mixes its colours by place between the points', () => {
  const points = [
    { kind: 'LowestValue', formula: null, color: '#FF0000' },
    { kind: 'Percentile', formula: '50', color: '#FFFFFF' },
    { kind: 'HighestValue', formula: null, color: '#0000FF' },
  ];
  const colors = looks([0, 10, 20, 30, 40], [{ rule: { type: 'ColorScale', points } }]).map(
    (look) => look?.style.fill?.color,
  );
  expect(colors).toEqual(['#FF0000', '#FF8080', '#FFFFFF', '#8080FF', '#0000FF']);
});

test('a data bar runs from zero to the largest value', () => {
  const bars = looks([0, 5, 20, 'x'], [{ rule: { type: 'DataBar', color: '#638EC6', bag: {} } }]);
  expect(bars.map((look) => look?.bar?.fraction)).toEqual([0, 0.25, 1, undefined]);
});

test('three icons part the range into thirds', () => {
  const icons = looks([0, 33, 34, 66, 67, 100], [{ rule: { type: 'IconSet', set: 'ThreeArrows', bag: {} } }]);
  expect(icons.map((look) => look?.icon?.index)).toEqual([0, 1, 1, 1, 2, 2]);
});

test('formulas of a format that starts lower down are relative to its own first cell', () => {
  const area: Area = { top: 4, left: 1, bottom: 6, right: 1 };
  const rule: ConditionalRule = { type: 'Custom', formula: '=A5>1', style: RED };
  const sheet = {
    value: () => null,
    text: () => '',
    usedArea: () => area,
    conditionalFormats: { all: [{ id: 'f', areas: [area], stopIfTrue: false, rule }] },
  };
  const cells: Cells = { A5: 1, A6: 2, A7: 3 };
  const look = conditionalStyles(sheet, area, { evaluate: (formula) => valueOf(formula, cells), today: 45458 });
  expect([4, 5, 6].map((row) => look(row, 1) !== undefined)).toEqual([false, true, true]);
});
