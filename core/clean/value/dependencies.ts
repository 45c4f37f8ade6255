import type { ValueColumn, ValueTable } from './valueTable';

/** "Rows with the same `from` hold the same `to`", as this table shows it. */
export interface Dependency {
  readonly from: number;
  readonly to: number;
  /** Share of rows whose `to` the other rows of their group foretell. */
  readonly agreement: number;
  /** False where another column foretells `to` much better: enough to tell company, not enough to accuse. */
  readonly isGood: boolean;
}

/** Rows ordered by the text of one column. */
export interface Groups {
  /** Row numbers, group after group; rows with a blank are left out. */
  readonly rows: Int32Array;
  /** Where the group of text i starts in `rows`; one entry more than texts. */
  readonly starts: Int32Array;
}

/** Fewer rows foretell nothing. */
const SMALLEST_GROUP = 3;
const FEWEST_ROWS = 20;
const LEAST_COVER = 0.1;
const LEAST_AGREEMENT = 0.9;
/** Of the rows that guessing the commonest value gets wrong, the share that the groups get right. */
const LEAST_GAIN = 0.3;
/** A column that foretells another much worse than the best one does so by chance. */
const WORSE_THAN_BEST = 1.5;
const SLACK = 0.005;
/** A column with more values than its group column is not foretold by it, though small groups may look so (minute -> invoice). */
const FINER = 1.05;

/** Find which columns foretell which, without being told (functional dependencies that hold but for a few rows).
 *  A row is foretold by the other rows of its group, never by itself, so that small groups do not flatter a column.
 *  Pairs are taken when at least 90 % of the rows in groups of 3 and more are foretold, far more than by the commonest value alone,
 *  and about as well as by the best other column. Costs columns x columns x rows.
 *  Limit: a rule that holds in fewer than 90 % of rows, or that needs two columns together, is not found.
 *  @example zip -> state -> { from: 1, to: 2, agreement: .97, isGood: true } */
export function findDependencies(table: ValueTable, groups: readonly (Groups | null)[]): readonly Dependency[] {
  const found: Dependency[] = [];
  table.columns.forEach((column, to) => {
    if (column.texts.length < 2) return;
    const scores = groups.map((group, from) => (group && from !== to ? scoreOf(group, column, table.rowCount) : null));
    const best = Math.max(...scores.map((score) => score?.agreement ?? 0));
    const least = 1 - (1 - best) * WORSE_THAN_BEST - SLACK;
    scores.forEach((score, from) => {
      if (!score || score.agreement < LEAST_AGREEMENT || score.gain < LEAST_GAIN) return;
      const isFiner = usualTexts(column) > usualTexts(table.columns[from]) * FINER;
      found.push({ from, to, agreement: score.agreement, isGood: score.agreement >= least && !isFiner });
    });
  });
  return found;
}

function usualTexts(column: ValueColumn | undefined): number {
  let usual = 0;
  for (const count of column?.counts ?? []) if (count >= SMALLEST_GROUP) usual++;
  return usual;
}

/** Order the rows of a column by text; null where hardly any text stands in three rows. */
export function groupsOf(column: ValueColumn, rowCount: number): Groups | null {
  let covered = 0;
  for (const count of column.counts) if (count >= SMALLEST_GROUP) covered += count;
  if (covered < Math.max(FEWEST_ROWS, rowCount * LEAST_COVER) || column.texts.length < 2) return null;
  const starts = new Int32Array(column.texts.length + 1);
  column.counts.forEach((count, code) => (starts[code + 1] = (starts[code] ?? 0) + count));
  const rows = new Int32Array(starts[column.texts.length] ?? 0);
  const next = starts.slice();
  column.codes.forEach((code, row) => {
    if (code < 0) return;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  });
  return { rows, starts };
}

interface Score {
  readonly agreement: number;
  readonly gain: number;
}

function scoreOf(groups: Groups, to: ValueColumn, rowCount: number): Score | null {
  const tally = new Tally(to.texts.length);
  const totals = new Int32Array(to.texts.length);
  let covered = 0;
  let foretold = 0;
  for (let group = 0; group + 1 < groups.starts.length; group++) {
    tally.count(groups, group, to.codes);
    if (tally.total < SMALLEST_GROUP) continue;
    covered += tally.total;
    if (tally.most - 1 > tally.second) foretold += tally.most;
    for (const code of tally.codes) totals[code] = (totals[code] ?? 0) + tally.of(code);
  }
  if (covered < Math.max(FEWEST_ROWS, rowCount * LEAST_COVER)) return null;
  let commonest = 0;
  for (const total of totals) if (total > commonest) commonest = total;
  return { agreement: foretold / covered, gain: (foretold - commonest) / Math.max(1, covered - commonest) };
}

/** How often each text of a column stands in one group; reused from group to group. */
export class Tally {
  /** Texts that the group holds. */
  codes: number[] = [];
  total = 0;
  most = 0;
  second = 0;
  /** The text that most rows of the group hold; ties go to the one that comes first. */
  top = -1;
  private readonly counts: Int32Array;

  constructor(texts: number) {
    this.counts = new Int32Array(texts);
  }

  of(code: number): number {
    return this.counts[code] ?? 0;
  }

  count({ rows, starts }: Groups, group: number, codes: Int32Array): void {
    for (const code of this.codes) this.counts[code] = 0;
    this.codes = [];
    this.total = this.most = this.second = 0;
    this.top = -1;
    const end = starts[group + 1] ?? 0;
    for (let at = starts[group] ?? 0; at < end; at++) {
      const code = codes[rows[at] ?? 0] ?? -1;
      if (code < 0) continue;
      if (this.counts[code] === 0) this.codes.push(code);
      this.counts[code] = (this.counts[code] ?? 0) + 1;
      this.total++;
    }
    for (const code of this.codes) this.rank(code, this.of(code));
  }

  private rank(code: number, count: number): void {
    if (count > this.most) {
      this.second = this.most;
      this.most = count;
      this.top = code;
    } else if (count > this.second) this.second = count;
  }
}
