import type { CellRule } from '../column';
import type { TextRule } from '../ruledText';
import { halfWidth } from '../space';
import { wordSet } from './wordKey';

export const PLATFORMS = ['无线端', 'PC端', '不明'] as const;
export type Platform = (typeof PLATFORMS)[number];

const RULES = [
  {
    id: 'platformWord',
    effect: 'change',
    name: { zh: '平台写法统一', en: 'Platform spelling' },
    reason: { zh: '归为无线端或 PC 端', en: 'written as 无线端 (mobile) or PC端 (PC)' },
  },
] as const satisfies readonly CellRule[];

const MOBILE_SIGNS = ['手机', '手機', '无线', '無線', '移动端', '移动', '小程序', '安卓', '平板', '微信'];
const PC_SIGNS = ['电脑', '電腦', '台式', '笔记本', '筆記本', '桌面'];
const MOBILE_WORDS = wordSet(
  'mobile,app,ios,iphone,ipad,ipados,android,phone,smartphone,tablet,wap,h5,wechat,miniprogram,harmonyos',
);
const PC_WORDS = wordSet('pc,desktop,laptop,computer,windows,mac,macos,macbook,linux');

/** Read where somebody bought as 无线端 or PC端 (requirement 111).
 *  Changes: 手机淘宝, iOS, 微信小程序, APP; 电脑, Desktop, Windows. Leaves: names of marketplaces and everything else, also what speaks of both (不明 as a trait).
 *  Limit: "web" alone stays open, because mobile pages are web too.
 *  @example platformRule.read('iPhone') -> 无线端; platformRule.read('京东') -> 京东 */
export const platformRule: TextRule = {
  rules: RULES,
  read(text) {
    const meant = meaningOf(text);
    return meant === null || meant === text ? { text, outcome: 0 } : { text: meant, outcome: 1 };
  },
};

/** Give the trait of a cleaned platform. */
export function platformOf(cleaned: string): Platform {
  return cleaned === '无线端' || cleaned === 'PC端' ? cleaned : '不明';
}

function meaningOf(text: string): Platform | null {
  const folded = halfWidth(text).toLowerCase();
  const words = folded.match(/[a-z][a-z0-9]*/g) ?? [];
  const isMobile = MOBILE_SIGNS.some((sign) => folded.includes(sign)) || words.some((word) => MOBILE_WORDS.has(word));
  const isPc = PC_SIGNS.some((sign) => folded.includes(sign)) || words.some((word) => PC_WORDS.has(word));
  if (isMobile === isPc) return null;
  return isMobile ? '无线端' : 'PC端';
}
