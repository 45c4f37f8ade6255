import type { Area, Sheet, SheetTable } from '../../../../core/index';
import { plainSheet } from '../../../../core/index';
import type { ZipPackage } from '../../package';
import { BYTE, endsName, find, findTagEnd, findText } from './byteScan';
import type { SheetWatcher } from './cellObserver';
import type { CellSources } from './cellValue';
import { parseArea } from './references';
import { readRelations } from './relations';
import type { Relation } from './relations';
import { SheetRows } from './sheetRows';
import { childOf, childrenOf, isOn, parseXml } from './xmlTree';
import type { XmlNode } from './xmlTree';
import { utf8Part, xmlText } from './xmlText';

/** A sheet as the workbook part lists it. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
  readonly visibility: Sheet['visibility'];
}

/** Read one worksheet part with its tables and pivots. `onProgress` gets the bytes of sheet XML done so far; `watcher` sees
 *  what the result leaves out. */
export function readSheet(
  pack: ZipPackage,
  place: SheetPlace,
  sources: CellSources,
  onProgress: (done: number) => void,
  watcher: SheetWatcher | null = null,
): Sheet {
  const bytes = utf8Part(pack.read(place.part), place.part);
  const prefix = rootPrefix(bytes);
  const rows = new SheetRows(bytes, place.part, prefix, sources, watcher?.rows(bytes, prefix) ?? null);
  const start = findText(bytes, `<${prefix}sheetData`, 0);
  const end = start < 0 ? -1 : scanRows(bytes, start, rows, onProgress);
  const decoder = new TextDecoder();
  const around =
    start < 0 ? decoder.decode(bytes) : decoder.decode(bytes.subarray(0, start)) + decoder.decode(bytes.subarray(end));
  const root = parseXml(around, place.part);
  watcher?.around(root);
  return { ...readAround(pack, place, root), ...readGrid(rows) };
}

function scanRows(bytes: Uint8Array, start: number, rows: SheetRows, onProgress: (done: number) => void): number {
  const tagEnd = findTagEnd(bytes, start);
  return bytes[tagEnd - 1] === BYTE.slash ? tagEnd + 1 : rows.scan(tagEnd + 1, onProgress);
}

function readGrid({ grid, formulaCount }: SheetRows): Pick<Sheet, 'rows' | 'dates' | 'hiddenRows' | 'formulaCount'> {
  return { rows: grid.rows, dates: grid.dates(), hiddenRows: grid.hiddenRows(), formulaCount };
}

/** Everything of the sheet but its rows. */
function readAround(pack: ZipPackage, place: SheetPlace, root: XmlNode): Sheet {
  const relations = readRelations(pack, place.part);
  const tables = partsOf(pack, relations, 'table');
  const filters = [root, ...tables].map((owner) => childOf(owner, 'autoFilter'));
  return plainSheet(place.name, [], {
    visibility: place.visibility,
    merges: areasOf(childrenOf(childOf(root, 'mergeCells'), 'mergeCell')),
    tables: tables.flatMap(readTable),
    filtered: filters.some((filter) => childOf(filter, 'filterColumn') !== undefined),
    protected: isOn(childOf(root, 'sheetProtection'), 'sheet'),
    pivots: areasOf(partsOf(pack, relations, 'pivotTable').flatMap((pivot) => childrenOf(pivot, 'location'))),
  });
}

function partsOf(pack: ZipPackage, relations: readonly Relation[], kind: string): XmlNode[] {
  return relations
    .filter((relation) => relation.kind === kind && pack.has(relation.target))
    .map(({ target }) => parseXml(xmlText(pack.read(target), target), target));
}

function readTable(table: XmlNode): SheetTable[] {
  const { attributes } = table;
  const area = parseArea(attributes.get('ref') ?? '');
  const name = attributes.get('displayName') ?? attributes.get('name') ?? '';
  return area ? [{ name, area, totalsRow: Number(attributes.get('totalsRowCount') ?? 0) > 0 }] : [];
}

function areasOf(elements: readonly XmlNode[]): Area[] {
  return elements.flatMap(({ attributes }) => parseArea(attributes.get('ref') ?? '') ?? []);
}

/** The prefix of the root element's name with its colon, or ''. */
function rootPrefix(bytes: Uint8Array): string {
  let at = find(bytes, BYTE.lt, 0);
  while (bytes[at + 1] === BYTE.question || bytes[at + 1] === BYTE.bang) at = find(bytes, BYTE.lt, at + 1);
  let end = at + 1;
  while (end < bytes.length && !endsName(bytes[end])) end++;
  const name = new TextDecoder().decode(bytes.subarray(at + 1, end));
  return name.slice(0, name.indexOf(':') + 1);
}
