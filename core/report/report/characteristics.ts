import { wordOf } from '../../group/population';
import type { Share } from '../../group/distribution';
import type { Trait } from '../../measure/trait';
import type { ChartSpec } from '../../patch/patch';
import type { Tone } from '../../patch/styles.data';
import type { Bilingual } from '../../words';
import { share } from '../classTable';
import { segmentOf } from '../segment';
import { amountRing, sharesChart, type ChartRows } from './charts';
import { percent, quoted, sentence, type Live } from './live';
import type { Page } from './page';
import type { Subject } from './subject';
import { traitTable, type TraitTable } from './traitTable';
import { rhythmPart, trendPart, type Trend } from './timeParts';
import { preferencePart } from './preferencePart';

/** Traits known for fewer customers than this are no characteristic of them. */
const LEAST_KNOWN = 0.1;
/** Rows of a table before the rest is summed up, and words before a list is no distribution. */
const MOST_ROWS = 9;
const MOST_WORDS = 200;
/** Class sets beside the segment that get a table; the cross analysis lists them all. */
const MOST_CLASSES = 2;

/** Where the tables of the report stand, by trait. */
export type Tables = Map<string, TraitTable>;

/** Section 4: who the customers are (requirements 133, 134, 136, 141-143, 149), each part only when there is data for it.
 *  Gives where its tables stand, and how the last months compare. */
export function characteristicsPart(page: Page, subject: Subject): { tables: Tables; trend: Trend | null } {
  const tables: Tables = new Map();
  const { segment, classes, traits } = subject.population;
  page.heading({ zh: '4 特征', en: '4 Characteristics' }, true);
  const usable = traits.filter((trait) => isUsable(trait, subject));
  const groups = [
    {
      title: { zh: '4.1 年龄、性别等基本属性', en: '4.1 Age, gender and the like' },
      traits: byPriority(usable.filter(isPersonal), WHO),
      most: 2,
    },
    { title: { zh: '4.2 地域', en: '4.2 Regions' }, traits: byPriority(usable.filter(isPlace), WHERE), most: 2 },
  ];
  for (const group of groups) traitGroup(page, subject, tables, group);
  page.subheading({ zh: '4.3 消费行为', en: '4.3 Buying' });
  const others = classes.filter((one) => one !== segment).slice(0, MOST_CLASSES);
  traitPart(page, subject, tables, segment, true);
  others.forEach((one, index) => traitPart(page, subject, tables, one, index === 0));
  for (const trait of usable.filter(({ traitClass }) => traitClass === 'behaviour').slice(0, 1))
    traitPart(page, subject, tables, trait, true);
  const trend = trendPart(page, subject);
  rhythmPart(page, subject);
  const wishes = usable.filter(({ traitClass }) => traitClass === 'preference');
  traitGroup(page, subject, tables, {
    title: { zh: '4.4 兴趣与需求', en: '4.4 Interests and needs' },
    traits: wishes,
    most: 2,
  });
  preferencePart(page, subject, wishes[0]);
  return { tables, trend };
}

const WHO = ['gender', 'age', 'industry', 'size', 'role', 'level', 'occupation'];
const WHERE = ['province', 'region', 'tier', 'city'];
const PLACE = /(^|_)(region|province|city|district|county|country|place|area)(_|$)/;

function isPlace(trait: Trait): boolean {
  return trait.traitClass === 'basic' && PLACE.test(trait.id);
}

function isPersonal(trait: Trait): boolean {
  return trait.traitClass === 'basic' && !PLACE.test(trait.id);
}

function byPriority(traits: readonly Trait[], parts: readonly string[]): readonly Trait[] {
  const rank = ({ id }: Trait): number => {
    const at = parts.findIndex((part) => id.includes(part));
    return at < 0 ? parts.length : at;
  };
  return [...traits].sort((a, b) => rank(a) - rank(b));
}

function isUsable(trait: Trait, { distributionOf, population }: Subject): boolean {
  const { shares, unknown } = distributionOf(trait);
  const known = population.count - unknown.count;
  return shares.length > 0 && shares.length <= MOST_WORDS && known >= population.count * LEAST_KNOWN;
}

function traitGroup(
  page: Page,
  subject: Subject,
  tables: Tables,
  { title, traits, most }: { title: Bilingual; traits: readonly Trait[]; most: number },
): void {
  if (traits.length === 0) return;
  page.subheading(title);
  for (const trait of traits.slice(0, most)) traitPart(page, subject, tables, trait, true);
}

function traitPart(page: Page, subject: Subject, tables: Tables, trait: Trait, hasChart: boolean): void {
  const { lang, place } = subject;
  const of = subject.distributionOf(trait);
  const table = traitTable(of, { place, lang, top: page.next + 1, most: trait.isOrdered ? 12 : MOST_ROWS });
  tables.set(trait.id, table);
  page.lines([largestWords(trait, of.shares, table, subject)]);
  const rows: ChartRows = { header: page.next, first: table.firstRow, last: table.lastRow };
  const kind = trait.isOrdered && trait.traitClass === 'basic' ? 'column' : 'bar';
  const isDrawn = hasChart && of.shares.length > 1;
  page.beside(table.cells, isDrawn ? [sharesChart(`cp_${trait.id}_shares`, trait.name[lang], rows, kind, lang)] : []);
}

/** Where the amount comes from by class of the segment, as a ring beside the rows `top` to `bottom`, one-based; none where there is a single class. */
export function segmentRing(
  subject: Subject,
  tables: Tables,
  place: { readonly top: number; readonly bottom: number },
): readonly ChartSpec[] {
  const { segment } = subject.population;
  const [table, { shares }] = [tables.get(segment.id), subject.distributionOf(segment)];
  if (!table || shares.length < 2) return [];
  const rows = { first: table.firstRow, last: table.lastRow };
  const colors = ringColors(shares, subject);
  return [amountRing(`cp_${segment.id}_amount`, segment.name[subject.lang], rows, place, colors, subject.lang)];
}

/** "女占52%，男占44%": the two largest words, read from the table. */
function largestWords(trait: Trait, shares: readonly Share[], table: TraitTable, { lang, population }: Subject) {
  const largest = [...shares].sort((a, b) => b.count - a.count || b.cents - a.cents).slice(0, 2);
  const parts = largest.flatMap(({ code, count }, index): readonly (string | Live)[] => {
    const row = table.rows.get(code) ?? table.firstRow;
    const label = quoted(wordOf(trait, code, lang), `A${row}`);
    const part = percent(share(count, population.count), `C${row}`);
    const comma = index === 0 ? '' : { zh: '，', en: ', ' }[lang];
    return lang === 'zh' ? [comma, label, '占比', part] : [comma, label, ' ', part];
  });
  const start = lang === 'zh' ? `${trait.name.zh}：` : `${trait.name.en}: `;
  return sentence([start, ...parts], 'subtle');
}

/** One colour a class, from its tone; the palette of rings is stronger than that of cells. */
function ringColors(shares: readonly Share[], { portrait }: Subject): readonly string[] {
  const { classes } = segmentOf(portrait);
  return shares.map(({ code }) => RING[classes[code]?.tone ?? 'middle']);
}

const RING: Readonly<Record<Tone, string>> = {
  best: '1B7F5C',
  good: '4A90D9',
  middle: '9AA5B1',
  watch: 'E0A100',
  risk: 'D1495B',
  lost: '5C5C5C',
};
