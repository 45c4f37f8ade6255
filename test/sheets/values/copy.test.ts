import '../../../desk/sheets/values/index';
import { call, rangeRig, refusalOf } from './range';
import { sheetObject } from '../../../desk/sheets/types';

describe('copyTo', () => {
  const source = () => {
    const rig = rangeRig([[1, '=A1+1'], ['x', 45322]], { timeZone: 'Etc/UTC' }, { Other: [] }); // prettier-ignore
    const sheet = rig.workbook.activeSheet;
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
    sheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true }, borders: { top: line } });
    rig.on('B2', 'setNumberFormat', 'yyyy-mm-dd');
    return { ...rig, sheet };
  };

  test('brings values, formulas with moved references, formats, notes and merges', () => {
    const { on, range, sheet, workbook } = source();
    sheet.setNote(0, 0, 'note');
    sheet.merge({ top: 0, left: 2, bottom: 1, right: 2 });
    on('A1:C2', 'copyTo', range('D4'));
    expect(on('D4:E5', 'getFormulas')).toEqual([['', '=D4+1'], ['', '']]); // prettier-ignore
    expect(on('D4:E5', 'getDisplayValues')).toEqual([['1', '2'], ['x', '2024-01-31']]); // prettier-ignore
    expect([sheet.style(3, 3).font.bold, sheet.note(3, 3), sheet.merges.length]).toEqual([true, 'note', 2]);
    on('A1:B2', 'copyTo', range('Other!A1'));
    expect(on('Other!A1:B2', 'getValues')).toEqual([[1, 2], ['x', new Date('2024-01-31T00:00:00Z')]]); // prettier-ignore
    expect(workbook.sheet('Other')?.note(0, 0)).toBe('note');
  });

  test('fills a destination that is a multiple of the source, and pastes once into any other', () => {
    const { on, range } = source();
    on('B1', 'copyTo', range('D1:D3'));
    expect(on('D1:D3', 'getFormulas')).toEqual([['=C1+1'], ['=C2+1'], ['=C3+1']]);
    on('A1:A2', 'copyTo', range('F1:F3'));
    expect(on('F1:F3', 'getValues')).toEqual([[1], ['x'], ['']]);
  });

  test('contents only are values, with the format of a date where the target is automatic', () => {
    const { on, range, sheet } = source();
    on('A1:B2', 'copyTo', range('D1'), { contentsOnly: true });
    expect(on('D1:E2', 'getFormulas')).toEqual([['', ''], ['', '']]); // prettier-ignore
    expect(on('D1:E2', 'getValues')).toEqual([[1, 2], ['x', new Date('2024-01-31T00:00:00Z')]]); // prettier-ignore
    expect(sheet.style(0, 3).font.bold).toBe(false);
    on('A1', 'copyTo', range('D9'), { formatOnly: true });
    expect([sheet.value(8, 3), sheet.style(8, 3).font.bold]).toEqual([null, true]);
    expect(refusalOf(() => on('A1', 'copyTo', range('D9'), { valuesOnly: true }))).toContain('valuesOnly');
  });

  test.each([
    ['PASTE_NORMAL', [['=D1+1'], true, true]],
    ['PASTE_VALUES', [[''], false, false]],
    ['PASTE_FORMULA', [['=D1+1'], false, false]],
    ['PASTE_FORMAT', [[''], true, true]],
    ['PASTE_NO_BORDERS', [['=D1+1'], true, false]],
    ['PASTE_COLUMN_WIDTHS', [[''], false, false]],
  ])('%s', (type, expected) => {
    const { on, range, member, sheet } = source();
    on('A1:B1', 'copyTo', range('D1'), member(`CopyPasteType.${type}`), false);
    const { font, borders } = sheet.style(0, 3);
    const hasBorder = borders.top !== undefined && borders.top.style !== 'None';
    expect([(on('E1:E1', 'getFormulas') as string[][])[0], font.bold, hasBorder]).toEqual(expected);
  });

  test('column widths, and rules of conditional formats', () => {
    const { on, range, member, sheet } = source();
    sheet.setColumnWidth(0, 0, 200);
    on('A1', 'copyTo', range('D1'), member('CopyPasteType.PASTE_COLUMN_WIDTHS'), false);
    expect([sheet.columnWidth(3), sheet.value(0, 3)]).toEqual([200, null]);
    const area = { top: 0, left: 0, bottom: 5, right: 0 };
    const rule = { type: 'Custom', formula: '=TRUE', style: {} } as const;
    sheet.conditionalFormats.add({ id: 'c1', areas: [area], stopIfTrue: false, rule });
    on('A1:A2', 'copyTo', range('D1'), member('CopyPasteType.PASTE_CONDITIONAL_FORMATTING'), false);
    expect(sheet.conditionalFormats.all[0]?.areas[1]).toEqual({ top: 0, left: 3, bottom: 1, right: 3 });
    on('A1:A2', 'copyTo', range('Other!B1'));
    expect(on('Other!B1:B2', 'getValues')).toEqual([[1], ['x']]);
  });

  test('transposed', () => {
    const { on, range, member } = source();
    on('A1:A2', 'copyTo', range('D1'), member('CopyPasteType.PASTE_VALUES'), true);
    expect(on('D1:E2', 'getValues')).toEqual([[1, 'x'], ['', '']]); // prettier-ignore
  });

  test('whole columns, and a place that is not on the sheet', () => {
    const { on, range } = source();
    on('A:A', 'copyTo', range('D:D'));
    expect(on('D1:D3', 'getValues')).toEqual([[1], ['x'], ['']]);
    expect(refusalOf(() => on('A1:B2', 'copyTo', range('Z1')))).toBe('The coordinates of the range are outside the dimensions of the sheet.'); // prettier-ignore
  });
});

describe('moveTo', () => {
  test('formulas follow what moves; nothing is left behind', () => {
    const { on, range, workbook } = rangeRig([[1, '=A1*2'], [null, '=B1']]); // prettier-ignore
    on('A1', 'setNumberFormat', '0.00');
    on('A1:B1', 'moveTo', range('D5'));
    expect(on('A1:B2', 'getFormulas')).toEqual([['', ''], ['', '=E5']]); // prettier-ignore
    expect(on('D5:E5', 'getDisplayValues')).toEqual([['1.00', '2']]);
    expect(on('E5', 'getFormula')).toBe('=D5*2');
    expect([on('A1:B1', 'isBlank'), workbook.activeSheet.style(0, 0).numberFormat]).toEqual([true, 'General']);
  });

  test('onto itself, and to another sheet', () => {
    const { on, range } = rangeRig([[1], [2], [3]], {}, { Other: [] });
    on('A1:A3', 'moveTo', range('A2'));
    expect(on('A1:A4', 'getValues')).toEqual([[''], [1], [2], [3]]);
    on('A2:A3', 'moveTo', range('Other!B1'));
    expect(on('Other!B1:B2', 'getValues')).toEqual([[1], [2]]);
    expect(on('A1:A4', 'getValues')).toEqual([[''], [''], [''], [3]]);
  });
});

describe('copyValuesToRange and copyFormatToRange', () => {
  test('repeat the source over columns and rows counted from 1, in a sheet given as object or by its id', () => {
    const { on, end, workbook } = rangeRig([[1, '=A1+1']], {}, { Other: [] });
    const other = workbook.sheet('Other');
    if (!other) throw new Error('Other');
    on('A1', 'setNumberFormat', '0.0');
    on('A1:B1', 'copyValuesToRange', sheetObject(end, other), 2, 4, 1, 2);
    expect(on('Other!B1:D2', 'getValues')).toEqual([[1, 2, 1], [1, 2, 1]]); // prettier-ignore
    on('A1:B1', 'copyFormatToRange', on('Other!A1', 'getGridId'), 1, 3, 3, 3);
    expect(on('Other!A3:C3', 'getNumberFormats')).toEqual([['0.0', '0.###############', '0.0']]);
    expect(refusalOf(() => on('A1', 'copyValuesToRange', 12345, 1, 1, 1, 1))).toBe('Sheet 12345 not found');
  });

  test('the sheet of a range is an object of its own', () => {
    const { on, range } = rangeRig([[1]]);
    expect(String(on('A1', 'getSheet'))).toBe('Sheet');
    expect(call(range('A1'), 'getGridId')).toBe(on('B2', 'getGridId'));
  });
});
