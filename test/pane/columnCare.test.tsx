/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { columnField, type Cell } from '../../core/index';
import { FRAMEWORKS } from '../../pane/texts/data';
import { showPane } from './renderPane';
import { bookOf, shop } from './shop';

/** The last digit of an identity card number, GB 11643. */
function cardOf(serial: number): string {
  const body = `1101051990010${String(serial).padStart(4, '0')}`.slice(0, 17);
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** Orders with a column of identity cards, one of beliefs, and one of hobbies. */
function privateShop() {
  const rows: Cell[][] = [['客户编号', '手机号', '下单日期', '实付金额', '身份证号', '宗教信仰', '兴趣爱好']];
  for (let k = 10; k < 40; k++) {
    rows.push([`C${k}`, `137000000${k}`, '2024-06-01', 10 * k, cardOf(k * 17), '佛教', '读书']);
  }
  return bookOf('订单', rows);
}

async function showColumns() {
  const shown = showPane(privateShop());
  await shown.user.click(await screen.findByRole('tab', { name: '数据' }));
  await shown.user.click(await screen.findByRole('button', { name: /^没有用到的列/ }));
  return shown;
}

const line = (header: string) =>
  within(screen.getByRole('combobox', { name: new RegExp(`^“${header}”`) }).closest('li') ?? document.body);

test('#166: sensitive columns are marked and left out, personal ones are marked, others say nothing', async () => {
  await showColumns();
  expect(screen.getByRole('button', { name: '没有用到的列（3，2 列敏感）' })).toBeTruthy();
  expect(line('身份证号').getByText('默认不读，也不写进任何表。')).toBeTruthy();
  expect(line('宗教信仰').getByText('不参与计算，也不写进任何表。')).toBeTruthy();
  expect(line('宗教信仰').queryByRole('switch')).toBeNull();
  expect(line('手机号').getByText('给别人看的表里会遮住一部分')).toBeTruthy();
  expect(line('客户编号').queryByText(/个人信息|敏感/)).toBeNull();
});

test('#166: a sensitive column is read only after a person switches it on, and can be switched off again', async () => {
  const { user, host } = await showColumns();
  const name = '读取敏感列“身份证号”（身份证号）';
  expect(screen.getByRole('switch', { name })).toHaveProperty('checked', false);
  await user.click(screen.getByRole('switch', { name }));
  await waitFor(() => expect(line('身份证号').getByText('按你说的读取，写进表时遮住。')).toBeTruthy());
  expect(host.settings.get('pane.mapping')).toContain('idCard');
  await user.click(screen.getByRole('switch', { name }));
  await waitFor(() => expect(host.settings.get('pane.mapping') ?? '').not.toContain('idCard'));
});

test('#78 #79 #102 #103 #104 #105: each column tells its class, by the framework that was chosen', async () => {
  const { user } = await showColumns();
  expect(line('实付金额').getByText('价值属性')).toBeTruthy();
  expect(line('兴趣爱好').getByText('偏好特征')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: '字段按什么归类' }), 's3_mind');
  expect(line('实付金额').getByText('消费行为')).toBeTruthy();
  expect(line('兴趣爱好').getByText('心理特征')).toBeTruthy();
});

test('#78: every framework of the choice has a class for some column, and none is missing', () => {
  const fields = ['姓名', '满意度', '购物习惯', '价值观', '社交圈子', '年龄'].flatMap(
    (header) => columnField({ role: null, header }).classes,
  );
  const known = new Set(fields.map(({ framework }) => framework));
  expect([...known].sort()).toEqual(FRAMEWORKS.map(({ id }) => id).sort());
});

test('#28: header templates can be inserted beside data too', async () => {
  const { user, host } = showPane(shop());
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  const templates = within(screen.getByRole('region', { name: '从表头模板开始' }));
  await user.selectOptions(templates.getByRole('combobox', { name: '模板' }), 'shop');
  await user.click(templates.getByRole('button', { name: '插入为新表' }));
  await waitFor(() => expect(host.book.sheets.map(({ name }) => name)).toEqual(['订单', '电商C端客户']));
});
