import type { Area } from '../../../core/index';
import { parseArea } from '../../file/xlsx/read/references';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { ProtectionModel } from '../../workbook/objects';
import { charactersOfPoints, pointsOfBase, pointsOfWidth } from '../columnWidth';
import { flagOf, numberOf, wordOf } from './attributes';
import type { ReadColor } from './colors';

/** Columns `first` to `last` with their width in points (null: standard). */
export interface ColumnLayout {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly look: number;
}

export interface SheetView {
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly selection: Area;
}

/** Read `<cols>`. */
export function readColumns(root: XmlNode): readonly ColumnLayout[] {
  return childrenOf(childOf(root, 'cols'), 'col').map((col) => ({
    first: numberOf(col, 'min', 1) - 1,
    last: numberOf(col, 'max', 1) - 1,
    width: flagOf(col, 'customWidth', false) ? pointsOfWidth(numberOf(col, 'width', 9.140625)) : null,
    hidden: flagOf(col, 'hidden', false),
    look: numberOf(col, 'style', 0),
  }));
}

/** Read the first view of a sheet: frozen panes, gridlines, headings, selected cells. */
export function readView(root: XmlNode): SheetView {
  const view = childrenOf(childOf(root, 'sheetViews'), 'sheetView')[0];
  const pane = childOf(view, 'pane');
  const isFrozen = /^frozen/.test(wordOf(pane, 'state'));
  const selected = childrenOf(view, 'selection').find((e) => wordOf(e, 'pane') === wordOf(pane, 'activePane'));
  return {
    freeze: { rows: isFrozen ? numberOf(pane, 'ySplit', 0) : 0, columns: isFrozen ? numberOf(pane, 'xSplit', 0) : 0 },
    gridlines: flagOf(view, 'showGridLines', true),
    headings: flagOf(view, 'showRowColHeaders', true),
    selection: parseArea(wordOf(selected, 'sqref').split(' ')[0] ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** Colour of the sheet's tab, '' for none. */
export function readTabColor(root: XmlNode, color: ReadColor): string {
  return color(childOf(childOf(root, 'sheetPr'), 'tabColor'), '');
}

/** Standard width of columns in characters as people count them (8.43), when the sheet sets one. */
export function readStandardWidth(root: XmlNode): number | null {
  const format = childOf(root, 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth', NaN);
  if (Number.isFinite(width)) return charactersOfPoints(pointsOfWidth(width));
  const base = numberOf(format, 'baseColWidth', NaN);
  return Number.isFinite(base) ? charactersOfPoints(pointsOfBase(base)) : null;
}

export function readMerges(root: XmlNode): readonly Area[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) => parseArea(wordOf(merge, 'ref')) ?? []);
}

/** Read sheet protection. A password is only known by its hash, which stands in for it as `hash:...`. */
export function readProtection(root: XmlNode): ProtectionModel {
  const element = childOf(root, 'sheetProtection');
  if (element === undefined) return { on: false, password: '', options: {} };
  const hash = wordOf(element, 'hashValue') || wordOf(element, 'password');
  const options: Record<string, boolean | string> = {};
  for (const [attribute, option, lockedByDefault] of PROTECTION_OPTIONS)
    options[option] = !flagOf(element, attribute, lockedByDefault);
  options['selectionMode'] = selectionMode(element);
  return { on: flagOf(element, 'sheet', false), password: hash === '' ? '' : `hash:${hash}`, options };
}

/** Attribute of the file (1 is locked), word of Excel.WorksheetProtectionOptions, and whether absent means locked. */
export const PROTECTION_OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ['autoFilter', 'allowAutoFilter', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['insertRows', 'allowInsertRows', true],
  ['pivotTables', 'allowPivotTables', true],
  ['sort', 'allowSort', true],
];

function selectionMode(element: XmlNode | undefined): string {
  if (flagOf(element, 'selectUnlockedCells', false)) return 'None';
  return flagOf(element, 'selectLockedCells', false) ? 'Unlocked' : 'Normal';
}
