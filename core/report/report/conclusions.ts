import { findingsOf } from '../../group/findings';
import { wordOf, type NumberColumn } from '../../group/population';
import type { Persona, PersonaWord } from '../../group/personas';
import { themeOf } from '../../group/themes';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Lang } from '../../words';
import { FIELDS } from '../fields.data';
import { partsOf, type Told } from './findingParts';
import { percent, sentence, whole } from './live';
import type { Page } from './page';
import type { Subject } from './subject';

/** Where what changed since the last run stands among the findings: after who brings the money and who is leaving. */
const MOVED_AT = 2;

/** Give the findings of the run as sentences whose numbers are formulas, strongest first (requirements 126, 134, 148, 150). */
export function findingSentences(subject: Subject, told: Told): readonly StyledCell[] {
  const { months, population, featuresOf } = subject;
  const activity = population.classes.find(({ id }) => id === FIELDS.activity.id);
  const findings = findingsOf(subject.comparison, months, { features: featuresOf, ...(activity ? { activity } : {}) });
  const said = findings.flatMap((finding) => {
    const parts = partsOf(finding, subject, told);
    return parts ? [sentence(parts)] : [];
  });
  return [...said.slice(0, MOVED_AT), ...movedSentence(subject), ...said.slice(MOVED_AT)];
}

/** Who moved since the last run; nothing on a first run, and where nobody did. */
function movedSentence({ movement, lang }: Subject): readonly StyledCell[] {
  if (!movement || movement.up + movement.down + movement.joined + movement.left === 0) return [];
  const { up, down, joined, left } = movement;
  const text = {
    zh: `上次运行以来，${up}位客户上升，${down}位下降，新出现${joined}位，不再出现${left}位`,
    en: `Since the last run ${up} customers rose, ${down} fell, ${joined} are new and ${left} are gone`,
  };
  return [{ value: text[lang] }];
}

/** Most classes that get a persona line. */
const MOST_PERSONAS = 7;

/** Section 5: what follows (requirements 148, 149, 152-160): findings, a line per persona, an action per persona. */
export function conclusionPart(page: Page, subject: Subject, told: Told, findings: readonly StyledCell[]): void {
  const { population, lang } = subject;
  page.heading({ zh: '5 结论与建议', en: '5 Conclusions and actions' }, true);
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

/** Points above all customers from which on a word is said of a persona, and how many customers it takes. */
const LEAST_ABOVE = 0.05;
const LEAST_CUSTOMERS = 20;
const MOST_WORDS = 3;

/** What is typical of a persona, in one line: medians of what makes the segment, and the words that it has more often than others. */
export function personaText(persona: Persona, lang: Lang): string {
  const sorted = [...persona.words, ...persona.needs]
    .filter(({ share, overall }) => persona.count >= LEAST_CUSTOMERS && share - overall >= LEAST_ABOVE)
    .sort((a, b) => b.share - b.overall - (a.share - a.overall) || (a.trait.id < b.trait.id ? -1 : 1));
  const themeAt = ({ trait }: PersonaWord): string => themeOf(trait) ?? trait.id;
  const above = sorted
    .filter((word, at) => sorted.findIndex((other) => themeAt(other) === themeAt(word)) === at)
    .slice(0, MOST_WORDS);
  const words = above.map(({ trait, code, share, overall }) => {
    const [mine, all] = [Math.round(share * 100), Math.round(overall * 100)];
    const word = `${trait.name[lang]} ${wordOf(trait, code, lang)} ${mine}%`;
    return lang === 'zh' ? `${word}（全体 ${all}%）` : `${word} (all ${all}%)`;
  });
  const often = { zh: `多见：${words.join('、')}`, en: `more often: ${words.join(', ')}` }[lang];
  return [typicalText(persona, lang), ...(words.length > 0 ? [often] : [])]
    .filter((piece) => piece !== '')
    .map((piece) => (lang === 'zh' ? `；${piece}` : `; ${piece}`))
    .join('');
}

/** "典型情况：16 天前买过，9 单，共 1868": the medians of recency, orders and amount. */
function typicalText({ typical }: Persona, lang: Lang): string {
  const median = (unit: NumberColumn['unit']): number | undefined =>
    typical.find(({ column }) => column.makesSegment && column.unit === unit)?.value;
  const [days, orders, money] = [median('days'), median('orders'), median('money')];
  const bought = orders !== undefined && orders > 0;
  const pieces = [
    ...(days === undefined
      ? []
      : [{ zh: `${shortNumber(days)} 天前买过`, en: `last order ${shortNumber(days)} days ago` }]),
    ...(bought
      ? [
          {
            zh: `${shortNumber(orders)} 单`,
            en: shortNumber(orders) === '1' ? '1 order' : `${shortNumber(orders)} orders`,
          },
        ]
      : []),
    ...(bought && money !== undefined ? [{ zh: `共 ${shortNumber(money)}`, en: `${shortNumber(money)} spent` }] : []),
    ...(bought ? [] : [{ zh: '窗口内没有下单', en: 'no order in the window' }]),
  ];
  const text = pieces.map((piece) => piece[lang]).join(lang === 'zh' ? '，' : ', ');
  return lang === 'zh' ? `典型情况：${text}` : `typically ${text}`;
}

/** Ten and more as whole numbers, less with one decimal. */
export function shortNumber(value: number): string {
  return String(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}
