import type { RunShares } from './remembered';

/** A class in two runs: customers of each, their shares 0-1, and the difference of the shares. */
export interface ComparedShare {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly beforeShare: number;
  readonly afterShare: number;
  readonly points: number;
}

/** Put the shares of two runs side by side, the classes of the later first; a class that a run does not count has 0. */
export function compareShares(before: RunShares, after: RunShares): readonly ComparedShare[] {
  const [one, other] = [before, after].map(({ shares }) => new Map(shares.map(([id, customers]) => [id, customers])));
  const ids = [...new Set([...after.shares, ...before.shares].map(([id]) => id))];
  return ids.map((id): ComparedShare => {
    const [was, is] = [one?.get(id) ?? 0, other?.get(id) ?? 0];
    const [beforeShare, afterShare] = [was / Math.max(1, before.customers), is / Math.max(1, after.customers)];
    return { id, before: was, after: is, beforeShare, afterShare, points: (afterShare - beforeShare) * 100 };
  });
}
