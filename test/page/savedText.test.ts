import { savedText } from '../../desk/page/savedText';
import { newWorkbook } from '../../desk/workbook/newWorkbook';

test('a workbook whose names Excel takes is saved, and that is all that is said', () => {
  expect(savedText('orders.csv', newWorkbook('Shop', { sheets: ['订单', 'Sheet2'] }))).toEqual({
    zh: '已保存：orders.xlsx。',
    en: 'Saved: orders.xlsx.',
  });
});

test('sheets with names that only Google allows are told with the names that they get in the file', () => {
  const long = `${'很长的表名'.repeat(7)}`; // 35 letters; Excel takes 31
  const workbook = newWorkbook('Shop', { sheets: ['订单', 'a/b?', long], sheetNames: 'google' });
  const { zh, en } = savedText('shop.xlsx', workbook);
  const inFile = long.slice(0, 31);
  expect(zh).toBe(`已保存：shop.xlsx。Excel 不支持有些表名，它们在文件里改为：“a/b?” → “a_b_”、“${long}” → “${inFile}”。工作簿里的名字没有变。`); // prettier-ignore
  expect(en).toBe(`Saved: shop.xlsx. Excel does not allow some sheet names; in the file they are: “a/b?” → “a_b_”, “${long}” → “${inFile}”. In the workbook they stay as they are.`); // prettier-ignore
});
