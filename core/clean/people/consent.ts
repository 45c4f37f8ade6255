import type { CellRule } from '../column';
import type { TextRule } from '../ruledText';
import { wordKey, wordSet } from './wordKey';

export const CONSENTS = ['同意', '拒绝', '不明'] as const;
export type Consent = (typeof CONSENTS)[number];

const RULES = [
  {
    id: 'consentWord',
    effect: 'change',
    name: { zh: '营销意愿写法统一', en: 'Consent spelling' },
    reason: { zh: '统一为同意或拒绝', en: 'written as 同意 (agrees) or 拒绝 (refuses)' },
  },
  {
    id: 'consentOdd',
    effect: 'issue',
    name: { zh: '营销意愿不明', en: 'Open consent' },
    reason: {
      zh: '看不出同意还是拒绝，原样保留，不当作同意',
      en: 'neither agreement nor refusal; kept, and not taken as agreement',
    },
  },
] as const satisfies readonly CellRule[];

/** Words that say by themselves what the person wants. */
const REFUSES = wordSet(
  '拒绝,拒绝营销,已拒绝,不同意,不接受,不愿意,退订,已退订,取消订阅,未订阅,拒收,勿扰,免打扰,黑名单,unsubscribed,unsubscribe,opt out,opt-out,opted out,opted-out,optout,refused,declined,denied,do not contact,do not email,do not call,dnc,not subscribed,not_subscribed,cleaned',
);
const AGREES = wordSet(
  '同意,已同意,接受,愿意,订阅,已订阅,允许,授权,已授权,subscribed,subscribe,opt in,opt-in,opted in,opted-in,optin,agreed,accepted,granted,consented,allowed',
);
/** Words that only answer the header. */
const YES = wordSet('是,有,对,真,yes,y,true,t,1,on,√,✓');
const NO = wordSet('否,不,不是,没有,无,假,no,n,false,f,0,off,×,✗');
/** Headers of the refusal: yes means no marketing. */
const REFUSING_HEADER = /拒|退订|退訂|免打扰|免打擾|勿扰|勿擾|unsubscri|opt(?:ed)?[ _-]?out|do[ _-]?not/i;

/** Tell whether a header asks about the refusal, so that yes means no.
 *  @example headerRefuses('是否退订') -> true; headerRefuses('营销同意') -> false */
export function headerRefuses(header: string): boolean {
  return REFUSING_HEADER.test(header);
}

/** Read answers about marketing as 同意 or 拒绝 (requirement 167). `refuses` = the header asks about the refusal, which turns 是 and 否 round; words such as 退订 say it themselves.
 *  Changes: 是, no, FALSE, 1, 退订, unsubscribed. Leaves: 同意, 拒绝. Refuses: pending and every other text: kept, and never agreement.
 *  Limit: 无 and other blank marks are blank before they come here.
 *  @example consentRule(true).read('是') -> 拒绝 */
export function consentRule(refuses: boolean): TextRule {
  return {
    rules: RULES,
    read(text) {
      const meant = meaningOf(wordKey(text), refuses);
      if (meant === null) return { text, outcome: 2 };
      return { text: meant, outcome: meant === text ? 0 : 1 };
    },
  };
}

/** Give the trait of a cleaned answer; blank and everything unread is 不明, which is no agreement. */
export function consentOf(cleaned: string): Consent {
  return cleaned === '同意' || cleaned === '拒绝' ? cleaned : '不明';
}

function meaningOf(key: string, refuses: boolean): Consent | null {
  if (REFUSES.has(key)) return '拒绝';
  if (AGREES.has(key)) return '同意';
  if (YES.has(key)) return refuses ? '拒绝' : '同意';
  if (NO.has(key)) return refuses ? '同意' : '拒绝';
  return null;
}
