import type { Bilingual } from '../../../core/index';
import { say } from '../../../core/index';
import type { SettledCells } from './cells';
import type { CsvLayout } from './delimiter';
import type { CsvEncoding } from './encoding';
import type { Records } from './records';

/** What a reading met, for its notices. */
export interface CsvFindings {
  readonly text: string;
  readonly encoding: CsvEncoding;
  readonly damage: number;
  readonly layout: CsvLayout;
  readonly records: Records;
  readonly settled: SettledCells;
}

const FIRST_FEW = 5;

/** Say what a person should know about how a CSV file was read, most serious first; empty for a clean UTF file. */
export function csvNotices(findings: CsvFindings): readonly Bilingual[] {
  return [
    encodingNotice(findings),
    strayNotice(findings),
    innerQuoteNotice(findings),
    raggedNotice(findings),
    nulNotice(findings),
    unwrappedNotice(findings),
  ].filter((notice) => notice !== null);
}

/** Encodings that are worth a word, as people know them. */
const NAMES: ReadonlyMap<CsvEncoding, string> = new Map([
  ['gb18030', 'GB18030 (GBK)'],
  ['shift_jis', 'Shift_JIS'],
  ['windows-1252', 'Windows-1252'],
]);

function encodingNotice({ text, encoding, damage, layout }: CsvFindings): Bilingual | null {
  if (damage > 0) {
    return fill(
      {
        zh: '文件是 UTF-8，但有 {n} 处字节损坏，第一处在第 {line} 行；这些字符读作“\uFFFD”，其余内容完整。请核对这些位置，必要时重新导出。',
        en: 'The file is UTF-8 but holds {n} broken byte sequence(s), the first on line {line}; these characters were read as "\uFFFD", everything else is intact. Check these places, and export again if needed.',
      },
      { n: damage, line: lineAt(text, text.indexOf('\uFFFD'), layout) },
    );
  }
  const name = NAMES.get(encoding);
  if (name === undefined) return null;
  return fill(
    {
      zh: '文件不是 UTF-8，按 {name} 编码读取。若文字显示不对，请另存为“CSV UTF-8”再试。',
      en: 'The file is not UTF-8 and was read as {name}. If the text looks wrong, save it as "CSV UTF-8" and try again.',
    },
    { name },
  );
}

function strayNotice({ text, records, layout }: CsvFindings): Bilingual | null {
  if (records.strays.length === 0) return null;
  const lines = records.strays.slice(0, FIRST_FEW).map((place) => lineAt(text, place, layout));
  return fill(
    {
      zh: '有 {n} 个引号只有开头没有结尾，所在行：{lines}。这些引号按普通字符读取，后面的行照常读取，没有丢失内容。请核对这些行。',
      en: '{n} quote(s) open a cell and never close it; line(s): {lines}. They were read as ordinary characters and the rows after them as usual, so nothing is lost. Check these lines.',
    },
    { n: records.strays.length, lines: listed(lines, records.strays.length) },
  );
}

function innerQuoteNotice({ records, layout }: CsvFindings): Bilingual | null {
  const { innerQuotes } = records;
  if (innerQuotes.length === 0) return null;
  return fill(
    {
      zh: '有 {n} 行在带引号的单元格里夹着未成对的引号，所在行号：{rows}。已原样保留在文本中。请核对这些行。',
      en: '{n} row(s) hold a single quote inside a quoted cell; row(s): {rows}. It was kept in the text as it is. Check these rows.',
    },
    { n: innerQuotes.length, rows: rowList(innerQuotes, innerQuotes.length, layout) },
  );
}

function raggedNotice({ settled, layout }: CsvFindings): Bilingual | null {
  if (settled.raggedCount === 0) return null;
  return fill(
    {
      zh: '有 {n} 行的列数与其他行不同（多数行为 {width} 列），行号：{rows}。这些行按原样保留。请核对是否有多出或缺少的分隔符。',
      en: '{n} row(s) have another number of cells than most rows ({width}); row(s): {rows}. They were kept as they are. Check them for extra or missing delimiters.',
    },
    { n: settled.raggedCount, width: settled.width, rows: rowList(settled.ragged, settled.raggedCount, layout) },
  );
}

function nulNotice({ text, layout }: CsvFindings): Bilingual | null {
  const first = text.indexOf('\0');
  if (first === -1) return null;
  return fill(
    {
      zh: '文件含有 {n} 个 NUL 字符（U+0000），第一个在第 {line} 行，已保留在文本中。这通常说明导出程序有问题，请核对这些位置。',
      en: 'The file holds {n} NUL character(s) (U+0000), the first on line {line}; they were kept in the text. This mostly means a faulty export: check these places.',
    },
    { n: text.split('\0').length - 1, line: lineAt(text, first, layout) },
  );
}

function unwrappedNotice({ settled }: CsvFindings): Bilingual | null {
  if (settled.unwrapped === 0) return null;
  return fill(
    {
      zh: '有 {n} 个单元格写成 ="…" 或以 \' 开头（表格软件保护文本的写法），已按其中的文本读取。',
      en: '{n} cell(s) were written as ="…" or with a leading \' (how spreadsheet programs guard text) and were read as the text inside.',
    },
    { n: settled.unwrapped },
  );
}

function fill(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  return { zh: say(text, 'zh', values), en: say(text, 'en', values) };
}

/** Write zero-based records as the rows a spreadsheet shows; a `sep=` line is row 1. */
function rowList(records: readonly number[], count: number, { declared }: CsvLayout): string {
  const rows = records.slice(0, FIRST_FEW).map((record) => record + (declared ? 2 : 1));
  return listed(rows, count);
}

function listed(places: readonly number[], count: number): string {
  return count > places.length ? `${places.join(', ')}, …` : places.join(', ');
}

function lineAt(text: string, place: number, { newline }: CsvLayout): number {
  let line = 1;
  for (let at = text.indexOf(newline); at !== -1 && at < place; at = text.indexOf(newline, at + 1)) line++;
  return line;
}
