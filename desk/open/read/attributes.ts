import type { Area } from '../../../core/index';
import { parseArea } from '../../file/xlsx/read/references';
import { unescapeCell } from '../../file/xlsx/read/xmlText';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';

/** Read a number attribute; `otherwise` when it is absent or no number. */
export function numberOf(element: XmlNode | undefined, name: string, otherwise: number): number {
  const text = element?.attributes.get(name);
  const number = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : otherwise;
}

/** Read a true/false attribute with the default that its schema gives. */
export function flagOf(element: XmlNode | undefined, name: string, otherwise: boolean): boolean {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** Read a text attribute; absent is `otherwise`. */
export function wordOf(element: XmlNode | undefined, name: string, otherwise = ''): string {
  return element?.attributes.get(name) ?? otherwise;
}

/** Read a text attribute in which characters that XML cannot hold are escaped (ST_Xstring); absent is `otherwise`. */
export function textOf(element: XmlNode | undefined, name: string, otherwise = ''): string {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : unescapeCell(text);
}

/** Read the areas of an `sqref`: addresses with spaces between. */
export function areasOf(sqref: string): readonly Area[] {
  return sqref.split(/\s+/).flatMap((address) => (address === '' ? [] : (parseArea(address) ?? [])));
}
