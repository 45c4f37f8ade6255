import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { ConditionalFormatModel, ConditionalRule, ScalePoint } from '../../workbook/objects';
import type { StyleChange } from '../../workbook/style';
import { COMPARISONS, ICON_SETS, PRESET_RULES, SCALE_POINTS, TEXT_RULES } from '../ruleWords.data';
import { areasOf, flagOf, numberOf, wordOf } from './attributes';
import { withoutMarks } from './formulaPrefix';
import type { Looks } from './looks';

/** Read the conditional formats of a sheet, one per rule, in order of priority.
 *  Limit: rules that only the sheet's extension list holds, and kinds of rules that we do not know, stay in the file alone. */
export function readConditionalFormats(
  root: XmlNode,
  looks: Looks,
  newId: () => string,
): readonly ConditionalFormatModel[] {
  const found = childrenOf(root, 'conditionalFormatting').flatMap((format) => {
    const areas = areasOf(wordOf(format, 'sqref'));
    return childrenOf(format, 'cfRule').flatMap((element) => {
      const rule = areas.length === 0 ? null : readRule(element, looks);
      if (rule === null) return [];
      const stopIfTrue = flagOf(element, 'stopIfTrue', false);
      return [{ priority: numberOf(element, 'priority', 0), model: { areas, stopIfTrue, rule } }];
    });
  });
  found.sort((a, b) => a.priority - b.priority);
  return found.map(({ model }) => ({ id: newId(), ...model }));
}

/** Read one rule; null for a kind that the model does not have. */
export function readRule(element: XmlNode, looks: Looks): ConditionalRule | null {
  const type = wordOf(element, 'type');
  const style = looks.differential[numberOf(element, 'dxfId', -1)] ?? {};
  if (type === 'cellIs') return readCellValue(element, style);
  if (type === 'expression') return { type: 'Custom', formula: formulaOf(element, 0), style };
  if (type === 'top10') return readTopBottom(element, style);
  if (type === 'colorScale') return { type: 'ColorScale', points: readScale(childOf(element, 'colorScale'), looks) };
  if (type === 'dataBar') return readDataBar(childOf(element, 'dataBar'), looks);
  if (type === 'iconSet') return readIconSet(childOf(element, 'iconSet'));
  const text = TEXT_RULES.find(([word]) => word === type);
  if (text !== undefined) return { type: 'ContainsText', operator: text[2], text: wordOf(element, 'text'), style };
  const preset = PRESET_RULES.find(([word, attributes]) => word === type && fits(element, attributes));
  return preset === undefined ? null : { type: 'PresetCriteria', criterion: preset[2], style };
}

const PRESET_ATTRIBUTES: Readonly<Record<string, string>> = {
  aboveAverage: '1',
  equalAverage: '0',
  stdDev: '0',
  timePeriod: '',
};

function fits(element: XmlNode, attributes: Readonly<Record<string, string>>): boolean {
  return Object.entries(PRESET_ATTRIBUTES).every(
    ([name, usual]) => wordOf(element, name, usual) === (attributes[name] ?? usual),
  );
}

function formulaOf(element: XmlNode, at: number): string {
  return `=${withoutMarks(childrenOf(element, 'formula')[at]?.text ?? '')}`;
}

function readCellValue(element: XmlNode, style: StyleChange): ConditionalRule {
  const operator = COMPARISONS.find(([word]) => word === wordOf(element, 'operator'))?.[1] ?? 'EqualTo';
  const hasSecond = childrenOf(element, 'formula').length > 1;
  return {
    type: 'CellValue',
    operator,
    formula1: formulaOf(element, 0),
    ...(hasSecond ? { formula2: formulaOf(element, 1) } : {}),
    style,
  };
}

function readTopBottom(element: XmlNode, style: StyleChange): ConditionalRule {
  return {
    type: 'TopBottom',
    top: !flagOf(element, 'bottom', false),
    percent: flagOf(element, 'percent', false),
    rank: numberOf(element, 'rank', 10),
    style,
  };
}

function readScale(scale: XmlNode | undefined, looks: Looks): readonly ScalePoint[] {
  const colors = childrenOf(scale, 'color');
  return childrenOf(scale, 'cfvo').map((point, at) => ({
    kind: SCALE_POINTS.find(([word]) => word === wordOf(point, 'type'))?.[1] ?? 'LowestValue',
    formula: point.attributes.get('val') ?? null,
    color: looks.color(colors[at], '#000000'),
  }));
}

function readDataBar(bar: XmlNode | undefined, looks: Looks): ConditionalRule {
  const [lower, upper] = childrenOf(bar, 'cfvo').map((end) => ({
    type: wordOf(end, 'type'),
    formula: end.attributes.get('val') ?? null,
  }));
  const showDataBarOnly = !flagOf(bar, 'showValue', true);
  return {
    type: 'DataBar',
    color: looks.color(childOf(bar, 'color'), '#638EC6'),
    bag: { lower, upper, showDataBarOnly },
  };
}

function readIconSet(icons: XmlNode | undefined): ConditionalRule {
  const set = ICON_SETS.find(([word]) => word === wordOf(icons, 'iconSet', '3TrafficLights1'))?.[1] ?? 'Invalid';
  const criteria = childrenOf(icons, 'cfvo').map((point) => ({
    type: wordOf(point, 'type'),
    formula: point.attributes.get('val') ?? null,
    orEqual: flagOf(point, 'gte', true),
  }));
  const reverseIconOrder = flagOf(icons, 'reverse', false);
  return { type: 'IconSet', set, bag: { criteria, reverseIconOrder, showIconOnly: !flagOf(icons, 'showValue', true) } };
}
