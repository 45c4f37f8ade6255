import { ORACLE_ROWS, oracleWorkbook } from './oracleWorkbook';
import { shopPatch, tagColumns } from './shopPatch';
import { partText, partsOf, patched, valuesOf } from './workbooks';

/** Parts that a patch of one sheet with notes may touch; every other part of the source must come out as it went in. */
const TOUCHED = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
]);

describe('a workbook with chart, pivot, slicer, table, colour scale, validation and comment', () => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(() => {
    before = oracleWorkbook();
    after = patched(before, shopPatch({ columns: [tagColumns('Sheet1', 4, 5)] }));
  }, 120_000);

  test('every part that the patch does not touch is byte-identical', () => {
    const [old, now] = [partsOf(before), partsOf(after)];
    const untouched = Object.keys(old).filter((name) => !TOUCHED.has(name));
    expect(untouched.length).toBe(17);
    for (const name of untouched)
      expect([name, Buffer.from(now[name] ?? []).equals(Buffer.from(old[name] ?? []))]).toEqual([name, true]);
  });

  test("the user's cells read the same and ours stand beside them", () => {
    const tags = [
      ['客户分层', 'R（天）'],
      ['高价值', 0],
      ['潜力', 10],
      ['流失', 20],
      ['高价值', 30],
      ['潜力', 40],
    ];
    expect(valuesOf(after, 'Sheet1')).toEqual(ORACLE_ROWS.map((row, i) => [...row, ...(tags[i] ?? [])]));
  });

  test('the touched sheet is the old one with insertions only', () => {
    let rest = partText(after, 'xl/worksheets/sheet1.xml');
    rest = rest.replace('<dimension ref="A1:F6">', '<dimension ref="A1">').replace(/<cols>.*<\/cols>/, '');
    rest = rest
      .replace(/<c r="[EF]\d"[^>]*>.*?<\/c>/g, '')
      .replace(/<conditionalFormatting sqref="E2:E6">.*?<\/conditionalFormatting>/, '');
    expect(rest).toBe(partText(before, 'xl/worksheets/sheet1.xml'));
  });

  test('the comment of the user stays, ours joins it with an author of its own', () => {
    const comments = partText(after, 'xl/comments1.xml');
    expect(comments).toContain('<authors><author>Me</author><author>Customer Portrait</author></authors>');
    expect(comments).toContain('<comment ref="A1" authorId="0"><text><t>mine</t></text></comment>');
    expect(comments).toContain('<comment ref="E1" authorId="1">');
    expect(partText(after, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
  });

  test('existing looks keep their numbers', () => {
    const looks = (text: string): readonly string[] =>
      (/<cellXfs.*?<\/cellXfs>/s.exec(text)?.[0] ?? '').split('<xf ').slice(1);
    const [old, now] = [looks(partText(before, 'xl/styles.xml')), looks(partText(after, 'xl/styles.xml'))];
    expect(now.length).toBeGreaterThan(old.length);
    expect(now.slice(0, old.length - 1)).toEqual(old.slice(0, -1));
  });

  test('new pivots get a cache of their own, shared by both', () => {
    const workbook = partText(after, 'xl/workbook.xml');
    expect(workbook.match(/cacheId="\d+"/g)).toEqual(['cacheId="2"', 'cacheId="3"']);
    const tables = Object.keys(partsOf(after)).filter((name) => /pivotTables\/pivotTable\d+\.xml$/.test(name));
    expect(tables.map((name) => /cacheId="(\d+)"/.exec(partText(after, name))?.[1])).toEqual(['2', '3', '3']);
  });
});
