import type { Trait } from '../../measure/trait';
import { wordOf } from '../../group/population';
import type { Lang } from '../../words';
import type { PortraitPlace } from '../classTable';
import { FIELDS } from '../fields.data';
import { literal } from './live';

/** How formulas count the customers who have a word. */
export interface Counting {
  /** The portrait's column of the trait, as a range. */
  readonly range: string;
  /** The criterion for a word, from the cell that shows it or as a literal; null where no criterion means just this word. */
  of(code: number, address?: string): string | null;
}

/** Say how the words of a trait are counted in the portrait sheet; null when the portrait has no column of it.
 *  Words that a criterion would read as something else (`>5`, `a*`, `1-2`, two that differ in case only) are counted by us. */
export function countingOf(trait: Trait, place: PortraitPlace, lang: Lang): Counting | null {
  if (!place.letters.has(trait.id)) return null;
  const words = trait.dictionary.map((_, code) => wordOf(trait, code, lang));
  const folded = new Map<string, number>();
  for (const word of words) folded.set(word.toLowerCase(), (folded.get(word.toLowerCase()) ?? 0) + 1);
  return {
    range: columnRange(place, trait.id),
    of(code, address) {
      const word = words[code] ?? '';
      if (!isPlainCriterion(word) || folded.get(word.toLowerCase()) !== 1) return null;
      return address ?? literal(word);
    },
  };
}

/** Give the cells of a portrait field as an absolute range. */
export function columnRange(place: PortraitPlace, field: string): string {
  const letter = place.letters.get(field) ?? 'A';
  return `${place.sheet}!$${letter}$${place.firstRow}:$${letter}$${place.lastRow}`;
}

/** Give the cells of the amounts. */
export function moneyRange(place: PortraitPlace): string {
  return columnRange(place, FIELDS.monetary.id);
}

/** True when COUNTIF takes the text for itself in every host. Texts of digits and signs may be read as numbers or dates. */
export function isPlainCriterion(text: string): boolean {
  if (text === '' || text.length > 255 || text.trim() !== text) return false;
  return !/^[=<>]|[*?~]|^[\d\s.,:/%+-]+$|^(true|false)$/i.test(text);
}
