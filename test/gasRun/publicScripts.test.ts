import { play, type Played } from './play';

// Scripts in the manner of public samples; what they must leave was worked out by hand from the documentation.
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function done(played: Played): Played {
  expect(played.failure).toBeNull();
  return played;
}

test('removeDuplicates keeps the first of equal rows', () => {
  const { cells } = done(play('removeDuplicates', 'removeDuplicates', { Data: [['a', 1], ['b', 2], ['a', 1], ['a', 2]] })); // prettier-ignore
  expect(cells('Data')).toEqual([['a', 1], ['b', 2], ['a', 2]]); // prettier-ignore
});

test('customMenu shows a menu with a menu below it', () => {
  const { said } = done(play('customMenu', 'onOpen', { Data: [] }));
  expect(said).toEqual(['[menu] Custom Menu: First item (menuItem1), ---, Sub-menu: Second item (menuItem2)']);
  expect(done(play('customMenu', 'menuItem2', { Data: [] })).said).toEqual([
    '[alert] You clicked the second menu item! -> OK',
  ]);
});

test('cleanText trims, cases and keeps digits as text', () => {
  const rows = [
    ['Name', 'Mail', 'Phone'],
    ['  ann   LEE ', ' ANN@Example.com', '(021) 555-01'],
  ];
  const { cells } = done(play('cleanText', 'cleanText', { Contacts: rows }));
  expect(cells('Contacts')[1]).toEqual(['Ann Lee', 'ann@example.com', '02155501']);
});

test('monthlyReport groups dates by month and adds a live sum', () => {
  const rows = [
    ['Date', 'Item', 'Amount'],
    [serial(2024, 1, 5), 'a', 10],
    [serial(2024, 2, 1), 'b', 5.5],
    [serial(2024, 1, 31), 'c', 2],
  ];
  const { cells, logged } = done(play('monthlyReport', 'buildReport', { Orders: rows }, { dates: { Orders: 0 } }));
  expect(cells('Report').slice(0, 1)).toEqual([['Month', 'Total']]);
  expect(cells('Report').map((row) => row[1])).toEqual(['Total', 12, 5.5, 17.5]);
  expect(logged).toEqual(['17.50']);
  // Sheets reads the text 2024-01 as a date, as it does when a person types it.
  expect(cells('Report')[1]?.[0]).toBe(serial(2024, 1, 1));
});

test('monthlyReport fails by name where the dates are plain numbers', () => {
  const { failure } = play('monthlyReport', 'buildReport', { Orders: [['Date', 'Item', 'Amount'], [45_000, 'a', 1]] }); // prettier-ignore
  expect(failure?.message).toBe(
    "The parameters (number,String,String) don't match the method signature for Utilities.formatDate.",
  );
  expect(failure?.line).toBe(5);
});

test('ageInDays counts from dates, and knows what is none', () => {
  const rows = [
    ['Since', 'Days'],
    [serial(2024, 1, 1), null],
    ['soon', null],
    [serial(2023, 1, 31), null],
  ];
  const { cells } = done(play('ageInDays', 'ageInDays', { Data: rows }, { dates: { Data: 0 } }));
  expect(cells('Data').map((row) => row[1])).toEqual(['Days', 30, 'no date', 365]);
});

test('rfmSegments scores customers from orders', () => {
  const rows = [
    ['Id', 'Item', 'Date', 'Amount'],
    ['c1', 'x', serial(2024, 1, 5), 60],
    ['c2', 'x', serial(2024, 1, 6), 500],
    ['c1', 'y', serial(2024, 3, 1), 40],
  ];
  const { cells, logged } = done(play('rfmSegments', 'segmentCustomers', { Orders: rows }, { dates: { Orders: 2 } }));
  expect(cells('Segments').slice(1)).toEqual([['c1', serial(2024, 3, 1), 2, 100, 'VIP'], ['c2', serial(2024, 1, 6), 1, 500, 'Normal']]); // prettier-ignore
  expect(logged).toEqual(['01/03/2024']);
});

test('archiveDone moves rows to another sheet', () => {
  const rows = [
    ['Task', 'State'],
    ['a', 'Done'],
    ['b', 'Open'],
    ['c', 'Done'],
  ];
  const { cells, said } = done(play('archiveDone', 'archiveDone', { Tasks: rows }));
  expect(cells('Tasks')).toEqual([['Task', 'State'], ['b', 'Open']]); // prettier-ignore
  expect(cells('Archive')).toEqual([['c', 'Done'], ['a', 'Done']]); // prettier-ignore
  expect(said).toEqual(['[toast] Tasks: Archived']);
});

test('installTriggers leaves one timer and one edit trigger', () => {
  const { project, logged } = done(play('installTriggers', 'installTriggers', { Data: [] }));
  expect(project.triggers.map(({ event, handler }) => [event, handler])).toEqual([['CLOCK', 'refresh'], ['ON_EDIT', 'refresh']]); // prettier-ignore
  expect(logged).toEqual(['2.0 triggers']);
});

test('importCsv writes numbers as numbers', () => {
  const { cells } = done(play('importCsv', 'importCsv', { Data: [] }));
  expect(cells('Import')).toEqual([['id', 'name', 'amount'], [1, 'Smith, Ann', 10.5], [2, 'Lee "Bob"', 20]]); // prettier-ignore
});

test('conditionalFormats adds two rules', () => {
  const { logged, workbook } = done(play('conditionalFormats', 'highlight', { Data: [['a', 'b']] }));
  expect(logged).toEqual(['2.0']);
  expect(workbook.sheet('Data')?.conditionalFormats.all).toHaveLength(2);
});

test('dataValidation adds a list and checkboxes', () => {
  const { logged, cells } = done(play('dataValidation', 'addDropdown', { Data: [['a', 'b', 'State', 'Done']] }));
  expect(logged).toEqual(['true', 'New|Open|Done']);
  expect(cells('Data')[1]).toEqual([null, null, 'Open', false]);
});

test('pivotSales builds a pivot table', () => {
  const rows = [
    ['Region', 'Year', 'Amount'],
    ['East', 2023, 1],
    ['West', 2024, 2],
    ['East', 2024, 4],
  ];
  const { logged, cells } = done(play('pivotSales', 'createPivot', { Sales: rows }));
  expect(logged).toEqual(['1.0']);
  const shown = cells('Pivot').flat();
  for (const value of ['East', 'West', 2023, 2024, 1, 2, 4, 7]) expect(shown).toContain(value);
});

test('columnChart puts a chart into the sheet', () => {
  const rows = [
    ['Month', 'Sales'],
    ['Jan', 1],
    ['Feb', 2],
    ['Mar', 3],
  ];
  const { logged, workbook } = done(play('columnChart', 'makeChart', { Data: rows }));
  expect(logged).toEqual(['1 Sales by month']);
  expect(workbook.sheet('Data')?.charts.all).toHaveLength(1);
});

test('sidebar shows a page made from a template with an included file', () => {
  const pages = new Map([
    ['Page', '<?!= include("Style") ?><ul><? items.forEach(i => { ?><li><?= i ?></li><? }) ?></ul>'],
    ['Style', '<style>b{}</style>'],
  ]);
  const { said } = done(play('sidebar', 'showSidebar', { Data: [['Item'], ['a&b'], ['c']] }, { pages }));
  expect(said).toEqual([
    `[sidebar] Items: ${'<style>b{}</style><ul><li>a&amp;b</li><li>c</li></ul>'.length} characters`,
  ]);
});

test('vlookupJoin finds names by id', () => {
  const people = [
    ['Id', 'Name'],
    [1, 'Ann'],
    [2, 'Bob'],
  ];
  const orders = [
    ['Id', 'Amount', 'Name'],
    [2, 5, null],
    [3, 6, null],
    [1, 7, null],
  ];
  const { cells } = done(play('vlookupJoin', 'joinSheets', { People: people, Orders: orders }));
  expect(cells('Orders').map((row) => row[2])).toEqual(['Name', 'Bob', 'unknown', 'Ann']);
});

test('onEditStamp writes a date beside the edited cell', () => {
  const { workbook, cells } = done(
    play('onEditStamp', 'simulate', {
      Log: [
        ['Text', 'At'],
        ['a', null],
        ['b', null],
      ],
    }),
  );
  expect(typeof cells('Log')[2]?.[1]).toBe('number');
  expect(workbook.sheet('Log')?.text(2, 1)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

test('protectHeader protects and names a range', () => {
  expect(done(play('protectHeader', 'protectHeader', { Data: [['a', 'b', 'c']] })).logged).toEqual(['1 Header A1:C1']);
});

test('formatTable colours, aligns and draws borders', () => {
  const { logged, workbook } = done(play('formatTable', 'formatTable', { Data: [['a', 'b'], [1, 2], [3, 4]] })); // prettier-ignore
  expect(logged).toEqual(['#4a86e8 #ffffff bold']);
  expect(workbook.sheet('Data')?.style(0, 1)).toMatchObject({
    font: { bold: true },
    fill: { color: '#4A86E8' },
    borders: { bottom: { color: '#000000' } },
  });
});

test('findReplace finds in any case and replaces', () => {
  const { logged, cells } = done(play('findReplace', 'findAndReplace', { Data: [['foo', 'x Foo'], ['none', 'foofoo']] })); // prettier-ignore
  expect(logged).toEqual(['A1,B1,B2 4']);
  expect(cells('Data')).toEqual([['bar', 'x bar'], ['none', 'barbar']]); // prettier-ignore
});

test('sortAndFilter sorts by two columns and hides rows', () => {
  const rows = [
    ['Name', 'N'],
    ['b', 5],
    ['a', 20],
    ['d', 5],
    ['c', 30],
  ];
  const { logged, cells } = done(play('sortAndFilter', 'sortAndFilter', { Data: rows }));
  expect(cells('Data')).toEqual([['Name', 'N'], ['c', 30], ['a', 20], ['b', 5], ['d', 5]]); // prettier-ignore
  expect(logged).toEqual(['true']);
});

test('askName takes what a person answers', () => {
  const { cells, said } = done(play('askName', 'askName', { Data: [] }, { answers: ['Ann'] }));
  expect(cells('Data')).toEqual([['Ann']]);
  expect(said[1]).toBe('[alert] Your name is Ann. -> OK');
  const refused = done(play('askName', 'askName', { Data: [] }, { answers: [{ button: 'CANCEL' }] }));
  expect(refused.said[1]).toBe("[alert] I didn't get your name. -> OK");
});

test('settingsStore goes through properties, cache and lock', () => {
  const { cells, project } = done(play('settingsStore', 'settings', { Data: [['rate']] }));
  expect(cells('Data')[0]?.[1]).toBeCloseTo(7, 10);
  expect([...project.locks]).toEqual([]);
});

test('customFunction doubles a value and a range', () => {
  const call = (arg: unknown) =>
    JSON.stringify(done(play('customFunction', 'DOUBLE', { Data: [] }, { args: [arg] })).value);
  expect([call(21), call([[1, 2], [3, 4]])]).toEqual(['42', '[[2,4],[6,8]]']); // prettier-ignore
});

test('highlightDuplicates colours equal values in any case', () => {
  const { logged } = done(
    play('highlightDuplicates', 'highlightDuplicates', { Data: [['Mail'], ['a'], ['b'], ['A']] }),
  );
  expect(logged).toEqual(['[#f4cccc, #ffffff, #f4cccc]']);
});

test('splitSheets makes a sheet for each region', () => {
  const rows = [
    ['Region', 'N'],
    ['East', 1],
    ['West', 2],
    ['East', 3],
  ];
  const { logged, cells, workbook } = done(play('splitSheets', 'splitByRegion', { All: rows }));
  expect(logged).toHaveLength(1);
  expect(workbook.sheets.map(({ name }) => name).sort()).toEqual(['All', 'East', 'West']);
  expect(cells('East')).toEqual([['Region', 'N'], ['East', 1], ['East', 3]]); // prettier-ignore
});

test('fillFormulas copies a formula with moving references', () => {
  const rows = [
    ['Item', 'Price', 'Count'],
    ['a', 2, 3],
    ['b', 4, 5],
    ['c', 6, 7],
  ];
  expect(done(play('fillFormulas', 'fillFormulas', { Data: rows })).logged).toEqual(['=B4*C4 68']);
});

test('snapshot copies values to a hidden sheet with a note', () => {
  const { logged, workbook } = done(play('snapshot', 'snapshot', { Data: [[1, '=A1+1']] }));
  expect(logged).toEqual(['Snapshot 20240515 true made by a script']);
  expect(workbook.sheet('Snapshot 20240515')?.content(0, 1)).toEqual({ value: 2, formula: null });
});

test('wrongSize is refused with the place in the script', () => {
  const { failure } = play('wrongSize', 'wrongSize', { Data: [] });
  expect(failure).toMatchObject({ name: 'Exception', file: 'wrongSize', line: 3 });
  expect(failure?.message).toBe(
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  );
});

test('fetchRates may not reach out', () => {
  const { failure } = play('fetchRates', 'fetchRates', { Data: [] });
  expect(failure).toMatchObject({ name: 'Exception', line: 2 });
  expect(failure?.message).toMatch(/^You do not have permission to call UrlFetchApp.fetch. Required permissions: /);
});
