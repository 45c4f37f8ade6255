import type { TextStyleValue } from './textStyle';

/** A text whose parts look different. Offsets count UTF-16 units; runs lie side by side and cover the text. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly RichRun[];
}

export interface RichRun {
  readonly start: number;
  /** After the last character. */
  readonly end: number;
  readonly style: TextStyleValue;
  readonly link: string | null;
}

/** A text without any style of its own. */
export function plainRichText(text: string): RichText {
  return { text, runs: [{ start: 0, end: text.length, style: {}, link: null }] };
}

/** Change the part of a text between two offsets; neighbours that have become alike are joined. */
export function restyled(
  { text, runs }: RichText,
  start: number,
  end: number,
  change: (run: RichRun) => Partial<RichRun>,
): RichText {
  const cut = runs.flatMap((run) => parts(run, [start, end]));
  const changed = cut.map((run) => (run.start >= start && run.end <= end ? { ...run, ...change(run) } : run));
  return { text, runs: joined(changed) };
}

/** The part of a text between two offsets, with offsets of its own. */
export function slice({ text, runs }: RichText, start: number, end: number): RichText {
  const inside = runs.flatMap((run) => parts(run, [start, end])).filter((run) => run.start >= start && run.end <= end);
  return {
    text: text.slice(start, end),
    runs: inside.map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
  };
}

/** What every run agrees on; a property on which they differ is absent. */
export function commonStyle(runs: readonly RichRun[]): TextStyleValue {
  const [first, ...rest] = runs;
  const entries = Object.entries(first?.style ?? {}).filter(([key, value]) =>
    rest.every(({ style }) => Reflect.get(style, key) === value),
  );
  return Object.fromEntries(entries);
}

/** The link that every run has; null when they differ or there is none. */
export function commonLink(runs: readonly RichRun[]): string | null {
  const [first, ...rest] = runs;
  return first !== undefined && rest.every(({ link }) => link === first.link) ? first.link : null;
}

function parts(run: RichRun, at: readonly number[]): RichRun[] {
  const inner = at.filter((offset) => offset > run.start && offset < run.end).sort((one, other) => one - other);
  const edges = [run.start, ...inner, run.end];
  return edges.slice(1).map((end, index) => ({ ...run, start: edges[index] ?? run.start, end }));
}

function joined(runs: readonly RichRun[]): RichRun[] {
  const result: RichRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && isAlike(last, run)) result[result.length - 1] = { ...last, end: run.end };
    else result.push(run);
  }
  return result;
}

function isAlike(one: RichRun, other: RichRun): boolean {
  const keys = new Set([...Object.keys(one.style), ...Object.keys(other.style)]);
  return one.link === other.link && [...keys].every((key) => Reflect.get(one.style, key) === Reflect.get(other.style, key)); // prettier-ignore
}
