import type { Bilingual } from '../../../words';

export type RuleColumn = 'tagClass' | 'tag' | 'condition' | 'weight' | 'order' | 'from' | 'to' | 'on' | 'definition';

/** The columns of the rule sheet in the order they are written, with the headers that are read too. */
export const RULE_COLUMNS: readonly {
  readonly id: RuleColumn;
  readonly header: Bilingual;
  readonly synonyms: readonly string[];
}[] = [
  { id: 'tagClass', header: { zh: '标签类', en: 'Tag class' }, synonyms: ['标签类别', '类别', '标签分类', '分类', 'class', 'category', 'tag category'] }, // prettier-ignore
  { id: 'tag', header: { zh: '标签', en: 'Tag' }, synonyms: ['标签名', '标签名称', 'tag name', 'label'] },
  { id: 'condition', header: { zh: '条件', en: 'Condition' }, synonyms: ['规则', '判断条件', '规则条件', 'rule', 'when', 'criteria'] }, // prettier-ignore
  { id: 'weight', header: { zh: '权重', en: 'Weight' }, synonyms: ['标签权重', '分值', 'score', 'tag weight'] },
  { id: 'order', header: { zh: '顺序', en: 'Order' }, synonyms: ['优先级', '序号', 'priority', 'no', 'no.'] },
  { id: 'from', header: { zh: '生效日期', en: 'Valid from' }, synonyms: ['开始日期', '生效', 'from', 'start', 'start date', 'effective from'] }, // prettier-ignore
  { id: 'to', header: { zh: '失效日期', en: 'Valid to' }, synonyms: ['结束日期', '截止日期', '失效', 'to', 'until', 'valid until', 'end', 'end date'] }, // prettier-ignore
  { id: 'on', header: { zh: '启用', en: 'On' }, synonyms: ['是否启用', '状态', '开关', 'enabled', 'active', 'on/off', 'status'] }, // prettier-ignore
  { id: 'definition', header: { zh: '说明', en: 'Definition' }, synonyms: ['定义', '标签定义', '含义', '备注', 'description', 'meaning', 'note'] }, // prettier-ignore
];

/** The sheet's name in both languages. */
export const RULE_SHEET_NAME: Bilingual = { zh: '画像_规则', en: 'Portrait rules' };

export const ON_WORDS: readonly string[] = ['是', '启用', '开', '有效', '√', '✓', '1', 'true', 'yes', 'y', 'on', 'enabled', 'active']; // prettier-ignore
export const OFF_WORDS: readonly string[] = ['否', '停用', '禁用', '关', '无效', '×', '✗', '0', 'false', 'no', 'n', 'off', 'disabled', 'inactive']; // prettier-ignore
export const ON_OFF: Readonly<Record<'on' | 'off', Bilingual>> = {
  on: { zh: '是', en: 'Yes' },
  off: { zh: '否', en: 'No' },
};

/** What can be wrong with a cell of the rule sheet, other than the condition itself. */
export const CELL_PROBLEMS = {
  noHeader: { zh: '第一行缺少表头“{header}”。', en: 'The header row lacks "{header}".' },
  twiceHeader: { zh: '表头“{header}”出现了两次；用左边的一列。', en: 'The header "{header}" stands twice; the left column is used.' }, // prettier-ignore
  missing: { zh: '缺少“{header}”。', en: '"{header}" is missing.' },
  notANumber: { zh: '“{header}”应是数字，却是“{found}”。', en: '"{header}" must be a number, found "{found}".' },
  notADate: { zh: '“{header}”应是日期（例如 2024-01-31），却是“{found}”。', en: '"{header}" must be a date such as 2024-01-31, found "{found}".' }, // prettier-ignore
  notOnOff: { zh: '“{header}”应是“是”或“否”，却是“{found}”。', en: '"{header}" must be yes or no, found "{found}".' },
  errorValue: { zh: '“{header}”是错误值 {found}。', en: '"{header}" holds the error value {found}.' },
  reversedDates: { zh: '失效日期早于生效日期，规则永远不会生效。', en: 'The rule ends before it begins, so it is never in force.' }, // prettier-ignore
} as const satisfies Readonly<Record<string, Bilingual>>;
