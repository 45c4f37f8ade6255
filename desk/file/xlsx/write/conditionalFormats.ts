import type { Area, OwnedColumn } from '../../../../core/index';
import { areaAddress, parseArea } from './address';
import { spreadsheetText } from './spreadsheetText';
import type { StyleBook } from './styles';
import { attributesOf, childrenOf, removal } from './xmlTree';
import type { TextEdit, XmlElement } from './xmlTree';

/** A rule set of ours: the cells of one column and their colours. */
export interface TonedArea {
  readonly area: Area;
  readonly column: OwnedColumn;
}

/** Markup of one colour rule per key: the cell equals the text, ignoring case as Excel does. `firstPriority` counts up from there. */
export function conditionalFormats(
  areas: readonly TonedArea[],
  styles: StyleBook,
  firstPriority: number,
  p: string,
): string {
  let priority = firstPriority;
  return areas
    .filter(({ column, area }) => (column.tones?.size ?? 0) > 0 && area.bottom >= area.top)
    .map(({ area, column }) => {
      const rules = [...(column.tones ?? [])].map(([key, tone]) => {
        const formula = spreadsheetText(`"${key.replace(/"/g, '""')}"`);
        const start = `<${p}cfRule type="cellIs" dxfId="${styles.tone(tone)}" priority="${priority++}" operator="equal">`;
        return `${start}<${p}formula>${formula}</${p}formula></${p}cfRule>`;
      });
      return `<${p}conditionalFormatting sqref="${areaAddress(area)}">${rules.join('')}</${p}conditionalFormatting>`;
    })
    .join('');
}

/** Edits that take out our earlier rules: those over one of `columns` alone whose every rule colours an equal text with a tone of ours.
 *  Rules that a person made over the column stay. */
export function earlierRules(
  xml: string,
  root: XmlElement,
  columns: ReadonlySet<number>,
  styles: StyleBook,
): readonly TextEdit[] {
  return childrenOf(root, 'conditionalFormatting')
    .filter((element) => isOverOneOf(columns, attributesOf(xml, element).get('sqref') ?? ''))
    .filter((element) => element.children.length > 0 && element.children.every((rule) => isToneRule(xml, rule, styles)))
    .map(removal);
}

/** The next free priority of a sheet; lower numbers win, so that a person's own rules keep the upper hand. */
export function nextPriority(xml: string): number {
  let highest = 0;
  for (const match of xml.matchAll(/\spriority="(\d+)"/g)) highest = Math.max(highest, Number(match[1]));
  return highest + 1;
}

function isOverOneOf(columns: ReadonlySet<number>, sqref: string): boolean {
  return sqref.split(/\s+/).every((address) => {
    const area = parseArea(address);
    return area !== null && area.left === area.right && columns.has(area.left);
  });
}

function isToneRule(xml: string, rule: XmlElement, styles: StyleBook): boolean {
  const attributes = attributesOf(xml, rule);
  const isEqualText = attributes.get('type') === 'cellIs' && attributes.get('operator') === 'equal';
  return isEqualText && styles.isToneLook(Number(attributes.get('dxfId')));
}
