import { bookWithCells, DateStyle, imageOfBook, plainSheet, run, serialOf, standardRecipe } from '../../core/index';
import type { Book, Cell, CellsImage, Portrait, RunResult } from '../../core/index';
import { portraitColumns } from '../../core/report/portraitColumns';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';

type Done = Extract<RunResult, { kind: 'portrait' }>;

function ran(book: Book, overwrite: boolean): Done {
  const clock = { today: serialOf(2026, 10, 31), given: true };
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock, overwrite });
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join());
  return result;
}

/** The book with the cleaned values in place. */
function overwritten(book: Book, { patch }: Done): Book {
  const images = imageOfBook(book, patch.overwrites);
  const placeOf = ({ sheet }: CellsImage, { column }: CellsImage['columns'][number]) => ({ sheet, at: column });
  return bookWithCells(book, images, 'after', { placeOf }).book;
}

function tableOf(portrait: Portrait): unknown {
  return portraitColumns(portrait, 'zh').map(({ field, values }) => [field, values]);
}

describe.each([
  ['the Chinese shop', chineseShop({ orders: 1000, seed: 7 }).book],
  ['the English supplier', englishB2B({ orders: 1000, seed: 7 }).book],
] as const)('issue 5, section 7: cleaned values over the originals of %s', (_name, book) => {
  const asked = ran(book, true);

  test('are planned only when a person asks for them', () => {
    expect(ran(book, false).patch.overwrites).toEqual([]);
    expect(asked.patch.preview.overwritten).toBeGreaterThan(10);
  });

  test('change neither the portrait nor its certificate', () => {
    const plain = ran(book, false);
    expect(plain.portrait.certificate).toBe(asked.portrait.certificate);
    expect(tableOf(plain.portrait)).toEqual(tableOf(asked.portrait));
  });

  test('give the same portrait in the next run, which finds nothing more to write over', () => {
    const again = ran(overwritten(book, asked), true);
    expect(tableOf(again.portrait)).toEqual(tableOf(asked.portrait));
    expect(again.patch.overwrites).toEqual([]);
  });

  test('can all be put back, cell by cell', () => {
    const images = imageOfBook(book, asked.patch.overwrites);
    const placeOf = ({ sheet }: CellsImage, { column }: CellsImage['columns'][number]) => ({ sheet, at: column });
    const back = bookWithCells(overwritten(book, asked), images, 'before', { placeOf });
    expect(back.kept).toEqual([]);
    expect(back.book.sheets.map(({ rows }) => rows)).toEqual(book.sheets.map(({ rows }) => rows));
  });
});

const HEADER = ['订单号', '客户编号', '手机', '下单日期', '金额'];

/** Twenty sound orders, and cells of one row put over them. */
function shop(...cells: readonly (readonly [row: number, column: number, value: Cell])[]): Book {
  const rows = Array.from({ length: 20 }, (_, i): Cell[] => [
    `S${String(i + 1).padStart(3, '0')}`,
    `C${i % 5}`,
    `1380013800${i % 5}`,
    serialOf(2026, 1 + (i % 9), 10 + (i % 9)),
    50 + i,
  ]);
  for (const [row, column, value] of cells) {
    const line = rows[row - 1];
    if (line) line[column] = value;
  }
  const dates = new Map([[3, Uint8Array.from([0, ...rows.map((row) => (typeof row[3] === 'number' ? DateStyle.date : DateStyle.none))])]]); // prettier-ignore
  return { title: '', date1904: false, sheets: [plainSheet('订单', [HEADER, ...rows], { dates })], names: [] };
}

function cellsOf(book: Book): readonly unknown[] {
  return ran(book, true).patch.overwrites.flatMap(({ column, cells }) => cells.map(({ row, after }) => [row, column, after])); // prettier-ignore
}

/** 2026-03-05 at a time, as hosts read it back: whole seconds by the seconds of a day. */
function at(hour: number, minute = 0, second = 0): number {
  return (serialOf(2026, 3, 5) * 86_400 + hour * 3600 + minute * 60 + second) / 86_400;
}

describe('issue 5, section 7: of the changes in the cleaning log', () => {
  const cases: readonly (readonly [string, Cell, number, string | number | null])[] = [
    ['a date in another spelling becomes a real date', '2026年3月5日', 3, serialOf(2026, 3, 5)],
    ['a date with a time becomes both', '2026/3/5 18:30', 3, at(18, 30)],
    ['a time in the words of Chinese exports is read', '2026年3月5日 下午6:30:05', 3, at(18, 30, 5)],
    ['a time with AM or PM is read', '2026-03-05 6:30:05 PM', 3, at(18, 30, 5)],
    ['twelve at night is the start of the day', '2026-03-05 12:00 AM', 3, at(0)],
    ['a time behind a T is read', '2026-03-05T08:05:00', 3, at(8, 5)],
    ['the last six of fourteen digits are a time', '20260305183059', 3, at(18, 30, 59)],
    ['a time of another zone stays', '2026-03-05T18:30:00Z', 3, null],
    ['a time with parts of a second stays', '2026-03-05 18:30:00.123', 3, null],
    ['a time with a weekday stays', '2026-03-05 星期四 18:30', 3, null],
    ['the end of a day stays, because a cell can only say the start of the next', '2026-03-05 24:00', 3, null],
    ['an amount becomes a number', '¥1,234.50', 4, 1234.5],
    ['a date that is text, in its usual spelling, becomes a real date', '2026-03-05', 3, serialOf(2026, 3, 5)],
    ['a number that is text becomes a number', '1234.5', 4, 1234.5],
    ['an amount in 万 becomes a number', '1.2万', 4, 12_000],
    ['an amount with more decimals than money has stays', '¥1,234.5678', 4, null],
    ['a phone gets its one spelling', '+86 138-0013-8000', 2, '13800138000'],
    ['a phone that is a number becomes text', 13_800_138_000, 2, '13800138000'],
    ['an id loses the space around it', ' C1', 1, 'C1'],
    ['a word that only says that there is nothing stays', '无', 2, null],
    ['a cell that nobody can read stays', '二十', 4, null],
  ];
  test.each(cases)('%s', (_name, typed, column, after) => {
    expect(cellsOf(shop([3, column, typed]))).toEqual(after === null ? [] : [[3, column, after]]);
  });

  test('in a merged area none is written over', () => {
    const book = shop([3, 1, ' C1']);
    const merges = [{ top: 3, left: 1, bottom: 4, right: 1 }];
    expect(cellsOf({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) })).toEqual([]);
  });

  test.each([{ protected: true }, { filtered: true }, { hiddenRows: [4] }])(
    'in a sheet that is %o none is written over, and that is said',
    (more) => {
      const book = shop([3, 1, ' C1']);
      const { patch } = ran({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, ...more })) }, true);
      expect(patch.overwrites).toEqual([]);
      expect(patch.preview.leftAlone.map(({ en }) => en)).toEqual(['The sheet "订单" is protected, filtered or has hidden rows; nothing there is written over.']); // prettier-ignore
    },
  );

  test('a column stays whole when cells that have to stay are read by what the others say', () => {
    const order = shop([3, 3, '13/03/2026'], [4, 3, '05/04/2026'], [5, 3, '06/04/2026 10:00Z']);
    const { patch } = ran(order, true);
    expect(patch.overwrites).toEqual([]);
    expect(patch.preview.leftAlone).toHaveLength(1);
    expect(cellsOf(shop([3, 3, '13/03/2026'], [4, 3, '05/04/2026']))).toEqual([
      [3, 3, serialOf(2026, 3, 13)],
      [4, 3, serialOf(2026, 4, 5)],
    ]);
  });

  test('amounts become numbers beside one that nobody can read, as long as all others keep their value', () => {
    expect(cellsOf(shop([3, 4, '¥1,234.50'], [4, 4, '约12a']))).toEqual([[3, 4, 1234.5]]);
    expect(cellsOf(shop([3, 4, '1.234,50'], [4, 4, '1.250'], [5, 4, '1.25,0x']))).toEqual([[3, 4, 1234.5], [4, 4, 1250]]); // prettier-ignore
    expect(cellsOf(shop([3, 4, '1.234,50'], [4, 4, '2.250,1234']))).toEqual([[3, 4, 1234.5]]);
  });

  test('an amount of one of two currencies stays', () => {
    expect(cellsOf(shop([3, 4, '¥1,200.00'], [4, 4, '$30.00']))).toEqual([]);
  });

  test('a real date of a 1904 workbook counts from 1904', () => {
    const book = { ...shop([3, 3, '2026年3月5日']), date1904: true };
    expect(cellsOf(book)).toEqual([[3, 3, serialOf(2026, 3, 5) - 1462]]);
  });

  test('a date with a time is shown with it', () => {
    const book = shop([3, 3, '2026/3/5 18:30'], [4, 3, '2026/3/5']);
    const styles = overwritten(book, ran(book, true)).sheets[0]?.dates.get(3);
    expect([styles?.[3], styles?.[4]]).toEqual([DateStyle.dateTime, DateStyle.date]);
  });
});
