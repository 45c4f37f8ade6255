import { blankExcel, onExcel } from './officeStage';

/** Run a script that notes events by `note(words)`; gives what was noted. */
function noted(body: string): Promise<unknown> {
  return onExcel(
    blankExcel(),
    `const notes = []; const note = (...words) => notes.push(words.join(' '));
     sheet.getRange('A1:B4').values = [['n', 'v'], [3, 'c'], [1, 'a'], [4, 'd']];
     ${body}
     await context.sync(); await new Promise((resolve) => setTimeout(resolve, 20));
     return notes;`,
  );
}

describe('events of a sheet', () => {
  test('a sort tells which rows changed places, and says nothing when none did', async () => {
    const told = await noted(`
      sheet.onRowSorted.add(async ({ type, address }) => note(type, address));
      context.workbook.worksheets.onRowSorted.add(async ({ address }) => note('workbook', address));
      await context.sync();
      sheet.getRange('A1:B4').sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
      sheet.getRange('A1:B4').sort.apply([{ key: 0, ascending: true }], false, true);`);
    expect(told).toEqual(['WorksheetRowSorted A2:B3', 'workbook A2:B3']);
  });

  test('a sort from left to right is told as one of columns, a sort of a table as one of rows', async () => {
    const told = await noted(`
      sheet.tables.add('A1:B4', true);
      sheet.getRange('D1:F1').values = [[3, 2, 1]];
      sheet.onRowSorted.add(async ({ address }) => note('rows', address));
      sheet.onColumnSorted.add(async ({ address }) => note('columns', address));
      await context.sync();
      sheet.getRange('D1:F1').sort.apply([{ key: 0, ascending: true }], false, false, 'Columns');
      sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);`);
    expect(told).toEqual(['columns D1,F1', 'rows A2:B4']);
  });

  test('a single cell tells what it held before and after, also when it is cleared', async () => {
    const told = await noted(`
      await context.sync(); await new Promise((resolve) => setTimeout(resolve, 20));
      sheet.onChanged.add(async ({ address, details }) => note(address, JSON.stringify(details && [details.valueBefore, details.valueAfter])));
      await context.sync();
      sheet.getRange('A2').values = [[7]]; sheet.getRange('A2').clear(); sheet.getRange('A3:A4').clear('Contents');`);
    expect(told).toEqual(['A2 [3,7]', 'A2 [7,""]', 'A3:A4 ']);
  });

  test('rows that are hidden and shown by hand are told once each', async () => {
    const told = await noted(`
      sheet.onRowHiddenChanged.add(async ({ type, changeType, address }) => note(type, changeType, address));
      await context.sync();
      sheet.getRange('2:3').rowHidden = true; sheet.getRange('2:3').rowHidden = true; await context.sync();
      sheet.getRange('3:3').rowHidden = false;`);
    expect(told).toEqual(['WorksheetRowHiddenChanged Hidden 2:3', 'WorksheetRowHiddenChanged Unhidden 3:3']);
  });
});
