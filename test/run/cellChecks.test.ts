import { readFileSync } from 'node:fs';
import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { serialOf } from '../../core/book/serial';
import { RowState } from '../../core/measure/rowState';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { dirtOf } from '../../core/report/dirt';
import { readCsv } from '../../desk/file/csv/readCsv';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import { describeWithSharedData, sharedData } from '../reference/sharedData';
import { bookOf, runBook, type Ran } from './runBook';

const HEADER = ['订单号', '客户编号', '下单日期', '实付金额', '商品名称', '渠道'];
const row = (at: number, amount: number, product = 'Vacuum cleaner', channel = '官网'): Cell[] => [
  `D${at}`,
  `C${at % 7}`,
  `2024-06-${10 + (at % 20)}`,
  amount,
  product,
  channel,
];
/** Sixty ordinary orders of 100, and what is to be seen. */
const shop = (...more: readonly (readonly Cell[])[]): Book =>
  bookOf([HEADER, ...Array.from({ length: 60 }, (_, at) => row(at, 100)), ...more]);

const checked = ({ portrait }: Ran): readonly (readonly [row: number, header: string, rule: string])[] =>
  portrait.checks.map((one) => [one.row + 1, one.meaning.header, one.rule]);

function logOf(book: Book, { patch }: Ran): readonly (readonly Cell[])[] {
  return applyChanges(book, sheetChanges(book, patch)).sheets.find(({ name }) => name === '清洗记录')?.rows ?? [];
}

describe('requirement 61: an order of ten times the mean is listed for a person, and counts as it stands', () => {
  test('exactly ten times is listed, 9.99 times is not', () => {
    expect(checked(runBook(shop(row(70, 1000))))).toEqual([[62, '实付金额', 'farFromMean']]);
    expect(checked(runBook(shop(row(70, 999))))).toEqual([]);
  });

  test('the cleaning log says where, what and why; nothing is changed, and a second run changes no byte', () => {
    const book = shop(row(70, 2500.5));
    const ran = runBook(book);
    expect(ran.portrait.rows).toMatchObject({ read: 61, kept: 61, aside: 0 });
    const line = logOf(book, ran).find((cells) => cells[0] === '待核实');
    expect(line?.slice(0, 8)).toEqual([
      '待核实',
      '订单',
      62,
      'D 实付金额',
      '2500.5',
      '2500.5',
      '金额异常大',
      '2500.50 是其他订单均值 100.00 的 25 倍，请核实后保留或修正',
    ]);
    const once = applyChanges(book, sheetChanges(book, ran.patch));
    expect(once.sheets[0]?.rows[61]?.[3]).toBe(2500.5);
    expect(applyChanges(once, sheetChanges(once, runBook(once).patch))).toEqual(once);
  });

  test('lines of one order are judged together, at the largest line', () => {
    const lines = [row(70, 400), row(70, 350), row(70, 300)].map((cells, at): Cell[] => [...cells, at]);
    const book = bookOf([
      [...HEADER, '行号'],
      ...Array.from({ length: 60 }, (_, at) => [...row(at, 100), 0]),
      ...lines,
    ]);
    const ran = runBook(book);
    expect(checked(ran)).toEqual([[62, '实付金额', 'farFromMean']]);
    expect(logOf(book, ran).find((cells) => cells[0] === '待核实')?.[7]).toMatch(/^整单 1050\.00 是/);
  });

  test('with ten orders none is ten times a mean that it is part of, and none is listed', () => {
    const few = (count: number): Book =>
      bookOf([HEADER, ...Array.from({ length: count }, (_, at) => row(at, 100)), row(70, 90_000)]);
    expect(checked(runBook(few(9)))).toEqual([]);
    expect(checked(runBook(few(10)))).toHaveLength(1);
  });

  test('an order of ten times the customer’s own mean is listed once the customer has eleven', () => {
    const own = (count: number): Book => {
      const small = Array.from({ length: count }, (_, at): Cell[] => [`S${at}`, 'X', '2024-06-02', 20, 'Mop', '门店']);
      return shop(...small, ['S99', 'X', '2024-06-03', 210, 'Mop', '门店']);
    };
    expect(checked(runBook(own(10)))).toEqual([[72, '实付金额', 'farFromMeanOfCustomer']]);
    expect(checked(runBook(own(9)))).toEqual([]);
  });

  test('settings: another factor, the median, a valid range, none', () => {
    const book = shop(row(70, 600), row(71, 5));
    expect(checked(runBook(book, { outlierTimes: 6 }))).toEqual([[62, '实付金额', 'farFromMean']]);
    expect(checked(runBook(book, { outliers: 'median' }))).toEqual([
      [62, '实付金额', 'farFromMedian'],
      [63, '实付金额', 'farFromMedian'],
    ]);
    expect(checked(runBook(book, { amountLeast: 10, amountMost: 500 }))).toEqual([
      [62, '实付金额', 'outsideRange'],
      [63, '实付金额', 'outsideRange'],
    ]);
    expect(checked(runBook(shop(row(70, 9000)), { outliers: 'off' }))).toEqual([]);
  });

  test('refunds and cancelled rows are not judged', () => {
    const book = bookOf([
      [...HEADER, '订单状态'],
      ...Array.from({ length: 60 }, (_, at) => [...row(at, 100), '交易成功']),
      [...row(70, 9000), '已取消'],
      [...row(71, 9000), '已退款'],
    ]);
    expect(checked(runBook(book))).toEqual([]);
  });
});

describe('the sample shops against their own truth (requirement 61, C15)', () => {
  test.each([
    ['the Chinese shop', chineseShop({ orders: 2000, seed: 7 })],
    ['the English supplier', englishB2B({ orders: 2000, seed: 7 })],
  ])('%s: what is listed is what was planted, and nothing else', (_name, { book, truth }) => {
    const ran = runBook(book, {}, new Map(), serialOf(2026, 10, 31));
    const { rows, sheet } = ran.portrait.gathered.orders ?? {};
    if (!rows || !sheet) throw new Error('no orders');
    const planted = truth.orders.filter(
      (one) => one.dirt.includes('outlier') && rows.state[one.row - sheet.firstRow] === RowState.sale,
    );
    expect(planted.length).toBeGreaterThan(0);
    expect(ran.portrait.checks.map((one) => one.row)).toEqual(planted.map((one) => one.row));
  });
});

describe('requirements 62, 64, 66, 68: words that the sheet itself speaks against', () => {
  const WORDS = ['Vacuum cleaner', 'Floor lamp', 'Garden chair'];
  const mixed = (...more: readonly (readonly Cell[])[]): Book =>
    bookOf([HEADER, ...Array.from({ length: 90 }, (_, at) => row(at, 100, WORDS[at % 3])), ...more]);

  test('a slip beside a frequent word is listed with the word; the product stays as it is written', () => {
    const book = mixed(row(95, 100, 'Vacum cleaner'));
    const ran = runBook(book);
    expect(checked(ran)).toEqual([[92, '商品名称', 'misspelling']]);
    const line = logOf(book, ran).find((cells) => cells[0] === '待核实');
    expect(line?.slice(4, 8)).toEqual([
      'Vacum cleaner',
      'Vacum cleaner',
      '疑似错字',
      '罕见，且与一个常见值只差一两个字；建议写作“Vacuum cleaner”',
    ]);
    const products = ran.portrait.gathered.orders?.sheet.columns.get('product')?.column;
    expect(products?.kind === 'text' ? products.dictionary : []).toContain('Vacum cleaner');
    expect(checked(runBook(book, { wordChecks: 'off' }))).toEqual([]);
  });

  test('another case is another spelling', () => {
    expect(checked(runBook(mixed(row(95, 100, 'floor  LAMP'))))).toEqual([[92, '商品名称', 'spelling']]);
  });

  test('what belongs to one person is never looked at, whatever its column is called', () => {
    const people = [...Array.from({ length: 12 }, () => 'anderson'), 'andersen'];
    const book = bookOf([
      [...HEADER, '收货人', '支付宝账号', '收货地址'],
      ...people.map((name, at): Cell[] => [...row(at, 100), name, name, name]),
    ]);
    expect(checked(runBook(book))).toEqual([]);
  });

  test('rows set aside are not looked at', () => {
    const aside = row(95, 100, 'Vacum cleaner').map((cell, at) => (at === 2 ? '2024-02-30' : cell));
    expect(checked(runBook(mixed(aside)))).toEqual([]);
  });
});

test('A18 C31: a customer’s day of birth in the future is listed without the day', () => {
  const book: Book = {
    ...shop(),
    sheets: [
      ...shop().sheets,
      plainSheet('客户', [
        ['客户编号', '姓名', '出生日期'],
        ...Array.from({ length: 7 }, (_, at): Cell[] => [
          `C${at}`,
          `张三${at}`,
          at === 2 ? '2031-05-01' : '1990-05-01',
        ]),
      ]),
    ],
  };
  const ran = runBook(book);
  expect(checked(ran)).toEqual([[4, '出生日期', 'futureDay']]);
  expect(logOf(book, ran).find((cells) => cells[0] === '待核实')?.[7]).not.toContain('2031');
});

test('requirements 26, 61: the pane’s list counts what is to be verified, after what cannot be read; the report has a line of it', () => {
  const book = shop(row(70, 5000), row(71, 7000, 'Vacum cleaner'));
  const ran = runBook(book);
  expect(dirtOf(ran.portrait)).toMatchObject([
    { effect: 'check', rule: 'farFromMean', header: '实付金额', count: 2, examples: [{ row: 61, before: '5000', after: '' }, { row: 62 }] }, // prettier-ignore
    {
      effect: 'check',
      rule: 'misspelling',
      count: 1,
      examples: [{ before: 'Vacum cleaner', after: 'Vacuum cleaner' }],
    },
  ]);
  const report = applyChanges(book, sheetChanges(book, ran.patch)).sheets.find(({ name }) => name === '画像报告');
  const line = report?.rows.find((cells) => cells[0] === '待核实（照原值计算）');
  expect(line?.[1]).toBe('金额异常大 2 格；疑似错字 1 格');
});

describeWithSharedData('Online Retail: what a person is asked to verify', () => {
  const { book } = readCsv(readFileSync(sharedData('online_retail/online_retail_2010-12_raw.csv')), 'online.csv');
  const ran = runBook(book, {}, new Map(), serialOf(2011, 1, 1));

  test('requirement 61: six orders of 1,400, as a plain sum by invoice finds them', () => {
    const { rows, sheet } = ran.portrait.gathered.orders ?? {};
    if (!rows || !sheet) throw new Error('no orders');
    const sums = new Map<string, number>();
    rows.state.forEach((state, at) => {
      const invoice = String(sheet.sheet.rows[sheet.firstRow + at]?.[0]);
      if (state === RowState.sale) sums.set(invoice, (sums.get(invoice) ?? 0) + (rows.cents[at] ?? NaN));
    });
    const all = [...sums.values()].reduce((sum, cents) => sum + cents, 0);
    const far = [...sums].filter(([, cents]) => cents * (sums.size - 1) >= 10 * (all - cents));
    const listed = ran.portrait.checks.filter(({ rule }) => rule === 'farFromMean');
    expect(listed.map(({ row: at }) => String(sheet.sheet.rows[at]?.[0])).sort()).toEqual(far.map(([id]) => id).sort());
    expect(far).toHaveLength(6);
  });

  test('requirement 66: a dozen product names that their code contradicts, each beside the usual one, and no more', () => {
    const names = ran.portrait.checks.filter(({ rule }) => rule !== 'farFromMean');
    expect(names).toHaveLength(12);
    const known = names.map((one) => [one.sheet.sheet.rows[one.row]?.[one.meaning.column], one.proposed]);
    expect(known).toContainEqual(['BREAD BIN, DINER STYLE, IVORY', 'BREAD BIN DINER STYLE IVORY']);
    expect(known).toContainEqual(['CHILDRENS SPACEBOY MUG', "CHILDREN'S SPACEBOY MUG"]);
  });
});
