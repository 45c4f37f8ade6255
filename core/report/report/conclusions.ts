import { findingsOf, type Finding } from '../../group/findings';
import type { Feature } from '../../group/features';
import { wordOf } from '../../group/population';
import type { Persona } from '../../group/personas';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Lang } from '../../words';
import type { Tables } from './characteristics';
import { columnRange, countingOf } from './counting';
import { percent, quoted, sentence, whole, type Live } from './live';
import type { Page } from './page';
import type { Subject } from './subject';

/** What section 5 reads of section 4. */
export interface Told {
  readonly tables: Tables;
  readonly trend: Live | null;
}

/** Give the findings of the run as sentences whose numbers are formulas, strongest first (requirements 126, 134, 148, 150). */
export function findingSentences(subject: Subject, told: Told): readonly StyledCell[] {
  const { months } = subject;
  const findings = findingsOf(subject.comparison, months, subject.featuresOf);
  return findings.flatMap((finding) => {
    const parts = partsOf(finding, subject, told);
    return parts ? [sentence(parts)] : [];
  });
}

type Parts = readonly (string | Live)[];

function partsOf(finding: Finding, subject: Subject, { tables, trend }: Told): Parts | null {
  const { lang, population } = subject;
  switch (finding.kind) {
    case 'concentration': {
      const { code, share, salesShare } = finding.share;
      const row = tables.get(population.segment.id)?.rows.get(code);
      if (row === undefined) return null;
      const label = quoted(wordOf(population.segment, code, lang), `A${row}`);
      const [mine, sales] = [percent(share, `C${row}`), percent(salesShare, `E${row}`)];
      return lang === 'zh'
        ? [label, '占比', mine, '，贡献', sales, '销售额']
        : [label, ': ', mine, ' of customers, ', sales, ' of sales'];
    }
    case 'majority': {
      const row = tables.get(finding.trait.id)?.rows.get(finding.share.code);
      const text = wordOf(finding.trait, finding.share.code, lang);
      const label = row === undefined ? text : quoted(text, `A${row}`);
      const part = percent(finding.share.share, row === undefined ? null : `C${row}`);
      return lang === 'zh'
        ? [`${finding.trait.name.zh}：`, label, '占比', part, '，人数最多']
        : [`${finding.trait.name.en}: `, label, ' is the largest, ', part, ' of customers'];
    }
    case 'feature':
      return featureParts(finding.code, finding.feature, subject);
    case 'trend':
      if (!trend) return null;
      return lang === 'zh'
        ? ['近三个整月的客单价为此前三个月的', trend]
        : ['The average order of the last three whole months is at ', trend, ' of the three before'];
    default:
      return finding satisfies never;
  }
}

/** "高价值客户中直播占40%，全体为18%": both shares counted in the portrait sheet. */
export function featureParts(code: number, feature: Feature, subject: Subject): Parts {
  const { population, lang, place } = subject;
  const { segment } = population;
  const label = wordOf(segment, code, lang);
  const classes = countingOf(segment, place, lang);
  const mine = classes?.of(code) ?? null;
  if (feature.kind === 'word') {
    const word = wordOf(feature.trait, feature.code, lang);
    const words = countingOf(feature.trait, place, lang);
    const theirs = words?.of(feature.code) ?? null;
    const isLive = classes && words && mine !== null && theirs !== null;
    const inside = isLive
      ? `IFERROR(COUNTIFS(${classes.range},${mine},${words.range},${theirs})/COUNTIFS(${classes.range},${mine},${words.range},"<>"),0)`
      : null;
    const overall = isLive ? `IFERROR(COUNTIFS(${words.range},${theirs})/COUNTIFS(${words.range},"<>"),0)` : null;
    const name = feature.trait.name[lang];
    const [own, all] = [percent(feature.inside, inside), percent(feature.overall, overall)];
    return lang === 'zh'
      ? [`${label}中，${name}为“${word}”的占`, own, '，全体为', all]
      : [`${label}: ${name} "${word}" is `, own, ' of them, ', all, ' of all'];
  }
  const range = columnRange(place, feature.column.id);
  const formula =
    classes && mine !== null && place.letters.has(feature.column.id)
      ? `IFERROR((SUMIFS(${range},${classes.range},${mine})/COUNTIFS(${classes.range},${mine},${range},"<>"))/(SUM(${range})/COUNTIFS(${range},"<>")),0)`
      : null;
  const ratio = percent(feature.meanInside / feature.meanOverall, formula);
  const name = feature.column.name[lang];
  return lang === 'zh'
    ? [`${label}的${name}（人均）是全体客户的`, ratio]
    : [`${label}: ${name}, mean per customer, is `, ratio, ' of that of all customers'];
}

/** Most classes that get a persona line. */
const MOST_PERSONAS = 7;

/** Section 5: what follows (requirements 148, 149, 152-160): findings, a line per persona, an action per persona. */
export function conclusionPart(page: Page, subject: Subject, told: Told, findings: readonly StyledCell[]): void {
  const { population, lang } = subject;
  page.heading({ zh: '5 结论与建议', en: '5 Conclusions and actions' });
  page.subheading({ zh: '核心结论', en: 'Findings' });
  page.lines(findings.length > 0 ? findings : [{ value: NOTHING[lang], style: 'subtle' }]);
  const personas = subject.personas().slice(0, MOST_PERSONAS);
  page.skip();
  page.subheading({ zh: '典型客户', en: 'Typical customers' });
  page.put(personas.map((persona) => personaLine(persona, subject, told)));
  page.skip();
  page.subheading({ zh: '建议动作', en: 'Suggested actions' });
  page.put(
    personas.map((persona): readonly BlockCell[] => [
      wordOf(population.segment, persona.code, lang),
      persona.actions.map((action) => action[lang]).join(lang === 'zh' ? '；' : '; '),
    ]),
  );
}

const NOTHING = {
  zh: '各项差异都很小，没有值得单独一提的结论。',
  en: 'All differences are small; nothing stands out.',
};

function personaLine(persona: Persona, { population, lang }: Subject, { tables }: Told): readonly BlockCell[] {
  const row = tables.get(population.segment.id)?.rows.get(persona.code);
  const count = whole(persona.count, row === undefined ? null : `B${row}`);
  const part = percent(persona.share, row === undefined ? null : `C${row}`);
  const start = lang === 'zh' ? [count, ' 人，占', part] : [count, ' customers, ', part];
  return [wordOf(population.segment, persona.code, lang), sentence([...start, personaText(persona, lang)])];
}

/** What is typical of a persona, in one line: medians and the most common words. */
export function personaText(persona: Persona, lang: Lang): string {
  const numbers = persona.typical
    .filter(({ column }) => column.makesSegment)
    .map(({ column, value }) => `${column.name[lang]} ${shortNumber(value)}`);
  const words = [...persona.words, ...persona.needs]
    .slice(0, 3)
    .map(({ trait, code, share }) => `${trait.name[lang]} ${wordOf(trait, code, lang)} ${Math.round(share * 100)}%`);
  const pieces = [
    ...(numbers.length > 0 ? [{ zh: `中位 ${numbers.join('、')}`, en: `medians: ${numbers.join(', ')}` }[lang]] : []),
    ...(words.length > 0 ? [{ zh: `多见 ${words.join('、')}`, en: `often: ${words.join(', ')}` }[lang]] : []),
  ];
  return pieces.map((piece) => (lang === 'zh' ? `；${piece}` : `; ${piece}`)).join('');
}

/** Ten and more as whole numbers, less with one decimal. */
export function shortNumber(value: number): string {
  return String(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}
