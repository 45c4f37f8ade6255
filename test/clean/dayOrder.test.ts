import type { Cell } from '../../core/book/cell';
import { isoDate } from '../../core/book/serial';
import { dateCleaner } from '../../core/clean/date';
import type { DayColumn } from '../../core/clean/column';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const clean = (cells: readonly Cell[], order: 'auto' | 'dmy' | 'mdy' = 'auto'): DayColumn =>
  cleanColumn((source) => dateCleaner(source, order), cells);
const days = (column: DayColumn): readonly string[] => Array.from(column.days, isoDate);

describe('day and month are told by numbers above twelve', () => {
  test('case 52: one 13/04 makes a column day first', () => {
    const column = clean(['03/04/2026', '13/04/2026']);
    expect(days(column)).toEqual(['2026-04-03', '2026-04-13']);
    expect(column.questions).toEqual([]);
    expect(column.decision?.en).toContain('day first');
    expect(column.decision?.zh).toContain('日在前');
  });

  test('one 04/13 makes a column month first', () => {
    const column = clean(['03/04/2026', '04/13/2026']);
    expect(days(column)).toEqual(['2026-03-04', '2026-04-13']);
    expect(column.decision?.en).toContain('month first');
  });

  test('the change list shows the decided day', () => {
    const cells = ['03/04/2026', '13/04/2026'];
    expect(afterOf(clean(cells), cells)).toEqual(['2026-04-03', '2026-04-13']);
  });

  test('a single error of typing does not turn a long column into a question', () => {
    const column = clean([...Array.from({ length: 25 }, () => '13/04/2026'), '03/04/2026', '04/28/2026']);
    expect(days(column).slice(-2)).toEqual(['2026-04-03', '']);
    expect(rulesOf(column).slice(-2)).toEqual(['dateSpelling', 'impossibleDate']);
  });

  test('a column that mixes both orders is a question, and every open date is set aside', () => {
    const column = clean(['13/04/2026', '04/13/2026', '03/04/2026']);
    expect(column.questions).toHaveLength(1);
    expect(rulesOf(column)).toEqual(['ambiguousDate', 'ambiguousDate', 'ambiguousDate']);
  });
});

describe('day and month are told by the order of the rows', () => {
  /** 1 March to 25 March, then 1 April to 12 April, only days that read both ways. */
  const ascending = [3, 4, 5, 6].flatMap((month) => [1, 2, 3, 7, 8, 9, 10, 11, 12].map((day) => [month, day] as const));

  test('rows that ascend only when read day first are day first', () => {
    const column = clean(ascending.map(([month, day]) => `${day}/${month}/2026`));
    expect(days(column).slice(0, 2)).toEqual(['2026-03-01', '2026-03-02']);
    expect(column.decision?.en).toContain('rows stand in date order');
  });

  test('rows that descend only when read month first are month first', () => {
    const column = clean(ascending.map(([month, day]) => `${month}/${day}/2026`).reverse());
    expect(days(column).slice(0, 2)).toEqual(['2026-06-12', '2026-06-11']);
  });
});

describe('the order stays open', () => {
  test('case 52: where nothing tells, as one question that names an example and the setting', () => {
    const column = clean(['03/04/2026', '05/06/2026', '07/07/2026']);
    expect(days(column)).toEqual(['', '', '']);
    expect(rulesOf(column)).toEqual(['ambiguousDate', 'ambiguousDate', 'ambiguousDate']);
    expect(column.questions).toHaveLength(1);
    expect(column.questions[0]?.en).toMatch(/^2 dates \(such as 3\/4\/2026\).*dateOrder=dmy/);
    expect(column.questions[0]?.zh).toMatch(/^2 个日期（如 3\/4\/2026）.*dateOrder=dmy/);
  });

  test('and the change list shows no day', () => {
    expect(afterOf(clean(['03/04/2026', '05/06/2026']), ['03/04/2026'])).toEqual(['']);
  });

  test('but not where every reading gives the same day', () => {
    const column = clean(['05/05/2026', '07/07/2026']);
    expect(days(column)).toEqual(['2026-05-05', '2026-07-07']);
    expect(column.questions).toEqual([]);
  });

  test('and the setting answers it', () => {
    expect(days(clean(['03/04/2026'], 'dmy'))).toEqual(['2026-04-03']);
    expect(days(clean(['03/04/2026'], 'mdy'))).toEqual(['2026-03-04']);
  });

  test('and the setting wins over the evidence', () => {
    const column = clean(['03/04/2026', '13/04/2026'], 'mdy');
    expect(days(column)).toEqual(['2026-03-04', '']);
    expect(rulesOf(column)).toEqual(['dateSpelling', 'impossibleDate']);
  });
});

describe('two-digit years', () => {
  test('stand first where the first number hardly differs and the last one does', () => {
    const column = clean(['24/1/15', '24/1/16', '24/2/17']);
    expect(days(column)).toEqual(['2024-01-15', '2024-01-16', '2024-02-17']);
    expect(column.decision?.en).toContain('year first');
  });

  test('stand first where one last number has one digit', () => {
    expect(days(clean(['24/1/15', '24/1/5']))).toEqual(['2024-01-15', '2024-01-05']);
  });

  test('stand last where the first number differs like days do', () => {
    expect(days(clean(['2/03/24', '15/03/24', '28/03/24']))).toEqual(['2024-03-02', '2024-03-15', '2024-03-28']);
  });

  test('stand last where the middle number is no month', () => {
    expect(days(clean(['1/15/24', '2/28/69', '2/28/70']))).toEqual(['2024-01-15', '2069-02-28', '1970-02-28']);
  });

  test('stand last where the last number is no day', () => {
    expect(days(clean(['24/1/45']))).toEqual(['2045-01-24']);
  });

  test('are a question where nothing tells, and the question asks for four digits', () => {
    const column = clean(['24/1/15']);
    expect(rulesOf(column)).toEqual(['ambiguousDate']);
    expect(column.questions[0]?.en).toContain('with four digits');
    expect(column.questions[0]?.zh).toContain('四位');
  });

  test('are read as the setting says', () => {
    expect(days(clean(['24/1/15'], 'dmy'))).toEqual(['2015-01-24']);
  });

  test('never make a day of numbers that no order can read', () => {
    expect(rulesOf(clean(['45/45/45']))).toEqual(['impossibleDate']);
  });
});
