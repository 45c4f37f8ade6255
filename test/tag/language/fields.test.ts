import { fieldNamed, fieldTable, nearestName, type RuleField } from '../../../core/tag/language/fields';
import { read } from './read';
import { TABLE } from './table';

const field = (id: string, zh: string, synonyms: readonly string[] = []): RuleField => ({ id, name: { zh, en: id }, synonyms, kind: 'number' }); // prettier-ignore

test('of two columns with one name the earlier is meant, and a name comes before a synonym', () => {
  const table = fieldTable([field('a', '甲', ['丙']), field('b', '甲'), field('c', '丙')]);
  expect([fieldNamed('甲', table)?.id, fieldNamed('丙', table)?.id]).toEqual(['a', 'c']);
  expect(read('甲 > 1', table)).toMatchObject({ subject: { field: 'a' } });
  expect(read('丙 > 1', table)).toMatchObject({ subject: { field: 'c' } });
  expect(read('[@b] > 1', table)).toMatchObject({ subject: { field: 'b' } });
});

test.each([
  'ORDERS   in all > 3',
  'orders in\tall > 3',
  '[ Orders　in  all ] > 3',
  'ｏｒｄｅｒｓ in all is   more  than 3',
])('%j: case, width and the number of spaces do not matter', (text) => {
  expect(read(text)).toMatchObject({ subject: { field: 'orders' }, test: '>', value: { value: 3 } });
});

test('the nearest name is the one with fewest slips, else one that holds what was typed', () => {
  expect(nearestName('刭订单金额', TABLE)).toBe('订单金额');
  expect(nearestName('refnds', TABLE)).toBe('refunds');
  expect(nearestName('累计购买', TABLE)).toBe('累计购买次数');
  expect(nearestName('完全无关的名字', TABLE)).toBeNull();
});
