import { childOf as nodeChild } from '../../file/xlsx/read/xmlTree';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../file/xlsx/read/references';
import { areaAddress, cellAddress } from '../../file/xlsx/write/address';
import { appendInside, attributesOf, childOf, setAttribute } from '../../file/xlsx/write/xmlTree';
import type { TextEdit, XmlElement } from '../../file/xlsx/write/xmlTree';
import { xmlText } from '../../file/xlsx/write/xmlText';
import type { ProtectionModel } from '../../workbook/objects';
import type { CellStyle } from '../../workbook/style';
import { widthOfPoints } from '../columnWidth';
import { PROTECTION_OPTIONS, readColumns, readMerges, readProtection, readStandardWidth, readTabColor, readView } from '../read/sheetLayout'; // prettier-ignore
import type { ColumnLayout } from '../read/sheetLayout';
import { isSameThing } from '../sameContent';
import { passwordHash } from './passwordHash';
import { replaceChildren } from './sheetEdit';
import type { SheetEdit } from './sheetEdit';
import { rgb } from './lookMarkup';

/** Edits of a sheet's layout: tab colour, view, standard width, columns, merges, protection. What is the same stays. */
export function layoutEdits(edit: SheetEdit): readonly TextEdit[] {
  return [
    ...tabColorEdits(edit),
    ...viewEdits(edit),
    ...standardWidthEdits(edit),
    ...columnEdits(edit),
    ...mergeEdits(edit),
    ...protectionEdits(edit),
  ];
}

function tabColorEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, xml, root, p, looks } = edit;
  if (readTabColor(was, looks.looks.color) === sheet.tabColor) return [];
  const color = sheet.tabColor === '' ? '' : `<${p}tabColor ${rgb(sheet.tabColor)}/>`;
  const properties = childOf(root, 'sheetPr');
  if (properties === undefined) return replaceChildren(edit, 'sheetPr', `<${p}sheetPr>${color}</${p}sheetPr>`);
  const old = childOf(properties, 'tabColor');
  if (old !== undefined) return [{ from: old.start, to: old.end, text: color }];
  if (properties.selfClosed) return [appendInside(xml, properties, color)];
  return [{ from: properties.innerStart, to: properties.innerStart, text: color }];
}

function viewEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, xml, root, p } = edit;
  const before = readView(was);
  const isSame =
    isSameThing(before.freeze, sheet.freeze) &&
    before.gridlines === sheet.gridlines &&
    before.headings === sheet.headings;
  const selected = nodeChild(nodeChild(was, 'sheetViews'), 'sheetView')?.attributes.get('tabSelected');
  // Two selected sheets are a group in Excel: what is typed into one goes into both.
  const isLeft = !edit.isFront && (selected === '1' || selected === 'true');
  if (isSame && !isLeft) return [];
  const views = childOf(root, 'sheetViews');
  const view = views === undefined ? undefined : childOf(views, 'sheetView');
  const kept =
    view === undefined
      ? []
      : [...attributesOf(xml, view)].filter(
          ([name]) => !VIEW_ATTRIBUTES.has(name) && (edit.isFront || name !== 'tabSelected'),
        );
  const attributes = kept.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  const workbookView = kept.some(([name]) => name === 'workbookViewId') ? '' : ' workbookViewId="0"';
  const shown = `${sheet.gridlines ? '' : ' showGridLines="0"'}${sheet.headings ? '' : ' showRowColHeaders="0"'}`;
  const markup = `<${p}sheetView${shown}${attributes}${workbookView}>${paneMarkup(edit)}</${p}sheetView>`;
  if (view !== undefined) return [{ from: view.start, to: view.end, text: markup }];
  return replaceChildren(edit, 'sheetViews', `<${p}sheetViews>${markup}</${p}sheetViews>`);
}

const VIEW_ATTRIBUTES: ReadonlySet<string> = new Set(['showGridLines', 'showRowColHeaders', 'topLeftCell']);

function paneMarkup({ sheet, p }: SheetEdit): string {
  const { rows, columns } = sheet.freeze;
  const active = cellAddress({ row: sheet.selection.top, column: sheet.selection.left });
  const selection = `activeCell="${active}" sqref="${areaAddress(sheet.selection)}"`;
  if (rows === 0 && columns === 0) return `<${p}selection ${selection}/>`;
  const beside = columns === 0 ? 'bottomLeft' : 'topRight';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : beside;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellAddress({ row: rows, column: columns });
  return (
    `<${p}pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}" ${selection}/>`
  );
}

const STANDARD_WIDTH = 8.43;

function standardWidthEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, xml, root, p } = edit;
  if ((readStandardWidth(was) ?? STANDARD_WIDTH) === sheet.standardWidth) return [];
  const width = String(widthOfPoints(pointsOfStandard(sheet.standardWidth)));
  const format = childOf(root, 'sheetFormatPr');
  if (format !== undefined) return [setAttribute(xml, format, 'defaultColWidth', width)];
  return replaceChildren(
    edit,
    'sheetFormatPr',
    `<${p}sheetFormatPr defaultColWidth="${width}" defaultRowHeight="15"/>`,
  );
}

/** As the model counts: digits of 7 pixels, 5 of padding. */
function pointsOfStandard(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function columnEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, root, p, looks } = edit;
  const standard = pointsOfStandard(sheet.standardWidth);
  const before = columnsByNumber(readColumns(was));
  const elements = childOf(root, 'cols')?.children ?? [];
  let isSame = true;
  const now: (Column | null)[] = [];
  for (let column = 0; column < SHEET_COLUMNS; column++) {
    const width = sheet.columnWidth(column);
    const style = sheet.style(SHEET_ROWS - 1, column);
    const old = before.get(column);
    const hidden = sheet.isColumnHidden(column);
    const keeps =
      (old?.layout.width ?? standard) === width &&
      (old?.layout.hidden ?? false) === hidden &&
      looks.shows(old?.layout.look ?? 0, style);
    if (!keeps) isSame = false;
    const element = keeps && old !== undefined ? (elements[old.at] ?? null) : null;
    const isPlain = width === standard && !hidden && looks.shows(0, style);
    now.push(isPlain && element === null ? null : { width: width === standard ? null : width, hidden, style, element });
  }
  if (isSame) return [];
  const inner = columnMarkup(now, edit);
  return replaceChildren(edit, 'cols', inner === '' ? '' : `<${p}cols>${inner}</${p}cols>`);
}

interface Column {
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle;
  /** The `<col>` that says the same. */
  readonly element: XmlElement | null;
}

function columnsByNumber(
  columns: readonly ColumnLayout[],
): ReadonlyMap<number, { readonly layout: ColumnLayout; readonly at: number }> {
  const found = new Map<number, { readonly layout: ColumnLayout; readonly at: number }>();
  columns.forEach((layout, at) => {
    for (let column = layout.first; column <= Math.min(layout.last, SHEET_COLUMNS - 1); column++)
      found.set(column, { layout, at });
  });
  return found;
}

function columnMarkup(columns: readonly (Column | null)[], { xml, p, looks }: SheetEdit): string {
  const parts: string[] = [];
  for (let first = 0; first < columns.length; first++) {
    const column = columns[first];
    if (column === null || column === undefined) continue;
    let last = first;
    while (isLike(column, columns[last + 1])) last++;
    parts.push(oneColumn(column, first, last, xml, p, looks));
    first = last;
  }
  return parts.join('');
}

function isLike(a: Column, b: Column | null | undefined): boolean {
  if (b === null || b === undefined) return false;
  return a.element === b.element && a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}

function oneColumn(
  { width, hidden, style, element }: Column,
  first: number,
  last: number,
  xml: string,
  p: string,
  looks: SheetEdit['looks'],
): string {
  const span = `min="${first + 1}" max="${last + 1}"`;
  if (element !== null) {
    const rest = [...attributesOf(xml, element)].filter(([name]) => name !== 'min' && name !== 'max');
    return `<${p}col ${span}${rest.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('')}/>`;
  }
  const look = looks.index(style);
  const sized = width === null ? ' width="9.140625"' : ` width="${widthOfPoints(width)}" customWidth="1"`;
  return `<${p}col ${span}${sized}${look === 0 ? '' : ` style="${look}"`}${hidden ? ' hidden="1"' : ''}/>`;
}

function mergeEdits(edit: SheetEdit): readonly TextEdit[] {
  const { merges } = edit.sheet;
  if (isSameThing(readMerges(edit.was), merges)) return [];
  const inner = merges.map((area) => `<${edit.p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const markup = inner === '' ? '' : `<${edit.p}mergeCells count="${merges.length}">${inner}</${edit.p}mergeCells>`;
  return replaceChildren(edit, 'mergeCells', markup);
}

function protectionEdits(edit: SheetEdit): readonly TextEdit[] {
  const { protection } = edit.sheet;
  const before = readProtection(edit.was);
  if (isSameThing(before, protection) || (!before.on && !protection.on)) return [];
  return replaceChildren(edit, 'sheetProtection', protection.on ? protectionMarkup(protection, edit) : '');
}

function protectionMarkup({ password, options }: ProtectionModel, { p, root, xml }: SheetEdit): string {
  const locks = PROTECTION_OPTIONS.flatMap(([attribute, option, lockedByDefault]) => {
    const isLocked = options[option] !== true;
    return isLocked === lockedByDefault ? [] : [` ${attribute}="${isLocked ? 1 : 0}"`];
  });
  const mode = options['selectionMode'];
  if (mode === 'None' || mode === 'Unlocked') locks.push(' selectLockedCells="1"');
  if (mode === 'None') locks.push(' selectUnlockedCells="1"');
  return `<${p}sheetProtection${passwordMarkup(password, childOf(root, 'sheetProtection'), xml)} sheet="1"${locks.join('')}/>`;
}

/** A hash that the file had is written back as it was; a new password by the format's own 16-bit hash. */
function passwordMarkup(password: string, before: XmlElement | undefined, xml: string): string {
  if (password === '') return '';
  if (!password.startsWith('hash:')) return ` password="${passwordHash(password)}"`;
  const known = before === undefined ? [] : [...attributesOf(xml, before)];
  const kept = known.filter(([name]) => /^(?:password|algorithmName|hashValue|saltValue|spinCount)$/.test(name));
  return kept.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
}
