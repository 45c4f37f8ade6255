import { cellAddress } from '../../file/xlsx/write/address';
import { spreadsheetText } from '../../file/xlsx/write/spreadsheetText';
import { xmlText } from '../../file/xlsx/write/xmlText';
import type { ConditionalFormatModel, ConditionalRule } from '../../workbook/objects';
import { COMPARISONS, ICON_SETS, PRESET_RULES, SCALE_POINTS, TEXT_RULES } from '../ruleWords.data';
import { withMarks } from '../read/formulaPrefix';
import type { LookBook } from './lookBook';
import { rgb } from './lookMarkup';
import { sqref } from './sqref';

/** A `<conditionalFormatting>` with one rule. `priority` counts from 1. */
export function conditionalFormatMarkup(
  format: ConditionalFormatModel,
  priority: number,
  looks: LookBook,
  p: string,
): string {
  const { type, attributes, inner } = ruleParts(format.rule, firstCell(format), p);
  const look = 'style' in format.rule ? ` dxfId="${looks.differential(format.rule.style)}"` : '';
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
  return (
    `<${p}conditionalFormatting sqref="${sqref(format.areas)}">` +
    `<${p}cfRule type="${type}"${look} priority="${priority}"${stop}${attributes}>${inner}</${p}cfRule></${p}conditionalFormatting>`
  );
}

interface RuleParts {
  readonly type: string;
  readonly attributes: string;
  readonly inner: string;
}

function firstCell({ areas: [first] }: ConditionalFormatModel): string {
  return first === undefined ? 'A1' : cellAddress({ row: first.top, column: first.left });
}

function ruleParts(rule: ConditionalRule, at: string, p: string): RuleParts {
  switch (rule.type) {
    case 'CellValue': {
      const operator = COMPARISONS.find(([, word]) => word === rule.operator)?.[0] ?? 'equal';
      const second = rule.formula2 === undefined ? '' : formula(rule.formula2, p);
      return { type: 'cellIs', attributes: ` operator="${operator}"`, inner: formula(rule.formula1, p) + second };
    }
    case 'Custom':
      return { type: 'expression', attributes: '', inner: formula(rule.formula, p) };
    case 'TopBottom': {
      const attributes = `${rule.percent ? ' percent="1"' : ''}${rule.top ? '' : ' bottom="1"'} rank="${rule.rank}"`;
      return { type: 'top10', attributes, inner: '' };
    }
    case 'ContainsText':
      return textParts(rule, at, p);
    case 'PresetCriteria':
      return presetParts(rule.criterion, at, p);
    case 'ColorScale': {
      const points = rule.points.map(({ kind, formula: value }) => {
        const type = SCALE_POINTS.find(([, word]) => word === kind)?.[0] ?? 'min';
        return pointMarkup(type, value, true, p);
      });
      const colors = rule.points.map(({ color }) => `<${p}color ${rgb(color)}/>`);
      const inner = `<${p}colorScale>${points.join('')}${colors.join('')}</${p}colorScale>`;
      return { type: 'colorScale', attributes: '', inner };
    }
    case 'DataBar':
      return dataBarParts(rule.color, rule.bag, p);
    case 'IconSet':
      return iconParts(rule.set, rule.bag, p);
    default:
      return rule satisfies never;
  }
}

function textParts(rule: Extract<ConditionalRule, { type: 'ContainsText' }>, at: string, p: string): RuleParts {
  const [type, operator] = TEXT_RULES.find(([, , word]) => word === rule.operator) ?? ['containsText', 'containsText'];
  const quoted = `"${rule.text.replace(/"/g, '""')}"`;
  const length = [...rule.text].length;
  const conditions: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${at})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${at}))`,
    beginsWith: `LEFT(${at},${length})=${quoted}`,
    endsWith: `RIGHT(${at},${length})=${quoted}`,
  };
  const attributes = ` operator="${operator}" text="${xmlText(rule.text)}"`;
  return { type, attributes, inner: formula(`=${conditions[type] ?? ''}`, p) };
}

function presetParts(criterion: string, at: string, p: string): RuleParts {
  const found = PRESET_RULES.find(([, , word]) => word === criterion);
  const type = found?.[0] ?? 'containsBlanks';
  const words: Readonly<Record<string, string>> = found?.[1] ?? {};
  const conditions: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${at}))=0`,
    notContainsBlanks: `LEN(TRIM(${at}))>0`,
    containsErrors: `ISERROR(${at})`,
    notContainsErrors: `NOT(ISERROR(${at}))`,
    timePeriod: PERIODS[words['timePeriod'] ?? '']?.replace(/@/g, at) ?? '',
  };
  const attributes = Object.entries(words).map(([name, value]) => ` ${name}="${value}"`);
  const condition = conditions[type] ?? '';
  return { type, attributes: attributes.join(''), inner: condition === '' ? '' : formula(`=${condition}`, p) };
}

/** The conditions that Excel writes beside the word for a period; @ is the cell. */
const PERIODS: Readonly<Record<string, string>> = {
  today: 'FLOOR(@,1)=TODAY()',
  yesterday: 'FLOOR(@,1)=TODAY()-1',
  tomorrow: 'FLOOR(@,1)=TODAY()+1',
  last7Days: 'AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())',
  lastWeek: 'AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))',
  thisWeek: 'AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  nextWeek: 'AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))',
  lastMonth: 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))',
  thisMonth: 'AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))',
  nextMonth: 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))',
};

function dataBarParts(color: string, bag: Readonly<Record<string, unknown>>, p: string): RuleParts {
  const end = (name: string, usual: string): string => {
    const { type, value } = pointOf(bag[name]);
    return pointMarkup(type === '' ? usual : type, value, true, p);
  };
  const only = bag['showDataBarOnly'] === true ? ' showValue="0"' : '';
  const inner = `<${p}dataBar${only}>${end('lower', 'min')}${end('upper', 'max')}<${p}color ${rgb(color)}/></${p}dataBar>`;
  return { type: 'dataBar', attributes: '', inner };
}

function iconParts(set: string, bag: Readonly<Record<string, unknown>>, p: string): RuleParts {
  const word = ICON_SETS.find(([, name]) => name === set)?.[0] ?? '3TrafficLights1';
  const count = Number(word.charAt(0));
  const given = Array.isArray(bag['criteria']) ? (bag['criteria'] as readonly unknown[]) : [];
  const points = Array.from({ length: count }, (_, at) => {
    const { type, value, orEqual } = pointOf(given[at]);
    const share = String(Math.round((at * 100) / count));
    return type === '' ? pointMarkup('percent', share, true, p) : pointMarkup(type, value, orEqual, p);
  });
  const flags = `${bag['reverseIconOrder'] === true ? ' reverse="1"' : ''}${bag['showIconOnly'] === true ? ' showValue="0"' : ''}`;
  const inner = `<${p}iconSet iconSet="${word}"${flags}>${points.join('')}</${p}iconSet>`;
  return { type: 'iconSet', attributes: '', inner };
}

/** What a bag says of a point, in the words of the file or of Office.js (Excel.ConditionalFormatRuleType, ...IconRuleType). */
function pointOf(given: unknown): { readonly type: string; readonly value: string | null; readonly orEqual: boolean } {
  if (typeof given !== 'object' || given === null) return { type: '', value: null, orEqual: true };
  const type = 'type' in given && typeof given.type === 'string' ? given.type : '';
  const value = 'formula' in given && typeof given.formula === 'string' ? given.formula.replace(/^=/, '') : null;
  const orEqual =
    !('orEqual' in given && given.orEqual === false) && !('operator' in given && given.operator === 'GreaterThan');
  return { type: POINT_WORDS[type] ?? type, value, orEqual };
}

const POINT_WORDS: Readonly<Record<string, string>> = {
  Invalid: '', Automatic: '', LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent',
  Formula: 'formula', Percentile: 'percentile',
}; // prettier-ignore

function pointMarkup(type: string, value: string | null, orEqual: boolean, p: string): string {
  const val = value === null ? '' : ` val="${xmlText(value.replace(/^=/, ''))}"`;
  return `<${p}cfvo type="${type}"${val}${orEqual ? '' : ' gte="0"'}/>`;
}

function formula(text: string, p: string): string {
  return `<${p}formula>${spreadsheetText(withMarks(text.replace(/^=/, '')))}</${p}formula>`;
}
