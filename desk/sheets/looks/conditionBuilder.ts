import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type Members, type ServiceObject, type ServiceState } from '../frame/serviceType'; // prettier-ignore
import type { SheetsEnd } from '../frame/sheetsEnd';
import { appType, rangeObject, rangeType, type RangeState } from '../types';
import { colorBehind } from './colors';
import { booleanObject, gradientObject } from './conditionParts';
import type { BooleanName, Condition, ConditionLook, ConditionValue, GradientRule, InterpolationName, RelativeName } from './conditionRule'; // prettier-ignore
import { modelColor } from './cssColor';
import { daySerial, isDate } from './dates';
import { documented } from './documented';
import { RelativeDate } from './enums';

/** A rule with the ranges that it is over; independent of the sheet's rules until it is set. */
export interface RuleState extends ServiceState {
  readonly ranges: readonly RangeState[];
  readonly condition: Condition;
}

interface BuilderState extends ServiceState {
  ranges: readonly RangeState[];
  boolean: { readonly criteria: BooleanName; readonly values: readonly ConditionValue[] } | null;
  look: ConditionLook;
  gradient: GradientRule | null;
}

export const conditionalRuleType = serviceType<RuleState>('ConditionalFormatRule');
export const conditionalRuleBuilderType = serviceType<BuilderState>('ConditionalFormatRuleBuilder');

const NO_LOOK: ConditionLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};
const NO_GRADIENT: GradientRule = { min: null, mid: null, max: null };

/** Make the ConditionalFormatRule of a condition. */
export function ruleObject(end: SheetsEnd, ranges: readonly RangeState[], condition: Condition): ServiceObject {
  return conditionalRuleType.make({ end, ranges, condition });
}

function rangesOf({ end, ranges }: RuleState | BuilderState): ServiceObject[] {
  return ranges.map(({ sheet, area }) => rangeObject(end, sheet, { ...area }));
}

function conditionIn({ boolean, look, gradient }: BuilderState): Condition | null {
  if (gradient !== null) return { kind: 'gradient', ...gradient };
  return boolean === null ? null : { kind: 'boolean', ...boolean, look };
}

function built(state: BuilderState): ServiceObject {
  const condition = conditionIn(state);
  if (condition === null) throw new ServiceError('Cannot build a ConditionalFormatRule without a condition.');
  if (state.ranges.length === 0) throw new ServiceError('Cannot build a ConditionalFormatRule without ranges.');
  return ruleObject(state.end, state.ranges, condition);
}

/** Setting a boolean condition takes a gradient away, and the other way round. */
function when(state: BuilderState, criteria: BooleanName, values: readonly unknown[]): typeof SELF {
  state.boolean = { criteria, values: values.map((value) => valueFrom(state.end, value)) };
  state.gradient = null;
  return SELF;
}

function valueFrom(end: SheetsEnd, value: unknown): ConditionValue {
  if (isDate(value)) return { kind: 'date', serial: daySerial(end, value) };
  const relative = Object.values(RelativeDate).find((member) => member === value);
  if (relative) return { kind: 'relative', day: relative.name() as RelativeName }; // a member of that enum
  return { kind: 'plain', value: typeof value === 'number' ? value : String(value) };
}

function looks(state: BuilderState, change: Partial<ConditionLook>): typeof SELF {
  state.look = { ...state.look, ...change };
  return SELF;
}

function shade(
  state: BuilderState,
  at: keyof GradientRule,
  color: string,
  type: InterpolationName,
  value = '',
): typeof SELF {
  // prettier-ignore
  state.gradient = { ...(state.gradient ?? NO_GRADIENT), [at]: { color, type, value } };
  state.boolean = null;
  return SELF;
}

const cssOrNull = (text: string | null): string | null => (text === null ? null : modelColor(text));
const objectOrNull = (color: unknown): string | null => (color === null ? null : colorBehind(color));

type When = Extract<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, `when${string}`>;

const CONDITIONS: readonly (readonly [When, string, BooleanName])[] = [
  ['whenCellEmpty', '', 'CELL_EMPTY'],
  ['whenCellNotEmpty', '', 'CELL_NOT_EMPTY'],
  ['whenDateAfter', 'Date', 'DATE_AFTER'],
  ['whenDateAfter', 'RelativeDate', 'DATE_AFTER_RELATIVE'],
  ['whenDateBefore', 'Date', 'DATE_BEFORE'],
  ['whenDateBefore', 'RelativeDate', 'DATE_BEFORE_RELATIVE'],
  ['whenDateEqualTo', 'Date', 'DATE_EQUAL_TO'],
  ['whenDateEqualTo', 'RelativeDate', 'DATE_EQUAL_TO_RELATIVE'],
  ['whenFormulaSatisfied', 'String', 'CUSTOM_FORMULA'],
  ['whenNumberBetween', 'Number,Number', 'NUMBER_BETWEEN'],
  ['whenNumberEqualTo', 'Number', 'NUMBER_EQUAL_TO'],
  ['whenNumberGreaterThan', 'Number', 'NUMBER_GREATER_THAN'],
  ['whenNumberGreaterThanOrEqualTo', 'Number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ['whenNumberLessThan', 'Number', 'NUMBER_LESS_THAN'],
  ['whenNumberLessThanOrEqualTo', 'Number', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
  ['whenNumberNotBetween', 'Number,Number', 'NUMBER_NOT_BETWEEN'],
  ['whenNumberNotEqualTo', 'Number', 'NUMBER_NOT_EQUAL_TO'],
  ['whenTextContains', 'String', 'TEXT_CONTAINS'],
  ['whenTextDoesNotContain', 'String', 'TEXT_DOES_NOT_CONTAIN'],
  ['whenTextEndsWith', 'String', 'TEXT_ENDS_WITH'],
  ['whenTextEqualTo', 'String', 'TEXT_EQUAL_TO'],
  ['whenTextStartsWith', 'String', 'TEXT_STARTS_WITH'],
];

const whenMembers: Members<BuilderState> = Object.fromEntries(
  CONDITIONS.map(([method, types, criteria]): [string, Members<BuilderState>[string]] => [
    `${method}(${types})`,
    (state: BuilderState, ...values: readonly unknown[]) =>
      when(state, criteria, types.startsWith('Number') ? values.map(Number) : values),
  ]),
);

function conditionParts(state: { readonly end: SheetsEnd }, condition: Condition | null, kind: Condition['kind']) {
  if (condition?.kind !== kind) return null;
  return condition.kind === 'boolean' ? booleanObject(state.end, condition) : gradientObject(state.end, condition);
}

conditionalRuleType.define(
  documented<RuleState, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()({
    'copy()': ({ end, ranges, condition }) =>
      conditionalRuleBuilderType.make({
        end,
        ranges,
        boolean: condition.kind === 'boolean' ? { criteria: condition.criteria, values: condition.values } : null,
        look: condition.kind === 'boolean' ? condition.look : NO_LOOK,
        gradient: condition.kind === 'gradient' ? { min: condition.min, mid: condition.mid, max: condition.max } : null,
      }),
    'getBooleanCondition()': (state) => conditionParts(state, state.condition, 'boolean'),
    'getGradientCondition()': (state) => conditionParts(state, state.condition, 'gradient'),
    'getRanges()': rangesOf,
  }),
);

const asName = (type: EnumMember): InterpolationName => type.name() as InterpolationName; // signatures let only members in

conditionalRuleBuilderType.define({
  ...whenMembers,
  ...documented<BuilderState, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()({
    'build()': built,
    'copy()': ({ ...state }) => conditionalRuleBuilderType.make(state),
    'getBooleanCondition()': (state) => conditionParts(state, conditionIn(state), 'boolean'),
    'getGradientCondition()': (state) => conditionParts(state, conditionIn(state), 'gradient'),
    'getRanges()': rangesOf,
    'setRanges(Range[])': (state, ranges: readonly unknown[]) => {
      state.ranges = ranges.map((range) => rangeType.stateOf(range));
      return SELF;
    },
    'setBackground(String?)': (state, color: string | null) => looks(state, { background: cssOrNull(color) }),
    'setFontColor(String?)': (state, color: string | null) => looks(state, { fontColor: cssOrNull(color) }),
    'setBold(Boolean?)': (state, bold: boolean | null) => looks(state, { bold }),
    'setItalic(Boolean?)': (state, italic: boolean | null) => looks(state, { italic }),
    'setStrikethrough(Boolean?)': (state, strikethrough: boolean | null) => looks(state, { strikethrough }),
    'setUnderline(Boolean?)': (state, underline: boolean | null) => looks(state, { underline }),
    'setGradientMaxpoint(String)': (state, color: string) => shade(state, 'max', modelColor(color), 'MAX'),
    'setGradientMinpoint(String)': (state, color: string) => shade(state, 'min', modelColor(color), 'MIN'),
    'setGradientMaxpointWithValue(String,InterpolationType,String)': (
      state,
      color: string,
      type: EnumMember,
      value: string,
    ) =>
      // prettier-ignore
      shade(state, 'max', modelColor(color), asName(type), String(value)),
    'setGradientMidpointWithValue(String,InterpolationType,String)': (
      state,
      color: string,
      type: EnumMember,
      value: string,
    ) =>
      // prettier-ignore
      shade(state, 'mid', modelColor(color), asName(type), String(value)),
    'setGradientMinpointWithValue(String,InterpolationType,String)': (
      state,
      color: string,
      type: EnumMember,
      value: string,
    ) =>
      // prettier-ignore
      shade(state, 'min', modelColor(color), asName(type), String(value)),
    'withCriteria(BooleanCriteria,Object[])': (state, criteria: EnumMember, values: readonly unknown[]) =>
      when(state, criteria.name() as BooleanName, values), // the signature lets only members of that enum in
  }),
  // The forms with Color objects are in the reference of today, not yet in the published types.
  'setBackgroundObject(Color?)': (state, color: unknown) => looks(state, { background: objectOrNull(color) }),
  'setFontColorObject(Color?)': (state, color: unknown) => looks(state, { fontColor: objectOrNull(color) }),
  'setGradientMaxpointObject(Color)': (state, color: unknown) => shade(state, 'max', colorBehind(color), 'MAX'),
  'setGradientMinpointObject(Color)': (state, color: unknown) => shade(state, 'min', colorBehind(color), 'MIN'),
  'setGradientMaxpointObjectWithValue(Color,InterpolationType,String)': (
    state,
    color: unknown,
    type: EnumMember,
    value: string,
  ) =>
    // prettier-ignore
    shade(state, 'max', colorBehind(color), asName(type), String(value)),
  'setGradientMidpointObjectWithValue(Color,InterpolationType,String)': (
    state,
    color: unknown,
    type: EnumMember,
    value: string,
  ) =>
    // prettier-ignore
    shade(state, 'mid', colorBehind(color), asName(type), String(value)),
  'setGradientMinpointObjectWithValue(Color,InterpolationType,String)': (
    state,
    color: unknown,
    type: EnumMember,
    value: string,
  ) =>
    // prettier-ignore
    shade(state, 'min', colorBehind(color), asName(type), String(value)),
});

appType.define({
  'newConditionalFormatRule()': ({ end }) =>
    conditionalRuleBuilderType.make({ end, ranges: [], boolean: null, look: NO_LOOK, gradient: null }),
});
