import { addressKey, companyKey, deviceKey, looksLikeCompany, nameKey, phoneKey } from '../../core/link/link';

// Expected keys are written by hand from the rules in the docstrings.

test.each([
  ['13800138000', '13800138000'],
  ['010-6234 5678', '01062345678'],
  ['+86 10 6234 5678', '01062345678'],
  ['0086 10 62345678', '01062345678'],
  ['+86 138 0013 8000', '13800138000'],
  ['+1 202-555-0143', '+12025550143'],
  ['001 202 555 0143', '+12025550143'],
  ['010-62345678转801', '01062345678x801'],
  ['010-62345678 ext. 802', '01062345678x802'],
])('phone %s has the key %s', (cleaned, key) => {
  expect(phoneKey(cleaned)).toBe(key);
});

test.each(['', '12345', '11111111111', '00000000', '没有', '1'.repeat(21), '138****1234', '+1 202-***-0143'])(
  'phone "%s" is no key',
  (cleaned) => {
    expect(phoneKey(cleaned)).toBe('');
  },
);

test.each([
  ['DEV-0000042', 'dev-0000042'],
  [' ＤＥＶ－１ ', 'dev-1'],
  ['00000000-0000-0000', ''],
  ['unknown', ''],
])('device %s has the key "%s"', (text, key) => {
  expect(deviceKey(text)).toBe(key);
});

test.each([
  ['北京华夏科技有限公司', '华夏科技'],
  ['华夏科技（北京）有限公司', '华夏科技'],
  ['华夏科技', '华夏科技'],
  ['华 夏 科 技 股份有限公司', '华夏科技'],
  ['浙江省杭州市云朵家居集团', '云朵家居'],
  ['北京银行', '北京银行'],
  ['华夏科技上海分公司', '华夏科技上海分公司'],
  ['Acme Trading Co., Ltd.', 'acme trading'],
  ['ＡＣＭＥ　Trading Limited', 'acme trading'],
  ['Acme L.L.C.', 'acme'],
  ['Limited', 'limited'],
  ['有限公司', '有限公司'],
  ['杭州有限公司', '杭州'],
  ['', ''],
])('requirement 49: company %s has the key "%s"', (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test('companies are told from people by form or kind', () => {
  expect(['华夏科技有限公司', '东风商行', 'Acme Ltd', 'Acme Trading Co.'].map(looksLikeCompany)).not.toContain(false);
  expect(['王伟', 'John Smith', '欧阳修', 'Ltd', ''].map(looksLikeCompany)).not.toContain(true);
});

test.each([
  [' 王 伟', '王伟'],
  ['王伟先生', '王伟'],
  ['王先生', ''],
  ['*先生', ''],
  ['王*', ''],
  ['欧*修', ''],
  ['王', ''],
  ['阿卜杜拉·买买提', '阿卜杜拉买买提'],
  ['Smith, John', 'john smith'],
  ['Mr. John SMITH', 'john smith'],
  ['Jo', ''],
  ['Cher', 'cher'],
  ['', ''],
])('name %s has the key "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('safety 5.4, 43: a name in composed and decomposed letters has one key', () => {
  expect(nameKey('Rene\u0301 Dupont')).toBe(nameKey('Ren\u00e9 Dupont'));
});

test('safety 5.4, 44: a simplified and a traditional surname are not one', () => {
  expect(nameKey('张伟')).not.toBe(nameKey('張伟'));
});

test.each([
  ['浙江省杭州市西湖区示例路 12 号', '西湖区示例路12号'],
  ['杭州西湖区示例路12号', '西湖区示例路12号'],
  ['浙江省杭州市西湖区', ''],
  ['12 Sample Street, Springfield', '12 sample street springfield'],
  ['12', ''],
])('address %s has the key "%s"', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
