import { foldedWord } from '../ownTable';
import { HEADER_CLASSES, ROLE_CLASSES, type ColumnClass } from './columnClass.data';
import { masked, type MaskKind } from './masks';

/** How a column is handled, and what of its values is hidden where it is shown masked; `mask` is null for open columns. */
export interface ColumnPrivacy {
  readonly columnClass: ColumnClass;
  readonly mask: MaskKind | null;
}

/** Class a column by its role, else by words of its header (requirements 166, 170, 171). Open when neither says anything.
 *  Limit: a header in other words, or a wrong one, is taken for open: "备注" may hold a phone.
 *  @example columnPrivacy(null, '身份证号') -> { columnClass: 'sensitive', mask: 'idCard' } */
export function columnPrivacy(role: string | null, header: string): ColumnPrivacy {
  const ofRole = role === null ? undefined : ROLE_CLASSES.get(role);
  if (ofRole) return ofRole;
  const folded = foldedWord(header);
  const ofHeader = HEADER_CLASSES.find(({ words }) => words.some((word) => folded.includes(word)));
  return ofHeader && role === null
    ? { columnClass: ofHeader.columnClass, mask: ofHeader.mask }
    : { columnClass: 'open', mask: null };
}

/** Tell whether a column may be written into an output at all: sensitive ones only when a person named them, by header or role. */
export function mayShow(role: string | null, header: string, allowed: readonly string[]): boolean {
  if (columnPrivacy(role, header).columnClass !== 'sensitive') return true;
  const names = allowed.map(foldedWord);
  return names.includes(foldedWord(header)) || (role !== null && names.includes(foldedWord(role)));
}

/** Show the key of a customer without giving the person away; ids stay as they are.
 *  @example maskedKey('phone', '13800138000') -> "138****8000" */
export function maskedKey(role: string, key: string): string {
  const mask = ROLE_CLASSES.get(role)?.mask;
  return mask === undefined ? key : masked(mask, key);
}

/** Hide the before and after values of the cleaning log: each of several numbers or addresses in a cell on its own.
 *  @example maskedChange('phone', '138 0013 8000/13900139000') -> "138****8000/139****9000" */
export function maskedChange(role: string, text: string): string {
  if (!ROLE_CLASSES.has(role)) return text;
  const isList = role === 'phone' || role === 'email';
  if (!isList) return maskedKey(role, text);
  return text
    .split(/([/;,、；，|])/)
    .map((part, at) => (at % 2 === 1 ? part : maskedKey(role, part)))
    .join('');
}

/** Hide a person's name but its first character.
 *  @example maskedName('欧阳修') -> "欧**" */
export function maskedName(name: string): string {
  return masked('name', name);
}
