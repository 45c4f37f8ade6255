import { warningText } from '../../core/score/warningText';

test('C31: few distinct values fall back to thresholds', () => {
  const text = warningText({ kind: 'fewDistinct', measure: 'f', distinct: 2 }, 'quantile');
  expect(text).toEqual({
    zh: 'F（频次）只有 2 种取值，分位数分不开，改按阈值分档。',
    en: 'F (frequency) has only 2 distinct values; quantiles cannot part them, so thresholds are used.',
  });
});

test('C31: under the bins of R’s rfm package nothing falls back, and the warning does not say so', () => {
  const text = warningText({ kind: 'fewDistinct', measure: 'm', distinct: 3 }, 'r-rfm');
  expect(text.en).not.toContain('thresholds');
  expect(text.en).toContain("as R's rfm package cuts them");
  expect(text.zh).not.toContain('阈值');
  expect(text.zh).toContain('R 语言 rfm 包');
});

test('C31: few customers make every score rough, under either binning', () => {
  for (const binning of ['quantile', 'r-rfm'] as const) {
    expect(warningText({ kind: 'fewCustomers', measure: 'all', distinct: 7 }, binning).en).toMatch(/^Only 7 customers/);
  }
});
