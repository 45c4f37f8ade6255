/** One fenced block of a Markdown text. */
export interface CodeBlock {
  /** The word after the fence, '' when there is none. */
  readonly language: string;
  /** Line of the first line of code, counted from one. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A Markdown text, its fenced blocks apart from its prose; prose keeps its line numbers, code lines are blank in it. */
export interface Markdown {
  readonly prose: readonly string[];
  readonly blocks: readonly CodeBlock[];
}

/** Take a Markdown text apart. An unclosed block runs to the end. */
export function readMarkdown(text: string): Markdown {
  const prose: string[] = [];
  const blocks: { language: string; line: number; lines: string[] }[] = [];
  let fence: string | null = null;
  text.split(/\r?\n/).forEach((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})\s*(\S*)/.exec(line);
    const isCode = fence !== null;
    if (fence === null && mark !== null) {
      fence = mark[1] ?? '';
      blocks.push({ language: mark[2] ?? '', line: index + 2, lines: [] });
    } else if (fence !== null && line.trim() === fence) fence = null;
    else if (fence !== null) blocks.at(-1)?.lines.push(line);
    prose.push(isCode || mark !== null ? '' : line);
  });
  return { prose, blocks };
}

/** List the anchors of a text: its headings as GitHub spells them, and explicit `id`s and `name`s.
 *  @example anchorsOf('## Run it (快速)') -> ['run-it-快速'] */
export function anchorsOf(text: string): readonly string[] {
  const { prose } = readMarkdown(text);
  const headings = prose.flatMap((line) => /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? []);
  const explicit = prose.flatMap((line) =>
    [...line.matchAll(/<[^>]+\b(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  const seen = new Map<string, number>();
  return [...headings.map((heading) => numbered(slug(heading), seen)), ...explicit];
}

function slug(heading: string): string {
  const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, '');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

function numbered(anchor: string, seen: Map<string, number>): string {
  const times = seen.get(anchor) ?? 0;
  seen.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}
