import type { Cell } from '../../../core/book/cell';
import { serialOf } from '../../../core/book/serial';
import { cleanerFor } from '../../../core/clean/cleanerFor';
import type { CleanedColumn } from '../../../core/clean/column';
import { standardRecipe } from '../../../core/recipe/settings.data';
import type { Role } from '../../../core/understand/meaning';
import { ROLE_NAMES } from '../../../core/understand/roleNames.data';
import { afterOf, cleanColumn, rulesOf } from '../cleanColumn';

test.each(Object.keys(ROLE_NAMES) as Role[])('a column of the role %s is cleaned, blank cells stay blank', (role) => {
  const column = cleaned(role, [null, '', '-']);
  expect(afterOf(column, [null, '', '-'])).toEqual(['', '', '']);
  expect(rulesOf(column)).toEqual(['', '', 'blankMark']);
});

test.each([
  ['gender', '先生', '男', 'genderWord'],
  ['age', '28岁', '28', 'ageSpelling'],
  ['idCard', '11010519491231002x', '11010519491231002X', 'idCardSpelling'],
  ['platform', '手机', '无线端', 'platformWord'],
  ['consent', '是', '同意', 'consentWord'],
  ['birthDate', '1990.5.1', '1990-05-01', 'dateSpelling'],
  ['eventDate', '2024年1月5日', '2024-01-05', 'dateSpelling'],
  ['browseCount', '1,200', '1200.00', 'amountSpelling'],
  ['device', ' a1B2 ', 'a1B2', 'outerSpace'],
  ['postcode', 100083, '100083', ''],
  ['note', ' 送货晚 ', '送货晚', 'outerSpace'],
  ['company', ' 示例公司', '示例公司', 'outerSpace'],
] as const)('the role %s reads %s as %s', (role, cell, after, rule) => {
  const column = cleaned(role, [cell]);
  expect([afterOf(column, [cell]), rulesOf(column)]).toEqual([[after], [rule]]);
});

test('#167: under 是否退订 a yes refuses', () => {
  const cells = ['是', '否'];
  expect(afterOf(cleaned('consent', cells, '是否退订'), cells)).toEqual(['拒绝', '同意']);
});

test('days of birth are serial days', () => {
  const column = cleaned('birthDate', ['1990-05-01']);
  expect(column.kind === 'days' && column.days[0]).toBe(serialOf(1990, 5, 1));
});

test('an unreadable day of birth or count is not said to set its row aside; an unreadable order date is', () => {
  expect(reasonOf('birthDate')).toBe('no date can be read; read as blank');
  expect(reasonOf('browseCount')).toBe('no number can be read; read as blank');
  expect(reasonOf('orderDate')).toBe('no date can be read; the row is set aside');
});

test('people called Null keep their name as owners and companies', () =>
  expect(['owner', 'company'].map((role) => afterOf(cleaned(role as Role, ['Null']), ['Null'])[0])).toEqual([
    'Null',
    'Null',
  ]));

function cleaned(role: Role, cells: readonly Cell[], header = ''): CleanedColumn {
  return cleanColumn((source) => cleanerFor({ header }, role, source, standardRecipe), cells);
}

function reasonOf(role: Role): string {
  const column = cleaned(role, ['what?!']);
  return column.rules[(column.outcome[0] ?? 0) - 1]?.reason.en ?? '';
}
