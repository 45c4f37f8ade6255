import { CLASS_ACTIONS } from '../group/actions.data';
import type { Bilingual } from '../words';

/** What to do next for each value tier, by class id. Source: requirements 153-157. */
export const TIER_ADVICE: ReadonlyMap<string, Bilingual> =
  CLASS_ACTIONS.get('rfm_tier') ?? new Map<string, Bilingual>();
