import type { Area } from '../../../core/index';
import { parseAddress } from '../../../desk/workbook/addresses';
import type {
  ChartModel,
  ConditionalFormatModel,
  PivotModel,
  SheetArea,
  TableModel,
  ValidationModel,
} from '../../../desk/workbook/objects';
import { at } from './writeSheet';

export function table(id: string, name: string, area: Area, more: Partial<TableModel> = {}): TableModel {
  return {
    id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    columnIds: Array.from({ length: area.right - area.left + 1 }, (_, index) => index + 1),
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    criteria: new Map(),
    sort: [],
    ...more,
  };
}

export function pivot(id: string, source: PivotModel['source'], rendered: string): PivotModel {
  const area = at(rendered);
  return {
    id,
    name: `Pivot ${id}`,
    at: { row: area.top, column: area.left },
    source,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    rendered: area,
    layout: 'Compact',
    showRowTotals: true,
    showColumnTotals: true,
    subtotals: 'AtBottom',
    refreshOnOpen: false,
    bag: new Map(),
  };
}

/** A chart of one series; addresses name their sheets. */
export function chart(id: string, values: string, more: Partial<ChartModel> = {}): ChartModel {
  return {
    id,
    name: `Chart ${id}`,
    type: 'ColumnClustered',
    left: 0,
    top: 0,
    width: 100,
    height: 60,
    title: { text: 'Sales', visible: true },
    series: [
      {
        id: `${id}s`,
        name: 'Sales',
        nameAt: null,
        categories: null,
        values: cellsOf(values),
        chartType: null,
        color: '',
        pointColors: new Map(),
        bag: new Map(),
      },
    ],
    legend: { visible: true, position: 'Bottom' },
    bag: new Map(),
    ...more,
  };
}

export function conditionalFormat(id: string, areas: readonly string[], formula: string): ConditionalFormatModel {
  return {
    id,
    areas: areas.map(at),
    stopIfTrue: false,
    rule: { type: 'Custom', formula, style: { font: { bold: true } } },
  };
}

export function validation(id: string, area: string, source: string): ValidationModel {
  return {
    id,
    area: at(area),
    type: 'List',
    rule: { list: { inCellDropDown: true, source } },
    ignoreBlanks: true,
    prompt: { title: '', message: '', show: true },
    error: { title: '', message: '', style: 'Stop', show: true },
  };
}

function cellsOf(address: string): SheetArea {
  const parsed = parseAddress(address);
  if (parsed === null || parsed.sheet === null) throw new Error(`"${address}" names no sheet`);
  return { sheet: parsed.sheet, area: parsed.area };
}
