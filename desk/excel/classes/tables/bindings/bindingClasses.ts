import type { Area } from '../../../../../core/index';
import type { SheetModel, WorkbookModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type HostObject, type RangeTarget } from '../../../spec';
import { columnsOf, rowsOf } from '../areaParts';
import { filledTextOf, invalidArgument, wordOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import { keptList } from '../keptList';
import { tableObject, type TableTarget, type WorkbookScope } from '../targets';

const KEY = 'bindings';

/** A place of the workbook that an add-in holds on to. A table is followed by its id, the others stay where they were made.
 *  Limit: bindings of ranges and texts do not follow inserted cells. */
export interface BindingRecord {
  readonly id: string;
  readonly type: 'Range' | 'Table' | 'Text';
  readonly sheetId: string;
  readonly area: Area;
  readonly tableId: string | null;
}

/** Target of the class Binding. */
export interface BindingTarget extends WorkbookScope {
  readonly bindingId: string;
}

const members = collectionMembers<WorkbookScope>({
  items: ({ workbook }, host) => bindings(workbook).map(({ id }) => object(host, workbook, id)),
  find: ({ workbook }, key, host) => {
    const binding = bindings(workbook).find(({ id }) => id === key);
    return binding === undefined ? null : object(host, workbook, binding.id);
  },
});

/** Bindings of the workbook. */
export const bindingCollectionClass = excelClass<WorkbookScope>({
  name: 'BindingCollection',
  fields: { count: { get: ({ workbook }) => bindings(workbook).length } },
  ...members,
  methods: {
    ...members.methods,
    add: ({ workbook }, [range, type, id], host) => addBinding(host, workbook, host.areaOf(range), type, id),
    addFromNamedItem: ({ workbook }, [name, type, id], host) => {
      const text = filledTextOf(name, 'name');
      const defined = workbook.names.get(text, workbook.activeSheet) ?? workbook.names.get(text, null);
      const table = workbook.table(text);
      const area = defined === undefined ? null : workbook.names.areaOf(defined);
      const range = area ?? (table === undefined ? null : { sheet: table.sheet, area: table.table.area });
      return addBinding(host, workbook, found(range, text), type, id);
    },
    addFromSelection: ({ workbook }, [type, id], host) => {
      const sheet = workbook.activeSheet;
      return addBinding(host, workbook, { sheet, area: sheet.selection }, type, id);
    },
  },
});

/** One binding. */
export const bindingClass = excelClass<BindingTarget>({
  name: 'Binding',
  id: (target) => target.bindingId,
  fields: {
    id: { get: (target) => live(target).id },
    type: { get: (target) => live(target).type },
  },
  methods: {
    delete: (target) => {
      const { id } = live(target);
      keep(
        target.workbook,
        bindings(target.workbook).filter((other) => other.id !== id),
      );
    },
    getRange: (target, _args, host) => {
      const { sheet, area } = bindingRange(target.workbook, live(target));
      return host.range(sheet, area);
    },
    getTable: (target, _args, host) => {
      const table = bindingTable(target.workbook, live(target));
      if (table === null) throw new ExcelError('InvalidBinding', 'This object binding is not of a table.');
      return tableObject(host, table);
    },
    getText: (target) => {
      const binding = live(target);
      if (binding.type !== 'Text') throw new ExcelError('InvalidBinding', 'This object binding is not of a text.');
      const { sheet, area } = bindingRange(target.workbook, binding);
      return sheet.text(area.top, area.left);
    },
  },
});

/** Give the bindings of a workbook, in the order in which they were made. */
export function bindings(workbook: WorkbookModel): readonly BindingRecord[] {
  return keptList<BindingRecord>(workbook.bag, KEY);
}

/** Give the cells of a binding. @throws ExcelError InvalidBinding when its sheet or table is gone */
export function bindingRange(workbook: WorkbookModel, binding: BindingRecord): RangeTarget {
  const table = bindingTable(workbook, binding);
  if (table !== null) return { sheet: table.sheet, area: table.table.area };
  return { sheet: sheetOf(workbook, binding), area: binding.area };
}

function bindingTable(workbook: WorkbookModel, binding: BindingRecord): TableTarget | null {
  if (binding.tableId === null) return null;
  const sheet = sheetOf(workbook, binding);
  const table = sheet.tables.get(binding.tableId);
  if (table === undefined) throw invalidBinding();
  return { sheet, table };
}

function sheetOf(workbook: WorkbookModel, binding: BindingRecord): SheetModel {
  const sheet = workbook.sheetById(binding.sheetId);
  if (sheet === undefined) throw invalidBinding();
  return sheet;
}

function invalidBinding(): ExcelError {
  return new ExcelError('InvalidBinding', 'This object binding is no longer valid due to previous updates.');
}

function keep(workbook: WorkbookModel, records: readonly BindingRecord[]): void {
  workbook.bag.set(KEY, records);
}

function object(host: ExcelHost, workbook: WorkbookModel, bindingId: string): HostObject {
  const target: BindingTarget = { workbook, bindingId };
  return host.object('Binding', target);
}

function live({ workbook, bindingId }: BindingTarget): BindingRecord {
  return found(
    bindings(workbook).find(({ id }) => id === bindingId),
    bindingId,
  );
}

/** A binding under an id that is taken replaces the earlier one, as Office does. */
function addBinding(
  host: ExcelHost,
  workbook: WorkbookModel,
  { sheet, area }: RangeTarget,
  bindingType: unknown,
  id: unknown,
): HostObject {
  const bindingId = filledTextOf(id, 'id');
  const type = wordOf(bindingType, 'bindingType', ['Range', 'Table', 'Text']);
  if (type === 'Text' && (rowsOf(area) > 1 || columnsOf(area) > 1))
    throw invalidArgument('A text binding is of one cell.');
  const binding: BindingRecord = {
    id: bindingId,
    type,
    sheetId: sheet.id,
    area,
    tableId: type === 'Table' ? tableAt(sheet, area) : null,
  };
  keep(workbook, [...bindings(workbook).filter((other) => other.id !== bindingId), binding]);
  return object(host, workbook, bindingId);
}

function tableAt(sheet: SheetModel, { top, left, bottom, right }: Area): string {
  const table = [...sheet.tables].find(
    ({ area }) => top >= area.top && bottom <= area.bottom && left >= area.left && right <= area.right,
  );
  if (table === undefined) throw invalidArgument('There is no table at this place.');
  return table.id;
}
