import type { Bilingual } from '../../words';
import type { MaskChoice } from '../privacy/labels';

/** Settings of the workbook that are no part of a recipe: they change what is written, not what is computed. */
export interface ProjectSettings {
  /** Serial day; null = the host's today. */
  readonly analysisDate: number | null;
  readonly masks: MaskChoice;
  /** Show counts of 1 to 4 customers as "<5" in sheets made to be shared. */
  readonly smallCells: boolean;
  /** Headers or roles of sensitive columns that may be written into outputs. */
  readonly sensitive: readonly string[];
}

export const standardProject: ProjectSettings = {
  analysisDate: null,
  masks: 'shared',
  smallCells: false,
  sensitive: [],
};

export type ProjectKey = keyof ProjectSettings;
export const PROJECT_KEYS = Object.keys(standardProject) as readonly ProjectKey[];

/** A word of a choice with the other spellings that people use. */
export interface ProjectWord {
  readonly value: string;
  readonly also: readonly string[];
}

export const MASK_WORDS: readonly (ProjectWord & { readonly value: MaskChoice })[] = [
  // "all" was a word of its own that did the same: the key column of the portrait has to stay.
  { value: 'shared', also: ['名单', '共享', '对外', 'lists', 'all', '全部', '所有', '都', 'always'] },
  { value: 'off', also: ['关', '不脱敏', '否', '无', 'no', 'none', 'never'] },
];

export const YES_NO: readonly ProjectWord[] = [
  { value: 'on', also: ['是', '开', '启用', 'yes', 'true', '1'] },
  { value: 'off', also: ['否', '关', '停用', 'no', 'false', '0'] },
];

export const TODAY_WORDS: readonly string[] = ['今天', '当天', '自动', 'today', 'auto'];

export const PROJECT_TEXTS: Readonly<
  Record<ProjectKey | 'preset', { readonly label: Bilingual; readonly help: Bilingual; readonly accepts: Bilingual }>
> = {
  preset: {
    label: { zh: '预设', en: 'preset' },
    help: {
      zh: '一整套标准值。换预设后，你自己设过的值仍然有效。',
      en: 'A whole set of standard values. What you set yourself holds when the preset is changed.',
    },
    accepts: { zh: '下列之一：{presets}', en: 'one of {presets}' },
  },
  analysisDate: {
    label: { zh: '分析日', en: 'analysis date' },
    help: {
      zh: '从这一天回头看：R 天数、统计窗口都以它为准。留空为运行当天；数据较旧时为最新订单的次日。',
      en: 'The day that R and the window look back from. Blank takes the day of the run, or the day after the newest order when data are old.',
    },
    accepts: { zh: '日期（如 2026-10-31）或留空', en: 'a date such as 2026-10-31, or nothing' },
  },
  masks: {
    label: { zh: '脱敏', en: 'masks' },
    help: {
      zh: 'shared：名单、待补充和清洗记录里隐去姓名、手机、邮箱的一部分；客户画像的客户列保持原样，否则下次运行认不出客户；off：不隐去。',
      en: 'shared hides part of names, phones and e-mails in lists, the worklist and the cleaning log; the customer column of the portrait stays, as the next run knows customers by it; off shows them.',
    },
    accepts: { zh: 'shared、off 之一', en: 'one of shared, off' },
  },
  smallCells: {
    label: { zh: '小格隐藏', en: 'small cells' },
    help: {
      zh: 'on：对外的表里 1 到 4 位客户写作“<5”，以免认出个人。',
      en: 'on writes counts of 1 to 4 customers as "<5" in sheets made to be shared, so that nobody is recognised.',
    },
    accepts: { zh: 'on、off 之一', en: 'one of on, off' },
  },
  sensitive: {
    label: { zh: '允许的敏感列', en: 'sensitive columns allowed' },
    help: {
      zh: '身份证、银行卡、健康、宗教等列默认不写入任何输出；要用的在这里写表头，用逗号分开。',
      en: 'Identity cards, bank cards, health, religion and the like are in no output unless their headers are named here, with commas between.',
    },
    accepts: { zh: '表头，用逗号分开，或留空', en: 'headers with commas between, or nothing' },
  },
};
