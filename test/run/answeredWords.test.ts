import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { standardRecipe } from '../../core/recipe/settings.data';
import { askedQuestions } from '../../core/report/openAsked';
import { run, type RunRequest } from '../../core/run';
import { bookOf, TODAY, type Ran } from './runBook';

function ran(book: Book, more: Partial<RunRequest> = {}): Ran {
  const request = { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true }, ...more };
  const result = run(book, request);
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  return result;
}

function after(book: Book, more: Partial<RunRequest> = {}): Book {
  return applyChanges(book, sheetChanges(book, ran(book, more).patch));
}

const rowsOf = (book: Book, name: string): readonly (readonly Cell[])[] =>
  book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];

/** Type an answer beside a question of the sheet 待确认. */
function answer(book: Book, id: string, text: string): Book {
  const rows = rowsOf(book, '待确认');
  const column = rows.find((cells) => cells.includes('你的回答'))?.indexOf('你的回答') ?? -1;
  if (column < 0 || !rows.some((cells) => cells.includes(id))) throw new Error(`no question ${id}`);
  const typed = rows.map((cells) => (cells.includes(id) ? cells.map((cell, at) => (at === column ? text : cell)) : cells)); // prettier-ignore
  return { ...book, sheets: book.sheets.map((one) => (one.name === '待确认' ? { ...one, rows: typed } : one)) };
}

const asked = (book: Book): readonly string[] => askedQuestions(ran(book).portrait).map(({ id }) => id);
const log = (book: Book): string => JSON.stringify(rowsOf(book, '清洗记录'));

describe('requirement 64: a mistyped mail domain is a question, and its answer holds from the next run on', () => {
  const MAIL = bookOf([
    ['订单号', '邮箱', '下单时间', '订单金额'],
    ...['ann@gmial.com', 'ann@gmail.com', ' Bob@GMIAL.com', 'eve@qq.com'].map((mail, at): Cell[] => [
      `O${at}`,
      mail,
      `2024-05-1${at}`,
      100,
    ]),
  ]);
  const first = after(MAIL);
  const ids = (book: Book): readonly string[] => ran(book).portrait.gathered.ids;

  test('asked once a domain, with the number of addresses and the proposal, without an address', () => {
    const [question] = askedQuestions(ran(MAIL).portrait);
    expect(question).toMatchObject({ id: 'email:gmial.com', proposal: 'gmail.com', place: { row: 1, column: 1 } });
    expect(question?.text.zh).toMatch(/^2 个邮箱的域名是“gmial\.com”/);
    expect(JSON.stringify(rowsOf(first, '待确认'))).not.toContain('ann@');
    expect(ids(first)).toEqual(['ann@gmial.com', 'ann@gmail.com', 'bob@gmial.com', 'eve@qq.com']);
  });

  test('yes: the corrected address is compared and logged, the cell stays, the question is not asked again', () => {
    const next = after(answer(first, 'email:gmial.com', '是'));
    expect(ids(next)).toEqual(['ann@gmail.com', 'bob@gmail.com', 'eve@qq.com']);
    expect(next.sheets[0]?.rows[1]?.[1]).toBe('ann@gmial.com');
    expect(log(next)).toContain('邮箱域名按你的回答改正');
    expect(log(next)).not.toContain('邮箱域名疑似笔误');
    expect(asked(next)).toEqual([]);
    expect(after(next)).toEqual(next);
  });

  test('no: the domain is right, and is neither flagged nor asked about again', () => {
    const next = after(answer(first, 'email:gmial.com', '否'));
    expect(ids(next)).toEqual(ids(first));
    expect(log(next)).not.toContain('邮箱域名');
    expect(asked(next)).toEqual([]);
  });

  test('a click in the pane answers the same question', () => {
    const next = after(MAIL, { edits: { answers: new Map([['email:gmial.com', 'yes']]) } });
    expect(ids(next)).toContain('bob@gmail.com');
    expect(JSON.stringify(rowsOf(next, '待确认'))).toContain('yes');
  });

  test('an answer that is neither stays open and is told', () => {
    const next = answer(first, 'email:gmial.com', '也许');
    expect(asked(next)).toEqual(['email:gmial.com']);
    expect(JSON.stringify(ran(next).portrait.notices)).toContain('也许');
  });

  test('the address of somebody who is forgotten is not counted', () => {
    const forgotten = { edits: { erase: [{ keys: ['ann@gmial.com'], labels: [] }] } };
    const [question] = askedQuestions(ran(MAIL, forgotten).portrait);
    expect(question?.text.zh).toMatch(/^1 个邮箱/);
    expect(question?.place?.row).toBe(3);
  });
});

describe('requirements 64, 66: a likely slip of a word is a question too', () => {
  const row = (at: number, category: string, channel = '官网'): Cell[] => [
    `D${at}`,
    `C${at % 7}`,
    `2024-06-${10 + (at % 20)}`,
    100,
    category,
    channel,
  ];
  const HEADER = ['订单号', '客户编号', '下单日期', '实付金额', '品类', '渠道'];
  const many = Array.from({ length: 60 }, (_, at) => row(at, at % 2 === 0 ? 'Furniture' : 'Lighting'));
  const SLIPS = bookOf([HEADER, ...many, row(60, 'Furnitrue'), row(61, 'Furnitrue')]);
  const ID = 'word:Furnitrue | Furniture';
  const first = after(SLIPS);
  const words = (book: Book): readonly string[] => {
    const column = ran(book).portrait.gathered.orders?.sheet.columns.get('category')?.column;
    return column?.kind === 'text' ? column.dictionary : [];
  };

  test('yes: the word is read as the usual one from then on, and is not listed again', () => {
    expect(asked(SLIPS)).toEqual([ID]);
    expect(words(first)).toEqual(['Furniture', 'Lighting', 'Furnitrue']);
    const next = after(answer(first, ID, '是'));
    expect(words(next)).toEqual(['Furniture', 'Lighting']);
    expect(next.sheets[0]?.rows[61]?.[4]).toBe('Furnitrue');
    expect(log(next)).toContain('按你的纠错');
    expect(log(next)).not.toContain('疑似错字');
    expect(asked(next)).toEqual([]);
    expect(after(next)).toEqual(next);
  });

  test('no: it is a word of its own, and is not listed again', () => {
    expect(log(first)).toContain('疑似错字');
    const next = after(answer(first, ID, '不'));
    expect(words(next)).toContain('Furnitrue');
    expect(log(next)).not.toContain('疑似错字');
    expect(asked(next)).toEqual([]);
  });

  test('a correction in the dictionary sheet does the same, and wins over an answer', () => {
    const typo = { kind: 'typo', word: 'furnitrue', meaning: 'Home' };
    expect(words(after(SLIPS, { edits: { words: [typo] } }))).toEqual(['Furniture', 'Lighting', 'Home']);
    const both = after(answer(first, ID, '是'), { edits: { words: [typo] } });
    expect(words(both)).toContain('Home');
  });

  test('a list that mixes old and new characters, or widths, is read in one way; one that does not stays as it is', () => {
    const channels = (...names: readonly string[]): readonly string[] => {
      const rows = names.map((name, at) => row(at, 'Furniture', name));
      const column = ran(bookOf([HEADER, ...rows])).portrait.gathered.orders?.sheet.columns.get('channel')?.column;
      return column?.kind === 'text' ? column.dictionary : [];
    };
    expect(channels('官網', '官网', '門店', 'ＡＰＰ', 'APP')).toEqual(['官网', '門店', 'APP']);
    expect(channels('官網', '門店', '官網', '電話', '門店')).toEqual(['官網', '門店', '電話']);
  });
});

test('requirement 66: space and brackets inside a company’s name are left out when it is compared; the name stays as it is written', () => {
  const companies = [
    ['华夏\u200b科技（北京）有限公司', '浙江省杭州市西湖区文三路1号'],
    ['华夏 科技(北京) 有限公司', '浙江省杭州市西湖区文三路1号'],
    ['Ac\u200bme Trading Ltd', '上海市浦东新区世纪大道100号'],
    ['Acme Trading Ltd', '上海市浦东新区世纪大道100号'],
    ['百川贸易有限公司', '浙江省杭州市西湖区文三路9号'],
  ];
  const listed = [['客户编号', '企业名称', '详细地址'], ...companies.map((cells, at): Cell[] => [`C${at}`, ...cells])];
  const orders = [
    ['订单号', '客户编号', '下单时间', '订单金额'],
    ...companies.map((_, at): Cell[] => [`O${at}`, `C${at}`, `2024-05-1${at}`, 100]),
  ];
  const book: Book = { ...bookOf(orders), sheets: [plainSheet('订单', orders), plainSheet('客户', listed)] };
  const whose = ran(book).portrait.gathered.customers?.customer;
  expect(Array.from(whose ?? [])).toEqual([0, 0, 1, 1, 2]);
  expect(rowsOf(after(book), '客户')[1]?.[1]).toBe('华夏\u200b科技（北京）有限公司');
});

describe('requirements 64, 66: a cell that rows like its own speak against is a question of its own', () => {
  const HEADER = ['订单号', '客户编号', '下单日期', '实付金额', '商品编号', '商品名称', '品类'];
  const GROUPS = ['家具', '灯具', '布艺', '厨具', '餐具', '收纳'];
  const row = (at: number, category = GROUPS[at % 6] ?? ''): Cell[] => [
    `D${at}`,
    `C${at % 7}`,
    `2024-06-${10 + (at % 20)}`,
    100 + (at % 9),
    `P${at % 12}`,
    `第${at % 12}款`,
    category,
  ];
  const rows = Array.from({ length: 120 }, (_, at) => (at === 7 ? row(at, '餐具') : row(at)));
  const BOOK = bookOf([HEADER, ...rows]);
  const first = after(BOOK);
  const [id = ''] = asked(BOOK);

  test('asked with its place and what the others hold', () => {
    expect(asked(BOOK)).toHaveLength(1);
    expect(id).toMatch(/^cell:品类 \| 餐具 \| 灯具 \| [0-9a-f]{12}$/);
    const [question] = askedQuestions(ran(BOOK).portrait);
    expect(question?.text.zh).toBe('“订单”第 9 行的“品类”是“餐具”，其他列相同的行都写“灯具”。这一格写错了吗？');
    expect(question).toMatchObject({ place: { sheet: '订单', row: 8, column: 6 }, proposal: '灯具' });
    expect(after(first)).toEqual(first);
  });

  test('no: it is not listed again, even where the rows are sorted', () => {
    expect(log(first)).toContain('与同类行不一致');
    const next = after(answer(first, id, '否'));
    expect(log(next)).not.toContain('与同类行不一致');
    expect(asked(next)).toEqual([]);
    expect(after(next)).toEqual(next);
    const [sheet, ...others] = next.sheets;
    const [header = [], ...body] = sheet?.rows ?? [];
    const turned = { ...next, sheets: sheet ? [{ ...sheet, rows: [header, ...body.reverse()] }, ...others] : others };
    expect(asked(turned)).toEqual([]);
  });

  test('yes: it stays listed until the cell is corrected, and is not asked about again', () => {
    const next = after(answer(first, id, '是'));
    expect(log(next)).toContain('与同类行不一致');
    expect(asked(next)).toEqual([]);
    expect(after(next)).toEqual(next);
    const fixed = { ...next, sheets: next.sheets.map((one) => (one.name === '订单' ? { ...one, rows: one.rows.map((cells, at) => (at === 8 ? cells.map((cell) => (cell === '餐具' ? '灯具' : cell)) : cells)) } : one)) }; // prettier-ignore
    expect(log(after(fixed))).not.toContain('与同类行不一致');
  });

  test('so many at most as of words', () => {
    // Thirty products of twenty rows; one row of each of 25 holds the group of another.
    const group = (product: number): string => GROUPS[product % 6] ?? '';
    const many = Array.from({ length: 600 }, (_, at): Cell[] => {
      const product = at % 30;
      const isSlip = at >= 300 && at < 325;
      return [`D${at}`, `C${at % 7}`, `2024-06-${10 + (at % 20)}`, 100, `P${product}`, `第${product}款`, group(isSlip ? product + 3 : product)]; // prettier-ignore
    });
    const ids = asked(bookOf([HEADER, ...many]));
    expect(ids.filter((one) => one.startsWith('cell:'))).toHaveLength(20);
  });
});
