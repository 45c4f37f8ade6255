import { bitsApart, editDistance, lettersOf } from './editDistance';
import type { TextFinding, ValueFinding } from './finding';
import { atRows } from './finding';
import type { Spelling } from './spellings';
import { spellingsOf } from './spellings';
import { hasHan } from './shape';
import type { ValueColumn, ValueTable } from './valueTable';
import { areWordsAlike, WordCounts } from './wordCounts';

/** A value counts as usual from so many rows, and the rare one must be so many times rarer. */
const USUAL_ROWS = 5;
const TIMES_RARER = 10;
/** Shorter texts differ by a letter for good reason (CA, CO; Anne, Anna). */
const SHORTEST = 5;
/** One slip for so many letters. */
const LETTERS_PER_SLIP = 5;
/** Where words run together or fall apart, letters of the whole text for each slip. */
const LETTERS_PER_GAP = 8;
/** More comparisons than this are not made: the column is no list of categories. */
const MOST_COMPARISONS = 20_000_000;

/** Find rare values that are a slip or two from a usual value of the same column; proposed: the usual value.
 *  Numbers inside are set aside where they vary ("21 pxtients" is compared as "# pxtients" and keeps its 21).
 *  The words in which the two differ must be as rare as the value itself: "American Red Lager" beside "American Red Ale" is none.
 *  Leaves: values that differ in digits (C001, C002), short values, Chinese texts (one character is another place).
 *  Proposes nothing when two usual values are equally near, or when a digit may be lost.
 *  Limit: a rare real name beside a frequent one (Cortland beside 57 rows of Portland) is found; it is a proposal, never a change.
 *  @example florence x 20, flxrence x 1 -> "florence" */
export function misspellings(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) =>
    atRows(at, column.codes, column.texts, 'misspelling', misspelled(column)),
  );
}

function misspelled(column: ValueColumn): readonly TextFinding[] {
  const spellings = spellingsOf(column);
  const usual = spellings.filter((one) => one.rows >= USUAL_ROWS && one.hasLetters).sort((a, b) => b.rows - a.rows);
  const rarest = (usual[0]?.rows ?? 0) / TIMES_RARER;
  const rare = spellings.filter((one) => one.rows <= rarest && one.folded.length >= SHORTEST && !hasHan(one.folded));
  if (usual.length * rare.length > MOST_COMPARISONS) return [];
  const letters = usual.map((one) => lettersOf(one.folded));
  const words = new WordCounts(spellings);
  return rare.flatMap((one) => {
    const near = nearest(one, usual, letters, words);
    const best = near.find(({ isUsual }) => isUsual);
    if (!best) return [];
    const isSure = !near.some((other) => other !== best && other.slips <= best.slips);
    return one.codes.map((code): TextFinding => {
      const proposed = isSure ? one.rewrite(column.texts[code] ?? '', best.spelling) : null;
      return { code, proposed, confidence: best.slips === 1 ? 0.93 : 0.9 };
    });
  });
}

interface Near {
  readonly spelling: Spelling;
  readonly slips: number;
  /** So much more frequent that the rare value must be its misspelling; else it only casts doubt on another one. */
  readonly isUsual: boolean;
}

/** The values within reach, nearest first; of equally near ones the more frequent first. */
function nearest(
  one: Spelling,
  usual: readonly Spelling[],
  letters: readonly number[],
  words: WordCounts,
): readonly Near[] {
  const own = lettersOf(one.folded);
  const mostOfAll = Math.floor(one.folded.length / LETTERS_PER_SLIP);
  const near: Near[] = [];
  for (let at = 0; at < usual.length; at++) {
    const spelling = usual[at];
    if (!spelling || spelling.rows <= one.rows) break;
    const isUsual = spelling.rows >= one.rows * TIMES_RARER;
    if (Math.abs(spelling.folded.length - one.folded.length) > mostOfAll) continue;
    const isSameWords = spelling.words.length === one.words.length;
    const most = Math.floor(one.folded.length / (isSameWords ? LETTERS_PER_SLIP : LETTERS_PER_GAP));
    if (spelling === one || bitsApart(own, letters[at] ?? 0) > 2 * most) continue;
    if (Math.abs(spelling.folded.length - one.folded.length) > most) continue;
    if (isOtherCode(one, spelling) || (isSameWords && !areWordsAlike(one.words, spelling.words))) continue;
    const slips = editDistance(one.folded, spelling.folded, most);
    if (slips === 0 || slips > most) continue;
    if (isUsual && !words.areRare(one, spelling, TIMES_RARER)) continue;
    near.push({ spelling, slips, isUsual });
  }
  return near.sort((a, b) => a.slips - b.slips);
}

/** Texts with as many digits, or more, that are not the same ones mean something else. */
function isOtherCode(rare: Spelling, usual: Spelling): boolean {
  return rare.digits !== usual.digits && rare.digits.length >= usual.digits.length;
}
