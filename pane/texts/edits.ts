import type { Bilingual } from '../../core/index';

/** What waits for the next run, and what a person changes about one customer. */
export const EDITS = {
  pending: { zh: '待写入', en: 'Waiting to be written' },
  decisions: { zh: '{n} 个合并决定', en: 'merge decisions: {n}' },
  tags: { zh: '{n} 位客户的手工标签', en: 'customers with tags by hand: {n}' },
  campaigns: { zh: '{n} 个营销活动', en: 'campaigns: {n}' },
  rules: { zh: '规则表的改动', en: 'changed rules' },
  erase: { zh: '删除 {n} 位客户', en: 'customers to delete: {n}' },
  and: { zh: '、', en: ', ' },
  waits: { zh: '{what}将在下次刷新时写入。', en: 'The next refresh writes these. {what}.' },
  refresh: { zh: '刷新', en: 'Refresh' },
  drop: { zh: '全部放弃', en: 'Drop them all' },
  manual: { zh: '手工标签', en: 'Tags by hand' },
  manualHint: {
    zh: '手工标签胜过规则，每次刷新都保留。',
    en: 'Your word wins over the rules and stays at every refresh.',
  },
  noManual: { zh: '还没有手工标签。', en: 'No tags by hand yet.' },
  newTag: { zh: '新标签', en: 'New tag' },
  add: { zh: '加上', en: 'Add' },
  off: { zh: '去掉', en: 'Take off' },
  takeOff: { zh: '去掉“{tag}”', en: 'Take off "{tag}"' },
  undo: { zh: '恢复', en: 'Put back' },
  putBack: { zh: '恢复“{tag}”', en: 'Put back "{tag}"' },
  isAdded: { zh: '待加', en: 'to be added' },
  isOff: { zh: '已去掉', en: 'taken off' },
  saidAdded: { zh: '“{tag}”将在下次刷新时加上。', en: '"{tag}" will be added by the next refresh.' },
  saidOff: { zh: '“{tag}”将在下次刷新时去掉。', en: '"{tag}" will be taken off by the next refresh.' },
  wrongTag: {
    zh: '标签不能有分号、顿号、逗号，也不能以减号开头。',
    en: 'A tag has no semicolon or comma, and does not begin with a minus.',
  },
  traits: { zh: '特征', en: 'Traits' },
  forget: { zh: '删除此人', en: 'Delete this person' },
  forgetHint: {
    zh: '有人要求删除个人信息时用。',
    en: 'For somebody who asks that their personal data be deleted.',
  },
  forgetAsk: { zh: '要删除“{who}”吗？', en: 'Delete "{who}"?' },
  forgetWhat: {
    zh: '下次刷新时：画像、名单、待补充、待确认、合并记录、清洗记录里此人的行会移除，其他表里提到此人的单元格清空，以后不再出现。',
    en: 'The next refresh removes their rows from the portrait, the lists, the worklist, the questions, the merge log and the cleaning log, blanks cells of ours that name them, and keeps them out from then on.',
  },
  forgetRows: {
    zh: '“{sheet}”里此人的 {n} 行：我加的列清空；你自己的单元格不动，需要你自己删除。',
    en: '{n} of their rows in "{sheet}": columns of ours are blanked; your own cells stay and are yours to delete.',
  },
  forgetYes: { zh: '删除', en: 'Delete' },
  forgetNo: { zh: '不删除', en: 'Keep' },
  forgetWaits: { zh: '将在下次刷新时删除。', en: 'Will be deleted by the next refresh.' },
  forgetBack: { zh: '不删了', en: 'Do not delete' },
} as const satisfies Readonly<Record<string, Bilingual>>;
