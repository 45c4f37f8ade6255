import { cellArea } from '../../../../workbook/areas';
import { NORMAL_STYLE, type CellStyle, type StyleChange } from '../../../../workbook/style';
import type { WorkbookModel } from '../../../../workbook/workbook';
import { isSameName } from '../collectionMembers';
import { keptList } from '../keptList';
import { BUILT_IN_STYLES, type BuiltInStyle } from './builtInStyles.data';

/** The parts that a cell style sets. */
export interface StyleParts {
  readonly number: boolean;
  readonly font: boolean;
  readonly fill: boolean;
  readonly border: boolean;
  readonly alignment: boolean;
  readonly protection: boolean;
}

/** A cell style of a workbook. Values are replaced, never changed in place. */
export interface CellStyleRecord {
  readonly name: string;
  readonly style: CellStyle;
  readonly parts: StyleParts;
  readonly autoIndent: boolean;
}

const KEY = 'cellStyles';
const ALL: StyleParts = { number: true, font: true, fill: true, border: true, alignment: true, protection: true };

/** Give the cell styles of a workbook: built-in ones first, then those that were added. */
export function cellStyles(workbook: WorkbookModel): readonly CellStyleRecord[] {
  const kept = keptStyles(workbook);
  const builtIn = BUILT_IN_STYLES.map((known) => kept.find(({ name }) => name === known.name) ?? recordOf(known));
  return [...builtIn, ...kept.filter(({ name }) => !isBuiltIn(name))];
}

/** Find a cell style by name, or by its word of Excel.BuiltInStyle (`Emphasis1_20`), any case. */
export function cellStyle(workbook: WorkbookModel, name: string): CellStyleRecord | undefined {
  const known = BUILT_IN_STYLES.find((style) => isSameName(style.word, name));
  return cellStyles(workbook).find((style) => isSameName(style.name, known?.name ?? name));
}

/** Tell whether every workbook has this style. */
export function isBuiltIn(name: string): boolean {
  return BUILT_IN_STYLES.some((style) => isSameName(style.name, name));
}

/** What giving cells this style changes: its parts wholly, and nothing of the others. */
export function changeOfStyle({ name, style, parts }: CellStyleRecord): StyleChange {
  return {
    styleName: name,
    ...(parts.number ? { numberFormat: style.numberFormat } : {}),
    ...(parts.font ? { font: style.font } : {}),
    ...(parts.fill ? { fill: style.fill } : {}),
    ...(parts.border ? { borders: { ...NO_BORDERS, ...style.borders } } : {}),
    ...(parts.alignment ? { alignment: style.alignment } : {}),
    ...(parts.protection ? { locked: style.locked, formulaHidden: style.formulaHidden } : {}),
  };
}

/** Keep a style, new or changed; cells that have it take the change over. */
export function keepCellStyle(workbook: WorkbookModel, record: CellStyleRecord): void {
  workbook.bag.set(KEY, [...keptStyles(workbook).filter(({ name }) => name !== record.name), record]);
  restyleCells(workbook, record.name, changeOfStyle(record));
}

/** Delete a style; cells that have it become Normal. */
export function forgetCellStyle(workbook: WorkbookModel, name: string): void {
  workbook.bag.set(
    KEY,
    keptStyles(workbook).filter((style) => style.name !== name),
  );
  const normal = cellStyle(workbook, 'Normal');
  if (normal !== undefined) restyleCells(workbook, name, changeOfStyle(normal));
}

/** Make a new style that looks like Normal. */
export function newCellStyle(name: string): CellStyleRecord {
  return { name, style: { ...NORMAL_STYLE, styleName: name }, parts: ALL, autoIndent: false };
}

const NONE = { style: 'None', weight: 'Thin', color: '#000000' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, diagonalDown: NONE, diagonalUp: NONE };

function keptStyles(workbook: WorkbookModel): readonly CellStyleRecord[] {
  return keptList<CellStyleRecord>(workbook.bag, KEY);
}

function recordOf({ name, style }: BuiltInStyle): CellStyleRecord {
  const isNormal = name === 'Normal';
  return {
    name,
    autoIndent: false,
    style: {
      ...NORMAL_STYLE,
      styleName: name,
      numberFormat: style.numberFormat ?? NORMAL_STYLE.numberFormat,
      font: { ...NORMAL_STYLE.font, ...style.font },
      fill: { ...NORMAL_STYLE.fill, ...style.fill },
      borders: style.borders ?? {},
    },
    parts: isNormal
      ? ALL
      : {
          number: style.numberFormat !== undefined,
          font: style.font !== undefined,
          fill: style.fill !== undefined,
          border: style.borders !== undefined,
          alignment: false,
          protection: false,
        },
  };
}

function restyleCells(workbook: WorkbookModel, name: string, change: StyleChange): void {
  for (const sheet of workbook.sheets) {
    const used = sheet.usedArea();
    if (used === null) continue;
    for (let row = used.top; row <= used.bottom; row += 1)
      for (let column = used.left; column <= used.right; column += 1)
        if (sheet.style(row, column).styleName === name && name !== 'Normal')
          sheet.restyle(cellArea(row, column), change, 'script');
  }
}
