import { definedNames } from './definedNames';
import type { HiddenName, SheetMoves } from './definedNames';
import type { PackageDraft } from './packageDraft';
import { appendInside, attributesOf, childOf, childrenOf, edited, parseXml, removal, setAttribute } from './xmlTree';
import type { TextEdit, XmlElement } from './xmlTree';
import { RELATIONS_NS, xmlText } from './xmlText';

/** One `<sheet>` of the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Place in the workbook it was read from; null for a new sheet. */
  readonly oldPlace: number | null;
}

/** Sheets of a workbook in their order. */
export function sheetEntries(draft: PackageDraft, workbook: string): readonly SheetEntry[] {
  const xml = draft.text(workbook);
  return childrenOf(childOf(parseXml(xml), 'sheets'), 'sheet').map((element, oldPlace) => {
    const attributes = attributesOf(xml, element);
    const state = attributes.get('state');
    return {
      name: attributes.get('name') ?? '',
      sheetId: Number(attributes.get('sheetId')),
      relation: relationOf(attributes),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      oldPlace,
    };
  });
}

/** Place of the sheet that is in front. */
export function activePlace(draft: PackageDraft, workbook: string): number {
  const xml = draft.text(workbook);
  const view = childrenOf(childOf(parseXml(xml), 'bookViews'), 'workbookView')[0];
  return view === undefined ? 0 : Number(attributesOf(xml, view).get('activeTab') ?? 0);
}

/** Everything that changes in the workbook part. */
export interface WorkbookChange {
  readonly sheets: readonly SheetEntry[];
  readonly moves: SheetMoves;
  readonly names: readonly HiddenName[];
  /** Relations of pivot caches that are gone. */
  readonly goneCaches: ReadonlySet<string>;
  readonly newCaches: readonly { readonly cacheId: number; readonly relation: string }[];
}

/** Write the workbook part: sheets, names, pivot caches and the place of the sheet in front; all else stays byte for byte. */
export function editWorkbook(draft: PackageDraft, workbook: string, change: WorkbookChange): void {
  const xml = draft.text(workbook);
  const root = parseXml(xml);
  const edits = [
    ...sheetEdits(xml, root, change.sheets),
    ...nameEdits(xml, root, change),
    ...cacheEdits(xml, root, change),
    ...viewEdits(xml, root, change),
  ];
  const text = edited(xml, edits);
  if (text !== xml) draft.putText(workbook, text);
}

/** A cache id that no pivot cache of the workbook has, those in `gone` aside. */
export function nextCacheId(draft: PackageDraft, workbook: string, gone: ReadonlySet<string>): number {
  const xml = draft.text(workbook);
  const freed = childrenOf(childOf(parseXml(xml), 'pivotCaches'), 'pivotCache').filter((e) =>
    gone.has(relationOf(attributesOf(xml, e))),
  );
  const ids = [...edited(xml, freed.map(removal)).matchAll(/\scacheId="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(0, ...ids) + 1;
}

/** Relations of the pivot caches that the workbook lists. */
export function pivotCacheRelations(draft: PackageDraft, workbook: string): readonly string[] {
  const xml = draft.text(workbook);
  return childrenOf(childOf(parseXml(xml), 'pivotCaches'), 'pivotCache').map((e) => relationOf(attributesOf(xml, e)));
}

/** Children of workbook in their order (ECMA-376 Part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
];

/** The relation that an element of the workbook part names. */
export function relationOf(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (/^[^:]+:id$/.test(name)) return value;
  return '';
}

/** The relation attribute under the prefix that the part declares, or with a declaration of its own. */
export function relationAttribute(xml: string, root: XmlElement, id: string): string {
  for (const [name, value] of attributesOf(xml, root)) {
    if (value === RELATIONS_NS && name.startsWith('xmlns:')) return `${name.slice(6)}:id="${id}"`;
  }
  return `xmlns:r="${RELATIONS_NS}" r:id="${id}"`;
}

function sheetEdits(xml: string, root: XmlElement, sheets: readonly SheetEntry[]): readonly TextEdit[] {
  const list = childOf(root, 'sheets');
  if (list === undefined) throw new Error('The workbook part lists no sheets.');
  const old = childrenOf(list, 'sheet');
  const markup = sheets.map((sheet) => {
    const element = sheet.oldPlace === null ? undefined : old[sheet.oldPlace];
    return element === undefined ? newSheet(xml, root, sheet) : xml.slice(element.start, element.end);
  });
  const first = old[0];
  const last = old[old.length - 1];
  if (first === undefined || last === undefined) return [appendInside(xml, list, markup.join(''))];
  const isSame = sheets.length === old.length && sheets.every((sheet, place) => sheet.oldPlace === place);
  return isSame ? [] : [{ from: first.start, to: last.end, text: markup.join('') }];
}

function newSheet(xml: string, root: XmlElement, sheet: SheetEntry): string {
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  const relation = relationAttribute(xml, root, sheet.relation);
  return `<${root.prefix}sheet name="${xmlText(sheet.name)}" sheetId="${sheet.sheetId}"${state} ${relation}/>`;
}

function nameEdits(xml: string, root: XmlElement, change: WorkbookChange): readonly TextEdit[] {
  const element = childOf(root, 'definedNames');
  const p = root.prefix;
  const inner = definedNames(xml, element, change.moves, change.names, p);
  if (element === undefined)
    return inner === ''
      ? []
      : [insertInWorkbook(root, 'definedNames', `<${p}definedNames>${inner}</${p}definedNames>`)];
  const text = inner === '' ? '' : `<${p}definedNames>${inner}</${p}definedNames>`;
  return text === xml.slice(element.start, element.end) ? [] : [{ from: element.start, to: element.end, text }];
}

function cacheEdits(xml: string, root: XmlElement, change: WorkbookChange): readonly TextEdit[] {
  if (change.goneCaches.size === 0 && change.newCaches.length === 0) return [];
  const element = childOf(root, 'pivotCaches');
  const p = root.prefix;
  const kept = childrenOf(element, 'pivotCache')
    .filter((child) => !change.goneCaches.has(relationOf(attributesOf(xml, child))))
    .map((child) => xml.slice(child.start, child.end));
  const added = change.newCaches.map(
    (cache) => `<${p}pivotCache cacheId="${cache.cacheId}" ${relationAttribute(xml, root, cache.relation)}/>`,
  );
  const inner = [...kept, ...added].join('');
  const text = inner === '' ? '' : `<${p}pivotCaches>${inner}</${p}pivotCaches>`;
  return element === undefined
    ? [insertInWorkbook(root, 'pivotCaches', text)]
    : [{ from: element.start, to: element.end, text }];
}

function viewEdits(xml: string, root: XmlElement, change: WorkbookChange): readonly TextEdit[] {
  return childrenOf(childOf(root, 'bookViews'), 'workbookView').flatMap((view) => {
    const attributes = attributesOf(xml, view);
    return ['activeTab', 'firstSheet'].flatMap((name) => {
      const old = Number(attributes.get(name) ?? 0);
      const place = newPlace(old, change);
      return place === old ? [] : [setAttribute(xml, view, name, String(place))];
    });
  });
}

function newPlace(old: number, change: WorkbookChange): number {
  const moved = change.moves.places.get(old) ?? change.moves.replaced.get(old);
  if (moved !== undefined) return moved;
  return Math.max(
    0,
    change.sheets.findIndex((sheet) => sheet.visibility === 'visible'),
  );
}

/** Insert a child of `<workbook>` at its place in the sequence. */
export function insertInWorkbook(root: XmlElement, name: string, markup: string): TextEdit {
  const earlier = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const at = root.children.filter((child) => earlier.has(child.name)).pop()?.end ?? root.innerStart;
  return { from: at, to: at, text: markup };
}
