import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { ObjectList, SheetModel, WorkbookModel } from '../../../desk/workbook/workbook';
import { chart, conditionalFormat, pivot, table, validation } from './objects';
import { at, constant, formula, put } from './writeSheet';

interface Change {
  readonly name: string;
  readonly make: (sheet: SheetModel, book: WorkbookModel) => void;
  /** Takes it back by hand. */
  readonly back: (sheet: SheetModel, book: WorkbookModel) => void;
}

function filled(): { readonly book: WorkbookModel; readonly sheet: SheetModel } {
  const book = newWorkbook('Book', { sheets: ['Data', 'More'] });
  put(book.activeSheet, 'A1', [
    ['City', 'Amount'],
    ['Wuhan', 5],
    ['Xi’an', 7.5],
  ]);
  return { book, sheet: book.activeSheet };
}

function emptied<T extends { readonly id: string }>(objects: ObjectList<T>): void {
  for (const item of objects.all) objects.remove(item);
}

const changes: readonly Change[] = [
  { name: 'a constant', make: (s) => put(s, 'B2', [[6]]), back: (s) => put(s, 'B2', [[5]]) },
  { name: 'a number as text', make: (s) => put(s, 'B2', [['5']]), back: (s) => put(s, 'B2', [[5]]) },
  { name: 'a far cell', make: (s) => put(s, 'Z9000', [[1]]), back: (s) => s.clear(at('Z9000'), 'contents') },
  { name: 'an empty text', make: (s) => put(s, 'D4', [['']]), back: (s) => put(s, 'D4', [[null]]) },
  {
    name: 'a formula of the same value',
    make: (s) => s.write(at('B2'), () => formula('=5')),
    back: (s) => put(s, 'B2', [[5]]),
  },
  { name: 'a text like a formula', make: (s) => put(s, 'C1', [['=5']]), back: (s) => s.clear(at('C1'), 'all') },
  {
    name: 'a style',
    make: (s) => s.restyle(at('B2:C9'), { font: { bold: true } }),
    back: (s) => s.restyle(at('B2:C9'), { font: { bold: false } }),
  },
  {
    name: 'a border',
    make: (s) => s.restyle(at('B2'), { borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } } }),
    back: (s) => s.clear(at('B2'), 'formats'),
  },
  {
    name: 'a style of a column',
    make: (s) => s.restyle(at('B:C'), { numberFormat: '0.0' }),
    back: (s) => s.restyle(at('B:C'), { numberFormat: 'General' }),
  },
  {
    name: 'a style of a row',
    make: (s) => s.restyle(at('2:3'), { locked: false }),
    back: (s) => s.clear(at('2:3'), 'formats'),
  },
  {
    name: 'styles that cross',
    make: (s) => {
      s.restyle(at('B:B'), { locked: false });
      s.restyle(at('2:2'), { locked: true, font: { bold: true } });
    },
    back: (s) => s.clear(at('A1:XFD1048576'), 'formats'),
  },
  { name: 'a width', make: (s) => s.setColumnWidth(1, 3, 99), back: (s) => s.setColumnWidth(0, 9, null) },
  { name: 'a height', make: (s) => s.setRowHeight(1, 3, 30), back: (s) => s.setRowHeight(1, 3, null) },
  { name: 'a hidden row', make: (s) => s.hideRows(1, 1, true), back: (s) => s.hideRows(0, 5, false) },
  { name: 'a hidden column', make: (s) => s.hideColumns(1, 1, true), back: (s) => s.hideColumns(1, 1, false) },
  { name: 'a merge', make: (s) => s.merge(at('D4:E5')), back: (s) => s.unmerge(at('E5')) },
  { name: 'a note', make: (s) => s.setNote(1, 1, 'n'), back: (s) => s.setNote(1, 1, null) },
  {
    name: 'a filter',
    make: (s) => s.setAutoFilter({ area: at('A1:B3'), criteria: new Map([[0, { on: 'values', values: ['Wuhan'] }]]) }),
    back: (s) => s.setAutoFilter(null),
  },
  {
    name: 'protection',
    make: (s) => s.setProtection({ on: true, password: '', options: {} }),
    back: (s) => s.setProtection({ on: false, password: '', options: {} }),
  },
  {
    name: 'a freeze',
    make: (s) => {
      s.freeze = { rows: 1, columns: 0 };
    },
    back: (s) => {
      s.freeze = { rows: 0, columns: 0 };
    },
  },
  {
    name: 'gridlines',
    make: (s) => {
      s.gridlines = false;
    },
    back: (s) => {
      s.gridlines = true;
    },
  },
  {
    name: 'visibility',
    make: (s) => {
      s.visibility = 'hidden';
    },
    back: (s) => {
      s.visibility = 'visible';
    },
  },
  { name: 'the bag of a sheet', make: (s) => s.bag.set('zoom', 90), back: (s) => s.bag.delete('zoom') },
  { name: 'a table', make: (s) => s.tables.add(table('t', 'T', at('A1:B3'))), back: (s) => emptied(s.tables) },
  { name: 'a chart', make: (s) => s.charts.add(chart('c', 'Data!B2:B3')), back: (s) => emptied(s.charts) },
  {
    name: 'a pivot',
    make: (s) => s.pivots.add(pivot('p', { kind: 'table', table: 'T' }, 'H1:I2')),
    back: (s) => emptied(s.pivots),
  },
  {
    name: 'a validation',
    make: (s) => s.validations.add(validation('v', 'A2', 'a,b')),
    back: (s) => emptied(s.validations),
  },
  {
    name: 'a conditional format',
    make: (s) => s.conditionalFormats.add(conditionalFormat('f', ['A2'], '=TRUE')),
    back: (s) => emptied(s.conditionalFormats),
  },
  {
    name: 'a comment',
    make: (s) =>
      s.comments.add({
        id: 'm',
        place: { row: 0, column: 0 },
        author: '',
        created: '',
        text: '',
        resolved: false,
        replies: [],
      }),
    back: (s) => emptied(s.comments),
  },
  {
    name: 'a shape',
    make: (s) =>
      s.shapes.add({
        id: 'h',
        name: 'S',
        type: 'Line',
        left: 0,
        top: 0,
        width: 9,
        height: 9,
        text: '',
        bag: new Map(),
      }),
    back: (s) => emptied(s.shapes),
  },
  { name: 'inserted rows', make: (s) => s.insert(at('2:4'), 'down'), back: (s) => s.delete(at('2:4'), 'up') },
  { name: 'inserted cells', make: (s) => s.insert(at('A2'), 'right'), back: (s) => s.delete(at('A2'), 'left') },
  {
    name: 'a sheet',
    make: (_, b) => b.addSheet('New'),
    back: (_, b) => {
      const s = b.sheet('New');
      if (s !== undefined) b.removeSheet(s);
    },
  },
  { name: 'the order of sheets', make: (s, b) => b.moveSheet(s, 1), back: (s, b) => b.moveSheet(s, 0) },
  { name: 'the name of a sheet', make: (s, b) => b.renameSheet(s, 'data'), back: (s, b) => b.renameSheet(s, 'Data') },
  {
    name: 'a name',
    make: (_, b) => b.names.add({ name: 'n', scope: null, refersTo: '=1', visible: false, comment: '' }),
    back: (_, b) => {
      for (const name of b.names.all) b.names.remove(name);
    },
  },
  { name: 'a setting', make: (_, b) => b.settings.set('k', '1'), back: (_, b) => b.settings.delete('k') },
  {
    name: 'a document property',
    make: (_, b) => b.customProperties.set('k', 1),
    back: (_, b) => b.customProperties.delete('k'),
  },
  { name: 'an XML part', make: (_, b) => b.xmlParts.set('k', '<a/>'), back: (_, b) => b.xmlParts.delete('k') },
  { name: 'the bag of the workbook', make: (_, b) => b.bag.set('k', 1), back: (_, b) => b.bag.delete('k') },
  {
    name: 'manual calculation',
    make: (_, b) => {
      b.calculationMode = 'manual';
    },
    back: (_, b) => {
      b.calculationMode = 'automatic';
    },
  },
];

test.each(changes.map((change) => [change.name, change] as const))(
  '%s changes the hash, and taken back by hand gives the hash from before',
  (_, change) => {
    const { book, sheet } = filled();
    const before = book.hash();
    change.make(sheet, book);
    expect(book.hash()).not.toBe(before);
    change.back(sheet, book);
    expect(book.hash()).toBe(before);
  },
);

test('no two of these changes give the same hash', () => {
  const hashes = changes.map((change) => {
    const { book, sheet } = filled();
    change.make(sheet, book);
    return book.hash();
  });
  expect(new Set(hashes).size).toBe(changes.length);
});

test('selection, active sheet, ids, title and the order in which objects came do not count', () => {
  const { book, sheet } = filled();
  const other = newWorkbook('Title', { sheets: ['x', 'More'] });
  const renamed = other.activeSheet;
  other.renameSheet(renamed, 'Data');
  put(renamed, 'A3', [['Xi’an', 7.5]]);
  put(renamed, 'A1', [
    ['City', 'Amount'],
    ['Wuhan', 5],
  ]);
  sheet.charts.add(chart('c1', 'Data!B2:B3', { name: 'one' }));
  sheet.charts.add(chart('c2', 'Data!B2:B3', { name: 'two' }));
  renamed.charts.add(chart('d2', 'Data!B2:B3', { name: 'two' }));
  renamed.charts.add(chart('d1', 'Data!B2:B3', { name: 'one' }));
  book.settings.set('a', '1').set('b', '2');
  other.settings.set('b', '2').set('a', '1');
  renamed.selection = at('C3');
  const more = other.sheet('More');
  if (more !== undefined) other.activate(more);
  expect(other.hash()).toBe(book.hash());
});

test('the order of conditional formats counts, since the first one wins', () => {
  const { book, sheet } = filled();
  sheet.conditionalFormats.add(conditionalFormat('f', ['A2'], '=TRUE'));
  const second = sheet.conditionalFormats.add(conditionalFormat('g', ['A3'], '=TRUE'));
  const before = book.hash();
  sheet.conditionalFormats.move(second, 0);
  expect(sheet.conditionalFormats.all.map((format) => format.id)).toEqual(['g', 'f']);
  expect(book.hash()).not.toBe(before);
  sheet.conditionalFormats.move(second, 1);
  expect(book.hash()).toBe(before);
});

test('the same texts in other cells, or cut elsewhere, are another workbook', () => {
  const hash = (rows: readonly (readonly string[])[], address: string): string => {
    const book = newWorkbook('Book');
    book.activeSheet.write(at(address), (row, column) => constant(rows[row]?.[column] ?? null));
    return book.hash();
  };
  const hashes = [
    hash([['ab', 'c']], 'A1:B1'),
    hash([['a', 'bc']], 'A1:B1'),
    hash([['ab'], ['c']], 'A1:A2'),
    hash([['ab', 'c']], 'A2:B2'),
  ];
  expect(new Set(hashes).size).toBe(4);
});

test('a width set in two halves is the width set at once', () => {
  const halves = filled();
  halves.sheet.setColumnWidth(0, 1, 70);
  halves.sheet.setColumnWidth(2, 3, 70);
  const once = filled();
  once.sheet.setColumnWidth(0, 3, 70);
  expect(halves.book.hash()).toBe(once.book.hash());
});

test('a row made plain across a styled column does not count once the column is plain too', () => {
  const { book, sheet } = filled();
  const before = book.hash();
  sheet.restyle(at('B:XFD'), { font: { bold: true } });
  sheet.clear(at('2:2'), 'formats');
  expect([sheet.style(1, 20).font.bold, sheet.style(2, 20).font.bold]).toEqual([false, true]);
  sheet.clear(at('B:XFD'), 'formats');
  expect(book.hash()).toBe(before);
});
