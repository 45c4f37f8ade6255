import { halfWidthUnit } from '../space';
import { simplified } from './simplified';

/** Reduce a word to what counts when it is looked up in a dictionary: width, case, old characters, spaces and signs removed.
 *  For keys only, never for a text that people read: ㎡ becomes m2.
 *  @example wordKey(' Ｉ Ｔ－網際網路 ') -> "it网际网路"; wordKey('E-Commerce') -> "ecommerce" */
export function wordKey(text: string): string {
  return simplified(text.normalize('NFKC').toLowerCase()).replace(/[\s\p{P}\p{S}\p{C}]+/gu, '');
}

/** Fold a text for searching so that every place stays where it is: width, case and old characters, one unit for one.
 *  Limit: where phrases of old and new characters differ in length, the old characters stay.
 *  @example placedFold('ＡＢ 退貨') -> "ab 退货" */
export function placedFold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldedUnit(text.charCodeAt(at));
  const modern = simplified(folded);
  return modern.length === folded.length ? modern : folded;
}

function foldedUnit(unit: number): string {
  const half = String.fromCharCode(halfWidthUnit(unit));
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}
