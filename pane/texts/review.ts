import type { Bilingual } from '../../core/index';

/** Who may be who: pairs side by side, and what many customers share. */
export const REVIEW = {
  title: { zh: '可能是同一客户', en: 'Possibly one customer' },
  many: { zh: '一次回答许多对', en: 'One answer for many pairs' },
  progress: { zh: '{n} / {total}', en: '{n} / {total}' },
  left: { zh: '左边', en: 'Left' },
  right: { zh: '右边', en: 'Right' },
  row: { zh: '“{sheet}”第 {n} 行', en: '"{sheet}" row {n}' },
  selectRow: { zh: '选中{side}：“{sheet}”第 {n} 行', en: 'Select {side}: "{sheet}" row {n}' },
  pair: { zh: '两位客户逐项对照', en: 'The two customers, field by field' },
  field: { zh: '字段', en: 'Field' },
  different: { zh: '不同', en: 'differs' },
  blank: { zh: '空白', en: 'blank' },
  why: { zh: '为什么问：{why}', en: 'Why we ask: {why}' },
  agreement: { zh: '{kinds}相同', en: 'same {kinds}' },
  likeness: { zh: '{kinds}相近（{percent}）', en: 'similar {kinds} ({percent})' },
  zeros: { zh: '客户编号只差前面的零', en: 'customer ids differ in leading zeros only' },
  decision: { zh: '有人做过决定', en: 'somebody decided it' },
  and: { zh: '、', en: ' and ' },
  worth: { zh: '两位合计消费 {money}', en: 'The two spent {money} together' },
  same: { zh: '合并', en: 'Merge' },
  apart: { zh: '不是同一人', en: 'Not the same' },
  skip: { zh: '跳过', en: 'Skip' },
  undo: { zh: '撤回上一个', en: 'Take back the last one' },
  choices: { zh: '他们是同一位客户吗？', en: 'Are they one customer?' },
  keys: { zh: '焦点在这里时按 M、N、S，撤回按 U。', en: 'With the focus here press M, N or S; U takes back.' },
  reveal: { zh: '显示完整内容', en: 'Show in full' },
  saidSame: { zh: '已记为合并。', en: 'Noted: one customer.' },
  saidApart: { zh: '已记为不是同一人。', en: 'Noted: not the same.' },
  saidSkip: { zh: '已跳过，下次还会问。', en: 'Skipped; it is asked again next time.' },
  saidUndo: { zh: '已撤回。', en: 'Taken back.' },
  now: { zh: '现在是第 {n} 对，共 {total} 对。', en: 'Now pair {n} of {total}.' },
  finished: { zh: '都看过了：{same} 对合并，{apart} 对不是同一人，{skipped} 对跳过。', en: 'All seen: {same} merged, {apart} not the same, {skipped} skipped.' }, // prettier-ignore
  shared: { zh: '很多客户共用的号码', en: 'Shared by many customers' },
  sharedHint: {
    zh: '没有据此合并任何人。如果它其实只属于一个人，请在“画像_合并决定”里写明。',
    en: 'Nobody was merged by them. If one belongs to one person after all, say so in the sheet "Merge decisions".',
  },
  sharedBy: { zh: '{n} 位客户', en: '{n} customers' },
  look: { zh: '{n} 对客户可能是同一人', en: 'Pairs of customers that may be one: {n}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What two customers have in common. */
export const KIND_WORDS = {
  customerId: { zh: '客户编号', en: 'customer id' },
  email: { zh: '邮箱', en: 'e-mail' },
  phone: { zh: '手机号', en: 'phone' },
  device: { zh: '设备号', en: 'device id' },
  company: { zh: '企业名称', en: 'company name' },
  name: { zh: '姓名', en: 'name' },
  address: { zh: '地址', en: 'address' },
} as const satisfies Readonly<Record<string, Bilingual>>;
