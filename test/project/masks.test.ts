import { columnPrivacy, maskedChange, mayShow } from '../../core/project/privacy/columnClass';
import { graphemesOf } from '../../core/project/privacy/graphemes';
import { customerLabels } from '../../core/project/privacy/labels';
import { masked, type MaskKind } from '../../core/project/privacy/masks';
import { smallCell } from '../../core/project/privacy/smallCell';

test.each<readonly [MaskKind, string, string]>([
  ['name', '欧阳修', '欧**'],
  ['name', '张', '*'],
  ['name', '', ''],
  ['name', 'Ａｎｎ', 'A**'],
  ['name', '𠮷野家', '𠮷**'],
  ['name', '👩‍👧李', '👩‍👧*'],
  ['phone', '13812345678', '138****5678'],
  ['phone', '+86 138-1234-5678', '138****5678'],
  ['phone', '１３８１２３４５６７８', '138****5678'],
  ['phone', '010-62345678', '************'],
  ['phone', '1381234567', '**********'],
  ['email', 'wang@example.com', 'w***@example.com'],
  ['email', 'w@example.com', 'w***@example.com'],
  ['email', '@example.com', '************'],
  ['email', 'a@b@c', '*****'],
  ['idCard', '11010119900307851X', '1****************X'],
  ['idCard', '110101900307851', '1*************1'],
  ['idCard', '1101011990', '**********'],
  ['bankCard', '6222 0212 3456 7890', '************7890'],
  ['bankCard', '12345', '*****'],
  ['address', '北京市朝阳区建国路1号', '北京市朝阳区*****'],
  ['address', '江苏省苏州市昆山市玉山镇', '江苏省苏州市昆山市***'],
  ['address', '内蒙古自治区呼和浩特市新城区海东路', '内蒙古自治区呼和浩特市新城区***'],
  ['address', '北京市建国路小区3栋', '北京市*******'],
  ['address', '建国路1号', '*****'],
  ['all', '秘密', '**'],
])('#171: %s is masked: %s', (kind, text, hidden) => {
  expect(masked(kind, text)).toBe(hidden);
  expect(masked(kind, '')).toBe('');
});

test('#171: a character is what people see: marks, joined emoji and flags count once, halves of pairs too', () => {
  expect(graphemesOf('e\u0301👩‍👧🇨🇳🇯🇵👍🏽\ud842')).toEqual(['e\u0301', '👩‍👧', '🇨🇳', '🇯🇵', '👍🏽', '\ud842']);
});

test.each([
  ['phone', null, 'personal', 'phone'],
  [null, '身份证号', 'sensitive', 'idCard'],
  [null, '开户银行卡号', 'sensitive', 'bankCard'],
  [null, '宗教信仰', 'sensitive', 'all'],
  [null, '收货地址', 'personal', 'address'],
  [null, '备注', 'open', null],
  ['city', '健康城', 'open', null],
])('#170: a column is open, personal or sensitive by role %s, else by header %s', (role, header, columnClass, mask) => {
  expect(columnPrivacy(role, header ?? '')).toEqual({ columnClass, mask });
});

test('#166: sensitive columns are in no output unless a person names them', () => {
  expect(mayShow(null, '身份证号', [])).toBe(false);
  expect(mayShow(null, '身份证号', ['身份证号'])).toBe(true);
  expect(mayShow('idCard', 'ID', ['idcard'])).toBe(true);
  expect(mayShow('phone', '手机', [])).toBe(true);
});

test.each([
  ['phone', '138 1234 5678/13900139000', '138****5678/139****9000'],
  ['email', 'ann@x.cn;bob@x.cn', 'a***@x.cn;b***@x.cn'],
  ['customerName', '张三', '张*'],
  ['amount', '1,200', '1,200'],
])('#167: before and after values of the log are masked by role: %s %s', (role, text, hidden) => {
  expect(maskedChange(role, text)).toBe(hidden);
});

test('#171: two customers never have one name in a shared sheet; ids stay', () => {
  const phones = ['13811115678', '13822225678', '13911115678'];
  expect(customerLabels(phones, 'phone', true)).toEqual(['138****5678', '138****5678·2', '139****5678']);
  expect(customerLabels(phones, 'phone', false)).toBe(phones);
  expect(customerLabels(['C1', 'C2'], 'customerId', true)).toEqual(['C1', 'C2']);
});

test('#167: counts of 1 to 4 customers are not told when the option is on', () => {
  expect([0, 1, 4, 5].map((count) => smallCell(count, true))).toEqual([0, '<5', '<5', 5]);
  expect([0, 1, 4, 5].map((count) => smallCell(count, false))).toEqual([0, 1, 4, 5]);
});
