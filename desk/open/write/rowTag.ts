import type { RowLayout } from '../read/sheetCollector';

/** The start tag of a row, open: as it was written but for `spans` (an optional hint that new cells may break), or with
 *  another layout. @example rowTag('<row r="2" spans="1:3"/>', null, '') -> '<row r="2">' */
export function rowTag(tag: string, layout: RowLayout | null, p: string): string {
  const open = tag.replace(/\s*\/?>$/, '').replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  if (layout === null) return `${open}>`;
  const bare = open.replace(/\s(?:ht|customHeight|hidden|s|customFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const look = layout.look < 0 ? '' : ` s="${layout.look}" customFormat="1"`;
  const height = layout.height === null ? '' : ` ht="${layout.height}" customHeight="1"`;
  const numbered = /\sr\s*=/.test(bare) ? bare : bare.replace(`<${p}row`, `<${p}row r="${layout.row + 1}"`);
  return `${numbered}${look}${height}${layout.hidden ? ' hidden="1"' : ''}>`;
}
