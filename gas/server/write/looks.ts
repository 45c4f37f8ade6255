import { STYLES } from '../../../core/index';
import type { Area, StyleName, StyleSpec } from '../../../core/index';
import type { Run } from '../../messages/requests';
import { rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import type { Sheet } from '../services';
import { clearLooks, rangeLists } from './rangeLists';

/** Bring the looks of a sheet of ours to what they shall be: first everything off where the looks of last time were, then the new ones, then number formats by themselves. */
export function looks(
  book: OpenBook,
  { name, clear, runs, formats }: { readonly name: string; readonly clear: readonly Area[]; readonly runs: readonly Run[]; readonly formats: readonly Run[] }, // prettier-ignore
): boolean {
  const sheet = book.ownSheet(name);
  const areas = [...clear, ...[...runs, ...formats].map(({ area }) => area)];
  const rows = Math.max(1, ...areas.map(({ bottom }) => bottom + 1));
  book.grow(sheet, sheet.getSheetId(), { rows, columns: Math.max(1, ...areas.map(({ right }) => right + 1)) });
  clearLooks(sheet, clear);
  setLooks(sheet, runs);
  setFormats(sheet, formats);
  SpreadsheetApp.flush();
  return looksStand(sheet, runs) && formatsStand(sheet, formats);
}

/** Give cells our named looks: a handful of calls a look, however many places have it. */
export function setLooks(sheet: Sheet, runs: readonly Run[]): void {
  for (const [style, areas] of byStyle(runs)) for (const list of rangeLists(sheet, areas)) setLook(list, STYLES[style]);
}

/** Look at the first cell of one place a look: number format, weight and fill. */
export function looksStand(sheet: Sheet, runs: readonly Run[]): boolean {
  return [...byStyle(runs)].every(([style, areas]) => {
    const spec: StyleSpec = STYLES[style];
    const last = areas[areas.length - 1];
    if (!last) return true;
    const cell = rangeOf(sheet, { ...last, bottom: last.top, right: last.left });
    if (spec.format !== undefined && cell.getNumberFormat() !== spec.format) return false;
    if (spec.bold === true && String(cell.getFontWeight()) !== 'bold') return false;
    return spec.fill === undefined || cell.getBackground().toUpperCase() === `#${spec.fill}`;
  });
}

/** Give cells the number format of a look and nothing else: colours and the like are people's. */
export function setFormats(sheet: Sheet, runs: readonly Run[]): void {
  const byFormat = new Map<string, Area[]>();
  for (const { style, area } of runs) {
    const format = formatOf(style);
    byFormat.set(format, [...(byFormat.get(format) ?? []), area]);
  }
  for (const [format, areas] of byFormat) for (const list of rangeLists(sheet, areas)) list.setNumberFormat(format);
}

/** Look at the last cell of every place; the general format is not looked at, because Sheets may name it otherwise. */
export function formatsStand(sheet: Sheet, runs: readonly Run[]): boolean {
  return runs.every(({ area, style }) => {
    const wanted = formatOf(style);
    return wanted === GENERAL || rangeOf(sheet, { ...area, top: area.bottom }).getNumberFormat() === wanted;
  });
}

/** The number format of a look. */
export function formatOf(style: StyleName): string {
  const { format }: StyleSpec = STYLES[style];
  return format ?? GENERAL;
}

/** The format of cells that nobody gave one. */
export const GENERAL = 'General';

const BORDER = '#1F4E79';

function setLook(list: GoogleAppsScript.Spreadsheet.RangeList, spec: StyleSpec): void {
  if (spec.format !== undefined) list.setNumberFormat(spec.format);
  if (spec.bold === true) list.setFontWeight('bold');
  if (spec.size !== undefined) list.setFontSize(spec.size);
  if (spec.color !== undefined) list.setFontColor(`#${spec.color}`);
  if (spec.fill !== undefined) list.setBackground(`#${spec.fill}`);
  if (spec.align !== undefined) list.setHorizontalAlignment(spec.align);
  if (spec.vertical !== undefined) list.setVerticalAlignment(spec.vertical === 'top' ? 'top' : 'middle');
  if (spec.wrap === true) list.setWrap(true);
  if (spec.border === undefined) return;
  const [top, bottom] = [spec.border === 'top' ? true : null, spec.border === 'bottom' ? true : null];
  list.setBorder(top, null, bottom, null, null, null, BORDER, SpreadsheetApp.BorderStyle.SOLID);
}

function byStyle(runs: readonly Run[]): ReadonlyMap<StyleName, readonly Area[]> {
  const found = new Map<StyleName, Area[]>();
  for (const { style, area } of runs) {
    const areas = found.get(style);
    if (areas) areas.push(area);
    else found.set(style, [area]);
  }
  return found;
}
