/** The lowest set of the Excel JavaScript API that does the job. Source: "Excel JavaScript API requirement sets", Microsoft. */
export const REQUIRED_API = { name: 'ExcelApi', version: '1.13' } as const;

/** What each set is needed for; probed at start, so that an old Excel is told what it lacks before anything is read. */
export const API_USES: readonly { readonly version: string; readonly use: string }[] = [
  { version: '1.1', use: 'sheets, ranges, tables, charts' },
  { version: '1.2', use: 'hidden rows, protection, column widths' },
  { version: '1.3', use: 'refresh of PivotTables' },
  { version: '1.4', use: 'settings of the workbook, defined names, null objects' },
  { version: '1.6', use: 'conditional formats' },
  { version: '1.7', use: 'events of sheets, frozen panes, series of charts, ranges by indexes' },
  { version: '1.8', use: 'new PivotTables, input messages, read-only workbooks, gridlines' },
  { version: '1.9', use: 'filters, page layout, 1904 dates, special cells' },
  { version: '1.13', use: 'merged areas, resizing of tables' },
];

/** Used where Excel has it: notes on headers; an input message stands in for them elsewhere. */
export const NOTES_API = { name: 'ExcelApi', version: '1.18' } as const;
