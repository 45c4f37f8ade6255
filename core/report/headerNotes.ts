import { isoDate } from '../book/serial';
import type { Portrait } from '../portrait';
import type { Recipe } from '../recipe/recipe';
import { classDefinition } from '../score/classDefinition';
import type { Bilingual, Lang } from '../words';
import { FIELD_NOTES, TOP_NOTE } from './fieldNotes.data';
import { CLASS_FIELDS } from './fields.data';

/** Say on a header what rule, window and date its values come from (A18 C8). `undefined` where the header says it all. */
export function headerNote(field: string, portrait: Portrait, lang: Lang): string | undefined {
  const text = portrait.traits.find(({ id }) => id === field)?.source ?? noteText(field, portrait.recipe);
  if (!text) return undefined;
  const date = isoDate(portrait.today);
  const ending =
    lang === 'zh'
      ? `分析日 ${date}。${windowText(portrait.recipe).zh}`
      : `Analysis date ${date}. ${windowText(portrait.recipe).en}`;
  return `${text[lang]}\n${ending}`;
}

/** Say the window of F and M in words. */
export function windowText(recipe: Recipe): Bilingual {
  if (recipe.window === 'all') return { zh: 'F、M 看全部历史；R 看全部历史。', en: 'F, M and R look at all history.' };
  return {
    zh: `F、M 看近 ${recipe.window} 天（含当天和边界日）；R 看全部历史。`,
    en: `F and M look at the last ${recipe.window} days (both ends included); R at all history.`,
  };
}

function noteText(field: string, recipe: Recipe): Bilingual | undefined {
  return (
    (field.endsWith('_top') ? TOP_NOTE : FIELD_NOTES.get(field)) ?? scoreNote(field, recipe) ?? classNote(field, recipe)
  );
}

function scoreNote(field: string, recipe: Recipe): Bilingual | undefined {
  if (!/^[rfm]_score$/.test(field)) return undefined;
  switch (recipe.score) {
    case 'rank':
      return {
        zh: '按排名打分 0–100，并列取平均名次，越大越好。',
        en: 'Score by rank 0-100, average rank for ties; larger is better.',
      };
    case 'bins':
      return recipe.binning === 'r-rfm'
        ? {
            zh: `按分位数分 ${recipe.bins} 档（R 语言 rfm 包的口径），越大越好。`,
            en: `${recipe.bins} quantile bins as R's rfm package cuts them; larger is better.`,
          }
        : {
            zh: `按分位数分 ${recipe.bins} 档（第 7 型），越大越好。`,
            en: `${recipe.bins} quantile bins (type 7); larger is better.`,
          };
    case 'thresholds':
      return { zh: '按设定的阈值分档，越大越好。', en: 'Classes by the thresholds you set; larger is better.' };
    default:
      return recipe.score satisfies never;
  }
}

function classNote(field: string, recipe: Recipe): Bilingual | undefined {
  const { activeDays, dormantDays, churnDays, tierHigh, tierPotentialR, tierRiskR, tierRiskFmScore } = recipe;
  switch (field) {
    case 'activity':
      return {
        zh: `按 R天数：活跃 ≤${activeDays} < 沉睡 ≤${dormantDays} < 预流失 ≤${churnDays} < 流失。`,
        en: `By R days: active ≤${activeDays} < dormant ≤${dormantDays} < pre-churn ≤${churnDays} < churned.`,
      };
    case 'rfm_tier':
      return {
        zh: `按排名分：高价值 = R、F、M 都≥${tierHigh}；潜力 = F ${recipe.tierPotential === 'both' ? '且' : '或'} M ≥${tierHigh} 而 R<${tierPotentialR}；流失风险 = R<${tierRiskR} 且 F、M ${recipe.tierRiskFm === 'below' ? '<' : '≥'}${tierRiskFmScore}；其余为一般。`,
        en: `By rank scores: high value = R, F and M all ≥${tierHigh}; potential = F ${recipe.tierPotential === 'both' ? 'and' : 'or'} M ≥${tierHigh} with R<${tierPotentialR}; at risk = R<${tierRiskR} and F, M ${recipe.tierRiskFm === 'below' ? '<' : '≥'}${tierRiskFmScore}; the rest general.`,
      };
    case 'grid8':
      return recipe.grid8 === 'values'
        ? {
            zh: `近/高的界线：R≤${recipe.grid8R} 天、F≥${recipe.grid8F}、M≥${recipe.grid8M}。`,
            en: `Near and high: R≤${recipe.grid8R} days, F≥${recipe.grid8F}, M≥${recipe.grid8M}.`,
          }
        : {
            zh: `近/高的界线是有订单客户的${recipe.grid8 === 'median' ? '中位数' : '平均值'}：R 不大于它为近，F、M 大于它为高。`,
            en: `Near and high are told by the ${recipe.grid8} of customers with orders: R not above it is near, F and M above it are high.`,
          };
    case 'grid11':
      return recipe.grid11 === 'putler'
        ? {
            zh: '按 R 档和 F、M 档平均（进一）的 25 格划分。',
            en: '25 cells of the R bin and the rounded-up mean of the F and M bins.',
          }
        : {
            zh: 'R 语言 rfm 包 0.3.0 的规则，先命中者优先，其余为 Others。',
            en: "Rules of R's rfm package 0.3.0, first match wins, else Others.",
          };
    default:
      return ruledNote(field, recipe);
  }
}

/** The classes whose rule scoring words itself. */
function ruledNote(field: string, recipe: Recipe): Bilingual | undefined {
  const set = CLASS_SETS.find((id) => CLASS_FIELDS[id].id === field);
  return set && (classDefinition(set, recipe) ?? undefined);
}

const CLASS_SETS = Object.keys(CLASS_FIELDS) as readonly (keyof typeof CLASS_FIELDS)[];
