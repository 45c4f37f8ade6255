import { halfWidth } from '../space';

/** Fold a text for looking it up among known words: half-width, lower case, no white space, no point at its end.
 *  @example " Mr. " -> "mr", "ＰＣ 端" -> "pc端" */
export function wordKey(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[.。]$/, '')
    .toLowerCase();
}

/** List comma-separated words, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(wordKey));
}
