import type { SheetName } from '../../../../core/index';
import { parseArea } from './references';
import { childOf, childrenOf } from './xmlTree';
import type { XmlNode } from './xmlTree';

const QUOTED = /^'((?:[^']|'')+)'!(.+)$/;
const PLAIN = /^([^'!:[\](),\s]+)!(.+)$/;

/** List the workbook's defined names that refer to a single area of one of its sheets; `sheets` are the names of all sheets.
 *  Left out: formulas, several areas, other files, sheets that do not exist, and Excel's own names (`_xlnm.`). */
export function readNames(workbook: XmlNode, sheets: readonly string[]): SheetName[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((defined) => {
    const name = defined.attributes.get('name') ?? '';
    const place = name === '' || name.startsWith('_xlnm.') ? null : readPlace(defined.text.trim(), sheets);
    return place ? [{ name, ...place }] : [];
  });
}

function readPlace(text: string, sheets: readonly string[]): Omit<SheetName, 'name'> | null {
  const quoted = QUOTED.exec(text);
  const match = quoted ?? PLAIN.exec(text);
  if (!match) return null;
  const written = quoted ? (match[1] ?? '').replace(/''/g, "'") : (match[1] ?? '');
  const sheet =
    sheets.find((name) => name === written) ?? sheets.find((name) => name.toLowerCase() === written.toLowerCase());
  const area = parseArea(match[2] ?? '');
  return sheet !== undefined && area ? { sheet, area } : null;
}
