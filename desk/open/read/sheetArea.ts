import { parseArea } from '../../file/xlsx/read/references';
import type { SheetArea } from '../../workbook/objects';

const QUOTED = /^'((?:[^']|'')+)'!(.+)$/;
const PLAIN = /^([^'!:[\](),\s]+)!(.+)$/;

/** Read a reference to one area with its sheet; anything else is null. @example "'a b'!$A$1:$A$3" */
export function readSheetArea(reference: string): SheetArea | null {
  const text = reference.trim();
  const quoted = QUOTED.exec(text);
  const match = quoted ?? PLAIN.exec(text);
  const area = parseArea(match?.[2] ?? '');
  if (match === null || area === null) return null;
  return { sheet: quoted === null ? (match[1] ?? '') : (match[1] ?? '').replace(/''/g, "'"), area };
}
