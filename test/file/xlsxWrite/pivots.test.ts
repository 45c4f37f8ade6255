import type { OwnedColumn, PivotSpec } from '../../../core/index';
import { describeWhen } from '../../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../../reference/libreOffice';
import { pivotSheet, portraitSheet, shopPatch } from './shopPatch';
import { handMade, partNamed, partText, patched, sheetXml } from './workbooks';

const EMPTY = handMade(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** Segment and activity as rows, two values, no columns; see CUSTOMERS for the combinations. */
const TWO_ROWS: PivotSpec = {
  name: 'two rows',
  at: { row: 2, column: 0 },
  source: 'portrait',
  rows: ['segment', 'activity'],
  columns: [],
  values: [
    { field: 'monetary', summary: 'sum', caption: '消费金额', style: 'money' },
    { field: 'customer_id', summary: 'count', caption: '人数', style: 'int' },
  ],
  itemOrder: new Map([
    ['segment', ['流失', '潜力', '高价值']],
    ['activity', ['活跃', '沉睡']],
  ]),
  rendered: [
    ['客户分层', '活跃度', '消费金额', '人数'],
    ['流失', '沉睡', 20, 2],
    ['潜力', '活跃', 710, 2],
    [null, '沉睡', 150.75, 1],
    ['高价值', '活跃', 3200.5, 2],
    [null, '沉睡', 950.25, 1],
    ['总计', null, 5031.5, 8],
  ],
};

function pivotXml(spec: PivotSpec): string {
  const out = patched(EMPTY, shopPatch({ sheets: [portraitSheet(), pivotSheet({ pivots: [spec] })] }));
  return partText(out, partNamed(out, /pivotTables\/pivotTable\d+\.xml$/));
}

test('items follow the wanted order, and row lines name only what changes', () => {
  const xml = pivotXml(TWO_ROWS);
  // Cache order is first appearance: 高价值, 潜力, 流失 and 活跃, 沉睡.
  expect(xml).toContain('<items count="3"><item x="2"/><item x="1"/><item x="0"/></items>');
  expect(xml).toContain(
    '<rowItems count="6"><i><x/><x v="1"/></i><i><x v="1"/><x/></i><i r="1"><x v="1"/></i>' +
      '<i><x v="2"/><x/></i><i r="1"><x v="1"/></i><i t="grand"><x/></i></rowItems>',
  );
  expect(xml).toContain('<colFields count="1"><field x="-2"/></colFields>');
  expect(xml).toContain('<colItems count="2"><i><x/></i><i i="1"><x v="1"/></i></colItems>');
});

test('a caption that is a field name gets a space behind it, as Excel demands', () => {
  expect(pivotXml(TWO_ROWS)).toContain('<dataField name="消费金额 " fld="3" baseField="0" baseItem="0" numFmtId="4"/>');
  expect(pivotXml(TWO_ROWS)).toContain('<dataField name="人数" fld="0" subtotal="count"');
});

test('column items with two values repeat per value', () => {
  const xml = pivotXml({ ...TWO_ROWS, rows: ['segment'], columns: ['activity'] });
  expect(xml).toContain(
    '<colItems count="6"><i><x/><x/></i><i r="1" i="1"><x v="1"/></i><i><x v="1"/><x/></i><i r="1" i="1"><x v="1"/></i>' +
      '<i t="grand"><x/></i><i t="grand" i="1"><x/></i></colItems>',
  );
  expect(xml).toContain('firstHeaderRow="1" firstDataRow="3" firstDataCol="1"');
});

test('the cache says what each field holds, blanks and whole numbers included', () => {
  const number = (field: string, values: readonly number[]): OwnedColumn => ({
    field,
    header: field,
    style: 'int',
    width: 9,
    values: { kind: 'numbers', values: Float64Array.from(values) },
  });
  const segment: OwnedColumn = {
    field: 'segment',
    header: 'S & "T"',
    style: 'text',
    width: 9,
    values: { kind: 'codes', codes: Int32Array.from([0, -1, 0]), dictionary: ['a<b'] },
  };
  const columns = [segment, number('whole', [1, 2, 3]), number('gap', [1.5, NaN, 2])];
  const table = { kind: 'table' as const, at: { row: 0, column: 0 }, columns, rowCount: 3, filter: false };
  const spec: PivotSpec = {
    ...TWO_ROWS,
    rows: ['segment'],
    values: [{ field: 'whole', summary: 'average', caption: 'avg', style: 'decimal' }],
  };
  const out = patched(
    EMPTY,
    shopPatch({ sheets: [portraitSheet({ blocks: [table] }), pivotSheet({ pivots: [spec] })] }),
  );
  const cache = partText(out, 'xl/pivotCache/pivotCacheDefinition1.xml');
  expect(/<cacheFields.*<\/cacheFields>/s.exec(cache)?.[0]).toBe(
    '<cacheFields count="3"><cacheField name="S &amp; &quot;T&quot;" numFmtId="0"><sharedItems containsBlank="1" count="2"><s v="a&lt;b"/><m/></sharedItems></cacheField>' +
      '<cacheField name="whole" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="3"/></cacheField>' +
      '<cacheField name="gap" numFmtId="0"><sharedItems containsString="0" containsBlank="1" containsNumber="1" minValue="1.5" maxValue="2"/></cacheField></cacheFields>',
  );
  const records = partText(out, 'xl/pivotCache/pivotCacheRecords1.xml');
  expect(records.replace(/^.*?count="3">/s, '')).toBe(
    '<r><x v="0"/><n v="1"/><n v="1.5"/></r><r><x v="1"/><n v="2"/><m/></r><r><x v="0"/><n v="3"/><n v="2"/></r></pivotCacheRecords>',
  );
});

describeWhen(libreOffice, 'LibreOffice and a pivot of two row fields', () => {
  test('shows every combination with its sum', () => {
    const out = patched(EMPTY, shopPatch({ sheets: [portraitSheet(), pivotSheet({ pivots: [TWO_ROWS] })] }));
    const fods = Buffer.from(convertedByLibreOffice(out, 'fods')).toString('utf8');
    expect(fods).toContain('<table:data-pilot-table table:name="two rows"');
    const sheet = /<table:table table:name="分层透视".*?<\/table:table>/s.exec(fods)?.[0] ?? '';
    const values = [...sheet.matchAll(/office:value="([^"]*)"/g)].map((match) => Number(match[1]));
    expect(values).toEqual([20, 2, 710, 2, 150.75, 1, 3200.5, 2, 950.25, 1, 5031.5, 8]);
  }, 180_000);
});
