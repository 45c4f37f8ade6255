import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import type { Sheet } from '../../core/index';
import { run, WorkFolder } from './inFolder';

const folder = new WorkFolder();
afterAll(() => folder.remove());

const ROWS = Array.from({ length: 20 }, (_, i) => `S${i},C${i % 5},2024-0${1 + (i % 5)}-11,${50 + i}`);
const CSV = ['订单号,客户编号,下单日期,金额', ...ROWS, 'S98, C1,2024年6月1日,"¥1,250.50"'].join('\n');

function firstSheet(name: string): Sheet | undefined {
  const bytes = folder.bytes(name);
  return openXlsx(bytes, name, nodeCodec, () => undefined).book.sheets[0];
}

test('issue 5, section 7: --overwrite-originals writes cleaned values into the result, of a .csv and of its result again; without it nothing is', async () => {
  folder.write('orders.csv', CSV);
  const lang = ['--lang', 'zh'];
  expect(await run([folder.at('orders.csv'), '--out', folder.at('plain.xlsx'), ...lang])).toMatchObject({ code: 0 });
  expect(firstSheet('plain.xlsx')?.rows[21]?.slice(0, 4)).toEqual(['S98', ' C1', '2024年6月1日', '¥1,250.50']);
  const over = await run([folder.at('orders.csv'), '--out', folder.at('over.xlsx'), '--overwrite-originals', ...lang]);
  expect(over.out).toContain('结果文件里有 43 个原单元格换成了清洗后的值；原文件没有改动。');
  const sheets = [firstSheet('over.xlsx')];
  await run([folder.at('plain.xlsx'), '--out', folder.at('again.xlsx'), '--overwrite-originals', ...lang]);
  for (const sheet of [...sheets, firstSheet('again.xlsx')]) {
    expect(sheet?.rows[21]?.slice(0, 4)).toEqual(['S98', 'C1', 45_444, 1250.5]);
    expect(sheet?.dates.get(2)?.[21]).toBe(1);
  }
  expect(folder.text('orders.csv')).toBe(CSV);
});
