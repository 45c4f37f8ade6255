import { blankExcel, onExcel, refusalOn } from './officeStage';

describe('requests of the real office.js', () => {
  test('a member that this Excel lacks fails as ApiNotFound and is named', async () => {
    const { code, at, message } = await refusalOn(blankExcel(), `sheet.getRange('A1').getImage()`);
    expect([code, at]).toEqual(['ApiNotFound', 'Range.getImage']);
    expect(message).toContain('Range.getImage');
  });

  test('an error says where it happened', async () => {
    expect(await refusalOn(blankExcel(), `sheet.getRange('A1:B2').values = [[1]]`)).toMatchObject({
      code: 'InvalidArgument',
      at: 'Range.values',
    });
    expect(await refusalOn(blankExcel(), `sheet.getRange('no range!').load('address')`)).toMatchObject({
      code: 'InvalidArgument',
      at: 'Worksheet.getRange',
    });
  });

  test('load without properties gives every scalar property, nested ones by path, items of collections', async () => {
    const told = await onExcel(
      blankExcel(),
      `const r = sheet.getRange('A1'); r.load(); const f = sheet.getRange('A1').load('format/font/name,format/fill/color');
       const all = context.workbook.worksheets.load('items/name'); await context.sync();
       return [r.rowCount, r.isEntireRow, r.text, f.format.font.name, f.format.fill.color, all.items.map((one) => one.name)];`,
    );
    expect(told).toEqual([1, false, [['']], 'Calibri', '', ['Sheet1']]);
  });

  test('top and skip choose items', async () => {
    const excel = blankExcel();
    for (const name of ['b', 'c', 'd']) excel.workbook.addSheet(name);
    const told = await onExcel(
      excel,
      `const some = context.workbook.worksheets; some.load({ select: 'name', top: 2, skip: 1 }); await context.sync();
       return some.items.map((one) => one.name);`,
    );
    expect(told).toEqual(['b', 'c']);
  });

  test('blocks of more than 1,500 cells arrive whole', async () => {
    const excel = blankExcel();
    const told = await onExcel(
      excel,
      `const rows = Array.from({ length: 2000 }, (_, row) => [row, 'r' + row, row % 2 === 0]);
       const r = sheet.getRange('B3:D2002'); r.values = rows; await context.sync(); r.load('values'); await context.sync();
       return [r.values.length, r.values[0], r.values[1999]];`,
    );
    expect(told).toEqual([2000, [0, 'r0', true], [1999, 'r1999', false]]);
    expect(excel.workbook.activeSheet.value(2001, 1)).toBe(1999);
  });

  test('a block of more than 1,500 cells of the wrong size is refused before anything is written', async () => {
    const excel = blankExcel();
    const body = `sheet.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2])`;
    expect(await refusalOn(excel, body)).toMatchObject({ code: 'InvalidArgument' });
    expect(excel.workbook.activeSheet.usedArea(true)).toBeNull();
  });

  test('a kept range whose cells were deleted is an invalid reference', async () => {
    const body = `const r = sheet.getRange('A5'); await context.sync(); sheet.getRange('4:6').delete('Up'); r.load('address')`;
    expect(await refusalOn(blankExcel(), body)).toMatchObject({ code: 'InvalidReference' });
  });

  test('a range whose cells are deleted by an earlier action of the same batch is an invalid reference', async () => {
    const body = `const r = sheet.getRange('A5'); sheet.getRange('4:6').delete('Up'); r.values = [[1]]`;
    expect(await refusalOn(blankExcel(), body)).toMatchObject({ code: 'InvalidReference' });
  });

  test('references are given back when the run ends', async () => {
    const excel = blankExcel();
    await onExcel(excel, `sheet.getRange('A1'); sheet.getRange('B1'); await context.sync();`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.session.references.size).toBe(0);
  });
});

describe('limits and states of this Excel', () => {
  test('requests and responses over 5 MB are refused', async () => {
    const excel = blankExcel();
    const big = `sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => ['x'.repeat(32000)])`;
    expect(await refusalOn(excel, big)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    excel.workbook.activeSheet.write({ top: 0, left: 0, bottom: 179, right: 0 }, () => ({
      value: 'x'.repeat(32_000),
      formula: null,
    }));
    expect(await refusalOn(excel, `sheet.getRange('A1:A180').load('values')`)).toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  test('reading more than five million cells is refused, or gives null when told so', async () => {
    const excel = blankExcel();
    expect(await refusalOn(excel, `sheet.getRange('A1:F900000').load('values')`)).toMatchObject({
      code: 'RangeExceedsLimit',
    });
    excel.session.largeReads = 'null';
    const read = `const r = sheet.getRange('A1:F900000').load('values'); await context.sync(); return r.values;`;
    expect(await onExcel(excel, read)).toBeNull();
  });

  test('values of whole columns are null and cannot be set', async () => {
    const read = `const r = sheet.getRange('A:C').load('values,cellCount'); await context.sync(); return [r.values, r.cellCount];`;
    expect(await onExcel(blankExcel(), read)).toEqual([null, 3_145_728]);
    expect(await refusalOn(blankExcel(), `sheet.getRange('A:A').values = 'x'`)).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('no request is answered while a cell is edited', async () => {
    const excel = blankExcel();
    excel.session.editing = true;
    await expect(onExcel(excel, `sheet.load('name'); await context.sync();`)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
  });

  test('a workbook open for reading refuses changes and answers questions', async () => {
    const excel = blankExcel();
    excel.session.readOnly = true;
    expect(await refusalOn(excel, `sheet.getRange('A1').values = [[1]]`)).toMatchObject({ code: 'AccessDenied' });
    expect(await refusalOn(excel, `context.workbook.worksheets.add('x')`)).toMatchObject({ code: 'AccessDenied' });
    expect(await onExcel(excel, `sheet.load('name'); await context.sync(); return sheet.name;`)).toBe('Sheet1');
  });

  test('a filter misplaces, refuses or lets pass a block, as the session says', async () => {
    const values = `sheet.getRange('B2:B4').values = [['one'], ['two'], ['three']]`;
    const filtered = () => {
      const excel = blankExcel();
      const sheet = excel.workbook.activeSheet;
      const rows = [
        ['head', 'mark'],
        ['a', null],
        ['b', null],
        ['a', null],
      ] as const;
      sheet.write({ top: 0, left: 0, bottom: 3, right: 1 }, (row, column) => ({
        value: rows[row]?.[column] ?? null,
        formula: null,
      }));
      const criteria = new Map([[0, { on: 'values', values: ['a'] } as const]]);
      sheet.setAutoFilter({ area: { top: 0, left: 0, bottom: 3, right: 1 }, criteria });
      return excel;
    };
    const column = (excel: ReturnType<typeof filtered>) =>
      [1, 2, 3].map((row) => excel.workbook.activeSheet.value(row, 1));
    const misplacing = filtered();
    await onExcel(misplacing, `${values}; await context.sync();`);
    expect(column(misplacing)).toEqual(['one', null, 'two']);
    const refusing = filtered();
    refusing.session.filteredWrites = 'refuse';
    expect(await refusalOn(refusing, values)).toMatchObject({ code: 'FilteredRangeConflict' });
    const writing = filtered();
    writing.session.filteredWrites = 'write';
    await onExcel(writing, `${values}; await context.sync();`);
    expect(column(writing)).toEqual(['one', 'two', 'three']);
  });

  test('an edit of the person at the grid reaches the handlers of a script', async () => {
    const excel = blankExcel();
    const waiting = onExcel(
      excel,
      `const heard = new Promise((resolve) => sheet.onChanged.add(async (args) => resolve([args.address, args.source, args.details.valueAfter])));
       await context.sync(); return heard;`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const place = { top: 1, left: 2, bottom: 1, right: 2 };
    excel.workbook.activeSheet.write(place, () => ({ value: 'typed', formula: null }), 'person');
    expect(await waiting).toEqual(['C2', 'Local', 'typed']);
  });
});
