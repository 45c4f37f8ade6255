import type { WorkbookModel } from '../../../../workbook/workbook';
import { isSameName } from '../collectionMembers';

/** A family of named looks: those of tables, PivotTables, slicers, timelines. Only their names matter here; nothing draws them. */
export interface StyleFamily {
  readonly key: string;
  readonly builtIn: readonly string[];
  readonly standard: string;
}

export const TABLE_STYLES: StyleFamily = {
  key: 'tableStyles',
  builtIn: [...numbered('TableStyleLight', 21), ...numbered('TableStyleMedium', 28), ...numbered('TableStyleDark', 11)],
  standard: 'TableStyleMedium2',
};

export const PIVOT_STYLES: StyleFamily = {
  key: 'pivotTableStyles',
  builtIn: [...numbered('PivotStyleLight', 28), ...numbered('PivotStyleMedium', 28), ...numbered('PivotStyleDark', 28)],
  standard: 'PivotStyleLight16',
};

export const SLICER_STYLES: StyleFamily = {
  key: 'slicerStyles',
  builtIn: [...numbered('SlicerStyleLight', 6), ...numbered('SlicerStyleOther', 2), ...numbered('SlicerStyleDark', 6)],
  standard: 'SlicerStyleLight1',
};

export const TIMELINE_STYLES: StyleFamily = {
  key: 'timelineStyles',
  builtIn: [...numbered('TimeSlicerStyleLight', 6), ...numbered('TimeSlicerStyleDark', 6)],
  standard: 'TimeSlicerStyleLight1',
};

/** Give the names of a family: the built-in ones, then those that were added. */
export function styleNames(workbook: WorkbookModel, family: StyleFamily): readonly string[] {
  return [...family.builtIn, ...addedStyles(workbook, family)];
}

/** Give the names that were added to a family. */
export function addedStyles(workbook: WorkbookModel, family: StyleFamily): readonly string[] {
  const kept = workbook.bag.get(family.key);
  return Array.isArray(kept) ? kept.map(String) : [];
}

/** Keep the names that were added to a family. */
export function keepStyles(workbook: WorkbookModel, family: StyleFamily, names: readonly string[]): void {
  workbook.bag.set(family.key, [...names]);
}

/** Tell whether a family has a style of this name, any case. */
export function hasStyle(workbook: WorkbookModel, family: StyleFamily, name: string): boolean {
  return styleNames(workbook, family).some((style) => isSameName(style, name));
}

/** Give the name of the style that new objects of a family get. */
export function defaultStyle(workbook: WorkbookModel, family: StyleFamily): string {
  const kept = workbook.bag.get(defaultKey(family));
  return typeof kept === 'string' ? kept : family.standard;
}

/** Choose the style that new objects of a family get. */
export function keepDefaultStyle(workbook: WorkbookModel, family: StyleFamily, name: string): void {
  workbook.bag.set(defaultKey(family), name);
}

/** Give the style of new tables. */
export function defaultTableStyle(workbook: WorkbookModel): string {
  return defaultStyle(workbook, TABLE_STYLES);
}

function defaultKey(family: StyleFamily): string {
  return `${family.key}.default`;
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
}
