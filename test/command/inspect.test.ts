import { run, WorkFolder } from './inFolder';
import { shopCsv } from './shopFile';

const folder = new WorkFolder();
afterAll(() => folder.remove());
beforeAll(() => {
  folder.write('订单.csv', shopCsv('zh'));
  folder.write('notes.csv', 'a,b\nx,y\nz,w\n');
});

async function inspected(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const before = folder.listing();
  const ended = await run(['inspect', ...words]);
  expect(folder.listing()).toEqual(before);
  return ended;
}

test('inspect names sheet, kind, header row and the role of every column with its reason, and writes nothing', async () => {
  const { code, out, err } = await inspected(folder.at('订单.csv'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/Sheet "订单": orders, header in row 1, 10 data rows/);
  for (const role of ['orderId', 'customerId', 'orderDate', 'amount', 'status', 'region']) {
    expect(out).toMatch(new RegExp(`→ {2}${role} \\d+% {2}\\S`));
  }
});

test('inspect speaks Chinese too', async () => {
  const { out } = await inspected(folder.at('订单.csv'), '--lang', 'zh');
  expect(out).toContain('表“订单”：订单，表头在第 1 行，数据 10 行');
});

test('inspect --json is pure JSON with the same answer', async () => {
  const { code, out, err } = await inspected(folder.at('订单.csv'), '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    shape: 'orders',
    sheets: [{ sheet: '订单', used: true, kind: 'orders', header_row: 1, first_row: 2, last_row: 11, total_rows: [] }],
  });
});

test('inspect takes --map into account', async () => {
  const { out } = await inspected(folder.at('订单.csv'), '--json', '--map', '地区=channel');
  const report = JSON.parse(out) as { sheets: readonly { columns: readonly { header: string; role: string }[] }[] };
  expect(report.sheets[0]?.columns.find(({ header }) => header === '地区')?.role).toBe('channel');
});

test('inspect of a file without customers or orders says why, and ends like a refusal', async () => {
  const text = await inspected(folder.at('notes.csv'));
  expect(text.code).toBe(1);
  expect(text.out).toMatch(/notes/);
  const { code, out } = await inspected(folder.at('notes.csv'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ shape: null, reasons: [expect.any(String)] });
});

test('inspect refuses options that write', async () => {
  const ended = await inspected(folder.at('订单.csv'), '--tables', folder.at('t'));
  expect(ended.code).toBe(2);
  expect(ended.err).toMatch(/inspect writes nothing/);
});
