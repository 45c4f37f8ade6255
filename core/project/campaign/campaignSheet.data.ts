import type { Bilingual } from '../../words';
import type { OwnColumn } from '../ownTable';

export type CampaignColumn =
  | 'id'
  | 'segment'
  | 'share'
  | 'day'
  | 'list'
  | 'size'
  | 'addressed'
  | 'control'
  | 'excluded'
  | 'days'
  | 'listRate'
  | 'controlRate'
  | 'difference'
  | 'low'
  | 'high'
  | 'verdict';

/** People fill the first four; a row with a segment alone is enough. */
export const CAMPAIGN_COLUMNS: readonly OwnColumn<CampaignColumn>[] = [
  { id: 'id', header: { zh: '活动', en: 'Campaign' } },
  { id: 'segment', header: { zh: '人群', en: 'Segment' } },
  { id: 'share', header: { zh: '对照比例', en: 'Held out' } },
  { id: 'day', header: { zh: '活动日', en: 'Day' } },
  { id: 'list', header: { zh: '名单表', en: 'List' } },
  { id: 'size', header: { zh: '人群人数', en: 'Segment size' } },
  { id: 'addressed', header: { zh: '名单人数', en: 'In the list' } },
  { id: 'control', header: { zh: '对照人数', en: 'Control' } },
  { id: 'excluded', header: { zh: '拒绝营销', en: 'Refused' } },
  { id: 'days', header: { zh: '已过天数', en: 'Days since' } },
  { id: 'listRate', header: { zh: '名单复购率', en: 'List repurchase' } },
  { id: 'controlRate', header: { zh: '对照复购率', en: 'Control repurchase' } },
  { id: 'difference', header: { zh: '差', en: 'Difference' } },
  { id: 'low', header: { zh: '95%下限', en: '95% low' } },
  { id: 'high', header: { zh: '95%上限', en: '95% high' } },
  { id: 'verdict', header: { zh: '结论', en: 'Result' } },
];

export const CAMPAIGNS_SHEET: Bilingual = { zh: '画像_活动', en: 'Campaigns' };

export const SHARE_WANTED: Bilingual = { zh: '0 到 50% 的比例（如 10%）', en: 'a share from 0 to 50%, such as 10%' };
export const DAY_WANTED: Bilingual = {
  zh: '日期（如 2026-10-31）或留空',
  en: 'a date such as 2026-10-31, or nothing',
};
export const ID_WANTED: Bilingual = { zh: '没有用过的活动名', en: 'a campaign name that is not taken' };
export const SEGMENT_WANTED: Bilingual = {
  zh: '一个分层或标签，如“RFM分层=高价值客户”',
  en: 'a class or tag, such as "RFM tier=High value"',
};
export const NOT_STARTED: Bilingual = {
  zh: '这次没有为它生成名单；请改正后再运行。',
  en: 'No list was made for it; please correct it and run again.',
};
export const NOT_READ: Bilingual = {
  zh: '这一行原样保留，没有采用；请改正后再运行。',
  en: 'The row stays as it is and is not used; please correct it and run again.',
};
export const NO_SEGMENT: Bilingual = {
  zh: '找不到这个人群，还没有名单；请改正“人群”后再运行，可选的写法见运行后的提示。',
  en: 'The segment cannot be found, so there is no list yet; please correct Segment and run again. The notices of the run name what to write.',
};
export const LOST: Bilingual = {
  zh: '画像表里已没有这次活动的分组，结果读不回来。',
  en: 'The portrait sheet no longer tells who was in this campaign, so its result cannot be read back.',
};
