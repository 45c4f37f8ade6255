import type { PivotModel } from '../../../workbook/objects';
import { notEmulated } from '../../frame/serviceError';
import { SELF, type EnumMember, type ServiceObject } from '../../frame/serviceType';
import { documented } from '../../looks/documented';
import { pivotTableType, rangeObject, rangeType, sheetType, type PivotState, type RangeState, type SheetState } from '../../types'; // prettier-ignore
import { dimension } from '../../values/enums';
import { writableCells } from '../../values/cells';
import { changePivot } from './change';
import { erasePivot } from './draw';
import { addFilter, filtersOf } from './pivotFilter';
import { addGroup, groupsOf } from './pivotGroup';
import { addCalculated, addValue, valuesOf } from './pivotValue';

/** Make an empty pivot table whose first cell is the first one of a range. */
function createPivot(state: RangeState, source: unknown): ServiceObject {
  const { end, sheet } = state;
  const { top: row, left: column } = writableCells(state);
  const data = rangeType.stateOf(source);
  const pivot: PivotModel = {
    id: end.workbook.newId('pivot'),
    name: freeName(end.workbook.sheets.flatMap(({ pivots }) => pivots.all.map(({ name }) => name))),
    at: { row, column },
    source: { kind: 'area', sheet: data.sheet.name, area: { ...data.area } },
    rows: [],
    columns: [],
    filters: [],
    data: [],
    rendered: null,
    layout: 'Tabular',
    showRowTotals: true,
    showColumnTotals: true,
    subtotals: 'AtBottom',
    refreshOnOpen: false,
    bag: new Map(),
  };
  const made = { end, sheet, pivot: sheet.pivots.add(pivot) };
  changePivot(made, (plan) => plan);
  return pivotTableType.make(made);
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`PivotTable${number}`)) return `PivotTable${number}`;
}

pivotTableType.define(
  documented<PivotState, GoogleAppsScript.Spreadsheet.PivotTable>()({
    'addCalculatedPivotValue(String,String)': addCalculated,
    'addColumnGroup(Integer)': (state, column: number) => addGroup(state, 'columns', column),
    'addFilter(Integer,FilterCriteria)': addFilter,
    'addPivotValue(Integer,PivotTableSummarizeFunction)': addValue,
    'addRowGroup(Integer)': (state, column: number) => addGroup(state, 'rows', column),
    'getAnchorCell()': ({ end, sheet, pivot: { at } }) =>
      rangeObject(end, sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column }),
    'getColumnGroups()': (state) => groupsOf(state, 'columns'),
    'getFilters()': filtersOf,
    'getPivotValues()': valuesOf,
    'getRowGroups()': (state) => groupsOf(state, 'rows'),
    'getValuesDisplayOrientation()': () => dimension.COLUMNS,
    'remove()': ({ sheet, pivot }) => {
      if (!sheet.pivots.all.includes(pivot)) return;
      erasePivot(sheet, pivot);
      sheet.pivots.remove(pivot);
    },
    'setValuesDisplayOrientation(Dimension)': (_, along: EnumMember) => {
      if (along !== dimension.COLUMNS) throw notEmulated('A pivot table with its values in rows');
      return SELF;
    },
  }),
);
// In the reference of today, not yet in the published types.
pivotTableType.define({
  'getSourceDataRange()': ({ end, pivot: { source } }) => {
    const owner = source.kind === 'area' ? end.workbook.sheet(source.sheet) : undefined;
    if (source.kind !== 'area' || owner === undefined) throw notEmulated('A pivot table whose source is no range');
    return rangeObject(end, owner, { ...source.area });
  },
});
pivotTableType.lacks(['setSourceDataRange']);

rangeType.define(
  documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({ 'createPivotTable(Range)': createPivot }),
);
sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getPivotTables()': ({ end, sheet }) => sheet.pivots.all.map((pivot) => pivotTableType.make({ end, sheet, pivot })),
  }),
);
