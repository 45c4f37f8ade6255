import type { Area } from '../../../../../core/index';
import type { SheetModel } from '../../../../workbook/workbook';
import { excelClass, type ExcelHost } from '../../../spec';
import { columnsOf, rowsOf } from '../areaParts';
import { isAbsent, optionalFlagOf, wordOf } from '../arguments';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { bodyArea, liveTable } from '../table/tableAreas';
import type { RangeScope, TableTarget } from '../targets';
import type { TextOrder } from './compareCells';
import { sortArea, type SortedLines } from './sortArea';
import { sortFieldData, sortFieldsFrom, type SortField } from './sortFields';

/** Sorting of a range. */
export const rangeSortClass = excelClass<RangeScope>({
  name: 'RangeSort',
  methods: {
    apply: ({ range: { sheet, area } }, [fields, matchCase, hasHeaders, orientation, method], host) => {
      const isByColumns =
        !isAbsent(orientation) && wordOf(orientation, 'orientation', ['Rows', 'Columns']) === 'Columns';
      const order = textOrderOf(matchCase, method);
      const skip = optionalFlagOf(hasHeaders, 'hasHeaders', false) ? 1 : 0;
      const cells = isByColumns ? { ...area, left: area.left + skip } : { ...area, top: area.top + skip };
      const keys = sortFieldsFrom(fields, isByColumns ? rowsOf(area) : columnsOf(area));
      checkSortable(host, sheet, area);
      const lines = isByColumns ? 'columns' : 'rows';
      if (cells.top <= cells.bottom && cells.left <= cells.right)
        tellSorted(host, sheet, sortArea(sheet, cells, keys, order, lines), lines);
    },
  },
});

/** Sorting of a table, which remembers how it was sorted. */
export const tableSortClass = excelClass<TableTarget>({
  name: 'TableSort',
  fields: {
    fields: { get: (target) => keptFields(target).map(sortFieldData) },
    matchCase: { get: (target) => keptOrder(target).matchCase },
    method: { get: (target) => keptOrder(target).method },
  },
  methods: {
    apply: (target, [fields, matchCase, method], host) => {
      const { sheet, table } = target;
      const keys = sortFieldsFrom(fields, columnsOf(liveTable(target).area));
      checkSortable(host, sheet, bodyArea(table));
      keepSort(target, keys, textOrderOf(matchCase, method));
      sortTable(target, host);
    },
    clear: (target) => {
      liveTable(target);
      keepSort(target, [], { matchCase: false, method: 'PinYin' });
    },
    reapply: (target, _args, host) => {
      checkSortable(host, target.sheet, bodyArea(liveTable(target)));
      sortTable(target, host);
    },
  },
});

function sortTable(target: TableTarget, host: ExcelHost): void {
  const fields = keptFields(target);
  if (fields.length === 0) return;
  tellSorted(host, target.sheet, sortArea(target.sheet, bodyArea(target.table), fields, keptOrder(target)), 'rows');
}

function tellSorted(host: ExcelHost, sheet: SheetModel, areas: readonly Area[], lines: SortedLines): void {
  if (areas.length > 0) host.workbook.told({ kind: 'sorted', sheet, areas, lines, source: 'script' });
}

function checkSortable(host: ExcelHost, sheet: SheetModel, area: Area): void {
  refuseWhenProtected(sheet, 'allowSort');
  host.checkWritable(sheet, area);
}

function textOrderOf(matchCase: unknown, method: unknown): TextOrder {
  return {
    matchCase: optionalFlagOf(matchCase, 'matchCase', false),
    method: isAbsent(method) ? 'PinYin' : wordOf(method, 'method', ['PinYin', 'StrokeCount']),
  };
}

const DETAILS = 'sort.details';
const CASE = 'sort.matchCase';
const METHOD = 'sort.method';

/** `table.sort` follows its columns when they move; what else a field said is kept beside it. */
function keptFields({ table }: TableTarget): readonly SortField[] {
  const details = table.bag?.get(DETAILS);
  const kept: readonly SortField[] = Array.isArray(details) ? details : [];
  return table.sort.map(({ key, ascending }, at) => {
    const detail = kept[at];
    const plain: SortField = { key, ascending, sortOn: 'Value', color: '', textAsNumber: false };
    return detail === undefined ? plain : { ...detail, key, ascending };
  });
}

function keptOrder({ table }: TableTarget): TextOrder {
  return {
    matchCase: table.bag?.get(CASE) === true,
    method: table.bag?.get(METHOD) === 'StrokeCount' ? 'StrokeCount' : 'PinYin',
  };
}

function keepSort({ sheet, table }: TableTarget, fields: readonly SortField[], order: TextOrder): void {
  const bag = table.bag ?? new Map<string, unknown>();
  bag.set(DETAILS, fields).set(CASE, order.matchCase).set(METHOD, order.method);
  const sort = fields.map(({ key, ascending }) => ({ key, ascending }));
  sheet.tables.change(table, { sort, bag }, 'script');
}
