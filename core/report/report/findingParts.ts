import type { Feature } from '../../group/features';
import type { Finding } from '../../group/findings';
import type { Largest } from '../../group/largest';
import type { Leaving } from '../../group/leaving';
import { themeOf } from '../../group/themes';
import { wordOf, type NumberColumn } from '../../group/population';
import type { Share } from '../../group/distribution';
import type { Trait } from '../../measure/trait';
import { share } from '../classTable';
import { FIELDS } from '../fields.data';
import type { Tables } from './characteristics';
import { columnRange, countingOf, moneyRange } from './counting';
import { percent, quoted, whole, type Live } from './live';
import type { Subject } from './subject';
import type { Trend } from './timeParts';

/** What sentences read of section 4. */
export interface Told {
  readonly tables: Tables;
  readonly trend: Trend | null;
}

/** A sentence in pieces, the live ones with their formulas. */
export type Parts = readonly (string | Live)[];

/** Write a finding as a manager would say it, in pieces whose numbers are formulas; null where section 4 has no place for it. */
export function partsOf(finding: Finding, subject: Subject, told: Told): Parts | null {
  switch (finding.kind) {
    case 'concentration':
      return concentrationParts(finding.share, subject, told);
    case 'leaving':
      return leavingParts(finding.leaving, subject);
    case 'largest':
      return largestParts(finding.largest, subject);
    case 'standout':
      return standoutParts(finding.trait, finding.share, subject);
    case 'majority':
      return majorityParts(finding.trait, finding.share, subject, told);
    case 'feature':
      return featureParts(finding.code, finding.feature, subject);
    case 'trend':
      return told.trend && trendParts(told.trend, subject);
    default:
      return finding satisfies never;
  }
}

/** "高价值客户占比15%，贡献40%销售额", as requirement 126 has it. */
function concentrationParts({ code, share, salesShare }: Share, subject: Subject, { tables }: Told): Parts | null {
  const { lang, population } = subject;
  const row = tables.get(population.segment.id)?.rows.get(code);
  if (row === undefined) return null;
  const label = quoted(wordOf(population.segment, code, lang), `A${row}`);
  const [mine, sales] = [percent(share, `C${row}`), percent(salesShare, `E${row}`)];
  return lang === 'zh'
    ? [label, '占比', mine, '，贡献', sales, '销售额']
    : [label, ': ', mine, ' of customers, ', sales, ' of sales'];
}

/** Who has not ordered for a while and is not gone yet, and what they brought. */
function leavingParts({ codes, count, salesShare }: Leaving, subject: Subject): Parts {
  const { lang, place, population } = subject;
  const { activeDays, churnDays } = subject.portrait.recipe;
  const activity = population.classes.find(({ id }) => id === FIELDS.activity.id);
  const counting = activity ? countingOf(activity, place, lang) : null;
  const criteria = codes.map((code) => counting?.of(code) ?? null);
  const isLive = counting !== null && criteria.every((one) => one !== null);
  const sumOf = (of: (condition: string) => string): string | null =>
    isLive ? criteria.map((one) => of(`${counting.range},${one ?? ''}`)).join('+') : null;
  const [people, money] = [
    sumOf((condition) => `COUNTIFS(${condition})`),
    sumOf((condition) => `SUMIFS(${moneyRange(place)},${condition})`),
  ];
  const who = whole(count, people);
  const part = percent(share(count, population.count), over(people, customers(subject)));
  const sales = percent(salesShare, over(money, `SUM(${moneyRange(place)})`));
  return lang === 'zh'
    ? [who, '位客户（', part, `）已有${activeDays + 1}–${churnDays}天没有下单，他们贡献了`, sales, '的销售额，应优先挽回']
    : [who, ' customers (', part, `) have not ordered for ${activeDays + 1}–${churnDays} days; they brought `, sales, ' of sales: win them back first']; // prettier-ignore
}

/** How much of the sales hangs on a few customers. */
function largestParts({ count, leastCents, salesShare }: Largest, { lang, place }: Subject): Parts {
  const range = moneyRange(place);
  const theirs = `${range},">=${leastCents / 100}"`;
  const who = whole(count, `COUNTIFS(${theirs})`);
  const sales = percent(salesShare, over(`SUMIFS(${range},${theirs})`, `SUM(${range})`));
  return lang === 'zh'
    ? ['消费最多的', who, '位客户贡献', sales, '销售额']
    : ['The ', who, ' largest customers bring ', sales, ' of sales'];
}

/** A place, a channel or a wish whose customers bring more, or less, than their share. */
function standoutParts(trait: Trait, one: Share, subject: Subject): Parts {
  const { lang, place, population } = subject;
  const word = wordOf(trait, one.code, lang);
  const counting = countingOf(trait, place, lang);
  const criterion = counting?.of(one.code) ?? null;
  const condition = counting && criterion !== null ? `${counting.range},${criterion}` : null;
  const people = condition === null ? null : `COUNTIFS(${condition})`;
  const money = condition === null ? null : `SUMIFS(${moneyRange(place)},${condition})`;
  const all = `SUM(${moneyRange(place)})`;
  const mine = percent(one.share, over(people, customers(subject)));
  const sales = percent(one.salesShare, over(money, all));
  const each = whole(one.cents / 100 / one.count, over(money, people));
  const total = population.cents.reduce((sum, cents) => sum + cents, 0);
  const usual = whole(total / 100 / population.count, condition === null ? null : over(all, customers(subject)));
  const said = themeOf(trait) === 'place' ? { zh: `${word}的客户占`, en: `${word}: ` } : { zh: `${trait.name.zh}为“${word}”的客户占`, en: `${trait.name.en} "${word}": ` }; // prettier-ignore
  return lang === 'zh'
    ? [said.zh, mine, '，贡献', sales, '销售额：人均', each, '，全体人均', usual]
    : [said.en, mine, ' of customers, ', sales, ' of sales; ', each, ' per customer against ', usual, ' overall']; // prettier-ignore
}

function majorityParts(trait: Trait, one: Share, subject: Subject, { tables }: Told): Parts {
  const { lang } = subject;
  const row = tables.get(trait.id)?.rows.get(one.code);
  const text = wordOf(trait, one.code, lang);
  const label = row === undefined ? text : quoted(text, `A${row}`);
  const part = percent(one.share, row === undefined ? null : `C${row}`);
  return lang === 'zh'
    ? [`${trait.name.zh}以“`, label, '”最多，占', part]
    : [`${trait.name.en}: `, label, ' is the largest group, ', part, ' of customers'];
}

function trendParts({ average, sales }: Trend, { lang }: Subject): Parts {
  return lang === 'zh'
    ? ['近三个整月与此前三个月相比，平均客单价', average, '，净销售额', sales]
    : [
        'In the last three whole months the average order ',
        average,
        ' and net sales ',
        sales,
        ' against the three before',
      ];
}

/** "高价值客户中，渠道偏好为“直播”的占40%，全体为18%": both shares counted in the portrait sheet. */
export function featureParts(code: number, feature: Feature, subject: Subject): Parts {
  if (feature.kind === 'number') return numberParts(code, feature, subject);
  const { population, lang, place } = subject;
  const label = wordOf(population.segment, code, lang);
  const [classes, words] = [countingOf(population.segment, place, lang), countingOf(feature.trait, place, lang)];
  const [mine, theirs] = [classes?.of(code) ?? null, words?.of(feature.code) ?? null];
  const isLive = classes && words && mine !== null && theirs !== null;
  const inside = isLive
    ? `IFERROR(COUNTIFS(${classes.range},${mine},${words.range},${theirs})/COUNTIFS(${classes.range},${mine},${words.range},"<>"),0)`
    : null;
  const overall = isLive ? `IFERROR(COUNTIFS(${words.range},${theirs})/COUNTIFS(${words.range},"<>"),0)` : null;
  const [own, all] = [percent(feature.inside, inside), percent(feature.overall, overall)];
  const [name, word] = [feature.trait.name[lang], wordOf(feature.trait, feature.code, lang)];
  return lang === 'zh'
    ? [`${label}中，${name}为“${word}”的占`, own, '，全体为', all]
    : [`${label}: `, own, ` have ${name} "${word}", against `, all, ' of all customers'];
}

/** Both means where they can be read as whole numbers, else the one over the other. */
function numberParts(code: number, feature: Extract<Feature, { kind: 'number' }>, subject: Subject): Parts {
  const { population, lang, place } = subject;
  const label = wordOf(population.segment, code, lang);
  const classes = countingOf(population.segment, place, lang);
  const mine = classes?.of(code) ?? null;
  const { column, meanInside, meanOverall } = feature;
  const range = columnRange(place, column.id);
  const isLive = classes && mine !== null && place.letters.has(column.id);
  const inside = isLive ? `(SUMIFS(${range},${classes.range},${mine})/COUNTIFS(${classes.range},${mine},${range},"<>"))` : null; // prettier-ignore
  const overall = isLive ? `(SUM(${range})/COUNTIFS(${range},"<>"))` : null;
  const name = withoutUnit(column.name[lang]);
  if (Math.min(meanInside, meanOverall) < LEAST_WHOLE) {
    const ratio = percent(meanInside / meanOverall, over(inside, overall));
    return lang === 'zh'
      ? [`${label}的人均${name}是全体客户的`, ratio]
      : [`${label}: ${lowered(name)} per customer are at `, ratio, ' of the average of all customers'];
  }
  const safe = (formula: string | null): string | null => (formula === null ? null : `IFERROR(${formula},0)`);
  const [own, all] = [whole(meanInside, safe(inside)), whole(meanOverall, safe(overall))];
  const unit = column.unit === 'days' ? { zh: '天', en: ' days' }[lang] : '';
  return lang === 'zh'
    ? [`${label}的${name}为`, own, `${unit}，全体客户为`, all, unit]
    : [`${label}: ${lowered(name)} is `, own, `${unit}, against `, all, `${unit} for all customers`];
}

/** Means below this lose too much as whole numbers. */
const LEAST_WHOLE = 10;

/** "购买周期（天）" -> "购买周期": the unit stands behind the number. */
function withoutUnit(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]$/, '');
}

function lowered(name: NumberColumn['name']['en']): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A share that is 0 where there is nothing to divide by. */
function over(top: string | null, bottom: string | null): string | null {
  return top === null || bottom === null ? null : `IFERROR((${top})/${bottom},0)`;
}

function customers({ place }: Subject): string {
  return `COUNTIFS(${columnRange(place, FIELDS.customerId.id)},"<>")`;
}
