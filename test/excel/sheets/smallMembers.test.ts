import { stage } from '../tables/excelScript';

test('connections of the workbook can be refreshed: there are none', async () => {
  await stage().run(async (context) => {
    context.workbook.dataConnections.refreshAll();
    await context.sync();
  });
});

test('styles of PivotTables are added, copied, chosen and deleted; built-in ones are not', async () => {
  const here = stage();
  const names = await here.run(async (context) => {
    const styles = context.workbook.pivotTableStyles;
    styles.add('Mine');
    styles.getItem('Mine').duplicate();
    styles.setDefault('Mine');
    const usual = styles.getDefault().load('name,readOnly');
    styles.getItem('Mine 2').delete();
    styles.load('items/name');
    await context.sync();
    return [usual.name, usual.readOnly, styles.items.length, styles.items.at(-1)?.name];
  });
  expect(names).toEqual(['Mine', false, 85, 'Mine']);
  const code = await here.refusal(async (context) => {
    context.workbook.pivotTableStyles.getItem('PivotStyleDark1').delete();
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
});

test('the formula of a custom rule reads in R1C1 from its first cell', async () => {
  const read = await stage().run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C9');
    const { rule } = range.conditionalFormats.add('Custom').custom;
    rule.formulaR1C1 = '=RC[-1]>R1C1';
    rule.load('formula,formulaR1C1');
    await context.sync();
    return [rule.formula, rule.formulaR1C1];
  });
  expect(read).toEqual(['=A2>$A$1', '=RC[-1]>R1C1']);
});

test('a piece of a text in a shape is read, written and has a font of its own', async () => {
  const here = stage();
  const read = await here.run(async (context) => {
    const { textRange } = context.workbook.worksheets.getItem('Sheet1').shapes.addTextBox('Sales report').textFrame;
    const piece = textRange.getSubstring(0, 5);
    const rest = textRange.getSubstring(6).load('text');
    piece.font.bold = true;
    piece.load('text,font/bold');
    textRange.load('text,font/bold');
    await context.sync();
    const before = [piece.text, rest.text, piece.font.bold, textRange.font.bold];
    piece.text = 'Order';
    textRange.load('text');
    await context.sync();
    return [before, textRange.text];
  });
  expect(read).toEqual([['Sales', 'report', true, false], 'Order report']);
});

test('neighbours of a range are one row or column unless a count is given', async () => {
  const addresses = await stage().run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3:D4');
    const beside = [range.getRowsAbove(), range.getRowsBelow(), range.getColumnsBefore(), range.getColumnsAfter()];
    const all = [...beside, range.getColumnsAfter(2)].map((one) => one.load('address'));
    await context.sync();
    return all.map(({ address }) => address.replace('Sheet1!', ''));
  });
  expect(addresses).toEqual(['C2:D2', 'C5:D5', 'B3:B4', 'E3:E4', 'E3:F4']);
});

test('one row or column is frozen unless a count is given', async () => {
  const addresses = await stage().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.freezePanes.freezeRows();
    const rows = sheet.freezePanes.getLocation().load('address');
    sheet.freezePanes.freezeColumns();
    const columns = sheet.freezePanes.getLocation().load('address');
    await context.sync();
    return [rows.address, columns.address];
  });
  expect(addresses).toEqual(['Sheet1!1:1', 'Sheet1!A:A']);
});
