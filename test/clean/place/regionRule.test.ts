import { regionRule } from '../../../core/clean/place/regionRule';

const read = (text: string, isStandardised: boolean): string => {
  const rule = regionRule({ isStandardised });
  const { text: after, outcome } = rule.read(text);
  return `${after} ${rule.rules[outcome - 1]?.id ?? ''}`.trim();
};

describe('#70: a cell of a region or city column', () => {
  test.each([
    ['北京', '北京市'],
    ['沪', '上海市'],
    ['广东深圳', '广东省深圳市'],
    ['襄樊', '襄阳市'],
    ['Guangdong', '广东省'],
    ['苏州工业园区', '江苏省苏州市工业园区'],
  ])('changes %s to %s where the person asked for full names, and only there', (text, expected) => {
    expect(read(text, true)).toBe(`${expected} regionStandard`);
    expect(read(expected, true)).toBe(expected);
    expect(read(text, false)).toBe(text);
  });

  test.each(['上海市', '广东省深圳市', '深圳市南山区科技园', '美国', 'Paris, France', '经理', '32323'])(
    'leaves %s',
    (text) => {
      expect(read(text, true)).toBe(text);
    },
  );

  test.each([
    ['朝阳区', 'regionAmbiguous'],
    ['鼓楼区', 'regionAmbiguous'],
    ['广东省杭州市', 'regionConflict'],
  ])('refuses %s and flags it: %s', (text, rule) => {
    expect(read(text, true)).toBe(`${text} ${rule}`);
    expect(read(text, false)).toBe(`${text} ${rule}`);
  });
});
