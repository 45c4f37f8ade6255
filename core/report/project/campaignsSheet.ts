import { isoDate } from '../../book/serial';
import type { OwnedColumn, OwnedSheet, SheetId } from '../../patch/patch';
import { CAMPAIGN_COLUMNS, LOST, NO_SEGMENT, type CampaignColumn } from '../../project/campaign/campaignSheet.data';
import type { Campaigns } from '../../project/campaign/readCampaigns';
import type { CampaignRun } from '../../project/campaign/runCampaigns';
import { textIn } from '../../project/ownTable';
import type { Bilingual, Lang } from '../../words';
import { SHEET_NAMES } from '../fields.data';
import { tableSheet, texts } from './tableSheet';

/** Fields by which campaigns are told apart. */
export const CAMPAIGN_KEY_FIELDS = ['id'] as const;

/** Plan the sheet of campaigns. Null when there is none and the sheet is not asked for: it exists only once a person added a campaign, in the sheet or in the pane.
 *  All cells are texts, shares as 12.3%, so that they read back alike in every host. */
export function campaignsSheet(
  runs: readonly CampaignRun[],
  { unread, extraHeaders }: Campaigns,
  lang: Lang,
): OwnedSheet | null {
  // prettier-ignore
  if (runs.length + unread.length === 0) return null;
  const rows = [
    ...runs.map((run) => (id: CampaignColumn) => cellText(run, id, lang)),
    ...unread.map(
      ({ cells }) =>
        (id: CampaignColumn) =>
          textIn(cells.get(id)),
    ),
  ];
  const columns = CAMPAIGN_COLUMNS.map(({ id, header }): OwnedColumn => ({
    field: id,
    header: header[lang],
    style: 'wrapped',
    width: WIDTHS[id] ?? 11,
    values: texts(rows.map((text) => text(id))),
  }));
  const heading = [
    [{ value: TITLE[lang], style: 'title' as const }],
    [{ value: HINT[lang], style: 'subtle' as const }],
  ];
  const extras = [...runs.map(({ campaign }) => campaign.extra), ...unread.map(({ extra }) => extra)];
  return tableSheet({ id: 'campaigns', heading, columns, rowCount: rows.length, fixed: 2, extraHeaders, extras }, lang);
}

/** The sheet of a campaign's list. */
export function listSheetId(list: number): SheetId | null {
  return (['list1', 'list2', 'list3', 'list4', 'list5'] as const)[list - 1] ?? null;
}

const TITLE: Bilingual = { zh: '活动', en: 'Campaigns' };
const HINT: Bilingual = {
  zh: '新增活动：在下面加一行，写上人群（如“RFM分层=高价值客户”）即可。对照组不在名单里；下次运行读回结果。删去一行即结束。',
  en: 'To add a campaign, write its segment (such as "RFM tier=High value") in a new row. The control group is in no list; later runs read the result back. Delete a row to end it.',
};

const WIDTHS: Readonly<Partial<Record<CampaignColumn, number>>> = { id: 14, segment: 28, day: 12, list: 16, verdict: 48 }; // prettier-ignore

function cellText(run: CampaignRun, id: CampaignColumn, lang: Lang): string {
  const { campaign, arms, result } = run;
  switch (id) {
    case 'id':
    case 'segment':
      return campaign[id];
    case 'share':
      return percent(campaign.share);
    case 'day':
      return isoDate(campaign.day);
    case 'list': {
      const sheet = listSheetId(campaign.list);
      return sheet ? SHEET_NAMES[sheet][lang] : '';
    }
    case 'size':
      return campaign.isStarted ? String(arms?.size ?? LOST_COUNT[lang]) : '';
    case 'addressed':
      return arms ? String(arms.list) : '';
    case 'control':
    case 'excluded':
      return arms ? String(arms[id]) : '';
    case 'verdict':
      return campaign.isStarted ? (result?.text[lang] ?? LOST[lang]) : NO_SEGMENT[lang];
    default:
      return result && result.verdict !== 'notYet' ? resultText(result, id) : '';
  }
}

const LOST_COUNT: Bilingual = { zh: '不明', en: 'not known' };

type ResultColumn = 'days' | 'listRate' | 'controlRate' | 'difference' | 'low' | 'high';

function resultText(result: NonNullable<CampaignRun['result']>, id: ResultColumn): string {
  const { days, list, control, effect } = result;
  switch (id) {
    case 'days':
      return String(days);
    case 'listRate':
      return list.count === 0 ? '' : percent(list.bought / list.count);
    case 'controlRate':
      return control.count === 0 ? '' : percent(control.bought / control.count);
    case 'difference':
    case 'low':
    case 'high':
      return effect ? percent(effect[id]) : '';
    default:
      return id satisfies never;
  }
}

function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${rounded === 0 ? 0 : rounded}%`;
}
