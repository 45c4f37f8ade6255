import { plainSheet } from '../../../core/book/book';
import { HEADER_TEMPLATES } from '../../../core/project/templates/headerTemplates.data';
import { templateCells } from '../../../core/project/templates/headerTemplate';
import type { BlockCell } from '../../../core/patch/patch';
import { understand } from '../../../core/understand/understand';

const LANGS = ['zh', 'en'] as const;
const ids = HEADER_TEMPLATES.map(({ id }) => id);

function textOf(cell: BlockCell | undefined): string {
  return typeof cell === 'object' && cell !== null ? String(cell.value ?? '') : String(cell ?? '');
}

test('requirements 27-29, 31, 32 and 36-46: there are three templates', () => {
  expect(ids).toEqual(['shop', 'business', 'interview']);
});

describe.each(ids.flatMap((id) => LANGS.map((lang) => [id, lang] as const)))('template %s in %s', (id, lang) => {
  const { header, notes, guide } = templateCells(id, lang);

  test('#28: the guide has one row a header: group, field, what to write, example', () => {
    expect(notes).toHaveLength(header.length);
    expect(guide).toHaveLength(header.length + 1);
    expect(guide.slice(1).map((row) => textOf(row[1]))).toEqual(header.map(textOf));
    expect(guide.every((row) => row.length === 4)).toBe(true);
  });

  test('every header and explanation is there, and no header stands twice', () => {
    const headers = header.map(textOf);
    expect(new Set(headers).size).toBe(headers.length);
    expect(guide.slice(1).filter((row) => row.slice(0, 3).some((cell) => textOf(cell) === ''))).toEqual([]);
  });

  test('nothing in English holds Chinese', () => {
    if (lang === 'zh') return;
    expect(
      guide
        .flat()
        .map(textOf)
        .filter((text) => /[\u4e00-\u9fff]/.test(text)),
    ).toEqual([]);
  });
});

test.each(['shop', 'business'].flatMap((id) => LANGS.map((lang) => [id as 'shop' | 'business', lang] as const)))(
  'a sheet filled under the headers of %s in %s is read as customers, with their id, amount, orders and last order',
  (id, lang) => {
    const { header, guide } = templateCells(id, lang);
    const example = guide.slice(1).map((row) => textOf(row[3]));
    const rows = Array.from({ length: 6 }, (_, at) =>
      example.map((text, column) => (column === 0 ? `C2024052800${at}` : text)),
    );
    const exclude = { sheets: new Set<string>(), columns: new Map<string, ReadonlySet<number>>() };
    const book = { title: '', date1904: false, sheets: [plainSheet('客户', [header.map(textOf), ...rows])], names: [] };
    const meaning = understand(book, { mapping: new Map(), exclude });
    expect(meaning.kind).toBe('book');
    if (meaning.kind !== 'book') return;
    const roles = meaning.customers?.columns.map(({ role }) => role) ?? [];
    expect(roles).toEqual(expect.arrayContaining(['customerId', 'totalAmount', 'orderCount', 'lastOrderDate', 'phone', 'email', 'channel', 'category', 'region'])); // prettier-ignore
  },
);

test.each([
  ['shop', '客户编号', 'C20240528001'],
  ['shop', '客户姓名', '*先生/女士'],
  ['business', '客户编号', 'C202405001'],
  ['business', '所属行业', '软件和信息技术服务业'],
  ['business', '联系人角色', '采购部经理'],
] as const)('#27 #29: %s keeps the example of the sources for %s', (id, header, example) => {
  expect(templateCells(id, 'zh').guide.map((row) => row.slice(1).map(textOf))).toContainEqual([
    header,
    expect.anything(),
    example,
  ]);
});
