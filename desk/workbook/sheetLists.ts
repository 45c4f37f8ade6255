import { overlaps } from './areas';
import { renamedTable } from './edits/renames';
import { filteredRows } from './filtering';
import { objectList, type ListWatch } from './objectList';
import type {
  ChartModel,
  CommentModel,
  ConditionalFormatModel,
  PivotModel,
  ShapeModel,
  TableModel,
  ValidationModel,
} from './objects';
import { refusal } from './refusal';
import type { ObjectKind } from './workbook';
import type { StoredLists, StoredSheet, WorkbookState } from './workbookState';

/** Make the empty lists of a sheet; their changes are changes of the workbook. */
export function sheetLists(sheet: StoredSheet, state: WorkbookState): StoredLists {
  const told = <T extends { readonly id: string }>(what: ObjectKind): ListWatch<T> => ({
    changed: (item, change, _, source = 'script') =>
      state.changed({ kind: 'objects', what, sheet, id: item.id, change, source }),
  });
  return {
    tables: objectList(tableWatch(sheet, state)),
    pivots: objectList<PivotModel>(told('pivot')),
    charts: objectList<ChartModel>(told('chart')),
    shapes: objectList<ShapeModel>(told('shape')),
    comments: objectList<CommentModel>(told('comment')),
    conditionalFormats: objectList<ConditionalFormatModel>(told('conditionalFormat')),
    validations: objectList<ValidationModel>(told('validation')),
  };
}

/** Tables have names of their own in the whole workbook and do not overlap; formulas and pivots follow their names. */
function tableWatch(sheet: StoredSheet, state: WorkbookState): ListWatch<TableModel> {
  return {
    check: (table, change) => {
      if (change.name !== undefined) checkTableName(table, change.name, state);
      const { area } = change;
      if (area === undefined) return;
      const other = sheet.tables.all.find((neighbour) => neighbour.id !== table.id && overlaps(neighbour.area, area));
      if (other !== undefined) throw refusal('Overlaps', `the table ${other.name} stands there`);
    },
    changed: (table, change, before, source = 'script') => {
      if (change === 'changed' && before !== null && before.name !== table.name)
        renamedTable(state, before.name, table.name);
      if (change === 'deleted' && table.criteria.size > 0)
        sheet.store.rows.filtered = filteredRows(sheet, Math.floor(state.now()));
      state.changed({ kind: 'objects', what: 'table', sheet, id: table.id, change, source });
    },
  };
}

function checkTableName(table: TableModel, name: string, state: WorkbookState): void {
  const wanted = name.toLowerCase();
  const isTaken = state.sheets.some((sheet) =>
    sheet.tables.all.some((other) => other.id !== table.id && other.name.toLowerCase() === wanted),
  );
  if (isTaken || state.names.get(name, null) !== undefined) throw refusal('ItemExists', `the name ${name}`);
}
