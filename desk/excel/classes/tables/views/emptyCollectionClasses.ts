import { excelClass } from '../../../spec';
import { wordOf } from '../arguments';
import { collectionMembers } from '../collectionMembers';
import type { WorkbookScope } from '../targets';

const nothing = collectionMembers<WorkbookScope>({ items: () => [], find: () => null });

/** Queries of the workbook. The emulated Excel runs none, so there are none. */
export const queryCollectionClass = excelClass<WorkbookScope>({ name: 'QueryCollection', ...nothing });

/** Connections of the workbook to data elsewhere. The emulated Excel opens none, so that there is nothing to refresh. */
export const dataConnectionCollectionClass = excelClass<WorkbookScope>({
  name: 'DataConnectionCollection',
  methods: { refreshAll: () => undefined },
});

const MODE = 'linkedWorkbooks.refreshMode';

/** Other workbooks that this one is linked to. The emulated Excel opens none, so there are none. */
export const linkedWorkbookCollectionClass = excelClass<WorkbookScope>({
  name: 'LinkedWorkbookCollection',
  fields: {
    workbookLinksRefreshMode: {
      get: ({ workbook }) => workbook.bag.get(MODE) ?? 'Manual',
      set: ({ workbook }, value) => {
        workbook.bag.set(MODE, wordOf(value, 'workbookLinksRefreshMode', ['Manual', 'Automatic']));
      },
    },
  },
  ...nothing,
  methods: { ...nothing.methods, breakAllLinks: () => undefined, refreshAll: () => undefined },
});

/** What `range.removeDuplicates` counted. */
export const removeDuplicatesResultClass = excelClass<{ readonly removed: number; readonly uniqueRemaining: number }>({
  name: 'RemoveDuplicatesResult',
  fields: {
    removed: { get: (counts) => counts.removed },
    uniqueRemaining: { get: (counts) => counts.uniqueRemaining },
  },
});
