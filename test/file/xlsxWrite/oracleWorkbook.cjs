// Run by itself (node oracleWorkbook.cjs FILE): the wasm package cannot be loaded inside Jest's realm.
const fs = require('node:fs');
const path = require('node:path');
const { init } = require('excelize-wasm');

const rows = JSON.parse(process.argv[3]);

init(path.join(path.dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz')).then((excelize) => {
  const book = excelize.NewFile();
  const check = ({ error }) => {
    if (error !== null) throw new Error(error);
  };
  rows.forEach((row, r) =>
    row.forEach((value, c) => check(book.SetCellValue('Sheet1', 'ABCD'.charAt(c) + String(r + 1), value))),
  );
  check(book.NewSheet('Pv'));
  check(
    book.AddPivotTable({
      DataRange: 'Sheet1!A1:D6',
      PivotTableRange: 'Pv!A3:F12',
      Rows: [{ Data: 'Segment', DefaultSubtotal: true }],
      Columns: [{ Data: 'Activity', DefaultSubtotal: true }],
      Data: [{ Data: 'Amount', Name: 'Sum', Subtotal: 'Sum' }],
      RowGrandTotals: true,
      ColGrandTotals: true,
      ShowDrill: true,
    }),
  );
  check(book.AddTable('Sheet1', { Range: 'A1:D6', Name: 'T1' }));
  check(
    book.AddSlicer('Sheet1', { Name: 'Segment', Cell: 'L1', TableSheet: 'Sheet1', TableName: 'T1', Caption: 'Seg' }),
  );
  const bar = { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6' };
  check(book.SetConditionalFormat('Sheet1', 'C2:C6', [bar]));
  check(book.AddDataValidation('Sheet1', { Type: 'list', Formula1: '"A,B,C"', Sqref: 'A2:A6', AllowBlank: true }));
  check(book.AddComment('Sheet1', { Cell: 'A1', Author: 'Me', Text: 'mine' }));
  const series = { Name: 'Sheet1!$C$1', Categories: 'Sheet1!$A$2:$A$6', Values: 'Sheet1!$C$2:$C$6' };
  check(book.AddChart('Sheet1', 'L20', { Type: excelize.Col, Series: [series], Title: [{ Text: 'T' }] }));
  fs.writeFileSync(process.argv[2], Buffer.from(book.WriteToBuffer().buffer));
  process.exit(0);
});
