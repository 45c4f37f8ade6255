import { readCsv } from '../../../desk/file/csv/readCsv';
import { FileRefusal } from '../../../desk/file/refusal';
import { hex, joined, rowsOf, utf8 } from './reading';

const TABLE = [
  ['客户编号', '姓名'],
  ['001', '张三'],
];
const TEXT = '客户编号,姓名\n001,张三\n';
const GBK = hex('bf cd bb a7 b1 e0 ba c5 2c d0 d5 c3 fb 0a 30 30 31 2c d5 c5 c8 fd 0a');

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  return bigEndian ? Uint8Array.from(bytes, (_, at) => bytes[at ^ 1] ?? 0) : bytes;
}

function refusalOf(bytes: Uint8Array): FileRefusal | null {
  try {
    readCsv(bytes, 'orders.csv');
    return null;
  } catch (cause) {
    return cause instanceof FileRefusal ? cause : null;
  }
}

describe('requirement A19 input 103: the encoding of a CSV file', () => {
  test.each([
    ['UTF-8 without a mark', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', joined(hex('ef bb bf'), utf8(TEXT)), 'utf-8'],
    ['UTF-16 LE with a mark', joined(hex('ff fe'), utf16(TEXT, false)), 'utf-16le'],
    ['UTF-16 BE with a mark', joined(hex('fe ff'), utf16(TEXT, true)), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(TEXT, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(TEXT, true), 'utf-16be'],
    ['GBK', GBK, 'gb18030'],
  ])('%s is recognised and the mark is no part of the first header', (_, bytes, encoding) => {
    const reading = readCsv(bytes, 'orders.csv');
    expect(reading.encoding).toBe(encoding);
    expect(reading.book.sheets[0]?.rows).toEqual(TABLE);
  });

  test('GB18030 characters of four bytes and characters whose second byte is an ASCII letter are read', () => {
    const bytes = joined(GBK, hex('30 30 32 2c 95 34 b2 35 0a 30 30 33 2c 95 4e 0a'));
    expect(rowsOf(bytes).slice(2)).toEqual([
      ['002', '𠮷'],
      ['003', '昇'],
    ]);
  });

  test('a GBK file is said to be no UTF-8, a UTF-8 file needs no word', () => {
    expect(readCsv(GBK, 'a.csv').notices.map((notice) => notice.en)).toEqual([
      'The file is not UTF-8 and was read as GB18030 (GBK). If the text looks wrong, save it as "CSV UTF-8" and try again.',
    ]);
    expect(readCsv(utf8(TEXT), 'a.csv').notices).toEqual([]);
  });

  test('European text is read as Windows-1252, euro sign and dash included', () => {
    const senor = hex('53 65 f1 6f 72'); // Señor
    const saoPaulo = hex('53 e3 6f 20 50 61 75 6c 6f 20 96 20 35 20 80'); // São Paulo – 5 €
    const acao = hex('61 e7 e3 6f'); // ação
    const reading = readCsv(joined(senor, utf8(','), saoPaulo, utf8(','), acao, utf8('\n')), 'a.csv');
    expect(reading.encoding).toBe('windows-1252');
    expect(reading.book.sheets[0]?.rows).toEqual([['Señor', 'São Paulo – 5 €', 'ação']]);
  });

  test('a Japanese shop export is read as Shift_JIS, and that is said', () => {
    const reading = readCsv(
      hex('83 58 83 65 81 5b 83 5e 83 58 2c 92 8d 95 b6 94 d4 8d 86 0a 94 ad 91 97 8d cf 82 dd 2c 31 30 30 31 0a'),
      'a.csv',
    );
    expect(reading.encoding).toBe('shift_jis');
    expect(reading.book.sheets[0]?.rows).toEqual([
      ['ステータス', '注文番号'],
      ['発送済み', '1001'],
    ]);
    expect(reading.notices[0]?.en).toContain('was read as Shift_JIS');
  });

  test('a byte order mark is enough when the text has one line only', () => {
    expect(rowsOf(joined(hex('fe ff'), utf16('客户,编号', true)))).toEqual([['客户', '编号']]);
    expect(rowsOf(joined(hex('ff fe'), utf16('客户,编号', false)))).toEqual([['客户', '编号']]);
  });

  test('two accented letters side by side inside a word are European too', () => {
    const nacao = hex('6e 61 e7 e3 6f'); // nação
    expect(rowsOf(joined(nacao, utf8(','), nacao, utf8('\n')))).toEqual([['nação', 'nação']]);
  });

  test('a UTF-8 file cut in the middle of a character is read as UTF-8, and the damage is told with its line', () => {
    const whole = utf8('客户编号,姓名\n001,张三\n002,李四');
    const reading = readCsv(whole.slice(0, -1), 'a.csv');
    expect(reading.encoding).toBe('utf-8');
    expect(reading.book.sheets[0]?.rows[2]).toEqual(['002', '李\uFFFD']);
    expect(reading.notices[0]?.en).toContain('1 broken byte sequence(s), the first on line 3');
  });

  test('NUL characters in ASCII text do not make it UTF-16', () => {
    const text = 'id,ab\n1,\0xy\n2,\0xy\n3,\0xy\n';
    expect(readCsv(utf8(text), 'a.csv').encoding).toBe('utf-8');
  });

  test.each([
    ['bytes that fit no encoding', hex('bf cd bb a7 ff ff ff ff 0a')],
    ['UTF-16 with half a character at its end', joined(hex('ff fe'), utf16(TEXT, false), hex('41'))],
  ])('%s are refused, with what to do next', (_, bytes) => {
    const refusal = refusalOf(bytes);
    expect(refusal?.kind).toBe('encoding');
    expect(refusal?.text.en).toContain('Nothing was written');
    expect(refusal?.text.zh).toContain('另存为');
  });

  test.each([
    ['no bytes', utf8('')],
    ['only a byte order mark', hex('ef bb bf')],
    ['only blank lines', utf8('\r\n\r\n\n')],
    ['only a sep= line', utf8('sep=;\n')],
  ])('a file with %s is refused as empty', (_, bytes) => {
    expect(refusalOf(bytes)?.kind).toBe('noTable');
  });
});
