import type { BorderStyle } from '../../../workbook/style';
import { colorOf } from '../../colorText';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type HostObject } from '../../spec';
import { flagOf, wordOf } from '../tables/arguments';
import { found } from '../tables/collectionMembers';
import { restyleRule, styledRule, type RuleTarget } from './ruleTarget';

type Side = 'top' | 'bottom' | 'left' | 'right';

interface BorderTarget extends RuleTarget {
  readonly side: Side;
}

const SIDES = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
] as const;
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const THIN: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

const fontFlag = (name: 'bold' | 'italic' | 'strikethrough'): FieldSpec<RuleTarget> => ({
  get: (target) => styledRule(target).style.font?.[name] ?? null,
  set: (target, value) => restyleRule(target, { font: { [name]: flagOf(value, name) } }),
});

/** The looks that a rule gives to the cells it applies to. */
export const ruleFormatClasses: readonly ClassSpec<object>[] = [
  excelClass<RuleTarget>({
    name: 'ConditionalRangeFormat',
    fields: {
      numberFormat: {
        get: (target) => styledRule(target).style.numberFormat ?? null,
        set: (target, value) => restyleRule(target, { numberFormat: String(value) }),
      },
    },
    links: {
      font: (target, host) => host.object('ConditionalRangeFont', target),
      fill: (target, host) => host.object('ConditionalRangeFill', target),
      borders: (target, host) => host.object('ConditionalRangeBorderCollection', target),
    },
    methods: { clearFormat: (target) => clearParts(target, ['font', 'fill', 'borders', 'numberFormat']) },
  }),
  excelClass<RuleTarget>({
    name: 'ConditionalRangeFont',
    fields: {
      bold: fontFlag('bold'),
      italic: fontFlag('italic'),
      strikethrough: fontFlag('strikethrough'),
      color: {
        get: (target) => styledRule(target).style.font?.color ?? '',
        set: (target, value) => restyleRule(target, { font: { color: colorOf(value, 'color') } }),
      },
      underline: {
        get: (target) => styledRule(target).style.font?.underline ?? 'None',
        set: (target, value) =>
          restyleRule(target, {
            font: { underline: wordOf(value, 'underline', ['None', 'Single', 'Double'] as const) },
          }),
      },
    },
    methods: { clear: (target) => clearParts(target, ['font']) },
  }),
  excelClass<RuleTarget>({
    name: 'ConditionalRangeFill',
    fields: {
      color: {
        get: (target) => styledRule(target).style.fill?.color ?? '',
        set: (target, value) => restyleRule(target, { fill: { color: colorOf(value, 'color'), pattern: 'Solid' } }),
      },
    },
    methods: { clear: (target) => clearParts(target, ['fill']) },
  }),
  borderCollection(),
  excelClass<BorderTarget>({
    name: 'ConditionalRangeBorder',
    id: ({ side }) => indexOfSide(side),
    fields: {
      sideIndex: { get: ({ side }) => indexOfSide(side) },
      color: {
        get: (target) => borderOf(target).color,
        set: (target, value) => changeBorder(target, { color: colorOf(value, 'color') }),
      },
      style: {
        get: (target) => borderOf(target).style,
        set: (target, value) => changeBorder(target, { style: wordOf(value, 'style', LINES) }),
      },
    },
  }),
];

function borderCollection(): ClassSpec<object> {
  const object = (target: RuleTarget, side: Side, host: ExcelHost): HostObject =>
    host.object('ConditionalRangeBorder', { ...target, side });
  const all = (target: RuleTarget, host: ExcelHost): readonly HostObject[] =>
    SIDES.map(([, side]) => object(target, side, host));
  const find = (target: RuleTarget, key: unknown, host: ExcelHost): HostObject | null => {
    const side = SIDES.find(([index]) => index === key)?.[1];
    return side === undefined ? null : object(target, side, host);
  };
  return excelClass<RuleTarget>({
    name: 'ConditionalRangeBorderCollection',
    items: all,
    item: find,
    fields: { count: { get: () => SIDES.length } },
    links: Object.fromEntries(
      SIDES.map(([, side]) => [side, (target: RuleTarget, host: ExcelHost) => object(target, side, host)]),
    ),
    methods: {
      getItem: (target, [key], host) => found(find(target, key, host), key),
      getItemAt: (target, [index], host) => found(all(target, host)[Number(index)], index),
    },
  });
}

function borderOf(target: BorderTarget): BorderStyle {
  return styledRule(target).style.borders?.[target.side] ?? THIN;
}

function changeBorder(target: BorderTarget, change: Partial<BorderStyle>): void {
  const style = change.style ?? (borderOf(target).style === 'None' ? 'Continuous' : borderOf(target).style);
  restyleRule(target, { borders: { [target.side]: { ...borderOf(target), ...change, style } } });
}

function indexOfSide(side: Side): string {
  return SIDES.find(([, one]) => one === side)?.[0] ?? '';
}

function clearParts(target: RuleTarget, parts: readonly ('font' | 'fill' | 'borders' | 'numberFormat')[]): void {
  const rule = styledRule(target);
  const kept = Object.entries(rule.style).filter(([key]) => !parts.some((part) => part === key));
  target.sheet.conditionalFormats.change(
    target.format,
    { rule: { ...rule, style: Object.fromEntries(kept) } },
    'script',
  );
}
