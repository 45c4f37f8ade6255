import type { Book, Sheet } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { Recipe } from '../../core/recipe/recipe';
import { ORDER_HEADER, PLAIN_ROWS } from '../run/generatedOrders';
import { bookOf, runBook, type Ran } from '../run/runBook';

const BOOK = bookOf([ORDER_HEADER, ...PLAIN_ROWS]);

function applied(book: Book, changes: Partial<Recipe> = {}): { readonly book: Book; readonly ran: Ran } {
  const ran = runBook(book, changes);
  return { book: applyChanges(book, sheetChanges(book, ran.patch)), ran };
}

const ONCE = applied(BOOK).book;

function sheetOf(book: Book, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${book.sheets.map((sheet) => sheet.name).join()}`);
  return found;
}

function withSheet(book: Book, name: string, change: (sheet: Sheet) => Partial<Sheet>): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

function typedAt(book: Book, name: string, row: number, column: number, value: Cell): Book {
  return withSheet(book, name, ({ rows }) => ({
    rows: Array.from({ length: Math.max(rows.length, row + 1) }, (_, at) => {
      if (at !== row) return rows[at] ?? [];
      const cells = Array.from(
        { length: Math.max(rows[at]?.length ?? 0, column + 1) },
        (__, i) => rows[at]?.[i] ?? null,
      );
      cells[column] = value;
      return cells;
    }),
  }));
}

function columnTexts(book: Book, name: string, column: number): readonly Cell[] {
  return sheetOf(book, name).rows.map((row) => row[column] ?? null);
}

/** What the log says of kept typing: place and text. */
function listed(book: Book): readonly string[] {
  return sheetOf(book, '清洗记录')
    .rows.filter((row) => String(row[6]).startsWith('你在我们的单元格里'))
    .map((row) => `${String(row[1])} ${String(row[4])}`);
}

function cellsOf(book: Book, name: string): readonly Cell[] {
  return sheetOf(book, name).rows.flat();
}

describe('typing in cells of ours is kept, listed in the log, and survives a third run', () => {
  test('in a column of ours beside the rows', () => {
    const typed = typedAt(ONCE, '订单', 3, 6, '老板的朋友');
    const twice = applied(typed).book;
    expect(sheetOf(twice, '订单').rows[3]?.[6]).toBe('老板的朋友');
    expect(listed(twice)).toEqual(['订单!G4 老板的朋友']);
    const thrice = applied(twice).book;
    expect(sheetOf(thrice, '订单').rows[3]?.[6]).toBe('老板的朋友');
    expect(listed(thrice)).toEqual(['订单!G4 老板的朋友']);
  });

  test('one of our own labels, chosen for a row by hand, is typing too', () => {
    const typed = typedAt(ONCE, '订单', 3, 6, '高价值客户');
    expect(sheetOf(ONCE, '订单').rows[3]?.[6]).not.toBe('高价值客户');
    expect(sheetOf(applied(applied(typed).book).book, '订单').rows[3]?.[6]).toBe('高价值客户');
  });

  test('in a cell of the portrait, by customer, however the portrait is sorted', () => {
    const tags = sheetOf(ONCE, '客户画像').rows[0]?.indexOf('标签') ?? -1;
    const typed = typedAt(ONCE, '客户画像', 2, tags, '已电话回访');
    const who = sheetOf(typed, '客户画像').rows[2]?.[0];
    const sorted = withSheet(typed, '客户画像', ({ rows }) => ({
      rows: [...rows.slice(0, 1), ...[...rows.slice(1)].reverse()],
    }));
    const thrice = applied(applied(sorted).book).book;
    expect(sheetOf(thrice, '客户画像').rows.find((row) => row[0] === who)?.[tags]).toBe('已电话回访');
    expect(listed(thrice).map((text) => text.replace(/^.* /, ''))).toEqual(['已电话回访']);
    expect(cellsOf(thrice, '客户画像').filter((cell) => cell === '已电话回访')).toHaveLength(1);
  });

  test('in a header of the portrait', () => {
    const typed = typedAt(ONCE, '客户画像', 0, 3, '净销售额');
    const thrice = applied(applied(typed).book).book;
    expect(sheetOf(thrice, '客户画像').rows[0]?.slice(2, 5)).toEqual(['F次数', '净销售额', 'R得分']);
    expect(listed(thrice)).toEqual(['客户画像!D1 净销售额']);
    expect(sheetOf(thrice, '客户画像').rows[0]).toHaveLength(sheetOf(ONCE, '客户画像').rows[0]?.length ?? 0);
  });

  test('in the key of the portrait: the row is found by its place', () => {
    const typed = typedAt(ONCE, '客户画像', 2, 0, '大客户');
    const thrice = applied(applied(typed).book).book;
    expect(columnTexts(thrice, '客户画像', 0)).toEqual(columnTexts(typed, '客户画像', 0));
    expect(listed(thrice)).toEqual(['客户画像!A3 大客户']);
  });

  test('in a column that a person added inside the portrait, with the header of one of ours too', () => {
    const inserted = withSheet(ONCE, '客户画像', ({ rows }) => ({
      rows: rows.map((row, at) => [...row.slice(0, 2), at === 0 ? '标签' : `注${String(row[0])}`, ...row.slice(2)]),
    }));
    const thrice = applied(applied(inserted).book).book;
    const width = sheetOf(ONCE, '客户画像').rows[0]?.length ?? 0;
    const rows = sheetOf(thrice, '客户画像').rows;
    expect(rows[0]?.slice(0, width)).toEqual(sheetOf(ONCE, '客户画像').rows[0]);
    expect(rows[0]?.[width]).toBe('标签');
    expect(rows.slice(1).map((row) => row[width])).toEqual(rows.slice(1).map((row) => `注${String(row[0])}`));
    expect(listed(thrice)).toHaveLength(1);
  });

  test('in rows that a person added below the portrait', () => {
    const typed = typedAt(typedAt(ONCE, '客户画像', 9, 0, '线下客户'), '客户画像', 9, 3, 88);
    const thrice = applied(applied(typed).book).book;
    const own = sheetOf(thrice, '客户画像').rows.filter((row) => row[0] === '线下客户');
    expect(own.map((row) => row[3])).toEqual([88]);
    expect(listed(thrice)).toHaveLength(1);
  });

  test('beside a customer who is gone: below the table, with the key', () => {
    const tags = sheetOf(ONCE, '客户画像').rows[0]?.indexOf('标签') ?? -1;
    const row = columnTexts(ONCE, '客户画像', 0).indexOf('K3');
    const typed = typedAt(ONCE, '客户画像', row, tags, '勿扰');
    const without = withSheet(typed, '订单', ({ rows }) => ({ rows: rows.filter((cells) => cells[1] !== 'K3') }));
    const thrice = applied(applied(without).book).book;
    const kept = sheetOf(thrice, '客户画像').rows.filter((cells) => cells[0] === 'K3');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[tags]).toBe('勿扰');
  });

  test('in the report, beside its cells and over them', () => {
    const typed = typedAt(typedAt(ONCE, '画像报告', 5, 20, '请李总看'), '画像报告', 0, 0, '我们的客户');
    const thrice = applied(applied(typed).book).book;
    expect(sheetOf(thrice, '画像报告').rows[5]?.[20]).toBe('请李总看');
    expect(sheetOf(thrice, '画像报告').rows[0]?.[0]).toBe('客户画像报告');
    expect(sheetOf(thrice, '画像报告').rows[0]).toContain('我们的客户');
    expect(
      listed(thrice)
        .map((text) => text.replace(/^.* /, ''))
        .sort(),
    ).toEqual(['我们的客户', '请李总看']);
  });

  test('beside the lines of the log, and above it', () => {
    const dirty = bookOf([ORDER_HEADER, ...PLAIN_ROWS, ['S1', 'K1', '没有', '已完成', '茶', 5]]);
    const once = applied(dirty).book;
    const header = sheetOf(once, '清洗记录').rows.findIndex((row) => row[0] === '类别');
    const typed = typedAt(typedAt(once, '清洗记录', header + 1, 8, '已处理'), '清洗记录', 1, 3, '五月');
    const thrice = applied(applied(typed).book).book;
    expect(sheetOf(thrice, '清洗记录').rows[header + 1]?.[8]).toBe('已处理');
    expect(sheetOf(thrice, '清洗记录').rows[1]?.[3]).toBe('五月');
  });
});

describe('nothing of ours is mistaken for typing', () => {
  test('a refresh with another recipe and language keeps nothing', () => {
    const twice = applied(ONCE, { score: 'bins', lang: 'en', activeDays: 10 });
    expect(twice.ran.patch.preview.keptEdits).toBe(0);
    expect(sheetOf(twice.book, '订单').rows[0]?.slice(6)).toEqual(['Eleven segments', 'Activity']);
    expect(applied(twice.book).ran.patch.preview.keptEdits).toBe(0);
  });

  test('rows sorted with our columns', () => {
    const sorted = withSheet(ONCE, '订单', ({ rows }) => ({
      rows: [...rows.slice(0, 1), ...[...rows.slice(1)].reverse()],
    }));
    const typed = typedAt(sorted, '订单', 3, 6, '老板的朋友');
    const twice = applied(typed);
    expect(twice.ran.patch.preview.keptEdits).toBe(1);
    expect(columnTexts(twice.book, '订单', 6)).toEqual(columnTexts(typed, '订单', 6));
  });

  test('rows sorted without our columns: labels follow their customers again, and typing stays in its place', () => {
    const dates = ['2024-06-20', '2024-03-01', '2023-10-01', '2023-01-01'];
    const mixed = bookOf([
      ORDER_HEADER,
      ...PLAIN_ROWS.map((row, at) => [row[0] ?? '', `M${at}`, dates[at % 4] ?? '', ...row.slice(3)]),
    ]);
    const once = applied(mixed).book;
    expect(new Set(columnTexts(once, '订单', 7)).size).toBe(5);
    const detached = withSheet(once, '订单', ({ rows }) => ({
      rows: rows.map((row, at) => (at === 0 ? row : [...(rows[rows.length - at] ?? []).slice(0, 6), ...row.slice(6)])),
    }));
    const labels = new Map(sheetOf(once, '订单').rows.map((row) => [row[0] ?? '', row.slice(6)]));
    const twice = applied(detached);
    expect(twice.ran.patch.preview.keptEdits).toBe(0);
    for (const row of sheetOf(twice.book, '订单').rows)
      expect([row[0], row.slice(6)]).toEqual([row[0], labels.get(row[0] ?? '')]);
    expect(sheetOf(applied(typedAt(detached, '订单', 2, 7, '问一下')).book, '订单').rows[2]?.[7]).toBe('问一下');
  });

  test('rows that came since, filled down with our labels', () => {
    const more = withSheet(ONCE, '订单', ({ rows }) => ({
      rows: [...rows, ['P99', 'K99', '2024-01-05', '已完成', '茶', 3, rows[1]?.[6] ?? null, rows[1]?.[7] ?? null]],
    }));
    const twice = applied(more);
    expect(twice.ran.patch.preview.keptEdits).toBe(0);
    expect(sheetOf(twice.book, '订单').rows[13]?.[7]).toBe('沉睡(91–180天)');
  });

  test('pivots whose native part a host has dropped', () => {
    const flat = withSheet(ONCE, '分层透视', () => ({ pivots: [] }));
    expect(applied(flat).ran.patch.preview.keptEdits).toBe(0);
  });
});

describe('ownership follows the workbook, not the headers', () => {
  test('a column inserted left of ours moves ours along', () => {
    const moved = withSheet(ONCE, '订单', ({ rows }) => ({
      rows: rows.map((row, at) => [at === 0 ? '备注' : '快', ...row]),
    }));
    const names = moved.names.map((one) =>
      one.sheet === '订单'
        ? { ...one, area: { ...one.area, left: one.area.left + 1, right: one.area.right + 1 } }
        : one,
    );
    const twice = applied({ ...moved, names });
    expect(twice.ran.patch.preview).toMatchObject({ newColumns: 0, keptEdits: 0 });
    expect(sheetOf(twice.book, '订单').rows[0]).toEqual(['备注', ...ORDER_HEADER, 'RFM分层', '活跃状态']);
  });

  test('a sheet of ours that a person renamed keeps its new name', () => {
    const renamed = {
      ...withSheet(ONCE, '客户画像', () => ({ name: '六月画像' })),
      names: ONCE.names.map((one) => (one.sheet === '客户画像' ? { ...one, sheet: '六月画像' } : one)),
    };
    const twice = applied(renamed).book;
    expect(twice.sheets.map((sheet) => sheet.name)).toEqual(renamed.sheets.map((sheet) => sheet.name));
  });

  test('a column of ours that a person deleted comes back right of everything', () => {
    const cut = withSheet(ONCE, '订单', ({ rows }) => ({
      rows: rows.map((row) => [...row.slice(0, 6), ...row.slice(7)]),
    }));
    const names = cut.names.flatMap((one) => {
      if (one.name.endsWith('_segment')) return [];
      return one.name.endsWith('_activity') ? [{ ...one, area: { ...one.area, left: 6, right: 6 } }] : [one];
    });
    const twice = applied({ ...cut, names });
    expect(sheetOf(twice.book, '订单').rows[0]).toEqual([...ORDER_HEADER, '活跃状态', 'RFM分层']);
    expect(twice.ran.patch.preview).toMatchObject({ newColumns: 1, keptEdits: 0 });
  });

  test('case 72: a column of the user with our header is never adopted', () => {
    const own = bookOf([[...ORDER_HEADER, 'RFM分层'], ...PLAIN_ROWS.map((row) => [...row, '甲'])]);
    const twice = applied(applied(own).book).book;
    const rows = sheetOf(twice, '订单').rows;
    expect(rows[0]).toEqual([...ORDER_HEADER, 'RFM分层', 'RFM分层 (CP)', '活跃状态']);
    expect(rows.slice(1).every((row) => row[6] === '甲')).toBe(true);
  });

  test('after a refresh our own header is not taken by itself', () => {
    expect(sheetOf(applied(applied(ONCE).book).book, '订单').rows[0]).toEqual([...ORDER_HEADER, 'RFM分层', '活跃状态']);
  });

  test('typing in a column of ours does not make equal rows different', () => {
    const twin = bookOf([ORDER_HEADER, ...PLAIN_ROWS, PLAIN_ROWS[3] ?? []]);
    const once = applied(twin);
    const twice = applied(typedAt(once.book, '订单', 13, 6, '重复？'));
    expect(once.ran.portrait.rows.asideBy.get('exact_duplicate')).toBe(1);
    expect(twice.ran.portrait.rows).toEqual(once.ran.portrait.rows);
  });

  test('columns in a sheet that a run does not use stay ours', () => {
    const other = plainSheet('旧订单', [ORDER_HEADER, ...PLAIN_ROWS.slice(0, 6)]);
    const book = { ...ONCE, sheets: [...ONCE.sheets, other] };
    const mapped = withSheet(book, '订单', () => ({ visibility: 'veryHidden' as const }));
    const second = applied(mapped).book;
    const back = applied(withSheet(second, '订单', () => ({ visibility: 'visible' as const })));
    expect(sheetOf(second, '旧订单').rows[0]).toHaveLength(8);
    expect(back.ran.patch.preview.newColumns).toBe(0);
    expect(sheetOf(back.book, '订单').rows[0]).toHaveLength(8);
  });
});

describe('a ledger that cannot be trusted', () => {
  const oneLetterOff = (cell: Cell, at: number): Cell =>
    at === 0 ? cell : String(cell).replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
  const damaged = (change: (rows: Sheet['rows']) => Sheet['rows']): Book =>
    withSheet(ONCE, '_customer_portrait', ({ rows }) => ({ rows: change(rows) }));

  test.each<[string, (rows: Sheet['rows']) => Sheet['rows']]>([
    ['sorted', (rows) => [...rows].reverse()],
    ['emptied', () => []],
    ['cut short', (rows) => rows.slice(0, 4)],
    ['changed in one letter', (rows) => rows.map((row, at) => (at === 4 ? row.map(oneLetterOff) : row))],
  ])('%s: counts as none; what stands in the book stays, is not read, and results go beside it', (_, change) => {
    const book = damaged(change);
    const twice = applied(book);
    expect(sheetOf(twice.book, '客户画像')).toEqual(sheetOf(book, '客户画像'));
    expect(sheetOf(twice.book, '订单').rows.map((row) => row.slice(0, 8))).toEqual(sheetOf(book, '订单').rows);
    expect(sheetOf(twice.book, '订单').rows[0]).toHaveLength(10);
    expect(twice.book.sheets.map((sheet) => sheet.name)).toContain('客户画像 2');
    expect(twice.book.sheets.filter((sheet) => sheet.name.startsWith('_customer'))).toHaveLength(1);
    expect(twice.ran.portrait.meaning.shape).toBe('orders');
    expect(twice.ran.portrait.notices.map((notice) => notice.zh)).toContainEqual(expect.stringContaining('已损坏'));
    expect(applied(twice.book).ran.patch.preview.newSheets).toEqual([]);
  });

  test('a sheet of the user that has the name of the ledger is left alone', () => {
    const own = { ...BOOK, sheets: [...BOOK.sheets, plainSheet('_customer_portrait', [['我的']])] };
    const twice = applied(applied(own).book);
    expect(sheetOf(twice.book, '_customer_portrait').rows).toEqual([['我的']]);
    expect(twice.ran.patch.preview.newSheets).toEqual([]);
  });
});

test('a sheet without a header row gets no columns, keeps its cells, and the notices say so', () => {
  const book = bookOf(PLAIN_ROWS);
  const ran = runBook(book, {}, new Map([['F', 'amount' as const]]));
  expect(ran.portrait.meaning.orders?.headerRow).toBe(-1);
  expect(ran.patch.columns).toEqual([]);
  expect(sheetOf(applyChanges(book, sheetChanges(book, ran.patch)), '订单').rows).toEqual(PLAIN_ROWS);
  expect(ran.portrait.notices.map((notice) => notice.en)).toContainEqual(
    expect.stringContaining('has no header row, so no tag columns were added'),
  );
});
