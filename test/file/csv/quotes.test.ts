import fc from 'fast-check';
import { noticesOf, rowsOf, utf8 } from './reading';

describe('quotes that are right', () => {
  test('doubled quotes are one, delimiters inside stay', () => {
    expect(rowsOf(utf8('id,note\n1,"say ""hi"", please"\n2,""""\n'))).toEqual([
      ['id', 'note'],
      ['1', 'say "hi", please'],
      ['2', '"'],
    ]);
    expect(noticesOf('id,note\n1,"say ""hi"", please"\n2,""""\n')).toEqual([]);
  });

  test('a quote inside an unquoted cell is an ordinary character', () => {
    expect(rowsOf(utf8('id,size\n1,24" screen\n2,5\'11"\n'))).toEqual([
      ['id', 'size'],
      ['1', '24" screen'],
      ['2', '5\'11"'],
    ]);
    expect(noticesOf('id,size\n1,24" screen\n')).toEqual([]);
  });

  test('property: whatever cells are written by the rule of RFC 4180 are read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ', '户'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(',')).join('\n');
        const filled = `"id","name"\n${written}\n`;
        const expected = rows.map((row) => row.map((text) => (text === '' ? null : text)));
        expect(rowsOf(utf8(filled)).slice(1)).toEqual(expected);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('requirement A19 input 103: quotes that are not balanced', () => {
  test('an open quote swallows nothing: it is read as a character, the rest as usual, and its line is told', () => {
    const text = 'id,note,city\n1,"open,Rome\n2,fine,Paris\n3,"also, fine",Oslo\n';
    expect(rowsOf(utf8(text))).toEqual([
      ['id', 'note', 'city'],
      ['1', '"open', 'Rome'],
      ['2', 'fine', 'Paris'],
      ['3', 'also, fine', 'Oslo'],
    ]);
    expect(noticesOf(text)).toEqual([
      '1 quote(s) open a cell and never close it; line(s): 2. They were read as ordinary characters and the rows after them as usual, so nothing is lost. Check these lines.',
    ]);
  });

  test('lines are counted as a text editor does, line breaks inside cells included', () => {
    expect(noticesOf('id,note\n1,"two\nlines"\n2,"open\n3,x\n')[0]).toContain('line(s): 4.');
  });

  test('a sep= line counts as a line', () => {
    expect(noticesOf('sep=,\nid,note\n1,"open\n2,x\n')[0]).toContain('line(s): 3.');
  });

  test('a quoted word neither joins the cell beside it nor the lines below it', () => {
    expect(rowsOf(utf8('id,name,note\n1,"Big" Joe,"x, y"\n'))[1]).toEqual(['1', '"Big" Joe', 'x, y']);
    expect(rowsOf(utf8('id,name\n1,"Big" Joe\n2,24" wide\n3,tall"\n')).slice(1)).toEqual([
      ['1', '"Big" Joe'],
      ['2', '24" wide'],
      ['3', 'tall"'],
    ]);
  });

  test('a quote that is open at the end of the file is told too', () => {
    expect(rowsOf(utf8('id,note\r\n1,"open\r\n2,x'))).toEqual([
      ['id', 'note'],
      ['1', '"open'],
      ['2', 'x'],
    ]);
  });

  test('a quoted word at the start of an unquoted cell stays as written and joins no rows', () => {
    const text = 'id,name\n1,"Big" Joe\n2,"Al" Capone\n3,x\n';
    expect(rowsOf(utf8(text)).slice(1)).toEqual([
      ['1', '"Big" Joe'],
      ['2', '"Al" Capone'],
      ['3', 'x'],
    ]);
    expect(noticesOf(text)[0]).toContain('2 quote(s) open a cell');
  });

  test('a quote forgotten inside a quoted cell of one line stays in the text, and the row is told', () => {
    const text = 'id,size\n1,"24" screen, black"\n2,x\n';
    expect(rowsOf(utf8(text))[1]).toEqual(['1', '24" screen, black']);
    expect(noticesOf(text)).toEqual([
      '1 row(s) hold a single quote inside a quoted cell; row(s): 2. It was kept in the text as it is. Check these rows.',
    ]);
  });

  test('many open quotes are read in linear time', () => {
    const lines = Array.from({ length: 40_000 }, (_, row) => `${row},"open ""x"" ${row}`);
    const rows = rowsOf(utf8(`id,note\n${lines.join('\n')}\n`));
    expect(rows).toHaveLength(40_001);
    expect(rows[40_000]).toEqual(['39999', '"open ""x"" 39999']);
  }, 5000);

  test('property: no character outside of quotes and delimiters is ever lost or invented', () => {
    const signs = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', 'a', 'b', ' '), maxLength: 60 });
    fc.assert(
      fc.property(signs, (text) => {
        const letters = (value: string): string => value.replace(/[^ab]/g, '');
        const rows = rowsOf(utf8(`ab,ab\n${text}`));
        expect(
          letters(
            rows
              .flat()
              .filter((cell) => typeof cell === 'string')
              .join(''),
          ),
        ).toBe(letters(`ab,ab\n${text}`));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
