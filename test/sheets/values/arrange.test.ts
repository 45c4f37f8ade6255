import { placeOf, rangeRig, refusalOf } from './range';

describe('sort', () => {
  const rows = () => [['b', 2], ['a', 10], ['', 5], ['B', 1], ['c', true]] as (string | number | boolean)[][]; // prettier-ignore

  test('by one column, upwards: numbers, texts without regard to case, booleans, blanks last', () => {
    const { on } = rangeRig(rows(), { locale: 'en_US' });
    on('A1:B5', 'sort', 1);
    expect(on('A1:B5', 'getValues')).toEqual([['a', 10], ['b', 2], ['B', 1], ['c', true], ['', 5]]); // prettier-ignore
    on('A1:B5', 'sort', 2);
    expect(on('B1:B5', 'getValues')).toEqual([[1], [2], [5], [10], [true]]);
  });

  test('downwards, by several columns, blanks still last', () => {
    const { on } = rangeRig(rows(), { locale: 'en_US' });
    on('A1:B5', 'sort', { column: 1, ascending: false });
    expect(on('A1:A5', 'getValues')).toEqual([['c'], ['b'], ['B'], ['a'], ['']]);
    on('A1:B5', 'sort', [{ column: 1, ascending: true }, { column: 2, ascending: true }]); // prettier-ignore
    expect(on('A1:B4', 'getValues')).toEqual([['a', 10], ['B', 1], ['b', 2], ['c', true]]); // prettier-ignore
    on('A1:B5', 'sort', [2, 1]);
    expect(on('B1:B2', 'getValues')).toEqual([[1], [2]]);
  });

  test('columns are those of the sheet, and must be in the range', () => {
    const { on } = rangeRig([['x', 2], ['y', 1]]); // prettier-ignore
    on('B1:B2', 'sort', 2);
    expect(on('A1:B2', 'getValues')).toEqual([['x', 1], ['y', 2]]); // prettier-ignore
    expect(refusalOf(() => on('B1:B2', 'sort', 1))).toContain('column 1');
  });

  test('formulas and looks go along, Chinese by pinyin', () => {
    const { on, workbook } = rangeRig([['王', '=A1&"!"'], ['李', '=A2&"!"'], ['陈', 'c']], { locale: 'zh_CN' }); // prettier-ignore
    workbook.activeSheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } });
    on('A1:B3', 'sort', 1);
    expect(on('A1:B3', 'getValues')).toEqual([['陈', 'c'], ['李', '李!'], ['王', '王!']]); // prettier-ignore
    expect(on('B3', 'getFormula')).toBe('=A3&"!"');
    expect([workbook.activeSheet.style(0, 0).font.bold, workbook.activeSheet.style(2, 0).font.bold]).toEqual([false, true]); // prettier-ignore
  });

  test('randomize keeps every row whole', () => {
    const data = Array.from({ length: 30 }, (_, at) => [at, `r${at}`]);
    const { on } = rangeRig(data);
    on('A1:B30', 'randomize');
    const found = on('A1:B30', 'getValues') as [number, string][];
    expect([...found].sort(([one], [other]) => one - other)).toEqual(data);
    expect(found).not.toEqual(data);
  });
});

describe('removeDuplicates', () => {
  const rows = () => [['a', 1, 'x'], ['A', 1, 'x'], ['b', 1, 'y'], ['a', 2, 'x']] as (string | number)[][]; // prettier-ignore

  test('keeps the first of rows that are the same but for case, and gives what is left', () => {
    const { on } = rangeRig(rows());
    expect(placeOf(on('A1:C4', 'removeDuplicates'))).toBe('A1:C3');
    expect(on('A1:C4', 'getValues')).toEqual([['a', 1, 'x'], ['b', 1, 'y'], ['a', 2, 'x'], ['', '', '']]); // prettier-ignore
  });

  test('by columns of the sheet', () => {
    const { on } = rangeRig(rows());
    expect(placeOf(on('B1:C4', 'removeDuplicates', [2]))).toBe('B1:C2');
    expect(on('A1:C4', 'getValues')).toEqual([['a', 1, 'x'], ['A', 2, 'x'], ['b', '', ''], ['a', '', '']]); // prettier-ignore
    expect(refusalOf(() => on('B1:C4', 'removeDuplicates', [1]))).toContain('within the range');
  });
});

describe('texts', () => {
  test('trimWhitespace at both ends and inside, formulas left alone', () => {
    const { on } = rangeRig([['  a \n b\t', '=" x "', 5]]);
    on('A1:C1', 'trimWhitespace');
    expect(on('A1:C1', 'getValues')).toEqual([['a b', ' x ', 5]]);
  });

  test('splitTextToColumns finds the delimiter, takes a text or a member of the enum, and reads pieces as typed', () => {
    const { on, member } = rangeRig([['a,1,50%'], ['b,2'], ['x;y'], ['p--q'], ['no']], { locale: 'en_US' });
    on('A1:A2', 'splitTextToColumns');
    expect(on('A1:C2', 'getValues')).toEqual([['a', 1, 0.5], ['b', 2, '']]); // prettier-ignore
    on('A3', 'splitTextToColumns', member('TextToColumnsDelimiter.SEMICOLON'));
    on('A4', 'splitTextToColumns', '--');
    on('A5', 'splitTextToColumns');
    expect(on('A3:B5', 'getValues')).toEqual([['x', 'y'], ['p', 'q'], ['no', '']]); // prettier-ignore
  });
});

describe('cells that come and go', () => {
  test('insertCells and deleteCells move the others along a dimension', () => {
    const { on, member, workbook } = rangeRig([[1, 2], [3, 4]]); // prettier-ignore
    workbook.activeSheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } });
    on('A1', 'insertCells', member('Dimension.ROWS'));
    expect(on('A1:B3', 'getValues')).toEqual([['', 2], [1, 4], [3, '']]); // prettier-ignore
    expect(workbook.activeSheet.style(0, 0).font.bold).toBe(true);
    on('A1', 'deleteCells', member('Dimension.ROWS'));
    on('A1', 'insertCells', member('Dimension.COLUMNS'));
    expect(on('A1:C2', 'getValues')).toEqual([['', 1, 2], [3, 4, '']]); // prettier-ignore
    on('A1', 'deleteCells', member('Dimension.COLUMNS'));
    expect(on('A1:C2', 'getValues')).toEqual([[1, 2, ''], [3, 4, '']]); // prettier-ignore
  });
});

describe('autoFill', () => {
  const filled = (values: (string | number)[], series = 'DEFAULT_SERIES', format = 'General') => {
    const { on, range, member } = rangeRig(values.map((value) => [value]));
    const source = `A1:A${values.length}`;
    on(source, 'setNumberFormat', format);
    on(source, 'autoFill', range(`A1:A${values.length + 4}`), member(`AutoFillSeries.${series}`));
    const found = on(`A${values.length + 1}:A${values.length + 4}`, 'getDisplayValues') as string[][];
    return found.map(([shown]) => shown);
  };

  test.each([
    [
      [1, 2],
      ['3', '4', '5', '6'],
    ],
    [
      [10, 8],
      ['6', '4', '2', '0'],
    ],
    [[7], ['7', '7', '7', '7']],
    [['Q1'], ['Q2', 'Q3', 'Q4', 'Q5']],
    [
      ['A09', 'A10'],
      ['A11', 'A12', 'A13', 'A14'],
    ],
    [['A08'], ['A09', 'A10', 'A11', 'A12']],
    [['Mon'], ['Tue', 'Wed', 'Thu', 'Fri']],
    [
      ['一月', '三月'],
      ['五月', '七月', '九月', '十一月'],
    ],
    [
      ['x', 'y'],
      ['x', 'y', 'x', 'y'],
    ],
  ])('%j goes on', (values, expected) => {
    expect(filled(values)).toEqual(expected);
  });

  test('dates by days, by weeks, by months', () => {
    expect(filled([45322], 'DEFAULT_SERIES', 'yyyy-mm-dd')).toEqual(['2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']); // prettier-ignore
    expect(filled([45292, 45299], 'DEFAULT_SERIES', 'm/d')).toEqual(['1/15', '1/22', '1/29', '2/5']);
    expect(filled([45322, 45351], 'DEFAULT_SERIES', 'm/d')).toEqual(['3/29', '4/27', '5/26', '6/24']);
    expect(filled([45292, 45323], 'DEFAULT_SERIES', 'm/d')).toEqual(['3/1', '4/1', '5/1', '6/1']);
  });

  test('ALTERNATE_SERIES repeats, formulas move along', () => {
    expect(filled([1, 2], 'ALTERNATE_SERIES')).toEqual(['1', '2', '1', '2']);
    expect(filled(['=ROW()', '=A1*2'])).toEqual(['3', '6', '5', '10']);
  });

  test('to the left and upwards, and not in two directions at once', () => {
    const { on, range, member } = rangeRig([[null, null, 1, 2]]);
    on('C1:D1', 'autoFill', range('A1:D1'), member('AutoFillSeries.DEFAULT_SERIES'));
    expect(on('A1:D1', 'getValues')).toEqual([[-1, 0, 1, 2]]);
    expect(refusalOf(() => on('C1:D1', 'autoFill', range('C1:E2'), member('AutoFillSeries.DEFAULT_SERIES')))).toContain('only one direction'); // prettier-ignore
  });

  test('autoFillToNeighbor goes down as far as the data beside', () => {
    const { on, member } = rangeRig([['a', '=ROW()'], ['b'], ['c'], [null], ['e']]);
    on('B1', 'autoFillToNeighbor', member('AutoFillSeries.DEFAULT_SERIES'));
    expect(on('B1:B5', 'getValues')).toEqual([[1], [2], [3], [''], ['']]);
  });
});
