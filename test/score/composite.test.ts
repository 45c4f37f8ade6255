import { compositeScores, meanOfRanks } from '../../core/score/composite';
import { RECIPE, binnedScores, rankedScores } from './shop';

const ranks = rankedScores([
  [80, 50, 20],
  [100, 100, 100],
  [0, 0, 0],
  [33.3, 33.3, 33.4],
  [NaN, NaN, NaN],
]);

test('#118: equal weights give the mean of the three rank scores, to one decimal', () => {
  // (80 + 50 + 20) / 3 = 50; (33.3 + 33.3 + 33.4) / 3 = 33.333...
  expect([...compositeScores(ranks, RECIPE)]).toEqual([50, 100, 0, 33.3, NaN]);
});

test.each([
  ['3/2/1', 60], // (240 + 100 + 20) / 6
  ['100/10/1', 76.8], // (8000 + 500 + 20) / 111 = 76.756...
  ['9.9/6.6/3.3', 60], // the same ratios as 3/2/1
] as const)('C10: weights %s of ranks 80, 50, 20 give %d', (weights, score) => {
  expect(compositeScores(ranks, { ...RECIPE, weights })[0]).toBe(score);
});

test('own weights count in thousandths, and one alone gives its own score', () => {
  const own = { ...RECIPE, weights: 'own', weightR: 0, weightF: 0.001, weightM: 0.0004 } as const;
  expect(compositeScores(ranks, own)[0]).toBe(50);
});

test('half a tenth is rounded up, exactly', () => {
  // (79.9 + 80) / 2 = 79.95
  const half = { ...RECIPE, weights: 'own', weightR: 1, weightF: 1, weightM: 0 } as const;
  expect(compositeScores(rankedScores([[79.9, 80, 5]]), half)[0]).toBe(80);
});

test.each([
  ['100/10/1', 545, 111],
  ['3/2/1', 28, 6], // 15 + 8 + 5
  ['9.9/6.6/3.3', 92.4, 19.8], // 49.5 + 26.4 + 16.5
  ['equal', 14, 3],
] as const)('C10: bins 5, 4, 5 with weights %s add up to %d, bins 1, 1, 1 to %d', (weights, best, worst) => {
  const bins = binnedScores([
    [5, 4, 5],
    [1, 1, 1],
    [NaN, NaN, NaN],
  ]);
  expect([...compositeScores(bins, { ...RECIPE, composite: 'bins', weights })]).toEqual([best, worst, NaN]);
});

test('9.9/6.6/3.3 with five bins ends at 99 of 100 points', () => {
  const best = binnedScores([[5, 5, 5]]);
  expect(compositeScores(best, { ...RECIPE, composite: 'bins', weights: '9.9/6.6/3.3' })[0]).toBe(99);
});

test('the mean of ranks does not follow the composite that is shown', () => {
  expect(meanOfRanks(ranks, { ...RECIPE, composite: 'bins' })[0]).toBe(50);
});
