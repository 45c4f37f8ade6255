import { isoDate } from '../../book/serial';
import type { BlockCell } from '../../patch/patch';
import { ASIDE_REASONS } from '../../measure/rowState';
import type { Bilingual } from '../../words';
import { dirtOf, type Dirt } from '../dirt';
import { headerNote, windowText } from '../headerNotes';
import type { Page } from './page';
import type { Subject } from './subject';

/** Section 2: what the words of the report mean in this run (requirement 149, C8: window and date are printed). */
export function definitionPart(page: Page, { portrait, population, lang }: Subject): void {
  page.heading({ zh: '2 画像定义', en: '2 What the portrait says' });
  const tagged = population.tags.map((trait) => trait.name[lang]).join(lang === 'zh' ? '、' : ', ');
  const defined = population.classes.filter(({ id }) => id !== 'grid8' || population.segment.id === id).slice(0, 5);
  const first = isoDate(smallest(portrait.gathered.measures.firstOrder));
  page.put([
    term({ zh: '分析日', en: 'Analysis date' }, isoDate(portrait.today)),
    term({ zh: '统计窗口', en: 'Window' }, windowText(portrait.recipe)[lang]),
    ...(first === '' ? [] : [term({ zh: '最早订单', en: 'First order' }, first)]),
    ...defined.flatMap((trait) => {
      // The first line of a header's note is the rule; what follows is the date and the window, said above.
      const rule = headerNote(trait.id, portrait, lang)?.split('\n')[0];
      return rule === undefined ? [] : [term(trait.name, rule)];
    }),
    ...(tagged === '' ? [] : [term({ zh: '标签', en: 'Tags' }, tagged)]),
  ]);

  function term(name: Bilingual, text: string): readonly BlockCell[] {
    return [name[lang], text];
  }
}

const MOST_KINDS = 6;

/** Section 3: what was read, what was made of it, and what was left out. */
export function methodPart(page: Page, subject: Subject): void {
  const { portrait, lang, joined } = subject;
  const { rows } = portrait;
  page.heading({ zh: '3 方法', en: '3 Method' });
  const sheets = [portrait.meaning.orders, portrait.meaning.customers].flatMap((sheet) => (sheet ? [sheet.sheet] : []));
  page.put([
    [{ zh: '数据来源', en: 'Source' }[lang], sheets.join(lang === 'zh' ? '、' : ', ')],
    [
      { zh: '读入 / 计入 / 搁置行数', en: 'Rows read / kept / set aside' }[lang],
      `${rows.read} / ${rows.kept} / ${rows.aside}`,
    ],
    ...asideLine(subject),
    ...cleaned(subject),
    ...toVerify(subject),
    ...(joined > 0 ? [[{ zh: '同一客户合并', en: 'Joined to one customer' }[lang], rowsText(joined, lang)]] : []),
    [
      { zh: '分析步骤', en: 'Steps' }[lang],
      {
        zh: '收集 → 清洗 → 同一客户识别 → 打分与标签 → 分布、交叉与差异检验 → 本报告',
        en: 'collect, clean, find the same customer, score and tag, count, cross and compare, report',
      }[lang],
    ],
    [
      { zh: '不包含', en: 'Not part of it' }[lang],
      {
        zh: '聚类、关联规则和流失预测等学习模型；本报告只有计数和比较，没有预测。',
        en: 'clusters, association rules and predicted churn: this report counts and compares, it predicts nothing.',
      }[lang],
    ],
  ]);
}

function asideLine({ portrait, lang }: Subject): readonly (readonly BlockCell[])[] {
  const reasons = [...portrait.rows.asideBy].sort(([, a], [, b]) => b - a).slice(0, 4);
  if (reasons.length === 0) return [];
  const text = reasons.map(([id, count]) => {
    const reason = ASIDE_REASONS.find((one) => one.id === id)?.reason[lang] ?? id;
    return lang === 'zh' ? `${reason} ${count}` : `${reason}: ${count}`;
  });
  return [[{ zh: '搁置原因', en: 'Why set aside' }[lang], text.join(lang === 'zh' ? '；' : '; ')]];
}

/** Cells that were read differently from how they are written, by rule, most first. */
function cleaned(subject: Subject): readonly (readonly BlockCell[])[] {
  return cellLine({ zh: '清洗', en: 'Cleaned cells' }, 'change', subject);
}

/** Cells that count as they stand and that somebody should verify; they are listed in the log. */
function toVerify(subject: Subject): readonly (readonly BlockCell[])[] {
  return cellLine({ zh: '待核实（照原值计算）', en: 'To verify (counted as they stand)' }, 'check', subject);
}

function cellLine(
  title: Bilingual,
  wanted: Dirt['effect'],
  { portrait, lang }: Subject,
): readonly (readonly BlockCell[])[] {
  const counts = new Map<string, number>();
  for (const { effect, name, count } of dirtOf(portrait, 0)) {
    if (effect === wanted) counts.set(name[lang], (counts.get(name[lang]) ?? 0) + count);
  }
  const kinds = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_KINDS);
  if (kinds.length === 0) return [];
  const text = kinds.map(([name, count]) => (lang === 'zh' ? `${name} ${count} 格` : `${name}: ${count}`));
  return [[title[lang], text.join(lang === 'zh' ? '；' : '; ')]];
}

function rowsText(count: number, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? `${count} 行` : `${count} rows`;
}

function smallest(values: Float64Array): number {
  return values.reduce((least, value) => (value < least ? value : least), Infinity);
}
