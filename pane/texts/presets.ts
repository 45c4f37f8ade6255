import type { Bilingual, PresetName } from '../../core/index';

/** Presets to begin with, and what each changes. */
export const PRESET_TEXTS = {
  title: { zh: '适合哪种业务', en: 'Kind of business' },
  another: { zh: '换一种口径', en: 'Choose another preset' },
  close: { zh: '收起', en: 'Close the list' },
  list: { zh: '口径', en: 'Presets' },
  industries: { zh: '按行业', en: 'By industry' },
  general: { zh: '通用', en: 'General' },
  loses: {
    zh: '换口径会放下你改过的 {n} 项设置，也可以换回来。',
    en: 'Another preset puts aside the settings that you changed ({n}); you can go back.',
  },
  back: { zh: '换回“{name}”', en: 'Back to "{name}"' },
  chosen: { zh: '现在是“{name}”。', en: '"{name}" is chosen.' },
  changes: { zh: '它改了 {n} 项设置', en: 'Settings that it changes: {n}' },
  same: { zh: '所有设置都是标准值。', en: 'Every setting has its standard value.' },
  setting: { zh: '设置', en: 'Setting' },
  standard: { zh: '标准', en: 'Standard' },
  here: { zh: '这里', en: 'Here' },
  shares: { zh: '按这样算的客户分布', en: 'Customers counted like this' },
  part: { zh: '{label} {percent}', en: '{label} {percent}' },
  comma: { zh: '，', en: ', ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a preset is for, in one sentence. */
export const PRESET_PURPOSES: Readonly<Record<PresetName, Bilingual>> = {
  standard: {
    zh: '拿不准就用它：看最近、频次、金额，分四层。',
    en: 'When in doubt: recency, frequency and amount in four tiers.',
  },
  active30: {
    zh: '天天有人买的生意，如生鲜、外卖、会员店：30 天没来就算沉睡。',
    en: 'For what people buy every week, such as groceries: asleep after 30 days.',
  },
  quintile: {
    zh: '习惯按 1 到 5 分看 R、F、M 的团队。',
    en: 'For teams who read R, F and M as scores from 1 to 5.',
  },
  'r-rfm': {
    zh: '要和 R 语言 rfm 包的结果逐项核对时用。',
    en: "For checking results against R's rfm package.",
  },
  retail: {
    zh: '网店和门店：找出贡献最大的 20%，盯住要流失的大客户。',
    en: 'Shops, online or not: the 20% who bring most, and big spenders about to leave.',
  },
  finance: {
    zh: '银行、保险、理财：交易少、间隔长，半年内有过就算活跃。',
    en: 'Banks, insurance, wealth: few deals far apart; active within half a year.',
  },
  education: {
    zh: '培训和课程：按学期购课，看两年，买过两门就是老学员。',
    en: 'Courses and training: bought by term over two years; two courses make a regular.',
  },
  b2b: {
    zh: '卖给企业：一年 10 万以上又常复购的是大客户。',
    en: 'Selling to companies: 100,000 a year with steady repurchase is a top customer.',
  },
  auto: {
    zh: '汽车保养、维修、配件和深访：按保养周期看两年。',
    en: 'Car service, parts and interviews: two years, by service intervals.',
  },
};

/** The order on the screen. */
export const PRESET_GROUPS: readonly { readonly title: Bilingual; readonly names: readonly PresetName[] }[] = [
  { title: PRESET_TEXTS.industries, names: ['retail', 'finance', 'education', 'b2b', 'auto'] },
  { title: PRESET_TEXTS.general, names: ['standard', 'active30', 'quintile', 'r-rfm'] },
];
