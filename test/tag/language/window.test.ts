import { serialOf } from '../../../core/book/serial';
import { windowKey, windowName, windowOfKey, windowStart, type Window } from '../../../core/tag/language/window';

const last = (count: number, unit: 'day' | 'week' | 'month' | 'year'): Window => ({ kind: 'last', count, unit });

type Day = readonly [year: number, month: number, day: number];

test.each<readonly [Window, Day, Day]>([
  [last(30, 'day'), [2026, 3, 31], [2026, 3, 1]],
  [last(2, 'week'), [2026, 3, 31], [2026, 3, 17]],
  [last(1, 'month'), [2026, 3, 31], [2026, 2, 28]],
  [last(1, 'month'), [2024, 3, 31], [2024, 2, 29]],
  [last(5, 'month'), [2026, 3, 31], [2025, 10, 31]],
  [last(15, 'month'), [2026, 1, 15], [2024, 10, 15]],
  [last(1, 'year'), [2024, 2, 29], [2023, 2, 28]],
  [{ kind: 'this', unit: 'year' }, [2026, 3, 31], [2026, 1, 1]],
  [{ kind: 'this', unit: 'month' }, [2026, 3, 31], [2026, 3, 1]],
])('%j before %j begins on %j', (window, today, start) => {
  expect(windowStart(window, serialOf(...today))).toBe(serialOf(...start));
});

test('a window before the calendar begins with it', () => {
  expect(windowStart(last(300, 'year'), serialOf(2026, 3, 31))).toBe(1);
});

test('a window is read back from its key, and other keys are none', () => {
  for (const window of [last(30, 'day'), last(2, 'week'), last(12, 'month'), last(1, 'year')])
    expect(windowOfKey(windowKey(window))).toEqual(window);
  expect(windowOfKey('year')).toEqual({ kind: 'this', unit: 'year' });
  expect([windowOfKey('x'), windowOfKey('0d'), windowOfKey('dd')]).toEqual([null, null, null]);
});

test('windows are said in both languages, one unit in the singular', () => {
  expect(windowName(last(1, 'month'))).toEqual({ zh: '近1个月', en: 'last 1 month' });
  expect(windowName(last(12, 'month'))).toEqual({ zh: '近12个月', en: 'last 12 months' });
});
