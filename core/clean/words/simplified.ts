import { Converter } from 'opencc-js/t2cn';
import { lazily } from '../../book/lazily';

/** Making the tables takes some twenty milliseconds, so they are made when the first Chinese character comes. */
const converter = lazily(() => Converter({ from: 't', to: 'cn' }));

/** Turn traditional characters into simplified ones, by phrases first (乾燥 -> 干燥, 乾隆 stays). For match keys and words of closed
 *  lists only: a name that people read keeps its characters.
 *  Source: OpenCC's table t2s.
 *  Limit: Japanese forms (桜) stay.
 *  @example simplified('電子商務') -> "电子商务" */
export function simplified(text: string): string {
  return hasHan(text) ? converter()(text) : text;
}

/** Tell whether a text holds a Chinese character of the basic plane. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHanUnit(text.charCodeAt(at))) return true;
  return false;
}

/** Tell a UTF-16 unit that is a Chinese character: CJK ideographs and extension A. */
export function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
