import { shopPatch, tagColumns } from './shopPatch';
import { handMade, partText, patched, partsOf, sheetXml } from './workbooks';
import { strToU8, zipSync } from 'fflate';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const WITH_NOTE = shopPatch({ sheets: [], columns: [tagColumns('Data', 1, 1)] });

test('a note on a sheet without notes gets a comments part, a box and its relations', () => {
  const out = patched(handMade(sheetXml(ROW)), WITH_NOTE);
  const comments = partText(out, 'xl/comments1.xml');
  expect(comments).toContain('<author>Customer Portrait</author>');
  expect(comments).toContain('<comment ref="B1" authorId="0">');
  expect(comments).toContain('规则：S4 分层\n窗口：365 天\n日期：2024-06-30');
  const box = partText(out, 'xl/drawings/vmlDrawing1.vml');
  expect(box).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
  const relations = partText(out, 'xl/worksheets/_rels/sheet1.xml.rels');
  const id = /Id="(rId\d+)"[^>]*vmlDrawing"/.exec(relations)?.[1] ?? 'none';
  expect(partText(out, 'xl/worksheets/sheet1.xml')).toContain(`r:id="${id}"/></worksheet>`);
  expect(partText(out, '[Content_Types].xml')).toContain('Extension="vml"');
});

test('three lines of text get a box of three lines', () => {
  const box = partText(patched(handMade(sheetXml(ROW)), WITH_NOTE), 'xl/drawings/vmlDrawing1.vml');
  // 3 lines of 12.5 points and 10 points of margin.
  expect(box).toContain('height:48pt');
});

test('a note that a person wrote on the cell of ours stays, and ours is left out', () => {
  const once = patched(handMade(sheetXml(ROW)), WITH_NOTE);
  const theirs = partText(once, 'xl/comments1.xml').replace(
    '<author>Customer Portrait</author>',
    '<author>Ann</author>',
  );
  const saved = zipSync({ ...partsOf(once), 'xl/comments1.xml': strToU8(theirs) });
  const twice = partText(patched(saved, WITH_NOTE), 'xl/comments1.xml');
  expect(twice.match(/<comment /g)).toHaveLength(1);
  expect(twice).toContain('<comment ref="B1" authorId="0">');
});

test('a changed note of ours is replaced, text and box', () => {
  const once = patched(handMade(sheetXml(ROW)), WITH_NOTE);
  const group = tagColumns('Data', 1, 1, false);
  const columns = [
    {
      ...group,
      columns: group.columns.map((column) => (column.note === undefined ? column : { ...column, note: 'new' })),
    },
  ];
  const twice = patched(once, shopPatch({ sheets: [], columns }));
  expect(partText(twice, 'xl/comments1.xml')).toMatch(/<comment ref="B1".*new<\/t>/s);
  expect(partText(twice, 'xl/comments1.xml')).not.toContain('S4');
  expect(partText(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  expect(partText(twice, 'xl/drawings/vmlDrawing1.vml')).toContain('height:23pt');
});

test('boxes of a legacy drawing that is not UTF-8 keep their bytes', () => {
  const once = patched(handMade(sheetXml(ROW)), WITH_NOTE);
  const vml = partsOf(once)['xl/drawings/vmlDrawing1.vml'] ?? new Uint8Array();
  const odd = Buffer.concat([Buffer.from('<!-- \xc4\xe3 -->', 'latin1'), Buffer.from(vml)]);
  const twice = patched(zipSync({ ...partsOf(once), 'xl/drawings/vmlDrawing1.vml': odd }), WITH_NOTE);
  const bytes = Buffer.from(partsOf(twice)['xl/drawings/vmlDrawing1.vml'] ?? []);
  expect(bytes.subarray(0, 10)).toEqual(odd.subarray(0, 10));
});
