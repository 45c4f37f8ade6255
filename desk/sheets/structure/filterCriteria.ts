import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { colorBehind, colorObject } from '../looks/colors';
import { BooleanCriteria } from '../looks/enums';
import { appType } from '../types';
import type { CriteriaSpec } from './criteriaSpec';
import type { MembersOf } from './members';

interface CriteriaState extends ServiceState {
  readonly spec: CriteriaSpec;
}

interface BuilderState extends ServiceState {
  spec: CriteriaSpec;
}

export const filterCriteriaType = serviceType<CriteriaState>('FilterCriteria');
export const filterCriteriaBuilderType = serviceType<BuilderState>('FilterCriteriaBuilder');

const NOTHING: CriteriaSpec = { type: null, values: [], hidden: [], visible: [], shown: null };
/** A cell without a fill shows the paper. */
const PAPER = '#FFFFFF';

/** Make the criteria that scripts get. */
export function filterCriteria(end: SheetsEnd, spec: CriteriaSpec): ServiceObject {
  return filterCriteriaType.make({ end, spec });
}

appType.define({
  'newFilterCriteria()': ({ end }: ServiceState) => filterCriteriaBuilderType.make({ end, spec: NOTHING }),
});

const reading = {
  'getCriteriaType()': ({ spec }: CriteriaState) => spec.type,
  'getCriteriaValues()': ({ spec }: CriteriaState) => spec.values.map(copied),
  'getHiddenValues()': ({ spec }: CriteriaState) => [...spec.hidden],
  'getVisibleValues()': ({ spec }: CriteriaState) => [...spec.visible],
  'copy()': ({ end, spec }: CriteriaState) => filterCriteriaBuilderType.make({ end, spec }),
};

filterCriteriaType.define(reading satisfies MembersOf<GoogleAppsScript.Spreadsheet.FilterCriteria, CriteriaState>);

const condition =
  (type: EnumMember) =>
  (state: BuilderState, ...values: readonly unknown[]): typeof SELF =>
    set(state, type, values);

filterCriteriaBuilderType.define({
  ...reading,
  'build()': ({ end, spec }: BuilderState) => filterCriteria(end, spec),
  'setHiddenValues(String[])': (state: BuilderState, values: readonly unknown[]) => {
    state.spec = { ...state.spec, hidden: values.map(String), visible: [] };
    return SELF;
  },
  'setVisibleValues(String[])': (state: BuilderState, values: readonly unknown[]) => {
    state.spec = { ...state.spec, visible: values.map(String), hidden: [] };
    return SELF;
  },
  'whenCellEmpty()': condition(BooleanCriteria.CELL_EMPTY),
  'whenCellNotEmpty()': condition(BooleanCriteria.CELL_NOT_EMPTY),
  'whenDateAfter(Date)': condition(BooleanCriteria.DATE_AFTER),
  'whenDateAfter(RelativeDate)': condition(BooleanCriteria.DATE_AFTER_RELATIVE),
  'whenDateBefore(Date)': condition(BooleanCriteria.DATE_BEFORE),
  'whenDateBefore(RelativeDate)': condition(BooleanCriteria.DATE_BEFORE_RELATIVE),
  'whenDateEqualTo(Date)': condition(BooleanCriteria.DATE_EQUAL_TO),
  'whenDateEqualTo(RelativeDate)': condition(BooleanCriteria.DATE_EQUAL_TO_RELATIVE),
  'whenFormulaSatisfied(String)': condition(BooleanCriteria.CUSTOM_FORMULA),
  'whenNumberBetween(Number,Number)': condition(BooleanCriteria.NUMBER_BETWEEN),
  'whenNumberEqualTo(Number)': condition(BooleanCriteria.NUMBER_EQUAL_TO),
  'whenNumberGreaterThan(Number)': condition(BooleanCriteria.NUMBER_GREATER_THAN),
  'whenNumberGreaterThanOrEqualTo(Number)': condition(BooleanCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO),
  'whenNumberLessThan(Number)': condition(BooleanCriteria.NUMBER_LESS_THAN),
  'whenNumberLessThanOrEqualTo(Number)': condition(BooleanCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO),
  'whenNumberNotBetween(Number,Number)': condition(BooleanCriteria.NUMBER_NOT_BETWEEN),
  'whenNumberNotEqualTo(Number)': condition(BooleanCriteria.NUMBER_NOT_EQUAL_TO),
  'whenTextContains(String)': condition(BooleanCriteria.TEXT_CONTAINS),
  'whenTextDoesNotContain(String)': condition(BooleanCriteria.TEXT_DOES_NOT_CONTAIN),
  'whenTextEndsWith(String)': condition(BooleanCriteria.TEXT_ENDS_WITH),
  'whenTextEqualTo(String)': condition(BooleanCriteria.TEXT_EQUAL_TO),
  'whenTextStartsWith(String)': condition(BooleanCriteria.TEXT_STARTS_WITH),
  'withCriteria(BooleanCriteria,Object[])': (state: BuilderState, type: EnumMember, values: readonly unknown[]) =>
    set(state, type, values),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, BuilderState>);
// In the reference, not in its types.
const readingColors = {
  'getVisibleBackgroundColor()': ({ end, spec }: CriteriaState) => colorShown(end, spec, 'cellColor'),
  'getVisibleForegroundColor()': ({ end, spec }: CriteriaState) => colorShown(end, spec, 'fontColor'),
};
filterCriteriaType.define(readingColors);
filterCriteriaBuilderType.define({
  ...readingColors,
  'setVisibleBackgroundColor(Color)': (state: BuilderState, color: object) => {
    const behind = colorBehind(color);
    return show(state, { on: 'cellColor', color: behind === PAPER ? '' : behind });
  },
  'setVisibleForegroundColor(Color)': (state: BuilderState, color: object) =>
    show(state, { on: 'fontColor', color: colorBehind(color) }),
  'whenDateNotEqualTo(Date)': condition(BooleanCriteria.DATE_NOT_EQUAL_TO),
  'whenTextNotEqualTo(String)': condition(BooleanCriteria.TEXT_NOT_EQUAL_TO),
  'whenDateEqualToAny(Date[])': anyOf(BooleanCriteria.DATE_EQUAL_TO),
  'whenDateNotEqualToAny(Date[])': anyOf(BooleanCriteria.DATE_NOT_EQUAL_TO),
  'whenNumberEqualToAny(Number[])': anyOf(BooleanCriteria.NUMBER_EQUAL_TO),
  'whenNumberNotEqualToAny(Number[])': anyOf(BooleanCriteria.NUMBER_NOT_EQUAL_TO),
  'whenTextEqualToAny(String[])': anyOf(BooleanCriteria.TEXT_EQUAL_TO),
  'whenTextNotEqualToAny(String[])': anyOf(BooleanCriteria.TEXT_NOT_EQUAL_TO),
});

/** The condition is that of one value; only its values are several. */
function anyOf(type: EnumMember) {
  return (state: BuilderState, values: readonly unknown[]): typeof SELF => {
    if (values.length === 0) throw new ServiceError(`The criteria ${type.name()} takes at least 1 value.`);
    return put(state, type, values);
  };
}

function show(state: BuilderState, shown: CriteriaSpec['shown']): typeof SELF {
  state.spec = { ...state.spec, shown };
  return SELF;
}

function colorShown(end: SheetsEnd, { shown }: CriteriaSpec, on: 'cellColor' | 'fontColor'): ServiceObject | null {
  if (shown?.on !== on) return null;
  return colorObject(end, shown.color === '' ? PAPER : shown.color);
}

/** How many values a condition takes; two for those between. */
function set(state: BuilderState, type: EnumMember, values: readonly unknown[]): typeof SELF {
  const isEmptiness = type === BooleanCriteria.CELL_EMPTY || type === BooleanCriteria.CELL_NOT_EMPTY;
  const single = isEmptiness ? 0 : 1;
  const count = type.name().endsWith('BETWEEN') ? 2 : single;
  if (values.length !== count)
    throw new ServiceError(`The criteria ${type.name()} takes ${count} values, not ${values.length}.`);
  return put(state, type, values);
}

function put(state: BuilderState, type: EnumMember, values: readonly unknown[]): typeof SELF {
  const isNumber = type.name().startsWith('NUMBER');
  state.spec = { ...state.spec, type, values: values.map((value) => (isNumber ? Number(value) : copied(value))) };
  return SELF;
}

/** Scripts may change their Dates afterwards. */
function copied(value: unknown): unknown {
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(Number(value)) : value;
}
