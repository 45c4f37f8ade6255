import type { Trait } from '../../../core/measure/trait';
import { brokenLines } from '../../../core/report/insight/brokenLines';
import { insightSheet } from '../../../core/report/insight/insightSheet';
import { pivotSheet } from '../../../core/report/pivotSheet';
import { cellsOf, linesOf, portraitWith, shop, traitsOf } from './reported';

const traits = traitsOf(shop);
const { place } = portraitWith(shop, traits, 'zh');

test.each([
  ['发优惠券或新品试用券，提升消费频次', ['发优惠券或新品试用券，', '\u3000提升消费频次']],
  ['A personal account manager and tailored', ['A personal account manager', '\u3000and tailored']],
  ['短', ['短']],
  ['', []],
])('%p is broken to the width of a card', (text, lines) => {
  expect(brokenLines(text, 27)).toEqual(lines);
});

test('#133, #134, #135, #152: differences, cards, cross tables and every tag, in this order', () => {
  const sheet = insightSheet(shop, place, 'zh', { traits });
  const headings = linesOf(sheet).filter((line) => /^[一二三四]、/.test(line));
  expect(headings).toEqual(['一、各层客户与全体的差异', '二、画像卡', '三、交叉分析', '四、每个标签的分布']);
});

test('#166: cells of fewer than five customers are left out of cross tables when asked', () => {
  const counted = (maskBelow: number): number =>
    cellsOf(insightSheet(shop, place, 'zh', { traits, maskBelow })).filter(({ formula }) =>
      formula?.startsWith('COUNTIFS'),
    ).length;
  expect(counted(20)).toBeLessThan(counted(0));
});

test('pivots by traits that stand in the portrait, private ones never, and each once', () => {
  const { pivots } = pivotSheet({ ...shop, traits }, 'zh');
  const rows = pivots.map((pivot) => pivot.rows[0]);
  expect(rows).toEqual(expect.arrayContaining(['need', 'gender', 'industry']));
  expect(rows).not.toContain('health');
  const names = pivots.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('#135: cross tables hold no combination of fewer than five customers', () => {
  const industry = traits.find(({ id }) => id === 'industry');
  if (!industry) throw new Error('no trait');
  // Three customers share both words, and nobody has only one of them.
  const few = (id: string, traitClass: 'basic' | 'preference'): Trait => ({ ...industry, id, traitClass, name: { zh: id, en: id }, codes: industry.codes.map((_, who) => Number(who >= 3)) }); // prettier-ignore
  const cells = cellsOf(
    insightSheet(shop, place, 'zh', { traits: [few('club', 'basic'), few('hobby', 'preference')] }),
  );
  const [from, to] = ['三、交叉分析', '四、每个标签的分布'].map((title) => cells.find(({ value }) => value === title)?.row ?? 0); // prettier-ignore
  const inside = cells.filter(({ row }) => row > (from ?? 0) && row < (to ?? 0));
  expect(inside.some(({ value }) => String(value).startsWith('club × hobby'))).toBe(true);
  const counts = inside.filter(({ column, style }) => style === 'int' && column > 0).map(({ value }) => Number(value));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
});
