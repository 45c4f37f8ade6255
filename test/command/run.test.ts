import * as XLSX from '@e965/xlsx';
import { csvRows, run, RUN_DAY, WorkFolder } from './inFolder';
import { shopCsv, shopTable } from './shopFile';

const folder = new WorkFolder();
afterAll(() => folder.remove());

const FIELDS =
  'customer_id,recency_days,frequency,monetary,r_score,f_score,m_score,rfm_code,activity,rfm_tier,grid8,grid11,tags';

/** The shop as an .xlsx of another writer, dates and amounts as texts. */
function shopXlsx(lang: 'zh' | 'en', extra: readonly (readonly unknown[])[] = []): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(extra.map((row) => [...row])), 'Notes');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(shopTable(lang).map((row) => [...row])), 'Orders');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function sheetsOf(file: string): readonly string[] {
  return XLSX.read(folder.bytes(file)).SheetNames;
}

/** customer_id -> the other fields that a test asks for. */
function portraitOf(file: string, ...fields: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const [header = [], ...rows] = csvRows(folder.text(file));
  return Object.fromEntries(rows.map((row) => [row[0], fields.map((field) => row[header.indexOf(field)] ?? '')]));
}

beforeAll(async () => {
  folder.write('zh/订单.csv', shopCsv('zh'));
  folder.write('en/orders.csv', shopCsv('en'));
  folder.write('book/orders.xlsx', shopXlsx('en'));
  for (const [file, tables] of [
    ['zh/订单.csv', 'zh/t'],
    ['en/orders.csv', 'en/t'],
    ['book/orders.xlsx', 'book/t'],
  ] as const) {
    const ended = await run([folder.at(file), '--tables', folder.at(tables)]);
    expect(ended).toMatchObject({ code: 0, err: '' });
  }
});

describe('a run', () => {
  test('names its result after the input and the language of the headers, and writes nothing else', () => {
    const names = folder.listing().map((line) => line.replace(/ \d+ [\d.]+$/, ''));
    expect(names.filter((name) => /^(zh|en)/.test(name))).toEqual(
      [
        'en',
        'en/orders-portrait.xlsx',
        'en/orders.csv',
        'en/t',
        'en/t/changes.csv',
        'en/t/issues.csv',
        'en/t/portrait.csv',
        'en/t/run.json',
        'zh',
        'zh/t',
        'zh/t/changes.csv',
        'zh/t/issues.csv',
        'zh/t/portrait.csv',
        'zh/t/run.json',
        'zh/订单-客户画像.xlsx',
        'zh/订单.csv',
      ].sort(),
    );
  });

  test('puts the sheets of issue 2 behind those of the user, in the language of the headers', () => {
    const hidden = '_customer_portrait';
    expect(sheetsOf('zh/订单-客户画像.xlsx')).toEqual([
      '订单',
      '客户画像',
      '分层透视',
      '画像报告',
      '交叉分析',
      '清洗记录',
      '画像_规则',
      '画像_设置',
      '画像_历史',
      hidden,
    ]);
    const english = sheetsOf('book/orders-portrait.xlsx');
    expect(english.slice(0, 2)).toEqual(['Notes', 'Orders']);
    expect(english).toHaveLength(11);
    expect(english.join()).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('requirements 5, 31 and 106: R, F and M of every customer are those worked out by hand', () => {
    for (const tables of ['zh/t', 'en/t', 'book/t']) {
      expect(portraitOf(`${tables}/portrait.csv`, 'recency_days', 'frequency', 'monetary')).toEqual({
        A1: ['10', '2', '150.50'],
        B2: ['30', '1', '180.00'],
        '007': ['100', '1', '80.00'],
        D4: ['', '0', '0.00'],
      });
    }
  });

  test('requirement 116: activity is the state of R, in the language of the output', () => {
    expect(portraitOf('zh/t/portrait.csv', 'activity')).toMatchObject({
      A1: [expect.stringMatching(/^活跃/)],
      B2: [expect.stringMatching(/^活跃/)],
      '007': [expect.stringMatching(/^沉睡/)],
      D4: ['无订单'],
    });
  });

  test('tables have the same field ids in both languages, and the promised ones first', () => {
    for (const table of ['portrait.csv', 'changes.csv', 'issues.csv']) {
      const [zh = '', en = ''] = ['zh', 'en'].map((lang) => folder.text(`${lang}/t/${table}`).split('\n')[0]);
      expect(zh).toBe(en);
      expect(zh).toMatch(/^[a-z0-9_]+(,[a-z0-9_]+)*$/);
    }
    expect(folder.text('zh/t/portrait.csv').startsWith(`${FIELDS},`)).toBe(true);
  });

  test('tables are plain UTF-8 without a mark, and every row has as many fields as the header', () => {
    for (const table of ['portrait.csv', 'changes.csv', 'issues.csv']) {
      expect(folder.text(`zh/t/${table}`).charCodeAt(0)).toBeLessThan(128);
      const rows = csvRows(folder.text(`zh/t/${table}`));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('run.json accounts for every row and says window, preset and certificate', () => {
    expect(folder.json('zh/t/run.json')).toMatchObject({
      file: '订单.csv',
      sheet: '订单',
      lang: 'zh',
      preset: 'standard',
      today: '2024-06-30',
      window: 365,
      rows_read: 10,
      rows_kept: 7,
      rows_set_aside: 3,
      kept: { sales: 5, refunds: 1, cancelled: 1, details: 0 },
      set_aside: { missing_customer: 1, exact_duplicate: 1, bad_date: 1 },
      customers: 4,
      certificate: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    });
  });

  test('the certificate is one of data, rules and date: the same for .csv and .xlsx and in both languages', () => {
    const zh = folder.json('zh/t/run.json')['certificate'];
    expect(folder.json('book/t/run.json')['certificate']).toBe(folder.json('en/t/run.json')['certificate']);
    expect(zh).not.toBe('');
  });

  test('the summary on screen says rows, date, customers and where the result is, in words', async () => {
    const zh = await run([folder.at('zh/订单.csv'), '--force']);
    expect(zh.out).toContain('读入 10 行，计入 7 行，搁置 3 行（没有客户标识 1、与前面某行完全相同');
    expect(zh.out).toContain('分析日 2024-06-30');
    expect(zh.out).toContain(folder.at('zh/订单-客户画像.xlsx'));
    const en = await run([folder.at('en/orders.csv'), '--force']);
    expect(en.out).toContain('10 rows read, 7 kept, 3 set aside (no customer key 1; ');
    expect(en.out).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('--json prints the same facts as run.json, and nothing but JSON', async () => {
    const ended = await run([folder.at('en/orders.csv'), '--json', '--force', '--tables', folder.at('en/t')]);
    expect(ended.err).toBe('');
    expect(JSON.parse(ended.out)).toEqual(folder.json('en/t/run.json'));
  });
});

describe('an option of a run', () => {
  const out = ['--out', folder.at('o.xlsx'), '--tables', folder.at('o'), '--force'];
  const from = (file: string, ...words: readonly string[]): ReturnType<typeof run> =>
    run([folder.at(file), ...words, ...out]);

  test('--out puts the workbook where it is told', async () => {
    expect((await from('en/orders.csv')).code).toBe(0);
    expect(sheetsOf('o.xlsx')).toHaveLength(10);
  });

  test('requirement 4: --set window=all counts F and M over all history', async () => {
    await from('en/orders.csv', '--set', 'window=all');
    expect(folder.json('o/run.json')['window']).toBe('all');
    expect(portraitOf('o/portrait.csv', 'frequency', 'monetary')).toMatchObject({
      B2: ['2', '1179.00'],
      A1: ['2', '150.50'],
    });
  });

  test('requirement 60: --set refunds=drop leaves money given back out of M', async () => {
    await from('en/orders.csv', '--set', 'refunds=drop');
    expect(portraitOf('o/portrait.csv', 'monetary')).toMatchObject({ B2: ['200.00'], A1: ['150.50'] });
  });

  test('--preset names a ready set, and --set counts over it', async () => {
    await from('en/orders.csv', '--preset', 'r-rfm');
    expect(folder.json('o/run.json')).toMatchObject({ preset: 'r-rfm', window: 'all' });
    await from('en/orders.csv', '--preset', 'r-rfm', '--set', 'window=30');
    expect(folder.json('o/run.json')).toMatchObject({ preset: 'r-rfm', window: 30 });
  });

  test('--lang wins over the language of the headers, in the workbook, the tables and the summary', async () => {
    const ended = await from('zh/订单.csv', '--lang', 'en');
    expect(ended.out).toContain('10 rows read');
    expect(sheetsOf('o.xlsx').slice(1).join()).not.toMatch(/[\u4e00-\u9fff]/);
    expect(portraitOf('o/portrait.csv', 'rfm_tier')['D4']).toEqual(['No orders']);
    expect(await from('en/orders.csv', '--lang', 'zh')).toMatchObject({ code: 0 });
    expect(sheetsOf('o.xlsx')).toContain('客户画像');
  });

  test('--map says what a column means, by header or letter', async () => {
    folder.write('odd.csv', shopCsv('en').replace('Customer ID,Order date,Amount', 'x1,x2,x3'));
    const ended = await from('odd.csv', '--map', 'x1=customerId', '--map', 'C=order-date', '--map', 'x3=金额');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(portraitOf('o/portrait.csv', 'monetary')).toMatchObject({ A1: ['150.50'] });
  });

  test('--sheet takes the named sheet', async () => {
    const [head = [], first = []] = shopTable('en');
    folder.write('two.xlsx', shopXlsx('en', [head, first]));
    await from('two.xlsx', '--sheet', 'Notes');
    expect(folder.json('o/run.json')).toMatchObject({ sheet: 'Notes', rows_read: 1 });
  });

  test('a sheet that is not there is refused, naming those that are', async () => {
    const ended = await run([folder.at('two.xlsx'), '--sheet', 'Ordres']);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/Ordres/);
    expect(ended.err).toMatch(/Orders/);
  });
});

describe('the day of the analysis', () => {
  const file = (): string => folder.at('en/orders.csv');
  const day = async (words: readonly string[], today: number): Promise<{ today: unknown; notices: string }> => {
    const { out } = await run([file(), '--json', '--force', ...words], { today });
    const report = JSON.parse(out) as { today: string; notices: readonly string[] };
    return { today: report.today, notices: report.notices.join('\n') };
  };

  test('is today while the newest order is at most 90 days old', async () => {
    // The newest order is of 2024-06-20; 90 days later is 2024-09-18.
    expect(await day([], RUN_DAY + 80)).toMatchObject({ today: '2024-09-18' });
  });

  test('is the day after the newest order, with notice, when the data are older', async () => {
    const later = await day([], RUN_DAY + 81);
    expect(later.today).toBe('2024-06-21');
    expect(later.notices).toMatch(/2024-06-20.*2024-06-21.*--today/);
  });

  test('is the given one in any case', async () => {
    expect(await day(['--today', '2026-01-01'], RUN_DAY)).toMatchObject({ today: '2026-01-01' });
    expect((await day(['--today', '2026-01-01'], RUN_DAY)).notices).not.toContain('--today');
  });
});
