import type { ValueColumn } from '../patch/columns';
import type { Lang } from '../words';
import type { TagRule } from './condition';
import { leavesOf } from './evaluate';
import type { Facts } from './facts';
import { isManual, MANUAL_REASON } from './manualTags';
import { reasonOf, sentence } from './reason';
import type { TagClassResult, TagResult } from './tagCustomers';

/** Write each customer's tags as one text, in class order: "近30天；高频" or "Within 30 days; High frequency".
 *  One dictionary entry a text, in order of first appearance; customers without a tag are blank. */
export function tagColumn(result: TagResult, lang: Lang): ValueColumn {
  let combined: Combined = { codes: new Int32Array(result.count), combinations: [[]] };
  for (const one of result.classes) combined = withClass(combined, one, result.rules.length);
  const texts = combined.combinations.map((indexes) => joinedTags(indexes, result, lang));
  const dictionary = [...new Set(texts)].filter((text) => text !== '');
  const places = new Map(dictionary.map((text, place) => [text, place]));
  const codeOf = texts.map((text) => places.get(text) ?? -1);
  return { kind: 'codes', codes: combined.codes.map((code) => codeOf[code] ?? -1), dictionary };
}

/** Write why each customer got each tag: "180天以上：最近购买距今 212 天 > 180 天；…". Blank without a tag.
 *  `facts` are those the customers were tagged by. */
export function reasonColumn(result: TagResult, facts: Facts, lang: Lang): ValueColumn {
  const writers = result.rules.map((rule) => reasonWriter(rule, facts, lang));
  const values: (string | null)[] = new Array<string | null>(result.count).fill(null);
  for (const { winners } of result.classes) {
    for (let customer = 0; customer < result.count; customer++) {
      const reason = writers[winners[customer] ?? -1]?.(customer);
      if (reason === undefined) continue;
      const earlier = values[customer] ?? null;
      values[customer] = earlier === null ? reason : earlier + TAG_BREAK[lang] + reason;
    }
  }
  return { kind: 'texts', values };
}

const TAG_BREAK: Readonly<Record<Lang, string>> = { zh: '；', en: '; ' };
const TAG_COLON: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

const NO_VALUES = new Float64Array(0);

/** Customers by their combination of winning rules over the classes seen so far. */
interface Combined {
  readonly codes: Int32Array;
  readonly combinations: readonly (readonly number[])[];
}

function withClass(combined: Combined, { winners }: TagClassResult, ruleCount: number): Combined {
  const combinations: number[][] = [];
  const width = ruleCount + 1;
  const places = new Int32Array(combined.combinations.length * width).fill(-1);
  const codes = new Int32Array(winners.length);
  for (let customer = 0; customer < codes.length; customer++) {
    const code = combined.codes[customer] ?? 0;
    const winner = winners[customer] ?? -1;
    const key = code * width + winner + 1;
    if (places[key] === -1) {
      const known = combined.combinations[code] ?? [];
      places[key] = combinations.push(winner === -1 ? [...known] : [...known, winner]) - 1;
    }
    codes[customer] = places[key] ?? -1;
  }
  return { codes, combinations };
}

function joinedTags(indexes: readonly number[], result: TagResult, lang: Lang): string {
  return indexes.map((index) => result.rules[index]?.tag[lang] ?? '').join(TAG_BREAK[lang]);
}

/** Write the reasons of one rule. Equal facts give equal reasons, so a text is made once for each set of values. */
function reasonWriter(rule: TagRule, facts: Facts, lang: Lang): (customer: number) => string {
  const ids = [...new Set(leavesOf(rule.when).map((leaf) => leaf.fact))];
  const columns = ids.map((id) => facts.numbers.get(id) ?? facts.texts.get(id)?.codes ?? NO_VALUES);
  const written = new Map<string, string>();
  return (customer) => {
    const key = columns.map((column) => column[customer]).join();
    const known = written.get(key);
    if (known !== undefined) return known;
    const why = isManual(rule) ? MANUAL_REASON[lang] : sentence(reasonOf(rule, facts, customer), lang);
    const reason = rule.tag[lang] + TAG_COLON[lang] + why;
    written.set(key, reason);
    return reason;
  };
}
