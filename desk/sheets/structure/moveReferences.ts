import type { Area } from '../../../core/index';
import { isSameName, readReference, sheetOfPrefix, writeReference } from '../../workbook/calc/references';
import { tokensOf } from '../../workbook/calc/tokens';

/** Write a formula as it has to read after cells of a sheet moved. `home` is the sheet that its bare references mean. */
export function moveReferences(
  formula: string,
  move: { readonly sheet: string; readonly home: string; readonly goes: (area: Area) => Area },
): string {
  const moved = (text: string): string => {
    const reference = readReference(text);
    if (!isSameName(sheetOfPrefix(reference.prefix) ?? move.home, move.sheet)) return text;
    const area = move.goes(reference.area);
    return area === reference.area ? text : writeReference({ ...reference, area });
  };
  return tokensOf(formula)
    .map((token) => (token.kind === 'reference' ? moved(token.text) : token.text))
    .join('');
}
