import type { Bilingual } from '../../words';
import type { FieldTable } from './fields';
import { isSpace, isWordLetter, pointsOf, type Points } from './points';
import { problemOf, type ConditionProblem } from './problem';
import { END_OF_TEXT, type ProblemCode } from './problems.data';
import type { WordTree } from './wordTree';

/** So many problems are kept; the first ones matter. */
const MOST_PROBLEMS = 20;
const SHOWN = 24;

/** A text being read from left to right, a place in it, and what was found wrong so far.
 *  `fail` stops the reading: whoever gets null gives null. `note` goes on, so that several wrong names are told at once. */
export class Reader {
  readonly points: Points;
  readonly problems: ConditionProblem[] = [];
  at = 0;

  constructor(
    text: string,
    readonly table: FieldTable,
  ) {
    this.points = pointsOf(text);
  }

  /** The folded character here; "" at the end. */
  get here(): string {
    return this.points.folded[this.at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.points.folded.length;
  }

  /** So much is wrong that further problems are not told: no need to look for suggestions. */
  get isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  /** Step over spaces, line breaks and comments: from # or // to the end of the line. */
  skip(): void {
    for (;;) {
      while (isSpace(this.here)) this.at++;
      if (!this.isAtComment()) return;
      while (!this.isAtEnd && this.here !== '\n') this.at++;
    }
  }

  isAtComment(at = this.at): boolean {
    const { folded } = this.points;
    return folded[at] === '#' || (folded[at] === '/' && folded[at + 1] === '/');
  }

  /** Find a word here without taking it; spaces before it are stepped over. */
  look<T>(tree: WordTree<T>): { readonly length: number; readonly meaning: T } | null {
    this.skip();
    return tree.longest(this.points.folded, this.at);
  }

  /** Take a word that stands here; null leaves the place as it was, spaces aside. */
  take<T>(tree: WordTree<T>): T | null {
    const found = this.look(tree);
    if (found) this.at += found.length;
    return found?.meaning ?? null;
  }

  /** Take one of these characters. */
  takeOneOf(characters: string): boolean {
    this.skip();
    if (this.isAtEnd || !characters.includes(this.here)) return false;
    this.at++;
    return true;
  }

  /** The text as written between two places, `to` excluded. */
  rawFrom(from: number, to = this.at): string {
    return this.points.text.slice(this.points.starts[from] ?? 0, this.points.starts[to] ?? this.points.text.length);
  }

  /** What stands here, as a sentence may quote it: a word or a character. */
  found(): string | Bilingual {
    this.skip();
    return this.isAtEnd ? END_OF_TEXT : this.rawFrom(this.at, this.wordEnd());
  }

  note(
    code: ProblemCode,
    from: number,
    to: number,
    values: Readonly<Record<string, string | number | Bilingual>> = {},
    suggestion: string | null = null,
  ): void {
    if (this.isFull) return;
    const at = this.points.starts[from] ?? this.points.text.length;
    const length = (this.points.starts[to] ?? this.points.text.length) - at;
    this.problems.push(problemOf(code, { at, length }, values, suggestion));
  }

  /** Note that what stands here is not what was expected. */
  fail(code: ProblemCode, values: Readonly<Record<string, string | number | Bilingual>> = {}): null {
    const found = this.found();
    this.note(code, this.at, this.isAtEnd ? this.at : this.wordEnd(), { found, ...values });
    return null;
  }

  private wordEnd(): number {
    const { folded } = this.points;
    let end = this.at + 1;
    const isLetter = (point: string): boolean => isWordLetter(point) || /\p{L}/u.test(point);
    if (!isLetter(this.here)) return end;
    while (end < folded.length && end - this.at < SHOWN && isLetter(folded[end] ?? '')) end++;
    return end;
  }
}
