import { FIGURES, type Figure, type HistoryRow } from './history';

/** One figure of two runs. `null` = not told by that run. */
export interface ComparedFigure {
  readonly figure: Figure;
  readonly before: number | null;
  readonly after: number | null;
  /** after - before; null when one is missing. */
  readonly difference: number | null;
  /** Share of `before` by which it changed; null also when that is 0. */
  readonly change: number | null;
}

/** One class of two runs, with its share of the customers of each. */
export interface ComparedClass {
  /** "tier.high". */
  readonly field: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeShare: number | null;
  readonly afterShare: number | null;
  /** Difference of the shares: 0.02 = two points more. */
  readonly points: number | null;
}

export interface ComparedRuns {
  /** Days from the one analysis date to the other. */
  readonly days: number;
  /** False: the rules differ, so a difference may come from them. Null when a run does not tell its rules. */
  readonly sameRules: boolean | null;
  readonly figures: readonly ComparedFigure[];
  /** In the order of the later run, then classes that only the earlier has. */
  readonly classes: readonly ComparedClass[];
}

/** Put two runs side by side, the earlier first, as the user chose them (requirements 145, 161).
 *  Shares are of the run's customers; a class that a run did not count is null, not 0. */
export function compareRuns(before: HistoryRow, after: HistoryRow): ComparedRuns {
  const fields = [...new Set([...after.classes.keys(), ...before.classes.keys()])];
  const isTold = before.rules !== '' && after.rules !== '';
  return {
    days: after.day - before.day,
    sameRules: isTold ? before.rules === after.rules : null,
    figures: FIGURES.map((figure) => comparedFigure(figure, before, after)).filter(
      (one) => one.before !== null || one.after !== null,
    ),
    classes: fields.map((field) => comparedClass(field, before, after)),
  };
}

function comparedFigure(figure: Figure, one: HistoryRow, other: HistoryRow): ComparedFigure {
  const [before, after] = [one.figures.get(figure) ?? null, other.figures.get(figure) ?? null];
  const difference = before === null || after === null ? null : after - before;
  return { figure, before, after, difference, change: shareOf(difference, before) };
}

function comparedClass(field: string, one: HistoryRow, other: HistoryRow): ComparedClass {
  const [before, after] = [one.classes.get(field) ?? null, other.classes.get(field) ?? null];
  const beforeShare = shareOf(before, one.figures.get('customers') ?? null);
  const afterShare = shareOf(after, other.figures.get('customers') ?? null);
  const points = beforeShare === null || afterShare === null ? null : afterShare - beforeShare;
  return { field, before, after, beforeShare, afterShare, points };
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
