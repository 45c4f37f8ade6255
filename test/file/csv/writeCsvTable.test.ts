import type { ValueColumn } from '../../../core/index';
import { writeCsvTable } from '../../../desk/file/csv/writeCsvTable';
import type { CsvColumn } from '../../../desk/file/csv/writeCsvTable';
import { rowsOf, utf8 } from './reading';

const texts = (...values: readonly (string | null)[]): ValueColumn => ({ kind: 'texts', values });
const numbers = (...values: readonly number[]): ValueColumn => ({ kind: 'numbers', values: Float64Array.from(values) });

function written(columns: readonly CsvColumn[], rows: number): string {
  return [...writeCsvTable(columns, rows)].join('');
}

function column(values: ValueColumn, style: CsvColumn['style'], rows: number): readonly string[] {
  return written([{ field: 'x', values, style }], rows)
    .split('\n')
    .slice(1, -1);
}

describe('writing a CSV table', () => {
  test('starts with the field ids at the first byte and ends every line with LF', () => {
    const table = written(
      [
        { field: 'customer_id', values: texts('C1', null), style: 'text' },
        { field: 'recency_days', values: numbers(3, NaN), style: 'int' },
        {
          field: 'activity',
          values: { kind: 'codes', codes: Int32Array.of(1, -1), dictionary: ['流失', '活跃'] },
          style: 'text',
        },
      ],
      2,
    );
    expect(table).toBe('customer_id,recency_days,activity\nC1,3,活跃\n,,\n');
  });

  test('quotes only cells with a comma, a quote or a line break, quotes doubled', () => {
    expect(written([{ field: 'x', values: texts('a,b', 'say "hi"', 'two\nlines', ' plain '), style: 'text' }], 4)).toBe(
      'x\n"a,b"\n"say ""hi"""\n"two\nlines"\n plain \n',
    );
  });

  test.each(['=1+1', '+张三', '-', '@SUM(A1)', '\t=1', '＝HYPERLINK(1)', '＋1', '－1', '＠x'])(
    'requirement F7: text %j gets an apostrophe in front',
    (text) => {
      expect(column(texts(text), 'text', 1)).toEqual([`'${text}`]);
      expect(column({ kind: 'codes', codes: Int32Array.of(0), dictionary: [text] }, 'text', 1)).toEqual([`'${text}`]);
    },
  );

  test('requirement F7: text that begins with a line break is guarded and quoted', () => {
    expect(written([{ field: 'x', values: texts('\n=1', '\r=1'), style: 'text' }], 2)).toBe('x\n"\'\n=1"\n"\'\r=1"\n');
  });

  test('guarded text is read back as it was', () => {
    const table = written([{ field: 'x', values: texts('=1', '-', '+86 138', '＝1', '\n@'), style: 'text' }], 5);
    expect(rowsOf(utf8(table)).slice(1)).toEqual([['=1'], ['-'], ['+86 138'], ['＝1'], ['\n@']]);
  });

  test('negative numbers stay bare numbers', () => {
    expect(column(numbers(-5, -0.25), 'int', 2)).toEqual(['-5', '-0.25']);
  });

  test('numbers are printed with the fewest digits that read back the same; minus zero is 0', () => {
    expect(column(numbers(0.1, 1 / 3, 100, -0), 'decimal', 4)).toEqual(['0.1', '0.3333333333333333', '100', '0']);
  });

  test('money has two decimals, no grouping', () => {
    expect(column(numbers(1234567.5, -3, 0, -0.001), 'money', 4)).toEqual(['1234567.50', '-3.00', '0.00', '0.00']);
  });

  test('dates are YYYY-MM-DD', () => {
    expect(column(numbers(45306, 45306.75, NaN), 'date', 3)).toEqual(['2024-01-15', '2024-01-15', '']);
  });

  test('rows beyond one chunk are all there, in order', () => {
    const many = Float64Array.from({ length: 20_000 }, (_, row) => row);
    const lines = column({ kind: 'numbers', values: many }, 'int', 20_000);
    expect(lines).toHaveLength(20_000);
    expect(lines[8192]).toBe('8192');
    expect(lines[19_999]).toBe('19999');
  });

  test('a column that is too short is a mistake of the caller', () => {
    expect(() => written([{ field: 'x', values: numbers(1), style: 'int' }], 2)).toThrow('column x has 1 of 2 values');
  });
});
