import type { ExcelEnd } from '../../../desk/excel/excelEnd';
import { blankExcel, onExcel } from './officeStage';

/** An Excel with a table `Orders` over A1:B3 and the body of a script in which `ask(f)` calls a function of the common API and `told(f)` its outcome. */
async function answers(body: string, excel: ExcelEnd = blankExcel()): Promise<unknown> {
  return onExcel(
    excel,
    `sheet.getRange('A1:B3').values = [['n', 'v'], ['a', 1], ['b', 2]]; sheet.tables.add('A1:B3', true).name = 'Orders'; await context.sync();
     const { bindings } = Office.context.document;
     const ask = (call) => new Promise((resolve) => call((result) => resolve(result)));
     const told = async (call) => { const { status, value, error } = await ask(call); return status === 'succeeded' ? value : error.code; };
     ${body}`,
  );
}

describe('bindings of the common API', () => {
  test('are made of the selection, of a table by its name and of an address, listed and released', async () => {
    const told = await answers(`
      sheet.getRange('D1:E2').select(); await context.sync();
      const one = await ask((done) => bindings.addFromSelectionAsync('matrix', { id: 'one' }, done));
      const two = await ask((done) => bindings.addFromNamedItemAsync('Orders', 'table', { id: 'two' }, done));
      await ask((done) => bindings.addFromNamedItemAsync('Sheet1!A1', 'text', { id: 'three' }, done));
      const before = await ask((done) => bindings.getAllAsync(done));
      await ask((done) => bindings.releaseByIdAsync('one', done));
      const after = await ask((done) => bindings.getAllAsync(done));
      return [[one.value.type, one.value.rowCount, one.value.columnCount], [two.value.type, two.value.rowCount, two.value.hasHeaders],
        before.value.map(({ id }) => id), after.value.map(({ id }) => id)];`);
    expect(told).toEqual([
      ['matrix', 2, 2],
      ['table', 2, true],
      ['one', 'two', 'three'],
      ['two', 'three'],
    ]);
  });

  test('a prompt for cells is answered with the selection', async () => {
    const told = await answers(`
      sheet.getRange('D1:E2').select(); await context.sync();
      const { value } = await ask((done) => bindings.addFromPromptAsync('matrix', { id: 'asked', promptText: 'Which?' }, done));
      return [value.id, value.type, value.rowCount, value.columnCount];`);
    expect(told).toEqual(['asked', 'matrix', 2, 2]);
  });

  test('a name that leads nowhere, a text binding of many cells and an unknown id are refused', async () => {
    const told = await answers(`return [
      await told((done) => bindings.addFromNamedItemAsync('Nothing', 'matrix', {}, done)),
      await told((done) => bindings.addFromNamedItemAsync('Sheet1!A1:B2', 'text', {}, done)),
      await told((done) => bindings.releaseByIdAsync('none', done)), await told((done) => bindings.getByIdAsync('none', done))];`);
    expect(told).toEqual([3006, 3008, 3002, 3002]);
  });

  test('give and take values, whole or from a row and column on', async () => {
    const excel = blankExcel();
    const told = await answers(
      `const { value } = await ask((done) => bindings.addFromNamedItemAsync('Sheet1!D1:E2', 'matrix', {}, done));
       await ask((done) => value.setDataAsync([[1, 2], [3, 4]], done));
       await ask((done) => value.setDataAsync([[9]], { startRow: 1, startColumn: 1 }, done));
       return [await told((done) => value.getDataAsync(done)), await told((done) => value.getDataAsync({ startRow: 1, rowCount: 1 }, done)),
         await told((done) => value.getDataAsync({ coercionType: 'text' }, done)), await told((done) => value.getDataAsync({ startRow: 1, rowCount: 5 }, done))];`,
      excel,
    );
    expect(told).toEqual([[[1, 2], [3, 9]], [[3, 9]], '1\t2\r\n3\t9', 1005]); // prettier-ignore
    expect(excel.workbook.activeSheet.value(1, 4)).toBe(9);
  });

  test('of tables give the header apart, take rows and columns and lose them', async () => {
    const told = await answers(`
      const { value } = await ask((done) => bindings.addFromNamedItemAsync('Orders', 'table', {}, done));
      await ask((done) => value.addRowsAsync([['c', 3]], done));
      await ask((done) => value.addColumnsAsync(new Office.TableData([[7], [8], [9]], [['w']]), done));
      const full = await told((done) => value.getDataAsync({ coercionType: 'table' }, done));
      await ask((done) => value.deleteAllDataValuesAsync(done));
      const empty = await told((done) => value.getDataAsync({ coercionType: 'table' }, done));
      return [full.headers, full.rows, empty.rows];`);
    expect(told).toEqual([[['n', 'v', 'w']], [['a', 1, 7], ['b', 2, 8], ['c', 3, 9]], [['', '', '']]]); // prettier-ignore
  });

  test('rows for a binding of plain cells are refused', async () => {
    const told = await answers(`
      const { value } = await ask((done) => bindings.addFromNamedItemAsync('Sheet1!D1:E2', 'matrix', {}, done));
      return typeof value.addRowsAsync;`);
    expect(told).toBe('undefined');
  });
});

describe('the rest of the common API', () => {
  test('goToByIdAsync selects an address, a name or a binding', async () => {
    const excel = blankExcel();
    await answers(
      `await ask((done) => Office.context.document.goToByIdAsync('Sheet1!C3:D4', Office.GoToType.NamedItem, done));`,
      excel,
    );
    expect(excel.workbook.activeSheet.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    expect(
      await answers(
        `return told((done) => Office.context.document.goToByIdAsync('none', Office.GoToType.Binding, done));`,
      ),
    ).toBe(7004);
  });

  test('the file tells its address', async () => {
    const told = await answers(
      `return (await ask((done) => Office.context.document.getFilePropertiesAsync(done))).value.url;`,
    );
    expect(told).toBe('Book1');
  });

  test('a dialog is refused: as by a person who does not allow it, and inside the page', async () => {
    const told =
      await answers(`const show = (options) => told((done) => Office.context.ui.displayDialogAsync('https://localhost:3000/a.html', options, done));
      return [await show({}), await show({ displayInIframe: true })];`);
    expect(told).toEqual([12009, 5000]);
  });

  test('Office.addin and Office.ribbon accept what they are asked for', async () => {
    const told = await answers(`await Office.addin.showAsTaskpane(); await Office.addin.hide();
      await Office.addin.onVisibilityModeChanged(() => undefined); await Office.addin.beforeDocumentCloseNotification.enable();
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', controls: [{ id: 'button', enabled: false }] }] });
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load); return [before, await Office.addin.getStartupBehavior()];`);
    expect(told).toEqual(['None', 'Load']);
  });

  test('an object that a script keeps goes into the next Excel.run', async () => {
    const told = await answers(`
      const kept = await Excel.run(async (mine) => {
        const range = mine.workbook.worksheets.getItem('Sheet1').getRange('A2'); range.track(); await mine.sync(); return range; });
      return Excel.run(kept, async (mine) => { kept.load('values'); await mine.sync(); return kept.values; });`);
    expect(told).toEqual([['a']]);
  });
});
