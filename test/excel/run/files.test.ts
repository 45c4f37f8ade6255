import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { excelRun } from '../../../desk/run/excelRun';
import { LIBRARY } from '../protocol/officeStage';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'excel-files-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function run(code: string, ...options: readonly string[]) {
  const file = path.join(folder, 'script.js');
  fs.writeFileSync(file, code);
  const printed: unknown[][] = [];
  const said: string[] = [];
  const exit = await excelRun([file, ...options], {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    console: { ...console, log: (...words: unknown[]) => printed.push(words) },
    library: LIBRARY,
  });
  return { exit, printed, said: said.join('') };
}

/** A workbook of two sheets: Plan with a formula into Rates, a table, a fill and a name. */
async function template(): Promise<string> {
  const file = path.join(folder, 'template.xlsx');
  const { exit, said } = await run(
    `await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const rates = worksheets.getItem('Sheet1'); rates.name = 'Rates'; rates.getRange('A1').values = [[7]];
      const plan = worksheets.add('Plan');
      plan.getRange('A1:B2').values = [['Item', 'Cost'], ['Tea', 5]]; plan.tables.add('A1:B2', true).name = 'Costs';
      plan.getRange('D1').formulas = [['=Rates!A1*2']]; plan.getRange('D1').format.fill.color = '#FFCC00';
      names.add('Rate', rates.getRange('A1')); plan.getRange('D2').formulas = [['=Rate+1']];
      await context.sync(); });`,
    ...['--out', file, '--force'],
  );
  expect([exit, said]).toEqual([0, '']);
  return fs.readFileSync(file).toString('base64');
}

test('sheets of a file are inserted with formulas, tables, looks and names', async () => {
  const base64 = await template();
  const { printed, said } = await run(`await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Rates');
    const ids = context.workbook.insertWorksheetsFromBase64('${base64}', { positionType: 'Before', relativeTo: 'Rates' });
    await context.sync();
    worksheets.load('items/name,items/id');
    await context.sync();
    const plan = worksheets.getItem('Plan');
    const cells = plan.getRange('D1:D2').load('formulas,values'); const tables = plan.tables.load('items/name');
    const fill = plan.getRange('D1').load('format/fill/color');
    await context.sync();
    console.log(worksheets.items.map(({ name }) => name), ids.value.length, ids.value.includes(worksheets.items[1].id));
    console.log(cells.formulas, cells.values, tables.items[0].name, fill.format.fill.color);
  });`);
  expect(said).toBe('');
  expect(printed).toEqual([
    [['Sheet1', 'Rates (2)', 'Plan', 'Rates'], 2, true],
    [[["='Rates (2)'!A1*2"], ['=Rate+1']], [[14], [8]], 'Costs', '#FFCC00'],
  ]);
});

test('chosen sheets go to the end; a sheet that is not there and bytes that are no workbook are refused', async () => {
  const base64 = await template();
  const { printed } = await run(`
    const tried = async (file, options) => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.insertWorksheetsFromBase64(file, options); await context.sync();
      worksheets.load('items/name'); await context.sync(); return worksheets.items.map(({ name }) => name); }).catch(({ code }) => code);
    console.log(await tried('${base64}', { sheetNamesToInsert: ['Plan'] }));
    console.log(await tried('${base64}', { sheetNamesToInsert: ['None'] }), await tried('bm90aGluZw=='));`);
  expect(printed).toEqual([[['Sheet1', 'Plan']], ['InvalidArgument', 'InvalidArgument']]);
});

test('getFileAsync gives the workbook as bytes, slice by slice', async () => {
  const copy = path.join(folder, 'copy.xlsx');
  const { printed, said } = await run(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['kept']]; await context.sync(); });
    const ask = (call) => new Promise((resolve, refuse) => call(({ status, value, error }) => (status === 'succeeded' ? resolve(value) : refuse(error))));
    const file = await ask((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done));
    const bytes = [];
    for (let at = 0; at < file.sliceCount; at++) bytes.push(...(await ask((done) => file.getSliceAsync(at, done))).data);
    await ask((done) => file.closeAsync(done));
    require('node:fs').writeFileSync(${JSON.stringify(copy)}, Buffer.from(bytes));
    const again = () => ask((done) => Office.context.document.getFileAsync('compressed', {}, done)).catch(({ code }) => code);
    await again(); await again();
    const third = await again();
    const pdf = await ask((done) => Office.context.document.getFileAsync('pdf', {}, done)).catch(({ code }) => code);
    console.log(bytes.length === file.size, file.sliceCount > 1, pdf, third);`);
  expect([said, printed]).toEqual(['', [[true, true, 1009, 11000]]]);
  const read = await run(
    `await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values'); await context.sync();
      console.log(range.values[0][0]); });`,
    ...['--book', copy],
  );
  expect(read.printed).toEqual([['kept']]);
});
