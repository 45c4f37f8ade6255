import { withoutPlace } from './withoutPlace';

/** Shorter texts name a street, not a door. */
const LEAST = 5;

/** Give the match key of a postal address: width, case, spaces, punctuation, province and city before it removed. "" is no key: a region without a number finds nobody.
 *  @example addressKey('浙江省杭州市西湖区示例路 12 号') -> "西湖区示例路12号" */
export function addressKey(address: string): string {
  const words = address
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isHan = words.some((word) => /[\u3400-\u9fff]/.test(word));
  const text = isHan ? withoutPlace(words.join(''), LEAST) : words.join(' ');
  return text.length >= LEAST && /\d/.test(text) ? text : '';
}
