import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import { amountCleaner } from '../../core/clean/amount';
import { isBlankName } from '../../core/clean/blank';
import type { CleanedColumn, ColumnCleaner, ColumnSource } from '../../core/clean/column';
import { dateCleaner } from '../../core/clean/date';
import { emailCleaner } from '../../core/clean/email';
import { idCleaner } from '../../core/clean/id';
import { phoneCleaner } from '../../core/clean/phone';
import { textCleaner } from '../../core/clean/text';
import { cleanColumn } from './cleanColumn';

const cleaners: Readonly<Record<string, (source: ColumnSource) => ColumnCleaner<CleanedColumn>>> = {
  'dates, order open': (source) => dateCleaner(source, 'auto'),
  'dates, day first': (source) => dateCleaner(source, 'dmy'),
  amounts: (source) => amountCleaner(source, 'auto'),
  'amounts with a decimal comma': (source) => amountCleaner(source, 'comma'),
  'unit prices': (source) => amountCleaner(source, 'auto', 4),
  phones: phoneCleaner,
  emails: emailCleaner,
  ids: idCleaner,
  words: (source) => textCleaner(source),
  names: (source) => textCleaner(source, isBlankName),
};

/** Pieces of dirty cells: numbers, units, marks and invisible characters of every rule. */
const pieces = fc.constantFrom(
  ...[
    '2024',
    '01',
    '1',
    '15',
    '5',
    '13',
    '1234',
    '.5',
    '000',
    '２０',
    '年',
    '月',
    '日',
    '/',
    '-',
    '.',
    ',',
    ' ',
    ':',
    'T',
    'Z',
  ],
  ...[
    'Jan',
    '民国',
    '二〇二四年',
    '一月',
    '¥',
    '￥',
    '元',
    '万',
    '$',
    '(',
    ')',
    '+',
    '86',
    '138',
    '00138000',
    '13800138000',
  ],
  ...[
    '@',
    'Example',
    '.com',
    'C',
    'Ｃ',
    '０',
    'E+',
    'N/A',
    '无',
    '?',
    'null',
    '\u00a0',
    '\u200b',
    '\u3000',
    '\ufeff',
    '\ud800',
    '𠮷',
  ],
);
const dirtyText = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(''));
const dirtyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: dirtyText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 21001231 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, true, false, { error: '#N/A' }) },
);
const column = fc.array(dirtyCell, { minLength: 1, maxLength: 12 });

describe.each(Object.entries(cleaners))('%s', (_, cleaner) => {
  test('take any cell without throwing', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const cleaned = cleanColumn(cleaner, cells);
        cells.forEach((cell, row) => expect(typeof cleaned.after(cell, row)).toBe('string'));
        expect(cleaned.outcome.every((outcome) => outcome <= cleaned.rules.length)).toBe(true);
      }),
      { seed: 91, numRuns: 300 },
    );
  });

  test('cleaned twice are as cleaned once, and the second time nothing is changed', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const once = cleanColumn(cleaner, cells);
        const texts = cells.map((cell, row) => once.after(cell, row));
        const twice = cleanColumn(cleaner, texts);
        expect(texts.map((text, row) => twice.after(text, row))).toEqual(texts);
        const changed = Array.from(twice.outcome, (outcome) => twice.rules[outcome - 1]?.effect === 'change');
        expect(texts.filter((_text, row) => changed[row])).toEqual([]);
      }),
      { seed: 92, numRuns: 300 },
    );
  });

  test('a cell that is not said to be changed is shown as it is', () => {
    fc.assert(
      fc.property(fc.array(dirtyText, { minLength: 1, maxLength: 8 }), (cells) => {
        const cleaned = cleanColumn(cleaner, cells);
        const silent = cells.filter((text, row) => cleaned.outcome[row] === 0 && !isOrdinarySpace(text));
        for (const text of silent) expect(cleaned.after(text, 0)).toBe(leftAs(text, cleaned));
      }),
      { seed: 93, numRuns: 300 },
    );
  });
});

const isOrdinarySpace = (text: string): boolean => [...text].every((char) => char <= ' ');

/** How an unchanged text is shown: dates without their time, amounts with all their decimals, everything else as it is.
 *  In a column of foreign phones outer space goes unsaid. */
function leftAs(text: string, { kind, ...column }: CleanedColumn): string {
  if (kind === 'days') return text.slice(0, 10);
  if (kind === 'phone') return text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
  if (kind !== 'money' || !('places' in column)) return text;
  const [number = '', code] = text.split(' ');
  const cents = Math.round(Number(`${number}e${column.places}`));
  return (cents / 10 ** column.places).toFixed(column.places) + (code === undefined ? '' : ` ${code}`);
}
