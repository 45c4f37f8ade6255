import { serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { colorObject } from './colors';
import type { BooleanRule, ConditionValue, GradientPoint, GradientRule } from './conditionRule';
import { sheetsColor } from './cssColor';
import { dateOfDay } from './dates';
import { documented } from './documented';
import { BooleanCriteria, InterpolationType, RelativeDate } from './enums';

interface BooleanState extends ServiceState {
  readonly rule: BooleanRule;
}

interface GradientState extends ServiceState {
  readonly rule: GradientRule;
}

export const booleanConditionType = serviceType<BooleanState>('BooleanCondition');
export const gradientConditionType = serviceType<GradientState>('GradientCondition');

/** Make the BooleanCondition of a rule. */
export function booleanObject(end: SheetsEnd, rule: BooleanRule): ServiceObject {
  return booleanConditionType.make({ end, rule });
}

/** Make the GradientCondition of a rule. */
export function gradientObject(end: SheetsEnd, rule: GradientRule): ServiceObject {
  return gradientConditionType.make({ end, rule });
}

function shown(end: SheetsEnd, value: ConditionValue): unknown {
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'date':
      return dateOfDay(end, value.serial);
    case 'relative':
      return RelativeDate[value.day];
    default:
      return value satisfies never;
  }
}

const cssOrNull = (color: string | null): string | null => (color === null ? null : sheetsColor(color));

function objectOrNull(end: SheetsEnd, color: string | null): ServiceObject | null {
  return color === null ? null : colorObject(end, color);
}

booleanConditionType.define({
  ...documented<BooleanState, GoogleAppsScript.Spreadsheet.BooleanCondition>()({
    'getBackground()': ({ rule }) => cssOrNull(rule.look.background),
    'getBold()': ({ rule }) => rule.look.bold,
    'getCriteriaType()': ({ rule }) => BooleanCriteria[rule.criteria],
    'getCriteriaValues()': ({ end, rule }) => rule.values.map((value) => shown(end, value)),
    'getFontColor()': ({ rule }) => cssOrNull(rule.look.fontColor),
    'getItalic()': ({ rule }) => rule.look.italic,
    'getStrikethrough()': ({ rule }) => rule.look.strikethrough,
    'getUnderline()': ({ rule }) => rule.look.underline,
  }),
  'getBackgroundObject()': ({ end, rule }: BooleanState) => objectOrNull(end, rule.look.background),
  'getFontColorObject()': ({ end, rule }: BooleanState) => objectOrNull(end, rule.look.fontColor),
});

function typeOf(point: GradientPoint | null): EnumMember | null {
  return point === null ? null : InterpolationType[point.type];
}

gradientConditionType.define({
  ...documented<GradientState, GoogleAppsScript.Spreadsheet.GradientCondition>()({
    'getMaxColor()': ({ rule }) => cssOrNull(rule.max?.color ?? null),
    'getMaxType()': ({ rule }) => typeOf(rule.max),
    'getMaxValue()': ({ rule }) => rule.max?.value ?? '',
    'getMidColor()': ({ rule }) => cssOrNull(rule.mid?.color ?? null),
    'getMidType()': ({ rule }) => typeOf(rule.mid),
    'getMidValue()': ({ rule }) => rule.mid?.value ?? '',
    'getMinColor()': ({ rule }) => cssOrNull(rule.min?.color ?? null),
    'getMinType()': ({ rule }) => typeOf(rule.min),
    'getMinValue()': ({ rule }) => rule.min?.value ?? '',
  }),
  'getMaxColorObject()': ({ end, rule }: GradientState) => objectOrNull(end, rule.max?.color ?? null),
  'getMidColorObject()': ({ end, rule }: GradientState) => objectOrNull(end, rule.mid?.color ?? null),
  'getMinColorObject()': ({ end, rule }: GradientState) => objectOrNull(end, rule.min?.color ?? null),
});
