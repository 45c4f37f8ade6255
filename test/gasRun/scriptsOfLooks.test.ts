import { play, type Play, type Played } from './play';
import type { Cell } from '../../core/index';

// Scripts in the manner of public samples; what they must leave was worked out by hand from the documentation.
function done(played: Played): Played {
  expect(played.failure).toBeNull();
  return played;
}

/** What a function of a script gives, as JSON carries it. */
function given(script: string, name: string, sheets: Readonly<Record<string, Cell[][]>>, options: Play = {}): unknown {
  return JSON.parse(JSON.stringify(done(play(script, name, sheets, options)).value)) as unknown;
}

test('colorScale adds a gradient and a rule by formula', () => {
  const { logged, workbook } = done(play('colorScale', 'addScale', { Data: [['Id', 'N'], ['a', 1], ['b', -2]] })); // prettier-ignore
  expect(logged).toEqual(['2.0 rules on B2:B3']);
  expect(workbook.sheet('Data')?.conditionalFormats.all.map(({ rule }) => rule.type)).toEqual(['ColorScale', 'Custom']);
});

test('protectColumns protects each formula, and leaves input cells of the sheet open', () => {
  const rows = [['a', '=1+1'], ['b', '=A1'], ['c', 3]]; // prettier-ignore
  expect(given('protectColumns', 'protectFormulas', { Data: rows })).toEqual([
    'Formula 1,2 B1',
    'Formula 2,2 B2',
    'A2:A5',
  ]);
});

test('dashboard draws two charts and changes one of them', () => {
  const rows = [['Region', 'N'], ['East', 1], ['West', 2], ['North', 3]]; // prettier-ignore
  const { value, workbook } = done(play('dashboard', 'buildDashboard', { Sales: rows }));
  expect([...(value as string[])].sort()).toEqual(['Share of sales', 'Trend']);
  expect([workbook.sheet('Dashboard')?.charts.all.length, workbook.sheet('Dashboard')?.gridlines]).toEqual([2, false]);
});

test('namedRanges names columns by their headers, renames one and adds by name', () => {
  const rows = [['Item', 'Total price'], ['a', 2], ['b', 3]]; // prettier-ignore
  expect(given('namedRanges', 'makeNames', { Data: rows })).toEqual(['product A2:A3', 'total_price B2:B3', 5]);
});

test('developerMetadata is found where its column went', () => {
  expect(given('developerMetadata', 'tagColumns', { Data: [['a', 1]] })).toEqual(['C:C', 'money', 'COLUMN', 'version=1 PROJECT']); // prettier-ignore
});

test('filterViews shows rows by two criteria and sorts what it filters', () => {
  const rows: Cell[][] = [['Task', 'State', 'N'], ['a', 'Open', 5], ['b', 'Closed', 50], ['c', 'Open', 10], ['d', null, 99], ['e', 'Wait', 20]]; // prettier-ignore
  expect(given('filterViews', 'showOpenOnly', { Data: rows })).toEqual([['c', 'e', 'a', 'c', 'e'], 'A1:C6', 'e']);
});

test('sortByColor sorts by two columns, then the whole sheet by a third', () => {
  const rows: Cell[][] = [['b', 1, 3], ['c', 2, 2], ['a', 2, 2], ['d', 3, 1]]; // prettier-ignore
  expect(given('sortByColor', 'sortByTwo', { Data: rows })).toEqual([['d', 3, 1], ['a', 2, 2], ['c', 2, 2], ['b', 1, 3]]); // prettier-ignore
});

test('textFinder finds by expression in every sheet', () => {
  const sheets = { One: [['INV-123', 'total'], ['inv-1234', 'x'], ['x', 'Total']], Two: [['inv-999']] }; // prettier-ignore
  const { value, workbook } = done(play('textFinder', 'highlightMatches', sheets));
  expect(JSON.parse(JSON.stringify(value))).toEqual(['One!A1', 'Two!A1', 'B3']);
  expect([workbook.sheet('Two')?.style(0, 0).fill.color, workbook.sheet('Two')?.note(0, 0)]).toEqual(['#FFFF00', 'invoice']); // prettier-ignore
});

test('richText links a part of a cell and leans the rest', () => {
  expect(given('richText', 'linkNames', { Data: [['Name'], ['Ann'], ['Bob Lee']] })).toEqual([
    [['Ann', 'https://example.com/Ann', false], [' (open)', null, true]], // prettier-ignore
    [['Bob Lee', 'https://example.com/Bob%20Lee', false], [' (open)', null, true]], // prettier-ignore
  ]);
});

test('checkboxes are true, false or words of their own', () => {
  const rows = [['Done', 'Task'], [null, 'a'], [null, 'b'], [null, 'c']]; // prettier-ignore
  expect(given('checkboxes', 'archiveChecked', { Data: rows })).toEqual([['b'], [['yes'], ['no']], false, null]);
});

test('banding stripes the data and lets its colours be changed', () => {
  expect(given('banding', 'stripe', { Data: [['a', 'b'], [1, 2], [3, 4]] })).toEqual(['A1:B3', '#123456', '#eeeeee', null, 1]); // prettier-ignore
});

test('rangeLists formats scattered cells at once', () => {
  expect(given('rangeLists', 'formatScattered', { Data: [] })).toEqual(['A1:B1 #d9ead3 x', 'D4 #d9ead3 x', 'A6:A7 #d9ead3 0']); // prettier-ignore
});

test('hideColumns hides, shows and folds', () => {
  const rows = [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]; // prettier-ignore
  expect(given('hideColumns', 'toggleColumns', { Data: rows })).toEqual([[false, true, true, false], false, true, 1, true]); // prettier-ignore
});

test('copySheets copies a template, names it as Excel could not, and links the copies', () => {
  const rows: Cell[][] = [['Month', null], ['Sales', null], ['So far', null]]; // prettier-ignore
  expect(given('copySheets', 'newMonth', { Template: rows })).toEqual([['2024/01', '2024/02', 'Template'], [['Feb 2024'], ['7'], ['12']]]); // prettier-ignore
});

test('borders, letters and sizes are set and read', () => {
  expect(given('borders', 'frame', { Data: [] })).toEqual(['Roboto', true, 'middle', 'underline', ['#0000ff', '#000000'], 40, 150]); // prettier-ignore
});

test('notesAudit writes notes as a block and clears them', () => {
  expect(given('notesAudit', 'auditChanges', { Data: [] })).toEqual([[['first\nchecked 01/05/2024', ''], ['', 'last']], [['', ''], ['', '']]]); // prettier-ignore
});

test('mergeHeaders merges across and down, and breaks apart', () => {
  const rows: Cell[][] = [['x', null, null], ['g', 1, 2], [null, 3, 4], [null, 5, 6]]; // prettier-ignore
  expect(given('mergeHeaders', 'mergeHeaders', { Data: rows })).toEqual([['A1:C1', 'A2:A4'], true, false, [['Title'], ['g']]]); // prettier-ignore
});

test('customValidation refuses what its rules reject', () => {
  expect(given('customValidation', 'addRules', { Data: [] })).toEqual(['ok', 'refused', 'ok', 'refused', 'E1:E3', 'nobody']); // prettier-ignore
});

test('pivotFilters sorts its groups down, shows shares and leaves other years out', () => {
  const rows: Cell[][] = [['Region', 'Year', 'N'], ['East', 2023, 100], ['East', 2024, 1], ['West', 2024, 2], ['West', 2024, 5]]; // prettier-ignore
  expect(given('pivotFilters', 'pivotReport', { Sales: rows })).toEqual([
    ['Area', 'Mean', 'SUM of N'],
    ['West', '3.5', '87.50%'],
    ['East', '1', '12.50%'],
    ['Grand Total', '2.666666667', '100.00%'],
  ]);
});
