import { isOuterSpace } from '../space';
import type { TextRule } from '../ruledText';
import { hasHan, isHanUnit } from './simplified';

/** Tidy a company's name before it is compared: surplus space, and brackets in the width of the script (requirement 66). The words, their order, legal form, place and old characters stay.
 *  The match key, which drops legal form and place, is `companyKey` of the link room; it is never shown.
 *  Refuses nothing: a name that cannot be read is a name.
 *  Limit: a space between two Chinese words goes even where it was meant ("张三 李四" in a company column).
 *  @example companyNameRule.read('科技 公司').text -> "科技公司"; companyNameRule.read('华夏科技(北京)有限公司').text -> "华夏科技（北京）有限公司" */
export const companyNameRule: TextRule = {
  rules: [
    {
      id: 'surplusSpace',
      effect: 'change',
      name: { zh: '多余空格', en: 'Surplus space' },
      reason: { zh: '去掉名称里多余的空格', en: 'surplus space inside the name removed' },
    },
    {
      id: 'bracketWidth',
      effect: 'change',
      name: { zh: '括号全半角', en: 'Width of brackets' },
      reason: { zh: '统一了名称里括号的全半角', en: 'brackets in the width of the name' },
    },
  ],
  read: (text) => {
    const tight = withoutSurplusSpace(text);
    const tidy = withBracketsOfScript(tight);
    if (tight !== text) return { text: tidy, outcome: 1 };
    return { text: tidy, outcome: tidy === text ? 0 : 2 };
  },
};

/** Remove space beside Chinese characters and brackets, and make one ordinary space of any other run; zero-width signs go everywhere (requirement 66).
 *  A space between a Chinese and a Latin word stays (华为 Cloud).
 *  @example withoutSurplusSpace('科技 公司') -> "科技公司"; withoutSurplusSpace('Acme   Ltd') -> "Acme Ltd" */
export function withoutSurplusSpace(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (!isOuterSpace(text.charCodeAt(at))) {
      out += text.charAt(at);
      continue;
    }
    let end = at;
    while (end + 1 < text.length && isOuterSpace(text.charCodeAt(end + 1))) end++;
    if (isWideSpace(text, at, end) && !isBetweenHan(out, text.charCodeAt(end + 1))) out += ' ';
    at = end;
  }
  return out;
}

/** Zero-width signs alone part nothing. */
function isWideSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0xfeff && unit !== 0x2060 && unit !== 0x180e && !(unit >= 0x200b && unit <= 0x200d)) return true;
  }
  return false;
}

function isBetweenHan(before: string, after: number): boolean {
  return isHanOrBracket(before.charCodeAt(before.length - 1)) && isHanOrBracket(after);
}

const BRACKETS = '()（）';

function isHanOrBracket(unit: number): boolean {
  return isHanUnit(unit) || BRACKETS.includes(String.fromCharCode(unit));
}

function withBracketsOfScript(name: string): string {
  const [open, close] = hasHan(name) ? ['（', '）'] : ['(', ')'];
  return name.replace(/[(（]/g, open).replace(/[)）]/g, close);
}
