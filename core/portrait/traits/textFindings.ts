import { priceOpinion } from '../../clean/words/priceSensitivity';
import type { TextTagger } from '../../clean/words/textTags';
import { RowState } from '../../measure/rowState';
import type { Gathered } from '../../measure/gather';
import { contactTexts, textsBy, type Told } from './told';
import type { TextColumn } from '../../clean/column';

/** What the texts of all customers show. */
export interface TextFindings {
  /** The tag that most texts of each customer show among those wanted, ties to the earlier tag; -1 = none. */
  readonly strongest: (isWanted: (tag: number) => boolean) => Int32Array;
  /** All tags of each customer: index into `lists`, -1 = none. */
  readonly together: () => { readonly codes: Int32Array; readonly lists: readonly (readonly number[])[] };
  /** Texts of each customer that speak for price, and that say it does not count. */
  readonly opinions: { readonly caring: Uint32Array; readonly careless: Uint32Array };
}

/** The columns that hold texts in a customer's words, or about what the customer wants: those of the sheets, and all that a log of contacts tells. */
export function findingTexts(gathered: Gathered): readonly Told<TextColumn>[] {
  const own = [...textsBy(gathered, 'need'), ...textsBy(gathered, 'note')];
  return [...own, ...contactTexts(gathered, 'need', 'note', 'eventKind')];
}

/** Read every distinct text of those columns once, and add up what each customer's rows show. */
export function textFindings(gathered: Gathered, tagger: TextTagger): TextFindings {
  const count = gathered.ids.length;
  const opinions = { caring: new Uint32Array(count), careless: new Uint32Array(count) };
  const all = tagger.tags.length;
  const shown: number[] = [];
  for (const told of findingTexts(gathered)) {
    const read = told.column.dictionary.map((text) => tagger.read(text));
    const tags = read.map((one) => one.map(({ tag }) => tag));
    const price = read.map((one) => priceOpinion(one, tagger.tags));
    eachRow(gathered, told, (who, text) => {
      for (const tag of tags[text] ?? []) shown.push(who * all + tag);
      const opinion = price[text] ?? 0;
      if (opinion > 0) opinions.caring[who] = (opinions.caring[who] ?? 0) + 1;
      if (opinion < 0) opinions.careless[who] = (opinions.careless[who] ?? 0) + 1;
    });
  }
  const sorted = Float64Array.from(shown).sort();
  return {
    strongest: (isWanted) => strongestOf(sorted, { count, all, isWanted }),
    together: () => togetherOf(sorted, count, all),
    opinions,
  };
}

function eachRow(
  { orders }: Gathered,
  { from, column, customer }: Told<TextColumn>,
  visit: (who: number, text: number) => void,
): void {
  const states = from === 'orders' ? orders?.rows.state : undefined;
  for (let row = 0; row < customer.length; row++) {
    const [who, text] = [customer[row] ?? -1, column.codes[row] ?? -1];
    if (who >= 0 && text >= 0 && states?.[row] !== RowState.totalRow) visit(who, text);
  }
}

interface Wanted {
  readonly count: number;
  /** Number of tags: an entry is customer × all + tag. */
  readonly all: number;
  readonly isWanted: (tag: number) => boolean;
}

function strongestOf(sorted: Float64Array, { count, all, isWanted }: Wanted): Int32Array {
  const best = new Int32Array(count).fill(-1);
  const most = new Int32Array(count);
  for (let at = 0; at < sorted.length;) {
    const entry = sorted[at] ?? 0;
    let end = at + 1;
    while (end < sorted.length && sorted[end] === entry) end++;
    const [who, tag] = [Math.floor(entry / all), entry % all];
    if (isWanted(tag) && end - at > (most[who] ?? 0)) {
      most[who] = end - at;
      best[who] = tag;
    }
    at = end;
  }
  return best;
}

function togetherOf(sorted: Float64Array, count: number, all: number): ReturnType<TextFindings['together']> {
  const codes = new Int32Array(count).fill(-1);
  const lists: (readonly number[])[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < sorted.length;) {
    const who = Math.floor((sorted[at] ?? 0) / all);
    const tags = new Set<number>();
    for (; at < sorted.length && Math.floor((sorted[at] ?? 0) / all) === who; at++) tags.add((sorted[at] ?? 0) % all);
    const key = [...tags].join(' ');
    let code = known.get(key);
    if (code === undefined) known.set(key, (code = lists.push([...tags]) - 1));
    codes[who] = code;
  }
  return { codes, lists };
}
