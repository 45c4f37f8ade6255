import fc from 'fast-check';
import { tagColumns, shopPatch } from './shopPatch';
import { cellOf, handMade, partText, patched, sheetXml, valuesOf } from './workbooks';
import type { Patch, StyleName } from '../../../core/index';

function textColumn(values: readonly (string | null)[], style: StyleName = 'plain'): Patch {
  const column = {
    field: 'x',
    header: 'X',
    style,
    width: 10,
    at: 0,
    isNew: true,
    ownedName: '_cp_x',
    kept: new Map<number, string>(),
    values: { kind: 'texts' as const, values },
  };
  return shopPatch({ sheets: [], columns: [{ sheet: 'Data', headerRow: 0, firstRow: 1, columns: [column] }] });
}

const STARTS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  "=cmd|'/c calc'!A1",
];

test('text that looks like a formula is read back as text, and editing keeps it text', () => {
  const out = patched(handMade(sheetXml('')), textColumn(STARTS));
  STARTS.forEach((text, i) => {
    const cell = cellOf(out, 'Data', `A${i + 2}`);
    expect([cell.t, cell.v, cell.f]).toEqual(['s', text, undefined]);
  });
  const looks = [...partText(out, 'xl/worksheets/sheet1.xml').matchAll(/<c r="A(?!1")\d+" s="(\d+)"/g)].map((match) =>
    Number(match[1]),
  );
  const xfs = partText(out, 'xl/styles.xml').match(/<xf [^>]*>/g) ?? [];
  expect(looks).toHaveLength(STARTS.length);
  for (const look of looks) expect(xfs[look + 1]).toContain('quotePrefix="1"');
});

test('characters that XML cannot hold are escaped, literal escapes stay literal, lone surrogates become U+FFFD', () => {
  const out = patched(
    handMade(sheetXml('')),
    textColumn(['a\u0000b', 'x\ry', '_x000D_', '\ud800!', '<&>"\'', '  pad ', '𠮷😀', '_x_']),
  );
  const xml = partText(out, 'xl/worksheets/sheet1.xml');
  const texts = [...xml.matchAll(/<t(?: xml:space="preserve")?>(.*?)<\/t>/gs)].map((match) => match[1]).slice(1);
  expect(texts).toEqual([
    'a_x0000_b',
    'x_x000D_y',
    '_x005F_x000D_',
    '\ufffd!',
    "&lt;&amp;&gt;&quot;'",
    '  pad ',
    '𠮷😀',
    '_x_',
  ]);
  expect(xml).toContain('<t xml:space="preserve">  pad </t>');
});

test('any text survives writing and reading by an independent reader', () => {
  // The independent reader trims nothing and decodes no surrogates, so only whole characters are drawn.
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => value !== '');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (values) => {
      const out = patched(handMade(sheetXml('')), textColumn(values));
      expect(
        valuesOf(out, 'Data')
          .slice(1)
          .map((row) => row[0]),
      ).toEqual(values);
    }),
    { seed: 7, numRuns: 40 },
  );
});

test('a cell text of 32,768 characters is refused before anything is made', () => {
  const long = 'x'.repeat(32_768);
  expect(() => patched(handMade(sheetXml('')), textColumn([long]))).toThrow(/32,768|32768/);
  expect(() => patched(handMade(sheetXml('')), textColumn([long.slice(1)]))).not.toThrow();
});

test('a header past the row limit is refused', () => {
  const group = tagColumns('Data', 0, 3);
  const tooLow = shopPatch({ sheets: [], columns: [{ ...group, firstRow: 1_048_574 }] });
  expect(() => patched(handMade(sheetXml('')), tooLow)).toThrow(/1,048,576/);
});
