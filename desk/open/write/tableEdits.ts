import type { Cell } from '../../../core/index';
import { isCellError } from '../../../core/index';
import { parseXml } from '../../file/xlsx/read/xmlTree';
import { areaAddress } from '../../file/xlsx/write/address';
import { CONTENT } from '../../file/xlsx/write/contentTypes';
import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { spreadsheetAttribute, spreadsheetText } from '../../file/xlsx/write/spreadsheetText';
import { attributesOf, childOf, childrenOf, parseXml as parseOffsets } from '../../file/xlsx/write/xmlTree';
import type { XmlElement } from '../../file/xlsx/write/xmlTree';
import { MAIN_NS, XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import type { TableModel } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { withMarks } from '../read/formulaPrefix';
import { readTable } from '../read/tables';
import { isSameThing } from '../sameContent';
import { filterMarkup } from './filterMarkup';
import { dropPart } from './saveRun';
import type { SaveRun } from './saveRun';

/** Bring the table parts of a sheet to what the model says; gives the relations of its tables in order, or null when the list of
 *  the sheet stays as it is. Calculated columns and totals of columns that stay are kept as the file had them. */
export function saveTables(run: SaveRun, sheet: SheetModel, part: string): readonly string[] | null {
  const { draft, opened } = run;
  const relations = relationshipsOf(draft, part).filter(({ kind, external }) => kind === 'table' && !external);
  const kept = new Set<string>();
  let isSameList = true;
  const ids = sheet.tables.all.map((table) => {
    const known = opened.link.objectParts.get(table.id);
    const relation = relations.find(({ target }) => target === known);
    if (known === undefined || relation === undefined) {
      isSameList = false;
      return addTable(run, sheet, part, table);
    }
    kept.add(known);
    changeTable(run, sheet, known, table);
    return relation.id;
  });
  for (const { target } of relations) {
    if (kept.has(target)) continue;
    isSameList = false;
    dropPart(run, part, target);
  }
  return isSameList ? null : ids;
}

function addTable(run: SaveRun, sheet: SheetModel, sheetPart: string, table: TableModel): string {
  const { draft, base, types } = run;
  const part = draft.unused(`${base}tables/table`, '.xml');
  draft.putText(part, tableXml(run, sheet, table, highestId(run) + 1, null));
  types.set(part, CONTENT.table);
  return addRelationship(draft, sheetPart, RELATION.table, part);
}

function changeTable(run: SaveRun, sheet: SheetModel, part: string, table: TableModel): void {
  const xml = run.draft.text(part);
  const root = parseOffsets(xml);
  const before = readTable(parseXml(xml.replace(/^\uFEFF/, ''), part), '', run.looks.looks.differential);
  const isSame = isSameThing(before, withoutBag(table)) && isSameThing(columnNames(xml, root), headers(sheet, table));
  if (isSame) return;
  run.draft.putText(part, tableXml(run, sheet, table, Number(attributesOf(xml, root).get('id') ?? 1), { xml, root }));
}

/** What the bag of a table holds is not in files. */
function withoutBag({ bag: _bag, ...table }: TableModel): unknown {
  return table;
}

function highestId({ draft }: SaveRun): number {
  const parts = draft.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  return Math.max(
    0,
    ...parts.map((part) => Number(/<(?:\w+:)?table\s[^>]*?\sid="(\d+)"/.exec(draft.text(part))?.[1] ?? 0)),
  );
}

interface Before {
  readonly xml: string;
  readonly root: XmlElement;
}

/** Attributes that the model decides; all others of an earlier part stay. */
const OWN_ATTRIBUTES = [
  'id',
  'name',
  'displayName',
  'ref',
  'headerRowCount',
  'totalsRowCount',
  'totalsRowShown',
  'insertRow',
];

function tableXml(run: SaveRun, sheet: SheetModel, table: TableModel, id: number, before: Before | null): string {
  const { area } = table;
  const name = xmlText(table.name);
  const kept = before === null ? [] : [...attributesOf(before.xml, before.root)];
  const rest = kept.filter(([key]) => !OWN_ATTRIBUTES.includes(key) && !key.startsWith('xmlns') && !key.includes(':'));
  const dataBottom = table.showTotals ? area.bottom - 1 : area.bottom;
  const filtered = { ...area, bottom: dataBottom };
  const hasFilter = table.showHeaders && (table.filterButton || table.criteria.size > 0);
  const names = headers(sheet, table);
  const columns = table.columnIds.map((columnId, at) =>
    columnMarkup(sheet, table, columnId, at, names[at] ?? '', before),
  );
  return (
    `${XML_HEAD}<table xmlns="${MAIN_NS}" id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(area)}"` +
    `${table.showHeaders ? '' : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}` +
    `${rest.map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('')}>` +
    `${hasFilter ? filterMarkup(filtered, table.criteria, run.looks, '') : ''}${sortMarkup(table, dataBottom)}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${table.style === '' ? '' : ` name="${xmlText(table.style)}"`} showFirstColumn="${bit(table.firstColumn)}"` +
    ` showLastColumn="${bit(table.lastColumn)}" showRowStripes="${bit(table.bandedRows)}" showColumnStripes="${bit(table.bandedColumns)}"/></table>`
  );
}

function bit(flag: boolean): number {
  return flag ? 1 : 0;
}

function sortMarkup({ area, sort, showHeaders }: TableModel, bottom: number): string {
  if (sort.length === 0) return '';
  const top = showHeaders ? area.top + 1 : area.top;
  const conditions = sort.map(({ key, ascending }) => {
    const ref = areaAddress({ top, bottom, left: area.left + key, right: area.left + key });
    return `<sortCondition${ascending ? '' : ' descending="1"'} ref="${ref}"/>`;
  });
  return `<sortState ref="${areaAddress({ ...area, top, bottom })}">${conditions.join('')}</sortState>`;
}

/** Names of the columns: the header cells, which must say the same or Excel repairs the file. */
function headers(sheet: SheetModel, table: TableModel): readonly string[] {
  return table.columnIds.map((_, at) => {
    const cell = table.showHeaders ? sheet.value(table.area.top, table.area.left + at) : null;
    return cell === null ? `Column${at + 1}` : shown(cell);
  });
}

function shown(cell: Cell): string {
  return cell !== null && isCellError(cell) ? cell.error : String(cell ?? '');
}

function columnNames(xml: string, root: XmlElement): readonly string[] {
  return childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => {
    return (attributesOf(xml, column).get('name') ?? '').replace(/_x000a_/gi, '\n').replace(/_x0009_/gi, '\t');
  });
}

function columnMarkup(
  sheet: SheetModel,
  table: TableModel,
  id: number,
  at: number,
  name: string,
  before: Before | null,
): string {
  const old = childrenOf(before === null ? undefined : childOf(before.root, 'tableColumns'), 'tableColumn').find(
    (column) => before !== null && Number(attributesOf(before.xml, column).get('id')) === id,
  );
  const start = `<tableColumn id="${id}" name="${spreadsheetAttribute(name)}"`;
  if (before !== null && old !== undefined && old.prefix === '') {
    const rest = [...attributesOf(before.xml, old)].filter(
      ([key]) => !['id', 'name'].includes(key) && !key.includes(':'),
    );
    const kept = rest.map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('');
    return `${start}${kept}>${before.xml.slice(old.innerStart, old.innerEnd)}</tableColumn>`;
  }
  return `${start}${table.showTotals ? totalsMarkup(sheet, table, at) : '/>'}`;
}

const TOTALS: ReadonlyMap<string, string> = new Map([
  ['101', 'average'],
  ['102', 'countNums'],
  ['103', 'count'],
  ['104', 'max'],
  ['105', 'min'],
  ['107', 'stdDev'],
  ['109', 'sum'],
  ['110', 'var'],
]);

/** What the totals row shows for a column, as the table part says it: a label, a known summary, or a formula. */
function totalsMarkup(sheet: SheetModel, table: TableModel, at: number): string {
  const { value, formula } = sheet.content(table.area.bottom, table.area.left + at);
  if (formula === null) return value === null ? '/>' : ` totalsRowLabel="${spreadsheetAttribute(shown(value))}"/>`;
  const known = TOTALS.get(/^=SUBTOTAL\((\d+),\s*[^,()]*\[[^,()]*\]\)$/i.exec(formula)?.[1] ?? '');
  if (known !== undefined) return ` totalsRowFunction="${known}"/>`;
  const text = spreadsheetText(withMarks(formula.slice(1)));
  return ` totalsRowFunction="custom"><totalsRowFormula>${text}</totalsRowFormula></tableColumn>`;
}
