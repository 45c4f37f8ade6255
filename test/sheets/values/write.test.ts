import { call, rangeRig, refusalOf } from './range';

describe('setValues', () => {
  test('writes rows of values and gives the range back', () => {
    const { on, range } = rangeRig([]);
    const target = range('A1:C2');
    expect(call(target, 'setValues', [[1, 'x', true], ['', null, '=A1*2']])).toBe(target); // prettier-ignore
    expect(on('A1:C2', 'getValues')).toEqual([[1, 'x', true], ['', '', 2]]); // prettier-ignore
    expect(on('A1:C2', 'getFormulas')).toEqual([['', '', ''], ['', '', '=A1*2']]); // prettier-ignore
  });

  test('refuses data of another shape, in the words of Apps Script, and writes nothing', () => {
    const { on } = rangeRig([['keep']]);
    expect(refusalOf(() => on('A1:A2', 'setValues', [[1]]))).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(refusalOf(() => on('A1:B2', 'setValues', [[1, 2], [3, 4, 5]]))).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ); // prettier-ignore
    expect(refusalOf(() => on('A1:B1', 'setValues', [1, 2]))).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(on('A1', 'getValue')).toBe('keep');
  });

  test('a text that is too long leaves all cells as they were', () => {
    const { on } = rangeRig([['keep', 'too']]);
    refusalOf(() => on('A1:B1', 'setValues', [['new', 'x'.repeat(50_001)]]));
    expect(on('A1:B1', 'getValues')).toEqual([['keep', 'too']]);
  });

  test('arrays given to a script are new at each call', () => {
    const { on } = rangeRig([[1]]);
    const first = on('A1', 'getValues') as unknown[][];
    first[0]?.push(2);
    expect(on('A1', 'getValues')).toEqual([[1]]);
  });
});

describe('the end of the sheet and protections', () => {
  test('a new sheet has 1000 rows and 26 columns, and nothing can be written beyond', () => {
    const { on } = rangeRig([]);
    expect(refusalOf(() => on('Z1000', 'setValue', 1))).toBe('');
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(refusalOf(() => on('A1001', 'setValue', 1))).toBe(outside);
    expect(refusalOf(() => on('AA1', 'getValue'))).toBe(outside);
  });

  test('a protected cell is refused unless the user may edit it, or the protection only warns', () => {
    const { on, end, workbook } = rangeRig([['a']], { user: 'me@example.com' });
    const record = {
      id: '1',
      sheet: workbook.activeSheet,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      description: '',
      warningOnly: false,
      editors: ['other@example.com'],
      unprotected: [],
      namedRange: null,
    };
    end.state.protections.push(record);
    const words =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(refusalOf(() => on('A1', 'setValue', 1))).toBe(words);
    expect(refusalOf(() => on('B2:C3', 'clearContent'))).toBe(words);
    expect(refusalOf(() => on('C1', 'setValue', 1))).toBe('');
    record.warningOnly = true;
    expect(refusalOf(() => on('A1', 'setValue', 1))).toBe('');
    record.warningOnly = false;
    record.editors.push('me@example.com');
    expect(refusalOf(() => on('A1', 'setValue', 2))).toBe('');
  });

  test('a protected sheet is open where it was left open', () => {
    const { on, end, workbook } = rangeRig([]);
    end.state.protections.push({
      id: '1',
      sheet: workbook.activeSheet,
      area: null,
      description: '',
      warningOnly: false,
      editors: [],
      unprotected: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      namedRange: null,
    });
    expect(refusalOf(() => on('B1', 'setValue', 1))).toBe('');
    expect(refusalOf(() => on('B1:B2', 'setValue', 1))).toContain('protected cell');
  });
});

describe('formulas', () => {
  test('one formula for many cells moves its references along', () => {
    const { on } = rangeRig([[1], [2], [3]]);
    on('B1:B3', 'setFormula', '=A1*$A$1');
    expect(on('B1:B3', 'getFormulas')).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
    expect(on('B1:B3', 'getValues')).toEqual([[1], [2], [3]]);
    on('C1:C2', 'setValue', '=B1+1');
    expect(on('C1:C2', 'getValues')).toEqual([[2], [3]]);
  });

  test('a formula may come without its "=", and an empty one clears', () => {
    const { on } = rangeRig([[1]]);
    on('B1', 'setFormula', 'A1+1');
    expect(on('B1', 'getFormula')).toBe('=A1+1');
    on('B1', 'setFormula', '');
    expect(on('B1', 'isBlank')).toBe(true);
    on('A2:B2', 'setFormulas', [['=1', '=2']]);
    expect(on('A2:B2', 'getValues')).toEqual([[1, 2]]);
  });

  test('R1C1 notation in both directions', () => {
    const { on } = rangeRig([[1, 2]]);
    on('C3', 'setFormulaR1C1', '=SUM(R[-2]C[-2]:R[-2]C[-1])&"R1C1"&R1C1');
    expect(on('C3', 'getFormula')).toBe('=SUM(A1:B1)&"R1C1"&$A$1');
    expect(on('C3', 'getFormulaR1C1')).toBe('=SUM(R[-2]C[-2]:R[-2]C[-1])&"R1C1"&R1C1');
    expect(on('C3:D3', 'getFormulasR1C1')).toEqual([['=SUM(R[-2]C[-2]:R[-2]C[-1])&"R1C1"&R1C1', null]]);
    on('D1:D2', 'setFormulasR1C1', [['=SUM(C[-3]:C[-3])'], ['=R[-1]C+RC[-1]']]);
    expect(on('D1:D2', 'getFormulas')).toEqual([['=SUM(A:A)'], ['=D1+C2']]);
    on('E1', 'setFormulaR1C1', '=R[-1]C+RC[-9]');
    expect(on('E1', 'getFormula')).toBe('=#REF!+#REF!');
  });

  test('the result of TODAY is a date, that of a cell is formatted as the cell', () => {
    const { on } = rangeRig([[0.5], [45322]], { locale: 'en_US', timeZone: 'Etc/UTC' });
    on('A1', 'setNumberFormat', '0%');
    on('A2', 'setNumberFormat', 'yyyy-mm-dd');
    on('B1:B5', 'setFormulas', [['=A1*2'], ['=A2+1'], ['=MAX(A2:A3)'], ['=A2-A2'], ['=DATE(2024,1,31)']]);
    expect(on('B1:B5', 'getDisplayValues')).toEqual([['100%'], ['2024-02-01'], ['2024-01-31'], ['0'], ['1/31/2024']]);
    on('C1', 'setValue', '=TODAY()');
    expect(on('C1', 'getValue')).toBeInstanceOf(Date);
    on('C2', 'setValue', '=COUNT(A2:A3)');
    expect(on('C2', 'getValue')).toBe(1);
  });

  test('errors are read as their texts', () => {
    const { on } = rangeRig([['=1/0', '=NA()', '=NOPE()', '="x"+1']]);
    expect(on('A1:D1', 'getValues')).toEqual([['#DIV/0!', '#N/A', '#NAME?', '#VALUE!']]);
    expect(on('A1', 'getDisplayValue')).toBe('#DIV/0!');
  });
});

describe('a blank that a formula hands on is empty, as in Sheets', () => {
  test.each([
    ['=B1', ''],
    ['=Data!$B$1', ''],
    ['=IF(TRUE,B1,1)', ''],
    ['=XLOOKUP("a",A1:A2,B1:B2)', ''],
    ['=INDEX(A1:B2,1,2)', ''],
    ['=IFERROR(B1,5)', ''],
    ['=VLOOKUP("a",A1:B2,2,FALSE)', ''],
    ['=IF(B1="",,1)', ''],
    ['=IFERROR(1/0)', ''],
    ['=B2', 0],
    ['=B1+0', 0],
    ['=SUM(B1:B2)', 0],
    ['=IF(TRUE,0,B1)', 0],
  ])('%s', (formula, expected) => {
    const { on } = rangeRig([['a', null], ['b', 0]]); // prettier-ignore
    on('D1', 'setFormula', formula);
    expect(on('D1', 'getValue')).toBe(expected);
    expect(on('D1', 'getDisplayValue')).toBe(String(expected));
  });

  test('in every cell that a formula fills, also after a change', () => {
    const { on } = rangeRig([['a', null, 0], ['b', 5, null]]); // prettier-ignore
    on('E1', 'setFormula', '=FILTER(A1:C2,A1:A2<>"")');
    expect(on('E1:G2', 'getValues')).toEqual([['a', '', 0], ['b', 5, '']]); // prettier-ignore
    on('B1', 'setValue', 0);
    expect(on('E1:G2', 'getDisplayValues')).toEqual([['a', '0', '0'], ['b', '5', '']]); // prettier-ignore
  });
});

describe('what cells show', () => {
  test.each([
    [1 / 3, '0.3333333333'],
    [1234567.891234, '1234567.891'],
    [0.1 + 0.2, '0.3'],
    [123456789012, '123456789012'],
    [1e15, '1E+15'],
    [123456789012345678, '1.23457E+17'],
    [-0.5, '-0.5'],
    [0, '0'],
    [2.5e-12, '2.5E-12'],
  ])('%d in an automatic cell', (value, shown) => {
    const { on } = rangeRig([[value]]);
    expect(on('A1', 'getDisplayValue')).toBe(shown);
  });

  test('formats are kept as they were set', () => {
    const { on } = rangeRig([[1234.5, 0.25]]);
    on('A1:B1', 'setNumberFormats', [['#,##0.00', '0%']]);
    expect(on('A1:B1', 'getNumberFormats')).toEqual([['#,##0.00', '0%']]);
    expect(on('A1:B1', 'getDisplayValues')).toEqual([['1,234.50', '25%']]);
    on('A1:B1', 'setNumberFormat', 'general');
    expect(on('A1', 'getNumberFormat')).toBe('0.###############');
  });
});

describe('clear', () => {
  const filled = () => {
    const rig = rangeRig([['a', 1], ['b', 2]]); // prettier-ignore
    const sheet = rig.workbook.activeSheet;
    rig.on('A1:B2', 'setNumberFormat', '0.00');
    sheet.restyle({ top: 0, left: 0, bottom: 1, right: 1 }, { font: { bold: true } });
    sheet.setNote(0, 0, 'note');
    return { ...rig, sheet };
  };

  test('everything: contents and formats, not notes', () => {
    const { on, sheet } = filled();
    on('A1:B1', 'clear');
    expect(on('A1:B2', 'getValues')).toEqual([['', ''], ['b', 2]]); // prettier-ignore
    expect([sheet.style(0, 0).font.bold, sheet.style(0, 0).numberFormat]).toEqual([false, 'General']);
    expect(sheet.note(0, 0)).toBe('note');
  });

  test('only what the options name', () => {
    const { on, sheet } = filled();
    on('A1', 'clear', { contentsOnly: true });
    expect([sheet.value(0, 0), sheet.style(0, 0).font.bold]).toEqual([null, true]);
    on('A1', 'clear', { commentsOnly: true });
    expect(sheet.note(0, 0)).toBeNull();
    on('B1', 'clear', { formatOnly: true });
    expect([sheet.value(0, 1), sheet.style(0, 1).font.bold, sheet.style(0, 1).numberFormat]).toEqual([
      1,
      false,
      '0.00',
    ]);
    on('A2', 'clearContent');
    expect(on('A1:A2', 'isBlank')).toBe(true);
    expect(refusalOf(() => on('A1', 'clear', { contentOnly: true }))).toBe('Invalid argument: contentOnly');
  });

  test('rows that a filter hides are passed over when asked', () => {
    const { on, sheet } = filled();
    const criteria = new Map([[0, { on: 'values', values: ['b'] } as const]]);
    sheet.write({ top: 2, left: 0, bottom: 2, right: 0 }, () => ({ value: 'b', formula: null }));
    sheet.setAutoFilter({ area: { top: 0, left: 0, bottom: 2, right: 1 }, criteria });
    sheet.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({ value: 'c', formula: null }));
    sheet.applyFilters();
    on('A2:A3', 'clear', { contentsOnly: true, skipFilteredRows: true });
    expect(on('A2:A3', 'getValues')).toEqual([['c'], ['']]);
  });
});
