import { foldedWord } from '../ownTable';

export type Consent = 'refused' | 'agreed' | 'unknown';

const REFUSALS = ['拒绝', '拒收', '退订', '不同意', '不接受', '不愿', '勿扰', '免打扰', '取消订阅', '黑名单', 'refus', 'optout', 'opt-out', 'optedout', 'opted-out', 'unsubscribe', 'donotcontact', 'declin', 'withdrawn']; // prettier-ignore
const AGREEMENTS = ['同意', '接受', '订阅', '愿意', 'agree', 'accept', 'optin', 'opt-in', 'optedin', 'opted-in', 'subscribe', 'consent']; // prettier-ignore
const YES = ['是', '有', '√', '✓', 'yes', 'y', 'true', '1', 'on', 't'];
const NO = ['否', '无', '没有', '×', '✗', 'no', 'n', 'false', '0', 'off', 'f'];

/** Read what a cell of a consent column says (requirement 170; PIPL 24, 44). A word of refusal is a refusal whatever the header; yes and no turn round under a header that asks about refusing ("拒绝营销").
 *  Blank and unknown words are unknown: they do not keep a customer off a list, which is told in the count.
 *  @example consentOf('拒绝营销', '是') -> "refused"; consentOf('是否同意营销', '是') -> "agreed" */
export function consentOf(header: string, text: string): Consent {
  const word = foldedWord(text);
  if (word === '') return 'unknown';
  const asksRefusal = REFUSALS.some((one) => foldedWord(header).includes(one));
  if (YES.includes(word)) return asksRefusal ? 'refused' : 'agreed';
  if (NO.includes(word)) return asksRefusal ? 'agreed' : 'refused';
  const refuses = REFUSALS.some((one) => word.includes(one)) || word.startsWith('不');
  if (refuses) return word.startsWith('不拒') ? 'agreed' : 'refused';
  return AGREEMENTS.some((one) => word.includes(one)) ? 'agreed' : 'unknown';
}
