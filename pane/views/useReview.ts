import { useState } from 'react';
import type { Decision } from '../../core/index';
import type { ProjectEdits } from '../engine/edits';
import type { ReviewPair } from '../engine/reviewView';
import { verdictOf, withoutVerdict, withVerdict } from '../flow/edits';

/** Pairs one after the other, with the way back. */
export interface Review {
  /** The pair to look at; null when all were seen. */
  readonly pair: ReviewPair | null;
  /** Pairs seen so far. */
  readonly seen: number;
  readonly counts: { readonly same: number; readonly apart: number; readonly skipped: number };
  /** What was done last, to be told. */
  readonly last: Step | null;
  readonly say: (verdict: Decision['verdict']) => void;
  readonly skip: () => void;
  readonly undo: () => void;
}

export type Step = Decision['verdict'] | 'skip' | 'undo';

/** Go through pairs. Those decided before in this session count as seen, in the order in which they stand. */
export function useReview(
  pairs: readonly ReviewPair[],
  edits: ProjectEdits,
  day: number,
  onEdit: (edits: ProjectEdits) => void,
): Review {
  const [trail, setTrail] = useState(() => pairs.filter((one) => verdictOf(edits, one)).map(({ id }) => id));
  const [last, setLast] = useState<Step | null>(null);
  const done = trail.flatMap((id) => pairs.find((one) => one.id === id) ?? []);
  const pair = pairs.find((one) => !done.includes(one)) ?? null;
  const count = (verdict: Decision['verdict']): number =>
    done.filter((one) => verdictOf(edits, one) === verdict).length;
  const [same, apart] = [count('same'), count('different')];
  const go = (step: Step, seen: readonly ReviewPair[]): void => {
    setTrail(seen.map(({ id }) => id));
    setLast(step);
  };
  return {
    pair,
    seen: done.length,
    counts: { same, apart, skipped: done.length - same - apart },
    last,
    say(verdict) {
      if (!pair) return;
      onEdit(withVerdict(edits, pair, verdict, day));
      go(verdict, [...done, pair]);
    },
    skip() {
      if (pair) go('skip', [...done, pair]);
    },
    undo() {
      const back = done[done.length - 1];
      if (!back) return;
      onEdit(withoutVerdict(edits, back));
      go('undo', done.slice(0, -1));
    },
  };
}
