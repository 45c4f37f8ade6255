import type { TableBlock } from '../../../../core/index';
import { areaAddress } from './address';
import { blockArea } from './ownedRows';
import type { PackageDraft } from './packageDraft';
import { spreadsheetAttribute } from './spreadsheetText';
import { attributesOf, parseXml } from './xmlTree';
import { MAIN_NS, XML_HEAD, xmlText } from './xmlText';

/** A native table (ListObject) over a block, named `name`, with a filter when the block wants one. */
export function tableXml(block: TableBlock, name: string, id: number): string {
  const area = blockArea(block);
  const ref = areaAddress({ ...area, bottom: Math.max(area.bottom, area.top + 1) });
  const columns = block.columns.map(
    (column, i) => `<tableColumn id="${i + 1}" name="${spreadsheetAttribute(column.header)}"/>`,
  );
  return (
    `${XML_HEAD}<table xmlns="${MAIN_NS}" id="${id}" name="${xmlText(name)}" displayName="${xmlText(name)}" ref="${ref}" totalsRowShown="0">` +
    `${block.filter ? `<autoFilter ref="${ref}"/>` : ''}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Names and ids that tables of the package have. */
export interface TakenTables {
  readonly names: ReadonlySet<string>;
  readonly highestId: number;
}

/** Read what tables there are; ids and names of tables are unique in a workbook. */
export function takenTables(draft: PackageDraft): TakenTables {
  const names = new Set<string>();
  let highestId = 0;
  for (const part of draft.names()) {
    if (!/\/tables\/[^/]+\.xml$/i.test(part)) continue;
    const xml = draft.text(part);
    const attributes = attributesOf(xml, parseXml(xml));
    highestId = Math.max(highestId, Number(attributes.get('id') ?? 0));
    names.add((attributes.get('displayName') ?? '').toLowerCase());
  }
  return { names, highestId };
}

/** The wanted name, or with a number behind it when a table of the user has it. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
  return name;
}
