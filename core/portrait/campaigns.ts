import type { Gathered } from '../measure/gather';
import type { Trait } from '../measure/trait';
import { armTexts } from '../project/campaign/armTexts';
import { runCampaigns, type CampaignRun } from '../project/campaign/runCampaigns';
import type { Project } from '../project/project';
import type { SheetProblem } from '../project/sheetProblem';
import type { ClassSet } from '../score/scores';
import type { TagResult } from '../tag/tagCustomers';
import { choosableSets } from './namedSets';

/** The campaigns of a run: those that it starts, and what became of the others. */
export interface CampaignRuns {
  readonly runs: readonly CampaignRun[];
  readonly problems: readonly SheetProblem[];
  /** 1 = refused marketing; null where no column tells. */
  readonly refused: Uint8Array | null;
}

/** What campaigns are made from. */
export interface CampaignParts {
  readonly gathered: Gathered;
  readonly classes: readonly ClassSet[];
  readonly tags: TagResult;
  readonly traits: readonly Trait[];
  readonly project: Project;
  readonly today: number;
}

/** Run the campaigns of a project. Nothing is made where there are none. */
export function campaignsOf({ gathered, classes, tags, traits, project, today }: CampaignParts): CampaignRuns {
  if (project.campaigns.campaigns.length === 0) return { runs: [], problems: [], refused: null };
  const { ids, measures } = gathered;
  const refused = refusals(traits);
  const written = armTexts(project.sheets.get('portrait')?.rows ?? [], ids);
  const sets = choosableSets(classes, tags);
  const { lastOrder } = measures;
  return { ...runCampaigns(project.campaigns, { ids, sets, refused, written, lastOrder, today }), refused };
}

/** Who refused, by the word about consent. Who said nothing did not refuse. */
function refusals(traits: readonly Trait[]): Uint8Array | null {
  const consent = traits.find(({ id }) => id === 'marketing_consent');
  const code = consent?.dictionary.indexOf('拒绝') ?? -1;
  return consent ? Uint8Array.from(consent.codes, (one) => (one === code ? 1 : 0)) : null;
}
