import { choosableSets, fullName, type Bilingual, type Portrait } from '../../core/index';

/** The campaigns of a run, and what a new one can be made for, as plain data that can cross threads. */
export interface CampaignsView {
  readonly runs: readonly CampaignView[];
  readonly segments: readonly SegmentChoice[];
}

export interface CampaignView {
  readonly id: string;
  readonly segment: string;
  /** Held out, 0-1. */
  readonly share: number;
  /** Serial day; 0 = not said. */
  readonly day: number;
  /** Customers in the list, held out, and left out because they refused; null while it has not begun. */
  readonly arms: { readonly list: number; readonly control: number; readonly excluded: number } | null;
  readonly result: Bilingual | null;
}

/** A class or tag with the set it belongs to, as a campaign names it. */
export interface SegmentChoice {
  readonly name: Bilingual;
  readonly customers: number;
}

/** Describe campaigns and what can be chosen; a class without customers cannot. */
export function campaignsView({ campaigns, classes, tags }: Portrait): CampaignsView {
  const segments = choosableSets(classes, tags).flatMap((set) => {
    const counts = new Float64Array(set.classes.length);
    for (let customer = 0; customer < set.codes.length; customer++) {
      const code = set.codes[customer] ?? -1;
      if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    }
    return set.classes.flatMap((_, code): readonly SegmentChoice[] => {
      const customers = counts[code] ?? 0;
      return customers === 0 ? [] : [{ name: fullName(set, code), customers }];
    });
  });
  return {
    segments,
    runs: campaigns.runs.map(({ campaign: { id, segment, share, day }, arms, result }) => ({
      id,
      segment,
      share,
      day,
      arms: arms && { list: arms.list, control: arms.control, excluded: arms.excluded },
      result: result && { zh: result.text.zh, en: result.text.en },
    })),
  };
}
