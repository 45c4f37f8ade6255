import type { Cell } from '../../../core/book/cell';
import { checkValues, everyFinding } from '../../../core/clean/value/checkValues';
import { VALUE_RULES } from '../../../core/clean/value/finding';
import { shapeOf } from '../../../core/clean/value/shape';
import { valueTable } from '../../../core/clean/value/valueTable';

/** Check columns given side by side, shorter ones padded with blanks; each finding as "row column rule: found -> proposed". */
function found(...columns: readonly (readonly Cell[])[]): readonly string[] {
  const rows = Array.from({ length: Math.max(...columns.map((one) => one.length)) }, (_, row) =>
    columns.map((one) => one[row] ?? null),
  );
  const names = columns.map((_, at) => `c${at}`);
  return checkValues(valueTable(names, rows, 0, rows.length)).map(
    ({ row, column, rule, found: text, proposed }) => `${row} c${column} ${rule}: ${text} -> ${proposed ?? '?'}`,
  );
}

const times = (count: number, text: Cell): readonly Cell[] => Array.from({ length: count }, () => text);
const numbered = (count: number, textOf: (at: number) => Cell): readonly Cell[] =>
  Array.from({ length: count }, (_, at) => textOf(at));

describe('missing marks (#56)', () => {
  test('N/A, null and - are found; blanks are not', () => {
    expect(found(['12', 'N/A', 'null', '-', ' ', '15'])).toEqual([
      '1 c0 missingMark: N/A -> ',
      '2 c0 missingMark: null -> ',
      '3 c0 missingMark: - -> ',
    ]);
  });

  test.each(['unknown', 'none', 'empty', '没有', 'NA', 'Nan', 'Null'])('%s can be an answer and stays', (word) => {
    expect(found(['Ann', word, 'Bob'])).toEqual([]);
  });
});

describe('numbers with a unit (#68)', () => {
  const spellings = (a: string, b: string): readonly Cell[] => numbered(40, (at) => `${at % 7}0.0 ${at % 2 ? a : b}`);

  test('two spellings of one unit: the number alone', () => {
    const all = found(spellings('oz.', 'ounce'));
    expect(all).toHaveLength(40);
    expect(all[1]).toBe('1 c0 unit: 10.0 oz. -> 10');
  });

  test('28岁 beside 28: the number alone, where it stands in more than one cell of ten', () => {
    expect(found(numbered(40, (at) => (at % 4 ? `${20 + at}` : `${20 + at}岁`)))[1]).toBe('4 c0 unit: 24岁 -> 24');
  });

  test('a number with rounding dust is written short', () => {
    expect(found(['0.055999999999999994%', ...numbered(40, (at) => (at % 3 ? '0.05' : '0.06%'))])[0]).toBe(
      '0 c0 unit: 0.055999999999999994% -> 0.056',
    );
  });

  test.each<[string, readonly Cell[]]>([
    ['one unit throughout', numbered(40, (at) => `${at} patients`)],
    ['units that start differently', numbered(40, (at) => `${50 + at} ${at % 2 ? 'kg' : 'lb'}`)],
    ['units of other size', numbered(40, (at) => (at % 2 ? `${at}00 g` : `${at}00 grain`.replace('00', '')))],
    ['percent and shares of other size', numbered(40, (at) => (at % 2 ? `${10 + at}%` : `0.${10 + at}`))],
    ['plain numbers', numbered(40, (at) => at)],
  ])('%s stay', (_, cells) => {
    expect(found(cells)).toEqual([]);
  });
});

describe('two columns in one cell', () => {
  const cities = ['Boaz', 'Gary', 'Bend', 'Boaz', 'Gary', 'Bend', 'Boaz AL', 'Gary IN', 'Bend OR'];
  const states = ['AL', 'IN', 'OR', 'AL', 'IN', 'OR', null, null, null];

  test('the state behind the city goes back to its column', () => {
    expect(found(cities, states)).toEqual([
      '6 c0 joined: Boaz AL -> Boaz',
      '6 c1 joined:  -> AL',
      '7 c0 joined: Gary IN -> Gary',
      '7 c1 joined:  -> IN',
      '8 c0 joined: Bend OR -> Bend',
      '8 c1 joined:  -> OR',
    ]);
  });

  test('where the state is there too, or the rest is no known city, nothing is split', () => {
    expect(found(cities, [...states.slice(0, 6), 'AL', 'IN', 'OR'])).toEqual([]);
    expect(found([...cities.slice(0, 6), 'New AL', 'Old IN', 'Far OR'], states)).toEqual([]);
  });
});

describe('like rows disagree', () => {
  const zips = numbered(60, (at) => `3590${at % 6}`);
  const cities = numbered(60, (at) => ['Boaz', 'Gadsden', 'Dothan', 'Florence', 'Cullman', 'Anniston'][at % 6] ?? '');
  const counties = numbered(
    60,
    (at) => ['Marshall', 'Etowah', 'Houston', 'Lauderdale', 'Cullman', 'Calhoun'][at % 6] ?? '',
  );
  const withCell = (cells: readonly Cell[], row: number, cell: Cell): readonly Cell[] =>
    cells.map((old, at) => (at === row ? cell : old));

  test('a slip against nine like rows is found, and its blank filled', () => {
    expect(found(zips, withCell(withCell(cities, 7, 'Gxdsxen'), 20, null), counties)).toEqual([
      '7 c1 dependency: Gxdsxen -> Gadsden',
      '20 c1 dependency:  -> Dothan',
    ]);
  });

  test('rows that agree are left', () => {
    expect(found(zips, cities, counties)).toEqual([]);
  });

  test('a well-formed value that stands once may be a fact of its own', () => {
    expect(found(zips, withCell(cities, 7, 'Southside'), counties)).toEqual([]);
  });

  test('where two columns agree against a third, the third is found', () => {
    expect(found(zips, withCell(cities, 7, 'Florence'), withCell(counties, 7, 'Lauderdale'))).toEqual([
      '7 c0 dependency: 35901 -> 35903',
    ]);
  });

  test('a row that differs from its firm in two columns by known values is another record: a second branch', () => {
    const places = ['Boaz', 'Gadsden', 'Dothan', 'Florence', 'Cullman', 'Anniston'];
    const regions = ['Marshall', 'Etowah', 'Houston', 'Lauderdale'];
    const ids = numbered(120, (at) => `firm ${'abcdefghijkl'[at % 12] ?? ''}`);
    const names = numbered(120, (at) => `${'abcdefghijkl'[at % 12] ?? ''} and sons`);
    const city = numbered(120, (at) => places[(at % 12) % 6] ?? '');
    const region = numbered(120, (at) => regions[(at % 12) % 4] ?? '');
    expect(found(ids, names, withCell(city, 7, 'Cullman'), withCell(region, 7, 'Houston'))).toEqual([]);
    expect(found(ids, names, withCell(city, 7, 'Cullman'), region)).toEqual(['7 c2 dependency: Cullman -> Gadsden']);
  });

  test('two rows of one group that say the same speak for themselves', () => {
    expect(found(zips, withCell(withCell(cities, 7, 'Rainbow'), 13, 'Rainbow'), counties)).toEqual([]);
  });

  test('rows of one value that all go against the rest follow a rule of their own', () => {
    const codes = numbered(200, (at) => `hf-${at % 8}`);
    const names = numbered(200, (at) => `measure ${'abcdefgh'[at % 8] ?? ''}`);
    const states = numbered(200, (at) => (at >= 192 ? 'ak' : 'al'));
    const averages = numbered(200, (at) => `${at >= 192 ? 'ak' : 'al'}_hf-${at % 8}`);
    expect(found(codes, names, states, averages)).toEqual([]);
    expect(found(codes, names, states, withCell(averages, 9, 'al_hfx1'))).toEqual([
      '9 c3 dependency: al_hfx1 -> al_hf-1',
    ]);
  });

  test('values that go together by chance foretell nothing', () => {
    const colours = numbered(60, (at) => (at % 20 === 3 ? 'red' : 'blue'));
    expect(found(zips, colours)).toEqual([]);
  });
});

describe('rare misspellings of usual values', () => {
  test.each([
    ['a letter replaced', 'florence', 'flxrence'],
    ['a letter lost', 'birmingham', 'birminghm'],
    ['two neighbours swapped', 'gadsden city', 'gadsedn city'],
    ['a slip in each of two words', 'acute care hospitals', 'acuxe care hospixals'],
    ['a space replaced', 'acute care hospitals', 'acute carexhospitals'],
  ])('%s', (_, usual, rare) => {
    expect(found([...times(30, usual), rare])).toEqual([`30 c0 misspelling: ${rare} -> ${usual}`]);
  });

  test('numbers inside are kept; where a digit may be lost nothing is proposed', () => {
    expect(
      found([...numbered(60, (at) => `${at} patients`), '21 pxtients', '3x patients', '7 ptients', '9 9patients']),
    ).toEqual([
      '60 c0 misspelling: 21 pxtients -> 21 patients',
      '61 c0 format: 3x patients -> ?',
      '62 c0 misspelling: 7 ptients -> 7 patients',
      '63 c0 format: 9 9patients -> ?',
    ]);
  });

  test('two usual values equally near: found, not decided', () => {
    expect(found([...times(20, 'northern a line'), ...times(20, 'northern e line'), 'northern x line'])).toEqual([]);
    expect(found([...times(20, 'carlton'), ...times(20, 'marlton'), 'xarlton'])).toEqual([
      '40 c0 misspelling: xarlton -> ?',
    ]);
  });

  test.each([
    ['a usual word instead of another', [...times(30, 'black ale'), ...times(9, 'slack hat'), 'slack ale']],
    ['another code', [...times(30, 'unit C001'), 'north wing', 'south hall', 'unit C002']],
    ['a short word', [...times(30, 'Anna'), 'Anne']],
    ['another place of one character', [...times(30, '北京市海淀区'), '北京市海宁区']],
    ['a value that is not so rare', [...times(30, 'carlton'), ...times(4, 'marlton')]],
  ])('%s stays', (_, cells) => {
    expect(found(cells)).toEqual([]);
  });

  test('a rare name in other company than the usual one stays: Cortland is in NY', () => {
    const cities = [...times(30, 'Portland'), ...times(6, 'Buffalo'), ...times(6, 'Salem'), 'Cortland'];
    const states = [...times(30, 'OR'), ...times(6, 'NY'), ...times(6, 'OR'), 'NY'];
    expect(found(cities)).toEqual(['42 c0 misspelling: Cortland -> Portland']);
    expect(found(cities, states)).toEqual([]);
  });
});

test('another spelling: case, space and accents are put right, another order of words is told', () => {
  expect(found([...times(20, 'Grand Rapids'), 'grand  rapids', 'Gránd Rapids', 'Rapids Grand'])).toEqual([
    '20 c0 spelling: grand  rapids -> Grand Rapids',
    '21 c0 spelling: Gránd Rapids -> Grand Rapids',
    '22 c0 spelling: Rapids Grand -> ?',
  ]);
});

describe('odd formats', () => {
  test.each([
    ['al_pn-3b', 'a_a-9a'],
    ['-1,234.50', '9'],
    ['2024-01-15', '9-9-9'],
    ['北京市A座', '字a字'],
    ['(010) 6234', '(9) 9'],
  ])('the shape of %s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test('a letter among digits, a digit among words', () => {
    expect(found([...numbered(60, (at) => `${35900 + (at % 9)}`), '3595x'])).toEqual(['60 c0 format: 3595x -> ?']);
    expect(found([...numbered(120, (at) => ['Ann', 'Bob', 'Eve'][at % 3] ?? ''), 'J0hn'])).toEqual([
      '120 c0 format: J0hn -> ?',
    ]);
  });

  test.each<[string, readonly Cell[]]>([
    ['a second format', [...numbered(96, (at) => `${35900 + (at % 9)}`), ...times(4, '3590-1')]],
    [
      'credit notes behind a letter',
      [...numbered(1200, (at) => 536000 + at), ...numbered(12, (at) => `C${536000 + at}`)],
    ],
    ['names of two words', [...numbered(60, (at) => ['Ann', 'Bob', 'Eve'][at % 3] ?? ''), 'Mary Ann', 'O’Brien']],
  ])('%s stays', (_, cells) => {
    expect(found(cells)).toEqual([]);
  });
});

describe('out of scale', () => {
  test('a hundred times the median behind a gap is found, a long tail is not', () => {
    const prices = numbered(200, (at) => 10 + (at % 10));
    expect(found([...prices, 1500])).toEqual(['200 c0 scale: 1500 -> ?']);
    expect(found([...prices, 150])).toEqual([]);
    expect(found([...prices, 400, 1500])).toEqual([]);
    expect(found(numbered(200, (at) => Math.round(1.05 ** (at % 180))))).toEqual([]);
  });
});

describe('repeated keys', () => {
  const codes = numbered(400, (at) => `C${1000 + at}`);

  test('the second row of a code is found', () => {
    expect(found([...codes, 'C1007'])).toEqual(['400 c0 duplicateKey: C1007 -> ?']);
  });

  test('a column of which many repeat is no key; decimals are none', () => {
    expect(found([...codes, ...codes.slice(0, 9)])).toEqual([]);
    expect(found([...numbered(400, (at) => at + 0.25), 7.25])).toEqual([]);
  });
});

test('a cell has one finding at most, and every rule a name in both languages', () => {
  const cells = [...times(80, '35901 town'), '3590x txwn'];
  const table = valueTable(
    ['c0'],
    cells.map((cell) => [cell]),
    0,
    cells.length,
  );
  expect(everyFinding(table).length).toBeGreaterThan(checkValues(table).length);
  expect(checkValues(table)).toHaveLength(1);
  for (const { name, reason } of Object.values(VALUE_RULES))
    expect([name.zh, name.en, reason.zh, reason.en]).not.toContain('');
});

test('an empty table, a column of blanks and error values are fine', () => {
  expect(found([])).toEqual([]);
  expect(found([null, '', ' ', { error: '#REF!' }])).toEqual([]);
});
