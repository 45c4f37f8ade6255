import { serviceType, type EnumMember, type Member, type Members, type ServiceType } from '../../frame/serviceType';
import { edit, option, type BuilderState } from './builderState';
import { CurveStyle, type ChartTypeName } from './enums';
import { styleOption } from './textStyle';

type Builder = Member<BuilderState>;
type Entry = readonly [signature: string, member: Builder];

const set =
  (path: string): Builder =>
  (state: BuilderState, value: unknown) =>
    option(state, path, value);
const fixed = (path: string, value: unknown): Builder => (state: BuilderState) => option(state, path, value); // prettier-ignore
const styled = (path: string): Builder => (state: BuilderState, style: unknown) => option(state, path, styleOption(style)); // prettier-ignore
const bounds =
  (axis: string): Builder =>
  (state: BuilderState, start: number, end: number) =>
    // prettier-ignore
    option(state, `${axis}.viewWindow`, { min: Number(start), max: Number(end) });

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

/** Setters by the name of the method: what they take, and what they do. */
const SETTERS = {
  reverseCategories: ['reverseCategories()', fixed('reverseCategories', true)],
  reverseDirection: ['reverseDirection()', fixed('hAxis.direction', -1)],
  set3D: ['set3D()', fixed('is3D', true)],
  setBackgroundColor: ['setBackgroundColor(String)', set('backgroundColor')],
  setColors: ['setColors(String[])', set('colors')],
  setCurveStyle: [
    'setCurveStyle(CurveStyle)',
    (state: BuilderState, style: EnumMember) =>
      option(state, 'curveType', style === CurveStyle.SMOOTH ? 'function' : 'none'),
  ],
  setLegendPosition: [
    'setLegendPosition(Position)',
    (state: BuilderState, place: EnumMember) => option(state, 'legend.position', place.name().toLowerCase()),
  ],
  setLegendTextStyle: ['setLegendTextStyle(ChartTextStyle)', styled('legend.textStyle')],
  setPointStyle: [
    'setPointStyle(PointStyle)',
    (state: BuilderState, style: EnumMember) => option(state, 'pointSize', POINT_SIZES[style.name()] ?? 0),
  ],
  setRange: ['setRange(Number,Number)', bounds('vAxis')],
  setStacked: ['setStacked()', fixed('isStacked', true)],
  setTitle: ['setTitle(String)', set('title')],
  setTitleTextStyle: ['setTitleTextStyle(ChartTextStyle)', styled('titleTextStyle')],
  setXAxisLogScale: ['setXAxisLogScale()', fixed('hAxis.logScale', true)],
  setXAxisRange: ['setXAxisRange(Number,Number)', bounds('hAxis')],
  setXAxisTextStyle: ['setXAxisTextStyle(ChartTextStyle)', styled('hAxis.textStyle')],
  setXAxisTitle: ['setXAxisTitle(String)', set('hAxis.title')],
  setXAxisTitleTextStyle: ['setXAxisTitleTextStyle(ChartTextStyle)', styled('hAxis.titleTextStyle')],
  setYAxisLogScale: ['setYAxisLogScale()', fixed('vAxis.logScale', true)],
  setYAxisRange: ['setYAxisRange(Number,Number)', bounds('vAxis')],
  setYAxisTextStyle: ['setYAxisTextStyle(ChartTextStyle)', styled('vAxis.textStyle')],
  setYAxisTitle: ['setYAxisTitle(String)', set('vAxis.title')],
  setYAxisTitleTextStyle: ['setYAxisTitleTextStyle(ChartTextStyle)', styled('vAxis.titleTextStyle')],
  useLogScale: ['useLogScale()', fixed('vAxis.logScale', true)],
} satisfies Readonly<Record<string, Entry>>;

const COMMON = ['setBackgroundColor', 'setColors', 'setLegendPosition', 'setLegendTextStyle', 'setTitle', 'setTitleTextStyle'] as const; // prettier-ignore
const AXES = [
  ...COMMON, 'reverseCategories', 'setRange', 'setXAxisTextStyle', 'setXAxisTitle', 'setXAxisTitleTextStyle',
  'setYAxisTextStyle', 'setYAxisTitle', 'setYAxisTitleTextStyle', 'useLogScale',
] as const; // prettier-ignore
const SCATTER = [
  ...COMMON, 'setPointStyle', 'setXAxisLogScale', 'setXAxisRange', 'setXAxisTextStyle', 'setXAxisTitle',
  'setXAxisTitleTextStyle', 'setYAxisLogScale', 'setYAxisRange', 'setYAxisTextStyle', 'setYAxisTitle',
  'setYAxisTitleTextStyle',
] as const; // prettier-ignore

type Setter = keyof typeof SETTERS;

function settersOf(names: readonly Setter[]): Members<BuilderState> {
  return Object.fromEntries(names.map((name) => SETTERS[name]));
}

const tableMembers: Members<BuilderState> = {
  'enablePaging(Boolean)': set('page'),
  'enablePaging(Integer)': set('pageSize'),
  'enablePaging(Integer,Integer)': (state: BuilderState, size: number, start: number) => {
    option(state, 'pageSize', Number(size));
    return option(state, 'startPage', Number(start));
  },
  'enableRtlTable(Boolean)': set('rtlTable'),
  'enableSorting(Boolean)': set('sort'),
  'setFirstRowNumber(Integer)': set('firstRowNumber'),
  'setInitialSortingAscending(Integer)': (state: BuilderState, column: number) => {
    option(state, 'sortColumn', Number(column));
    return option(state, 'sortAscending', true);
  },
  'setInitialSortingDescending(Integer)': (state: BuilderState, column: number) => {
    option(state, 'sortColumn', Number(column));
    return option(state, 'sortAscending', false);
  },
  'showRowNumberColumn(Boolean)': set('showRowNumber'),
  'useAlternatingRowStyle(Boolean)': set('alternatingRowStyle'),
};

/** A builder for one kind of chart: how the general builder leads to it, and the kind that it makes. */
export interface TypedBuilder {
  readonly as: string;
  readonly chart: ChartTypeName;
  readonly type: ServiceType<BuilderState>;
}

function typed(word: string, chart: ChartTypeName, members: Members<BuilderState>): TypedBuilder {
  const type = serviceType<BuilderState>(`Embedded${word}ChartBuilder`);
  type.define(members);
  return { as: `as${word}Chart()`, chart, type };
}

/** Every typed builder with the setters of its kind. */
export const TYPED_BUILDERS: readonly TypedBuilder[] = [
  typed('Area', 'AREA', settersOf([...AXES, 'setPointStyle', 'setStacked'])),
  typed('Bar', 'BAR', settersOf([...AXES, 'reverseDirection', 'setStacked'])),
  typed('Column', 'COLUMN', settersOf([...AXES, 'setStacked'])),
  typed('Combo', 'COMBO', settersOf([...AXES, 'setStacked'])),
  typed('Histogram', 'HISTOGRAM', settersOf([...AXES, 'setStacked'])),
  typed('Line', 'LINE', settersOf([...AXES, 'setCurveStyle', 'setPointStyle'])),
  typed('Pie', 'PIE', settersOf([...COMMON, 'reverseCategories', 'set3D'])),
  typed('Scatter', 'SCATTER', settersOf(SCATTER)),
  typed('Table', 'TABLE', tableMembers),
];

/** Let a builder make another kind of chart. */
export function become(state: BuilderState, chart: ChartTypeName): BuilderState {
  edit(state, { type: chart });
  return state;
}
