import { stage } from './excelScript';

describe('defined names', () => {
  it('stand for ranges of the workbook or of a sheet', async () => {
    const seen = await stage(['Sheet1', 'My data']).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My data');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 'x'],
      ];
      const all = context.workbook.names.add('all', sheet.getRange('A1:B2'), 'the cells');
      const own = sheet.names.add('own', sheet.getRange('B2'));
      all.load('name,formula,value,type,scope,comment,visible');
      all.arrayValues.load('values,types');
      own.load('scope');
      const range = all.getRange().load('address');
      own.worksheet.load('name');
      all.worksheetOrNullObject.load('name');
      await context.sync();
      return {
        all: [all.name, all.formula, all.value, all.type, all.scope, all.comment, all.visible],
        cells: [all.arrayValues.values, all.arrayValues.types],
        own: [own.scope, own.worksheet.name],
        range: range.address,
        isNull: all.worksheetOrNullObject.isNullObject,
      };
    });
    expect(seen).toEqual({
      all: ['all', "='My data'!$A$1:$B$2", "'My data'!A1:B2", 'Range', 'Workbook', 'the cells', true],
      cells: [
        [
          [1, 2],
          [3, 'x'],
        ],
        [
          ['Double', 'Double'],
          ['Double', 'String'],
        ],
      ],
      own: ['Worksheet', 'My data'],
      range: "'My data'!A1:B2",
      isNull: true,
    });
  });

  it.each([
    ['=SUM(1,2)', 3, 'Integer'],
    ['=1/4', 0.25, 'Double'],
    ['="a"&"b"', 'ab', 'String'],
    ['=1>2', false, 'Boolean'],
    ['=1/0', '#DIV/0!', 'Error'],
  ])('compute the formula %s', async (formula, value, type) => {
    const seen = await stage().run(async (context) => {
      const name = context.workbook.names.add('answer', formula).load('value,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      return [name.value, name.type, range.isNullObject];
    });
    expect(seen).toEqual([value, type, true]);
  });

  it('change their formula, comment and visibility, and go', async () => {
    const seen = await stage().run(async (context) => {
      const { names } = context.workbook;
      const name = names.add('rate', '=0.2');
      name.formula = '=0.3';
      name.visible = false;
      name.comment = 'VAT';
      name.load('value,visible,comment');
      await context.sync();
      const before = [name.value, name.visible, name.comment];
      name.delete();
      const gone = names.getItemOrNullObject('RATE');
      const count = names.getCount();
      await context.sync();
      return [...before, gone.isNullObject, count.value];
    });
    expect(seen).toEqual([0.3, false, 'VAT', true, 0]);
  });

  it('follow inserted rows and renamed sheets', async () => {
    const address = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.add('cell', sheet.getRange('A2'));
      sheet.getRange('1:1').insert('Down');
      sheet.name = 'Data';
      const range = name.getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Data!A3');
  });

  it.each(['A1', 'R1C1', 'two words', '1st'])('cannot be called %s', async (name) => {
    const { refusal } = stage();
    expect(await refusal((context) => (context.workbook.names.add(name, '=1'), context.sync()))).toBe(
      'InvalidArgument',
    );
  });

  it('are not added twice in one scope, and give no range when they have none', async () => {
    const { refusal } = stage();
    const twice = await refusal((context) => {
      context.workbook.names.add('x', '=1');
      context.workbook.names.add('X', '=2');
      return context.sync();
    });
    expect(twice).toBe('ItemAlreadyExists');
    const range = await refusal(
      (context) => (context.workbook.names.getItem('x').getRange().load('address'), context.sync()),
    );
    expect(range).not.toBe('no refusal');
  });
});
