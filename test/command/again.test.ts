import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { writePackage } from '../../desk/file/zip/writePackage';
import { chineseShop } from '../../desk/samples/chineseShop';
import { run, WorkFolder } from './inFolder';

const folder = new WorkFolder();
afterAll(() => folder.remove());

const DAY = ['--today', '2026-10-31'];

interface Outcome {
  readonly certificate: string;
  readonly customers: number;
  readonly rows_read: number;
}

async function ran(from: string, to: string, day = DAY, now = '2026-10-31 09:05'): Promise<Outcome> {
  const ended = await run([folder.at(from), '--out', folder.at(to), '--json', ...day], { now });
  expect(ended).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ended.out) as Outcome;
}

const books = new Map<string, XLSX.WorkBook>();

/** Each file is written once, so it is read once. */
function bookOf(name: string): XLSX.WorkBook {
  const book = books.get(name) ?? XLSX.read(folder.bytes(name));
  books.set(name, book);
  return book;
}

function rowsOf(name: string, sheet: string): readonly (readonly unknown[])[] {
  const found = bookOf(name).Sheets[sheet];
  if (found === undefined) throw new Error(`${name} has no sheet ${sheet}`);
  return XLSX.utils.sheet_to_json<unknown[]>(found, { header: 1, raw: true, blankrows: true, defval: null });
}

/** Change one inline text cell of a sheet the way a person would by typing over it. */
function typedOver(name: string, sheetIndex: number, address: string, text: string): Uint8Array {
  const parts = unzipSync(folder.bytes(name));
  const part = `xl/worksheets/sheet${sheetIndex}.xml`;
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const cell = new RegExp(`(<c r="${address}"[^>]*t="inlineStr"><is><t[^>]*>)[^<]*(</t>)`);
  if (!cell.test(xml)) throw new Error(`no text cell ${address} in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(xml.replace(cell, `$1${text}$2`)) });
}

const first: { outcome?: Outcome } = {};

beforeAll(async () => {
  folder.write('1.xlsx', writePackage(null, bookParts(chineseShop({ orders: 400, seed: 3 }).book), nodeCodec));
  first.outcome = await ran('1.xlsx', '2.xlsx');
});

describe('a run on its own output', () => {
  test('refreshes in place: the same sheets, the same columns, nothing doubled, the same certificate', async () => {
    expect(await ran('2.xlsx', '3.xlsx')).toMatchObject({
      certificate: first.outcome?.certificate,
      customers: first.outcome?.customers,
      rows_read: first.outcome?.rows_read,
    });
    expect(bookOf('3.xlsx').SheetNames).toEqual(bookOf('2.xlsx').SheetNames);
    for (const sheet of bookOf('2.xlsx').SheetNames.filter((name) => !name.startsWith('_'))) {
      expect({ sheet, rows: rowsOf('3.xlsx', sheet) }).toEqual({ sheet, rows: rowsOf('2.xlsx', sheet) });
    }
  });

  test('has the same parts afterwards', () => {
    const names = (file: string): string[] => Object.keys(unzipSync(folder.bytes(file))).sort();
    expect(names('3.xlsx')).toEqual(names('2.xlsx'));
  });

  test('#161: says in 画像_历史 when the run was made', () => {
    const rows = rowsOf('2.xlsx', '画像_历史');
    const header = rows.findIndex((row) => row.includes('时间'));
    const column = rows[header]?.indexOf('时间') ?? -1;
    expect(rows.slice(header + 1).map((row) => row[column])).toEqual(['2026-10-31 09:05']);
  });

  test('a third run changes not a byte, though the clock went on', async () => {
    await ran('3.xlsx', '4.xlsx', DAY, '2026-11-02 18:30');
    expect(Buffer.from(folder.bytes('4.xlsx')).equals(Buffer.from(folder.bytes('3.xlsx')))).toBe(true);
  });

  test('keeps what a person typed over a cell of ours, lists it in 清洗记录 once, and is stable from then on', async () => {
    const column = rowsOf('2.xlsx', '订单')[1]?.findIndex((cell) => /分层/.test(String(cell))) ?? -1;
    const address = `${XLSX.utils.encode_col(column)}10`;
    folder.write('typed.xlsx', typedOver('2.xlsx', 2, address, '我的大客户'));
    const kept = await ran('typed.xlsx', 'typed-2.xlsx');
    expect(kept.certificate).toBe(first.outcome?.certificate);
    expect(rowsOf('typed-2.xlsx', '订单')[9]?.[column]).toBe('我的大客户');
    const listed = (name: string): readonly (readonly unknown[])[] =>
      rowsOf(name, '清洗记录').filter((row) => row.includes('我的大客户'));
    expect(listed('typed-2.xlsx')).toHaveLength(1);
    await ran('typed-2.xlsx', 'typed-3.xlsx');
    expect(rowsOf('typed-3.xlsx', '订单')[9]?.[column]).toBe('我的大客户');
    expect(listed('typed-3.xlsx')).toHaveLength(1);
  });

  test("the user's own cells are as they were, in every run", () => {
    for (const sheet of ['客户', '订单', '服务记录']) {
      const before = rowsOf('1.xlsx', sheet);
      const width = Math.max(...before.map((row) => row.length));
      const after = rowsOf('4.xlsx', sheet).map((row) => row.slice(0, width));
      expect({ sheet, rows: after }).toEqual({
        sheet,
        rows: before.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]),
      });
    }
  });
});

describe('who moved since the last run', () => {
  const LATER = ['--today', '2027-01-31'];
  const reported = (name: string): readonly (readonly unknown[])[] => {
    const rows = rowsOf(name, '画像报告');
    const from = rows.findIndex(([cell]) => /与上次运行相比/.test(String(cell)));
    return from < 0 ? [] : rows.slice(from, from + 30);
  };

  test('stays on the report when somebody presses the button again', async () => {
    await ran('2.xlsx', 'later.xlsx', LATER);
    expect(reported('2.xlsx')).toEqual([]);
    expect(reported('later.xlsx').find(([cell]) => cell === '下降')?.[1]).toBeGreaterThan(0);
    await ran('later.xlsx', 'later-2.xlsx', LATER);
    expect(reported('later-2.xlsx')).toEqual(reported('later.xlsx'));
  });

  test('has the class before beside the tags, as it stood in the portrait of the run before', () => {
    const classes = (name: string, header: string): Map<unknown, unknown> => {
      const [names = [], ...rows] = rowsOf(name, '客户画像');
      return new Map(rows.map((row) => [row[0], row[names.indexOf(header)]]));
    };
    expect(rowsOf('2.xlsx', '客户画像')[0]).not.toContain('上次分层');
    const before = classes('2.xlsx', 'RFM分层');
    expect(before.size).toBeGreaterThan(50);
    expect(classes('later.xlsx', '上次分层')).toEqual(before);
    expect(classes('later-2.xlsx', '上次分层')).toEqual(before);
  });
});

test('a setting that the command line names wins over the settings sheet, also where it is the standard', async () => {
  const row = rowsOf('2.xlsx', '画像_设置').findIndex((cells) => cells[7] === 'score');
  const place = bookOf('2.xlsx').SheetNames.indexOf('画像_设置') + 1;
  folder.write('bins.xlsx', typedOver('2.xlsx', place, `C${row + 1}`, 'bins'));
  const shown = async (...words: readonly string[]): Promise<unknown> => {
    await ran('bins.xlsx', 'named.xlsx', [...DAY, '--force', ...words]);
    const [header = [], first = []] = rowsOf('named.xlsx', '客户画像');
    books.delete('named.xlsx');
    return first[header.indexOf('R得分')];
  };
  expect(await shown()).toBeLessThanOrEqual(5);
  expect(await shown('--set', 'score=rank')).toBeGreaterThan(5);
});
