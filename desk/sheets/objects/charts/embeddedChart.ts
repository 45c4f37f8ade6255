import type { SELF } from '../../frame/serviceType';
import { serviceType, type EnumMember, type Members, type ServiceObject, type ServiceState } from '../../frame/serviceType'; // prettier-ignore
import { ServiceError } from '../../frame/serviceError';
import { documented } from '../../looks/documented';
import { chartType, rangeType, type ChartState, type SheetState } from '../../types';
import { edit, option, rangeObjects, sameCells, type BuilderState } from './builderState';
import { chartModel } from './chartModel';
import { NEW_SPEC, specOf } from './chartSpec';
import { containerObject } from './containerInfo';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, type ChartTypeName, type HiddenName, type MergeName } from './enums'; // prettier-ignore
import { optionAt, plainCopy, type ChartOptions } from './options';
import { become, TYPED_BUILDERS } from './typedBuilders';

interface OptionsState extends ServiceState {
  readonly options: ChartOptions;
}

export const chartOptionsType = serviceType<OptionsState>('ChartOptions', 'Charts.ChartOptions');
export const chartBuilderType = serviceType<BuilderState>('EmbeddedChartBuilder');

/** Begin a new chart of a sheet. */
export function newChart({ end, sheet }: SheetState): ServiceObject {
  return chartBuilderType.make({ end, sheet, draft: { spec: NEW_SPEC }, chartId: null });
}

function build({ end, sheet, draft, chartId }: BuilderState): ServiceObject {
  const id = chartId ?? end.workbook.newId('chart');
  return chartType.make({ end, sheet, chart: chartModel(end.workbook, sheet, draft.spec, id) });
}

function addRange(state: BuilderState, range: unknown): typeof SELF {
  const { sheet, area } = rangeType.stateOf(range);
  return edit(state, { ranges: [...state.draft.spec.ranges, { sheet: sheet.name, area: { ...area } }] });
}

function removeRange(state: BuilderState, range: unknown): typeof SELF {
  const { sheet, area } = rangeType.stateOf(range);
  const gone = { sheet: sheet.name, area };
  return edit(state, { ranges: state.draft.spec.ranges.filter((one) => !sameCells(one, gone)) });
}

function setPosition(state: BuilderState, row: number, column: number, x: number, y: number): typeof SELF {
  if (Number(row) < 1 || Number(column) < 1) throw new ServiceError('The anchor of a chart must be a cell of the sheet.'); // prettier-ignore
  return edit(state, { anchor: { row: Number(row) - 1, column: Number(column) - 1, x: Number(x), y: Number(y) } });
}

const conversions: Members<BuilderState> = Object.fromEntries(
  TYPED_BUILDERS.map(({ as, chart, type }) => [as, (state: BuilderState) => type.make(become(state, chart))]),
);

/** What every builder of charts can do. The casts hold because signatures let only members of the enum in. */
const building: Members<BuilderState> = {
  ...conversions,
  ...documented<BuilderState, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>()({
    'addRange(Range)': addRange,
    'build()': build,
    'clearRanges()': (state) => edit(state, { ranges: [] }),
    'getChartType()': ({ draft }) => ChartType[draft.spec.type],
    'getContainer()': ({ end, draft }) => containerObject(end, draft.spec.anchor),
    'getRanges()': (state) => rangeObjects(state, state.draft.spec.ranges),
    'removeRange(Range)': removeRange,
    'setChartType(ChartType)': (state, type: EnumMember) => edit(state, { type: type.name() as ChartTypeName }),
    'setHiddenDimensionStrategy(ChartHiddenDimensionStrategy)': (state, hidden: EnumMember) =>
      edit(state, { hidden: hidden.name() as HiddenName }),
    'setMergeStrategy(ChartMergeStrategy)': (state, merge: EnumMember) =>
      edit(state, { merge: merge.name() as MergeName }),
    'setNumHeaders(Integer)': (state, headers: number) => edit(state, { headers: Number(headers) }),
    'setOption(String,Object)': option,
    'setPosition(Integer,Integer,Integer,Integer)': setPosition,
    'setTransposeRowsAndColumns(Boolean)': (state, transposed: boolean) => edit(state, { transposed }),
  }),
};

chartBuilderType.define(building);
for (const { type } of TYPED_BUILDERS) type.define(building);

/** Null for a chart that is not on its sheet. */
function idOf({ sheet, chart }: ChartState): number | null {
  return sheet.charts.get(chart.id) === undefined ? null : Number(chart.id.replace(/\D/g, ''));
}

chartType.define(
  documented<ChartState, GoogleAppsScript.Spreadsheet.EmbeddedChart>()({
    'getChartId()': idOf,
    'getContainerInfo()': ({ end, sheet, chart }) => containerObject(end, specOf(sheet, chart).anchor),
    'getHiddenDimensionStrategy()': ({ sheet, chart }) => ChartHiddenDimensionStrategy[specOf(sheet, chart).hidden],
    'getMergeStrategy()': ({ sheet, chart }) => ChartMergeStrategy[specOf(sheet, chart).merge],
    'getNumHeaders()': ({ sheet, chart }) => specOf(sheet, chart).headers,
    'getOptions()': ({ end, sheet, chart }) => chartOptionsType.make({ end, options: specOf(sheet, chart).options }),
    'getRanges()': (state) => rangeObjects(state, specOf(state.sheet, state.chart).ranges),
    'getTransposeRowsAndColumns()': ({ sheet, chart }) => specOf(sheet, chart).transposed,
    'modify()': ({ end, sheet, chart }) =>
      chartBuilderType.make({ end, sheet, draft: { spec: specOf(sheet, chart) }, chartId: chart.id }),
  }),
);
chartType.lacks(['getAs', 'getBlob', 'getId', 'setId']);

chartOptionsType.define(
  documented<OptionsState, GoogleAppsScript.Charts.ChartOptions>()({
    'get(String)': ({ options }, path: string) => plainCopy(optionAt(options, path) ?? null),
  }),
);
