import { DateStyle } from '../../../../core/index';
import { builtinDateStyle, dateStyleOf } from './numberFormat';
import type { DateStyleByte } from './numberFormat';
import { childOf, childrenOf } from './xmlTree';
import type { XmlNode } from './xmlTree';

/** Give one `DateStyle` byte for each cell format (`cellXfs`), by the index that cells carry in `s`. No styles part: none. */
export function readDateStyles(styles: XmlNode | null): Uint8Array {
  if (!styles) return new Uint8Array(0);
  const custom = new Map<number, DateStyleByte>();
  for (const { attributes } of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
    custom.set(Number(attributes.get('numFmtId')), dateStyleOf(attributes.get('formatCode') ?? ''));
  }
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf');
  return Uint8Array.from(formats, ({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? DateStyle.none);
    return custom.get(id) ?? builtinDateStyle(id);
  });
}
