import { DEPARTMENTS, ROLE_LEVELS } from '../../../core/clean/words/contactRole.data';
import { roleReader } from '../../../core/clean/words/contactRole';
import type { Additions } from '../../../core/clean/words/vocabulary';

function said(text: string, levels?: Additions, departments?: Additions): readonly [string, string] {
  const { level, department } = roleReader(levels, departments)(text);
  return [ROLE_LEVELS[level]?.name.zh ?? '', DEPARTMENTS[department]?.name.zh ?? ''];
}

test.each([
  ['采购决策者', '决策层', '采购'],
  ['决策层', '决策层', ''],
  ['采购部', '', '采购'],
  ['技术部', '', '技术'],
  ['采购部经理', '管理层', '采购'],
  ['采購部經理', '管理层', '采购'],
  ['市场经理', '管理层', '市场'],
  ['总经理', '决策层', ''],
  ['副总经理', '决策层', ''],
  ['王总', '决策层', ''],
  ['总经理助理', '执行层', ''],
  ['财务总监', '管理层', '财务'],
  ['财务总监秘书', '执行层', '财务'],
  ['销售部负责人', '管理层', '销售'],
  ['客户经理', '执行层', '销售'],
  ['采购专员', '执行层', '采购'],
  ['软件工程师', '执行层', '技术'],
  ['最终用户', '使用者', ''],
  ['CEO', '决策层', ''],
  ['ＣＦＯ', '决策层', '财务'],
  ['Purchasing Manager', '管理层', '采购'],
  ['Director of Purchasing', '管理层', '采购'],
  ['Head of Marketing', '管理层', '市场'],
  ['Assistant to the CEO', '执行层', ''],
  ['VP, Sales', '决策层', '销售'],
  ['Account Executive', '执行层', ''],
])('#37 #72 C28: %s is “%s” in “%s”', (text, level, department) => {
  expect(said(text)).toEqual([level, department]);
});

test.each([['张三'], [''], ['13800000000'], ['spain']])('says nothing about “%s”', (text) => {
  expect(said(text)).toEqual(['', '']);
});

test("the user's words win and may be longer than a standard one", () => {
  const levels: Additions = { words: new Map([['拿主意的', '决策层'], ['客户经理', 'management']]), off: new Set(['组长']) }; // prettier-ignore
  expect(said('拿主意的', levels)[0]).toBe('决策层');
  expect(said('客户经理', levels)[0]).toBe('管理层');
  expect(said('组长')[0]).toBe('管理层');
  expect(said('组长', levels)[0]).toBe('');
});
