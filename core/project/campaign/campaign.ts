import type { Cell } from '../../book/cell';

/** One campaign as its row says. */
export interface Campaign {
  /** Short and unique; customers are assigned by it. */
  readonly id: string;
  /** As typed: see `findClass`. */
  readonly segment: string;
  /** Held out, 0-0.5. */
  readonly share: number;
  /** Serial day; 0 = not said yet, then the run that starts it gives its own. */
  readonly day: number;
  /** Which of the five list sheets; 0 = none. */
  readonly list: number;
  /** True when an earlier run has put customers into arms. They are never put anew. */
  readonly isStarted: boolean;
  /** Zero-based row in its sheet; -1 for one that is in no sheet yet. */
  readonly row: number;
  readonly extra: readonly Cell[];
}

/** Held out when nothing is said. */
export const STANDARD_SHARE = 0.1;
export const MOST_SHARE = 0.5;
/** Sheets for lists; a sixth campaign takes the sheet of the oldest. */
export const LIST_SHEETS = 5;

/** Add a campaign: the next run splits its segment and makes its list. Without an id it gets the next free of H1, H2...
 *  @example addCampaign(campaigns, { segment: 'RFM分层=高价值客户' }) */
export function addCampaign(
  campaigns: readonly Campaign[],
  { segment, id = '', share = STANDARD_SHARE, day = 0 }: { readonly segment: string; readonly id?: string; readonly share?: number; readonly day?: number }, // prettier-ignore
): readonly Campaign[] {
  const taken = campaigns.map((one) => one.id);
  const wanted = id.replace(/[；;]/g, ',');
  const name = wanted === '' || taken.includes(wanted) ? freeId(taken) : wanted;
  return [...campaigns, { id: name, segment, share, day, list: 0, isStarted: false, row: -1, extra: [] }];
}

/** The first of H1, H2... that is not taken. */
export function freeId(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`H${number}`)) return `H${number}`;
}

/** Give a list sheet to every started campaign that has none: a free one, else that of the campaign highest up.
 *  The one it is taken from keeps its row and its result. */
export function withLists(campaigns: readonly Campaign[]): readonly Campaign[] {
  let all = campaigns;
  for (const { id, list, isStarted } of campaigns) {
    if (!isStarted || list > 0) continue;
    const slots = Array.from({ length: LIST_SHEETS }, (_, at) => at + 1);
    const free = slots.find((slot) => !all.some((one) => one.list === slot));
    const slot = free ?? all.find((one) => one.list > 0)?.list ?? 1;
    all = all.map((one) => {
      if (one.id === id) return { ...one, list: slot };
      return one.list === slot ? { ...one, list: 0 } : one;
    });
  }
  return all;
}
