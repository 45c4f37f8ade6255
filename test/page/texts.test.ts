import { errorsOfTexts } from './errorsOfTexts';
import { openFailedText, refusedText } from '../../desk/page/errorText';
import { FAULT_CHOICES } from '../../desk/page/faultChoices';
import { SHEETS_FAULTS } from '../../desk/page/sheets/sheetsFaults';
import { REFUSALS, TEXTS } from '../../desk/page/texts.data';
import { FileRefusal } from '../../desk/file/refusal';
import { LABELS } from '../../desk/grid/labels.data';
import { ProtectedSheet } from '../../desk/grid/protectedSheet';
import { refusal } from '../../desk/workbook/refusal';

test('every text of the page is there in both languages, with the same places to fill', () => {
  const faults = [...FAULT_CHOICES, ...SHEETS_FAULTS].flatMap(({ id, name, explanation }) => [
    [`${id} name`, name] as const,
    [`${id} explanation`, explanation] as const,
  ]);
  expect(
    errorsOfTexts([...Object.entries(TEXTS), ...Object.entries(REFUSALS), ...Object.entries(LABELS), ...faults]),
  ).toEqual([]);
});

test('a text that lacks a language or a place is found', () => {
  const texts = [
    ['noEnglish', { zh: '好', en: '' }],
    ['twins', { zh: 'same', en: 'same' }],
    ['places', { zh: '{n} 行', en: '{rows} rows' }],
  ] as const;
  expect(errorsOfTexts(texts)).toEqual(['noEnglish', 'twins', 'places']);
});

test('a refused change says why, that nothing changed, and in both languages', () => {
  const said = refusedText(refusal('CutsTable', 'Orders'));
  expect(said.zh).toBe('不能这样改：只涉及表格的一部分工作簿没有改变。');
  expect(said.en).toBe('That change is not possible: it would cut a table The workbook is as it was.');
});

test('a locked cell says which sheet and what to do', () => {
  const said = refusedText(new ProtectedSheet('订单'));
  expect(said.zh).toContain('“订单”');
  expect(said.en).toContain('Unprotect it');
});

test('a file that is refused says its own reason and what to do next', () => {
  const said = openFailedText('a.xlsx', new FileRefusal('encrypted', { zh: '有密码。', en: 'It has a password.' }));
  expect(said.zh).toBe('没有打开 a.xlsx。有密码。工作簿没有改变。可以换一个 .xlsx 或 .csv 文件再试。');
  expect(said.en).toContain('It has a password. The workbook is as it was. Try another');
});
