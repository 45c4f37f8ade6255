import type { MethodSpec, RangeTarget } from '../../spec';
import type { SheetScope } from '../tables/targets';
import { integerOf, invalidArgument, wordOf } from './arguments';

/** Outline levels of rows or columns, 0 where there is no group; up to 8 levels as in Excel. */
type Levels = ReadonlyMap<number, number>;
type Of = 'rows' | 'columns';

const HIGHEST = 7;

/** Methods of a Range that group rows and columns into an outline. */
export const rangeOutline: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  group: (target, [option]) => changeLevels(target, option, 1),
  ungroup: (target, [option]) => changeLevels(target, option, -1),
  hideGroupDetails: (target, [option]) => showDetails(target, option, false),
  showGroupDetails: (target, [option]) => showDetails(target, option, true),
};

/** `worksheet.showOutlineLevels(rowLevels, columnLevels)`: deeper levels are hidden; 0 leaves them as they are. */
export const sheetOutline: Readonly<Record<string, MethodSpec<SheetScope>>> = {
  showOutlineLevels: ({ sheet }, [rows, columns]) => {
    for (const [of, shown] of [
      ['rows', integerOf(rows)],
      ['columns', integerOf(columns)],
    ] as const) {
      if (shown === 0) continue;
      for (const [index, level] of levelsOf(sheet, of)) hide(sheet, of, index, level >= shown);
    }
  },
};

type Sheet = RangeTarget['sheet'];

function ofOption(option: unknown): Of {
  return wordOf(option, ['ByRows', 'ByColumns']) === 'ByRows' ? 'rows' : 'columns';
}

function changeLevels({ sheet, area }: RangeTarget, option: unknown, step: 1 | -1): void {
  const of = ofOption(option);
  const levels = new Map(levelsOf(sheet, of));
  const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index++) {
    const level = Math.max(0, (levels.get(index) ?? 0) + step);
    if (level > HIGHEST) throw invalidArgument();
    if (level === 0) levels.delete(index);
    else levels.set(index, level);
  }
  sheet.bag.set(`outline.${of}`, levels);
  sheet.touched('script');
}

function showDetails({ sheet, area }: RangeTarget, option: unknown, shown: boolean): void {
  const of = ofOption(option);
  const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (const index of levelsOf(sheet, of).keys()) if (index >= first && index <= last) hide(sheet, of, index, !shown);
}

function hide(sheet: Sheet, of: Of, index: number, hidden: boolean): void {
  if (of === 'rows') sheet.hideRows(index, index, hidden, 'script');
  else sheet.hideColumns(index, index, hidden, 'script');
}

function levelsOf(sheet: Sheet, of: Of): Levels {
  const kept = sheet.bag.get(`outline.${of}`);
  return kept instanceof Map ? (kept as Levels) : new Map();
}
