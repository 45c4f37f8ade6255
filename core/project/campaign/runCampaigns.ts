import type { Bilingual } from '../../words';
import { findClass, type NamedSet } from '../classSet';
import { problemAt, type SheetProblem } from '../sheetProblem';
import { readArms, splitArms, type Arms } from './arms';
import { withLists, type Campaign } from './campaign';
import { campaignResult, type CampaignResult } from './campaignResult';
import { CAMPAIGNS_SHEET, NOT_STARTED, SEGMENT_WANTED } from './campaignSheet.data';
import type { Campaigns } from './readCampaigns';

/** A campaign with who is in it and what became of it. `arms` null: not started, or the record of its arms is gone. */
export interface CampaignRun {
  readonly campaign: Campaign;
  readonly arms: Arms | null;
  readonly result: CampaignResult | null;
}

/** What campaigns need of a run, one entry a customer in every list. */
export interface CampaignSource {
  readonly ids: readonly string[];
  /** Class sets and classes of tags, from which a segment is chosen. */
  readonly sets: readonly NamedSet[];
  /** 1 = refused marketing; null where no column tells. */
  readonly refused: ArrayLike<number> | null;
  /** What `armColumn` wrote at the last run, "" where nothing. */
  readonly written: readonly string[];
  /** Serial day of the last order; NaN without. */
  readonly lastOrder: ArrayLike<number>;
  readonly today: number;
}

/** Start the campaigns that a person added, and read back what became of the others. A campaign starts once: from then on everybody stays in their arm, whatever segment they are in later.
 *  A segment that cannot be found is told, and the campaign waits. Nothing is made where there is no campaign. */
export function runCampaigns(
  { campaigns }: Pick<Campaigns, 'campaigns'>,
  source: CampaignSource,
): { readonly runs: readonly CampaignRun[]; readonly problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const arms = new Map<string, Arms>();
  const started = campaigns.map((campaign): Campaign => {
    const own = campaign.isStarted ? readArms(campaign.id, source.written) : start(campaign, source, problems);
    if (own === null) return campaign;
    arms.set(campaign.id, own);
    return { ...campaign, isStarted: true, day: campaign.day > 0 ? campaign.day : source.today };
  });
  const runs = withLists(started).map((campaign): CampaignRun => {
    const own = arms.get(campaign.id) ?? null;
    const result = own && campaignResult(own.arm, source.lastOrder, campaign.day, source.today);
    return { campaign, arms: own, result };
  });
  return { runs, problems };
}

function start(campaign: Campaign, source: CampaignSource, problems: SheetProblem[]): Arms | null {
  const found = findClass(campaign.segment, source.sets);
  if (found.kind === 'found') {
    const { set, code } = found;
    return splitArms(campaign.id, campaign.share, source.ids, (customer) => set.codes[customer] === code, source.refused); // prettier-ignore
  }
  const expected = found.kind === 'several' ? chooseOne(found.names) : withHint(found.nearest);
  problems.push(problemAt(CAMPAIGNS_SHEET, { row: Math.max(0, campaign.row), column: 1, expected, came: campaign.segment, now: NOT_STARTED })); // prettier-ignore
  return null;
}

function chooseOne(names: readonly Bilingual[]): Bilingual {
  return {
    zh: `其中之一：${names.map(({ zh }) => `“${zh}”`).join('、')}`,
    en: `one of ${names.map(({ en }) => `"${en}"`).join(', ')}`,
  };
}

function withHint(nearest: string | null): Bilingual {
  if (nearest === null) return SEGMENT_WANTED;
  return {
    zh: `${SEGMENT_WANTED.zh}（是不是“${nearest}”？）`,
    en: `${SEGMENT_WANTED.en} (did you mean "${nearest}"?)`,
  };
}
