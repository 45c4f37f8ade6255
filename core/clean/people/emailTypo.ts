import { LONG_NAMES, MAIL_DOMAINS, type MailDomain, REAL_NAMES, WRONG_ENDS } from './emailTypos.data';

/** Propose the mail domain that was probably meant; null when nothing looks like a typing error.
 *  Found: another ending where only .com exists (qq.con, 163.co), one wrong, missing, surplus or swapped letter in a long name (gmial.com), a missing or wrong point (gmailcom, qq,com, qq。com, qq..com), "www." in front.
 *  `domain` is lower-case, half-width. A proposal is a question to a person and never a repair.
 *  Limit: one wrong letter in a short name (qa.com) is another company as likely as not.
 *  @example proposedDomain('gmial.com') -> "gmail.com"; proposedDomain('qq.con') -> "qq.com"; proposedDomain('ymail.com') -> null */
export function proposedDomain(domain: string): MailDomain | null {
  if (known(domain) !== null) return null;
  const pointed = domain
    .replace(/^www\./, '')
    .replace(/[,，。;；]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  const glued = MAIL_DOMAINS.find((mail) => mail.replace('.', '') === pointed);
  if (glued !== undefined) return glued;
  const parts = pointed.split('.');
  const [name = '', end = ''] = parts;
  if (parts.length !== 2 || REAL_NAMES.has(name)) return null;
  const isCom = end === 'com' || WRONG_ENDS.has(end);
  if (!isCom) return null;
  return known(`${name}.com`) ?? nearName(name);
}

/** Propose a whole address; null when nothing looks like a typing error.
 *  @example proposedEmail('ann@qq.con') -> "ann@qq.com" */
export function proposedEmail(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || address.indexOf('@') !== at) return null;
  const domain = proposedDomain(address.slice(at + 1));
  return domain === null ? null : `${address.slice(0, at)}@${domain}`;
}

function known(domain: string): MailDomain | null {
  return MAIL_DOMAINS.find((mail) => mail === domain) ?? null;
}

function nearName(name: string): MailDomain | null {
  for (const [right, domain] of LONG_NAMES) if (isOneSlip(name, right)) return domain;
  return null;
}

/** Tell whether two different words are one letter apart: replaced, left out, put in, or two neighbours swapped. */
function isOneSlip(typed: string, right: string): boolean {
  if (typed === right || Math.abs(typed.length - right.length) > 1) return false;
  let from = 0;
  while (from < Math.min(typed.length, right.length) && typed.charAt(from) === right.charAt(from)) from++;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (typed.length !== right.length)
    return typed.length < right.length ? rest(typed, 0) === rest(right, 1) : rest(typed, 1) === rest(right, 0);
  const isSwap = typed.charAt(from) === right.charAt(from + 1) && typed.charAt(from + 1) === right.charAt(from);
  return rest(typed, 1) === rest(right, 1) || (isSwap && rest(typed, 2) === rest(right, 2));
}
