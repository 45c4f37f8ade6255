import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { attributesOf, childOf, childrenOf, edited, parseXml, setAttribute } from '../../file/xlsx/write/xmlTree';
import type { TextEdit, XmlElement } from '../../file/xlsx/write/xmlTree';
import { insertInWorkbook, relationAttribute, relationOf } from '../../file/xlsx/write/workbookPart';
import { xmlText } from '../../file/xlsx/write/xmlText';
import { readCalculationMode } from '../read/calculationMode';
import { nameMarkup } from './nameMarkup';
import type { NewCache } from './pivotEdits';
import type { PlacedSheet } from './placedSheet';
import type { SaveRun } from './saveRun';

/** What the workbook part has to say. */
export interface WorkbookWish {
  readonly sheets: readonly PlacedSheet[];
  readonly goneCaches: ReadonlySet<string>;
  readonly newCaches: readonly NewCache[];
}

/** Write the workbook part: sheets, names, pivot caches, the sheet in front, calculation. What is the same stays. */
export function editWorkbookPart(run: SaveRun, wish: WorkbookWish, was: XmlNode): void {
  const { draft, workbookPart } = run;
  const xml = draft.text(workbookPart);
  const root = parseXml(xml);
  const edits = [
    ...dateEdits(run, xml, root),
    ...sheetEdits(xml, root, wish),
    ...viewEdits(run, xml, root, wish),
    ...nameEdits(run, xml, root, wish, was),
    ...calculationEdits(run, xml, root, was),
    ...cacheEdits(xml, root, wish),
  ];
  const text = edited(xml, edits);
  if (text !== xml) draft.putText(workbookPart, text);
}

/** Only a new file can lack the flag: a workbook never changes its day 0. */
function dateEdits({ workbook }: SaveRun, xml: string, root: XmlElement): readonly TextEdit[] {
  const element = childOf(root, 'workbookPr');
  const flag = element === undefined ? undefined : attributesOf(xml, element).get('date1904');
  if (workbook.date1904 === (flag === '1' || flag === 'true')) return [];
  if (element === undefined) return [insertInWorkbook(root, 'workbookPr', `<${root.prefix}workbookPr date1904="1"/>`)];
  return [setAttribute(xml, element, 'date1904', workbook.date1904 ? '1' : '0')];
}

function sheetEdits(xml: string, root: XmlElement, { sheets }: WorkbookWish): readonly TextEdit[] {
  const list = childOf(root, 'sheets');
  if (list === undefined) throw new Error('The workbook part lists no sheets.');
  const old = childrenOf(list, 'sheet');
  const markup = sheets.map((placed) => {
    const element = placed.old === null ? undefined : old[placed.old];
    return element === undefined ? newEntry(xml, root, placed) : changedEntry(xml, root, element, placed);
  });
  const p = root.prefix;
  const before = old.map((element) => xml.slice(element.start, element.end));
  if (before.join('') === markup.join('')) return [];
  return [{ from: list.start, to: list.end, text: `<${p}sheets>${markup.join('')}</${p}sheets>` }];
}

function newEntry(xml: string, root: XmlElement, { sheet, sheetId, relation }: PlacedSheet): string {
  const state = sheet === null || sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  const id = relationAttribute(xml, root, relation);
  return `<${root.prefix}sheet name="${xmlText(sheet?.name ?? '')}" sheetId="${sheetId}"${state} ${id}/>`;
}

function changedEntry(xml: string, root: XmlElement, element: XmlElement, placed: PlacedSheet): string {
  const { sheet } = placed;
  const attributes = attributesOf(xml, element);
  const isSame =
    sheet === null ||
    (attributes.get('name') === sheet.name && (attributes.get('state') ?? 'visible') === sheet.visibility);
  return isSame ? xml.slice(element.start, element.end) : newEntry(xml, root, placed);
}

function viewEdits(
  { workbook }: SaveRun,
  xml: string,
  root: XmlElement,
  { sheets }: WorkbookWish,
): readonly TextEdit[] {
  const [view] = childrenOf(childOf(root, 'bookViews'), 'workbookView');
  const front = Math.max(
    0,
    sheets.findIndex(({ sheet }) => sheet === workbook.activeSheet),
  );
  const before = view === undefined ? 0 : Number(attributesOf(xml, view).get('activeTab') ?? 0);
  if (front === before) return [];
  const p = root.prefix;
  const markup = `<${p}bookViews><${p}workbookView activeTab="${front}"/></${p}bookViews>`;
  return view === undefined
    ? [insertInWorkbook(root, 'bookViews', markup)]
    : [setAttribute(xml, view, 'activeTab', String(front))];
}

function nameEdits(
  run: SaveRun,
  xml: string,
  root: XmlElement,
  { sheets }: WorkbookWish,
  was: XmlNode,
): readonly TextEdit[] {
  const element = childOf(root, 'definedNames');
  const inner = nameMarkup(run, xml, element, sheets, was, root.prefix);
  const whole = inner === '' ? '' : `<${root.prefix}definedNames>${inner}</${root.prefix}definedNames>`;
  if (element === undefined) return whole === '' ? [] : [insertInWorkbook(root, 'definedNames', whole)];
  const before = element.children.map((child) => xml.slice(child.start, child.end)).join('');
  return before === inner ? [] : [{ from: element.start, to: element.end, text: whole }];
}

/** Whoever opens the file computes it anew when formulas changed. */
function calculationEdits(run: SaveRun, xml: string, root: XmlElement, was: XmlNode): readonly TextEdit[] {
  const { calculationMode } = run.workbook;
  const element = childOf(root, 'calcPr');
  const isSameMode = readCalculationMode(was) === calculationMode;
  if (isSameMode && !run.formulasChanged) return [];
  const words = { automatic: 'auto', automaticExceptTables: 'autoNoTable', manual: 'manual' } as const;
  const mode = words[calculationMode];
  if (element === undefined) {
    const full = run.formulasChanged ? ' fullCalcOnLoad="1"' : '';
    return [
      insertInWorkbook(root, 'calcPr', `<${root.prefix}calcPr${mode === 'auto' ? '' : ` calcMode="${mode}"`}${full}/>`),
    ];
  }
  const kept = [...attributesOf(xml, element)].filter(([name]) => name !== 'calcMode' && name !== 'fullCalcOnLoad');
  const rest = kept.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  const own = `${mode === 'auto' ? '' : ` calcMode="${mode}"`}${run.formulasChanged ? ' fullCalcOnLoad="1"' : ''}`;
  return [{ from: element.start, to: element.end, text: `<${root.prefix}calcPr${rest}${own}/>` }];
}

function cacheEdits(xml: string, root: XmlElement, { goneCaches, newCaches }: WorkbookWish): readonly TextEdit[] {
  if (goneCaches.size === 0 && newCaches.length === 0) return [];
  const element = childOf(root, 'pivotCaches');
  const p = root.prefix;
  const kept = childrenOf(element, 'pivotCache').filter(
    (child) => !goneCaches.has(relationOf(attributesOf(xml, child))),
  );
  const inner = [
    ...kept.map((child) => xml.slice(child.start, child.end)),
    ...newCaches.map(
      ({ cacheId, relation }) => `<${p}pivotCache cacheId="${cacheId}" ${relationAttribute(xml, root, relation)}/>`,
    ),
  ].join('');
  const whole = inner === '' ? '' : `<${p}pivotCaches>${inner}</${p}pivotCaches>`;
  return element === undefined
    ? [insertInWorkbook(root, 'pivotCaches', whole)]
    : [{ from: element.start, to: element.end, text: whole }];
}
