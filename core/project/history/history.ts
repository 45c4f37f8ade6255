import type { Cell } from '../../book/cell';

/** What a row of the history tells of: a run, or something that a person did. */
export type HistoryEvent = 'run' | 'strategyReview' | 'portraitReview' | 'erase' | 'campaign' | 'list';

/** Counts and sums of a run; no value of any person (requirement 161; safety.md section 4, records). */
export const FIGURES = ['customers', 'orders', 'sales', 'rowsRead', 'rowsKept', 'rowsAside', 'merged', 'removed'] as const; // prettier-ignore
export type Figure = (typeof FIGURES)[number];

/** One row of the history. */
export interface HistoryRow {
  readonly event: HistoryEvent;
  /** When it happened, as the host wrote it; "" where no host said. */
  readonly stamp: string;
  /** Analysis date as a serial day; 0 = not said. */
  readonly day: number;
  readonly who: string;
  readonly certificate: string;
  /** Hash of the rules alone; "" = not said. */
  readonly rules: string;
  /** What is not counted is absent. Sales are in currency units. */
  readonly figures: ReadonlyMap<Figure, number>;
  /** Customers per class: "tier.high" -> 12. */
  readonly classes: ReadonlyMap<string, number>;
  /** What stands in columns that people added. */
  readonly extra: readonly Cell[];
}

/** A column of class counts: field "tier.high" with the header that people read. */
export interface ClassColumn {
  readonly field: string;
  readonly header: string;
}

/** The history as it stands in its sheet, oldest first. */
export interface History {
  readonly rows: readonly HistoryRow[];
  readonly classColumns: readonly ClassColumn[];
  /** Headers of the columns that people added. */
  readonly extraHeaders: readonly string[];
}

export const NO_HISTORY: History = { rows: [], classColumns: [], extraHeaders: [] };

/** Runs that are kept; the oldest go first. */
export const MOST_RUNS = 120;
/** Rows about what people did are kept longer than runs: records are asked for over years (PIPL 54, 56). */
export const MOST_ACTS = 1000;

/** Add a row. A run with the analysis date and certificate of an earlier run is that run again: its row stays where it is, with the first stamp, so that running again on our own output changes no byte.
 *  Columns of classes that this run does not know stay, after its own. */
export function withRow(history: History, added: HistoryRow, columns: readonly ClassColumn[]): History {
  const again = added.event === 'run' ? history.rows.findIndex((row) => isSameRun(row, added)) : -1;
  const rows =
    again < 0
      ? [...history.rows, added]
      : history.rows.map((row, at) =>
          at === again ? { ...added, stamp: row.stamp, who: row.who, extra: row.extra } : row,
        );
  const known = new Set(columns.map(({ field }) => field));
  const older = history.classColumns.filter(({ field }) => !known.has(field));
  return { rows: shortened(rows), classColumns: [...columns, ...older], extraHeaders: history.extraHeaders };
}

/** The runs alone, oldest first. */
export function runsOf({ rows }: History): readonly HistoryRow[] {
  return rows.filter(({ event }) => event === 'run');
}

function isSameRun(one: HistoryRow, other: HistoryRow): boolean {
  return one.event === 'run' && one.day === other.day && one.certificate === other.certificate;
}

function shortened(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  let [runs, acts] = [0, 0];
  const isKept = (row: HistoryRow): boolean => (row.event === 'run' ? ++runs <= MOST_RUNS : ++acts <= MOST_ACTS);
  return [...rows].reverse().filter(isKept).reverse();
}
