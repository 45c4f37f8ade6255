import type { Bilingual } from '../../words';
import type { OwnColumn } from '../ownTable';

export type SettingColumn = 'group' | 'label' | 'value' | 'state' | 'standard' | 'accepts' | 'help' | 'key';

/** The columns of the settings sheet, in the order in which people read them; rows are told apart by `key`. A value counts as set when it differs from `standard` as it was written beside it. */
export const SETTING_COLUMNS: readonly OwnColumn<SettingColumn>[] = [
  { id: 'group', header: { zh: '分组', en: 'Group' } },
  { id: 'label', header: { zh: '设置', en: 'Setting' } },
  { id: 'value', header: { zh: '值', en: 'Value' } },
  { id: 'state', header: { zh: '状态', en: 'State' } },
  { id: 'standard', header: { zh: '标准值', en: 'Standard' } },
  { id: 'accepts', header: { zh: '可填', en: 'Accepts' } },
  { id: 'help', header: { zh: '说明', en: 'Help' } },
  { id: 'key', header: { zh: '键', en: 'Key' } },
];

export const SETTINGS_SHEET: Bilingual = { zh: '画像_设置', en: 'Portrait settings' };

export type SettingState = 'standard' | 'set' | 'wrong' | 'unknown';

export const STATE_TEXTS: Readonly<Record<SettingState, Bilingual>> = {
  standard: { zh: '标准', en: 'standard' },
  set: { zh: '你设定的', en: 'set by you' },
  wrong: { zh: '看不懂，未采用', en: 'cannot be read, not used' },
  unknown: { zh: '不认识，保留不动', en: 'not known, kept as it is' },
};

export const OTHER_TEXTS = {
  column: { zh: '列“{header}”是什么（表 {sheet}）', en: 'what column "{header}" of {sheet} is' },
  columnAccepts: { zh: '同第一列', en: 'as for the first column' },
  columnHelp: { zh: '改成另一种含义，或写“忽略”。', en: 'Name another meaning, or "ignore".' },
  erased: { zh: '已删除的个人', en: 'deleted person' },
  erasedAccepts: { zh: '提出删除的日期', en: 'the day of the request' },
  erasedHelp: {
    zh: '此人不再出现在我们写的表和列里；删去这一行即可恢复。这里只有指纹，没有原值。',
    en: 'This person is in no sheet or column of ours; delete the row to take that back. It holds a fingerprint, not the value.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What holds while a value cannot be used. */
export const NOW_STANDARD: Bilingual = {
  zh: '这次按“{now}”；请改正后再运行。',
  en: 'This run uses "{now}"; please correct it and run again.',
};
export const NOW_GUESS: Bilingual = {
  zh: '这次按自动判断；请改正后再运行。',
  en: 'This run uses its own guess; please correct it and run again.',
};
export const NOW_FIRST: Bilingual = {
  zh: '这次按上面的一行；请删去其中一行。',
  en: 'This run uses the row above; please delete one of the two.',
};
export const NOW_ALL_STANDARD: Bilingual = {
  zh: '这次全部按标准值；请补上表头后再运行。',
  en: 'This run uses standard values throughout; please put the headers back and run again.',
};
