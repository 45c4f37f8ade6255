import { dirtOf } from '../../core/report/dirt';
import { openQuestions } from '../../core/report/openQuestions';
import { bookOf, runBook } from '../run/runBook';

const header = ['订单号', '客户编号', '下单日期', '实付金额'];

/** Twelve sound rows, so that columns are understood. */
function sound(from: number): (string | number)[][] {
  return Array.from({ length: 12 }, (_, k) => [`D${from + k}`, `C${k % 4}`, `2024-06-${10 + k}`, 20 + k]);
}

function dirty(rows: (string | number | null)[][]) {
  return dirtOf(runBook(bookOf([header, ...sound(1), ...rows])).portrait);
}

test('#26: counts cells by column and rule, with what stood there and what was read', () => {
  const dirt = dirty([
    ['D91', 'C1', '2024.6.1', '￥120.50'],
    ['D92', 'C1', '2024.6.2', 30],
  ]);
  expect(dirt).toMatchObject([
    {
      sheet: '订单',
      column: 2,
      header: '下单日期',
      effect: 'change',
      rule: 'dateSpelling',
      count: 2,
      examples: [
        { row: 13, before: '2024.6.1', after: '2024-06-01' },
        { row: 14, before: '2024.6.2', after: '2024-06-02' },
      ],
    },
    {
      column: 3,
      rule: 'amountSpelling',
      count: 1,
      examples: [{ row: 13, before: '￥120.50', after: '120.50 CNY' }],
    },
  ]);
});

test('examples look different from each other, three at most', () => {
  const rows = ['2024.6.1', '2024.6.1', '2024.6.2', '2024.6.3', '2024.6.4'].map((day, k) => [`D9${k}`, 'C1', day, 5]);
  const [dates] = dirty(rows);
  expect(dates?.count).toBe(5);
  expect(dates?.examples.map(({ before }) => before)).toEqual(['2024.6.1', '2024.6.2', '2024.6.3']);
});

test('what needs a person comes first, then rows set aside, then what was read all the same', () => {
  const dirt = dirty([
    ['D91', 'C1', '2024.6.1', 5],
    ['D92', 'C1', '2024.6.2', 5],
    ['D93', '', '2024-06-03', 5],
    ['D94', 'C1', '2024-02-30', 5],
  ]);
  expect(dirt.map(({ effect, rule }) => [effect, rule])).toEqual([
    ['issue', 'impossibleDate'],
    ['aside', 'missing_customer'],
    ['change', 'dateSpelling'],
  ]);
});

test('a row that is set aside for a cell which is an issue already is listed once', () => {
  expect(dirty([['D91', 'C1', '2024-02-30', 5]])).toHaveLength(1);
});

test('#64: rows set aside point at themselves', () => {
  const [aside] = dirty([['D91', '', '2024-06-03', 5]]);
  expect(aside).toMatchObject({ column: null, count: 1, examples: [{ row: 13, before: '', after: '' }] });
});

test('a clean sheet has no dirt', () => {
  expect(dirty([])).toEqual([]);
});

test('an ambiguous order of day and month is a question with its answers; answered, it is none', () => {
  const rows = Array.from({ length: 12 }, (_, k) => [`D${k}`, `C${k % 4}`, `${1 + k}/${1 + ((k * 5) % 12)}/2024`, 5]);
  const book = bookOf([header, ...rows]);
  expect(openQuestions(runBook(book).portrait)).toEqual([
    {
      setting: 'dateOrder',
      sheet: '订单',
      column: 2,
      header: '下单日期',
      // Even 1/1 waits: no order was decided for the column.
      count: 12,
      example: expect.stringMatching(/2024$/) as string,
      row: expect.any(Number) as number,
      answers: ['dmy', 'mdy'],
    },
  ]);
  expect(openQuestions(runBook(book, { dateOrder: 'dmy' }).portrait)).toEqual([]);
});

test('amounts such as 1.234 are a question about the decimal sign', () => {
  const rows = Array.from({ length: 12 }, (_, k) => [`D${k}`, `C${k % 4}`, `2024-06-${10 + k}`, `1.${200 + k}`]);
  expect(openQuestions(runBook(bookOf([header, ...rows])).portrait)).toMatchObject([
    { setting: 'decimal', header: '实付金额', count: 12, example: '1.200', row: 1, answers: ['point', 'comma'] },
  ]);
});
