import type { Bilingual } from '../../core/index';

/** Lists for a segment, and what became of them. */
export const CAMPAIGNS = {
  title: { zh: '营销活动', en: 'Campaigns' },
  hint: {
    zh: '选一个人群，留一部分人不触达作对照；下次刷新生成名单表，以后每次刷新读回复购率的差。',
    en: 'Choose a segment and hold some of it out; the next refresh makes the list, later ones read back the difference in repurchase.',
  },
  none: { zh: '还没有活动。', en: 'No campaign yet.' },
  segment: { zh: '人群', en: 'Segment' },
  choose: { zh: '请选择', en: 'Choose one' },
  choice: { zh: '{name}（{n} 位）', en: '{name} ({n})' },
  share: { zh: '对照比例（%）', en: 'Held out (%)' },
  wrongShare: { zh: '请填 0 到 50 之间的数，例如 10。', en: 'A number from 0 to 50, such as 10.' },
  make: { zh: '生成名单', en: 'Make the list' },
  run: { zh: '{id} · {segment}', en: '{id} · {segment}' },
  arms: { zh: '名单 {list} 位 · 对照 {control} 位 · 拒绝营销 {excluded} 位', en: 'list {list} · held out {control} · refused {excluded}' }, // prettier-ignore
  since: { zh: '{day} 开始', en: 'since {day}' },
  notBegun: { zh: '还没有开始，请看“画像_活动”表里的说明。', en: 'Not begun; see the sheet "Campaigns".' },
  waits: { zh: '“{segment}”留 {percent} 作对照，将在下次刷新时生成名单。', en: 'The next refresh makes the list of "{segment}", {percent} held out.' }, // prettier-ignore
  drop: { zh: '不做了', en: 'Drop it' },
  dropOne: { zh: '不做“{segment}”的活动', en: 'Drop the campaign for "{segment}"' },
  work: { zh: '待补充资料的客户', en: 'Customers to complete' },
  workCount: { zh: '{n} 位，消费多的在前', en: '{n}, the most valuable first' },
  lacks: { zh: '缺：{fields}', en: 'Lacks: {fields}' },
  and: { zh: '、', en: ', ' },
  more: { zh: '其余 {n} 位见“待补充”表。', en: 'The other {n} are in the sheet "To complete".' },
  owner: { zh: '负责人', en: 'Owner' },
  ownerOf: { zh: '{key} 的负责人', en: 'Owner of {key}' },
  selectRow: { zh: '选中 {key} 的行', en: 'Select the row of {key}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
