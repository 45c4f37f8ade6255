import { REPURCHASE_DEFINITIONS } from '../measure/repurchase';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import type { ClassSet } from './scores';

/** Say by what rule the classes of a set come about under a recipe, for the note on its header; null for the four
 *  standing sets, whose notes the report words itself. Source: C10 and C11: the chosen rule and definition are shown. */
export function classDefinition(id: ClassSet['id'], recipe: Recipe): Bilingual | null {
  switch (id) {
    case 'value_level':
      return valueDefinition(recipe);
    case 'loyalty':
      return loyaltyDefinition(recipe);
    case 'recency_band':
      return {
        zh: '按 R天数分段，各段互不重叠，界限当天归前一段。',
        en: 'Bands of R days that do not overlap; a bound belongs to the nearer band.',
      };
    case 'purchase_rate':
      return {
        zh: `按窗口内平均每 30 天的订单数：高频 ≥${recipe.frequencyHigh}，中频 ≥${recipe.frequencyMiddle}，再少为低频。`,
        en: `By orders per 30 days of the window: high ≥${recipe.frequencyHigh}, medium ≥${recipe.frequencyMiddle}, low below.`,
      };
    case 'lifecycle':
      return lifecycleDefinition(recipe);
    case 'value_risk':
      return {
        zh: `高价值 = M得分≥${recipe.valueRiskM}；其中 R得分<${recipe.valueRiskR} 为流失风险，不看 F。`,
        en: `High value = M score ≥${recipe.valueRiskM}; of these R score <${recipe.valueRiskR} is at risk, whatever F is.`,
      };
    case 'persona':
      return {
        zh: '先后判断：主要渠道是社交媒体为年轻型；主要品类属时尚或美妆且客单价不在最低的三分之一为时尚型；客单价在最低的三分之一为实用型。仅供起步参考。',
        en: 'In turn: young by a social main channel; fashionable by a main category of fashion or beauty with an average order not in the lowest third; practical by one in the lowest third. A preset to begin with.',
      };
    case 'user_group':
      return {
        zh: `先后判断：负面 = 退款≥2 次且达到订单数的 ${recipe.negativeRefunds}%；核心 = 高价值或忠诚；小众 = 主要品类的客户不到 ${recipe.nicheShare}%；其余为次要。`,
        en: `In turn: negative = 2 refunds or more, at least ${recipe.negativeRefunds}% of the orders; core = high value or loyal; niche = main category of fewer than ${recipe.nicheShare}% of the customers; the rest secondary.`,
      };
    case 'browsing':
      return browsingDefinition(recipe);
    default:
      return null;
  }
}

function valueDefinition(recipe: Recipe): Bilingual {
  const { valueShare, valueMiddleShare } = recipe;
  switch (recipe.valueRule) {
    case 'amount': {
      const definition = REPURCHASE_DEFINITIONS[recipe.repurchase];
      return {
        zh: `高价值 = 窗口内金额≥${recipe.valueAmount} 且复购率≥${recipe.valueRepurchase}%，中价值 = 只满足一项，其余为低价值。${definition.zh}。`,
        en: `Top value = amount in the window ≥${recipe.valueAmount} and repurchase rate ≥${recipe.valueRepurchase}%; middle = one of the two; the rest low. Here ${definition.en}.`,
      };
    }
    case 'rfm':
      return {
        zh: `高价值 = R、F、M 名次分都≥${recipe.valueScore}，中价值 = 三者的加权平均≥${recipe.valueMiddleScore}（权重 ${weightsOf(recipe)}），其余为低价值。`,
        en: `Top value = rank scores of R, F and M all ≥${recipe.valueScore}; middle = their weighted mean ≥${recipe.valueMiddleScore} (weights ${weightsOf(recipe)}); the rest low.`,
      };
    case 'share': {
      const by = recipe.valueBy === 'amount' ? AMOUNT : COMPOSITE;
      return {
        zh: `按${by.zh}从高到低：前 ${valueShare}% 的客户为高价值，其后 ${valueMiddleShare}% 为中价值，其余为低价值；并列的一起算。`,
        en: `By ${by.en} from the top: the first ${valueShare}% of the customers are top value, the next ${valueMiddleShare}% middle, the rest low; ties count together.`,
      };
    }
    default:
      return recipe.valueRule satisfies never;
  }
}

const AMOUNT: Bilingual = { zh: '窗口内金额', en: 'amount in the window' };
const COMPOSITE: Bilingual = { zh: 'RFM综合得分', en: 'RFM score' };

function weightsOf({ weights, weightR, weightF, weightM }: Recipe): string {
  if (weights === 'equal') return '1/1/1';
  return weights === 'own' ? `${weightR}/${weightF}/${weightM}` : weights;
}

function loyaltyDefinition({ loyalDays, loyalRepurchase, repurchase }: Recipe): Bilingual {
  const definition = REPURCHASE_DEFINITIONS[repurchase];
  return {
    zh: `R≤${loyalDays} 天：复购率≥${loyalRepurchase}% 为忠诚，其余为潜力；R>${loyalDays} 天：买过两单及以上为流失风险，只买过一单为偶然购买。${definition.zh}。`,
    en: `R ≤${loyalDays} days: loyal with a repurchase rate ≥${loyalRepurchase}%, else potential; R >${loyalDays} days: at risk with two orders or more, one-off with one. Here ${definition.en}.`,
  };
}

function lifecycleDefinition({ churnDays, lifeRegular, lifeUpgrade }: Recipe): Bilingual {
  return {
    zh: `获取 = 还没有订单；激活 = 买过一单，或没有订单但来访、咨询过；留存 = 买过两单及以上；转化 = 窗口内≥${lifeRegular} 单；升级 = 已转化且窗口内客单价比之前高≥${lifeUpgrade}%；流失 = R>${churnDays} 天，或没有订单且这么久没有来访、咨询。取走得最远的阶段，流失优先。`,
    en: `Acquired = no order yet; activated = one order, or none but seen to visit or be in touch; retained = two or more; converted = ≥${lifeRegular} orders in the window; upgraded = converted, with an average order in the window ≥${lifeUpgrade}% above the one before; lapsed = R >${churnDays} days, or no order and not seen for as long. The furthest stage counts, lapsed before all.`,
  };
}

function browsingDefinition({ browsing, browseMonth, browseWeek }: Recipe): Bilingual {
  return browsing === 'week'
    ? { zh: `高浏览 = 每 7 天浏览≥${browseWeek} 次。`, en: `Often = at least ${browseWeek} visits per 7 days.` }
    : { zh: `高浏览 = 每 30 天浏览≥${browseMonth} 次。`, en: `Often = at least ${browseMonth} visits per 30 days.` };
}
