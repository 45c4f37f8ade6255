import type { Area } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import type { SheetScope } from '../tables/targets';
import { WHOLE_SHEET } from '../../../workbook/limits';
import { textOf, wordOf } from './arguments';
import { shownValue } from './cellValue';
import { gathered } from './gathered';
import { areasObject } from './rangeAreas';
import { writeCells } from './writeCells';

/** Excel.SearchCriteria and Excel.ReplaceCriteria. */
interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: unknown;
}

/** Methods of a Range that search texts. */
export const rangeFinds: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  find: (target, [text, criteria], host) => found(target, textOf(text), criteriaOf(criteria), host),
  findOrNullObject: (target, [text, criteria], host) => found(target, textOf(text), criteriaOf(criteria), host),
  replaceAll: (target, [text, replacement, criteria], host) =>
    replaced(target, textOf(text), textOf(replacement), criteriaOf(criteria), host),
};

/** Methods of a Worksheet that search all of it. */
export const sheetFinds: Readonly<Record<string, MethodSpec<SheetScope>>> = {
  findAll: ({ sheet }, [text, criteria], host) => foundAll(sheet, textOf(text), criteriaOf(criteria), host),
  findAllOrNullObject: ({ sheet }, [text, criteria], host) => foundAll(sheet, textOf(text), criteriaOf(criteria), host),
  replaceAll: ({ sheet }, [text, replacement, criteria], host) =>
    replaced({ sheet, area: WHOLE_SHEET }, textOf(text), textOf(replacement), criteriaOf(criteria), host),
};

function criteriaOf(criteria: unknown): Criteria {
  return typeof criteria === 'object' && criteria !== null ? criteria : {};
}

/** Row after row; backwards gives the last one. What is searched is what the cell shows and its formula. */
function found({ sheet, area }: RangeTarget, text: string, criteria: Criteria, host: ExcelHost): HostObject | null {
  const looked = intersection(area, sheet.usedArea(true) ?? area);
  const matches = looked === null ? [] : gathered(looked, tester(sheet, text, criteria));
  const backwards = wordOf(criteria.searchDirection, ['Forward', 'Backwards'], 'Forward') === 'Backwards';
  const cells = matches.flatMap(cornerCells).sort((one, other) => one.top - other.top || one.left - other.left);
  const cell = backwards ? cells.at(-1) : cells[0];
  return cell === undefined ? null : host.range(sheet, cell);
}

function cornerCells({ top, left, bottom, right }: Area): readonly Area[] {
  return [
    { top, left, bottom: top, right: left },
    { top: bottom, left: right, bottom, right },
  ];
}

function foundAll(sheet: SheetModel, text: string, criteria: Criteria, host: ExcelHost): HostObject | null {
  const used = sheet.usedArea(true);
  return used === null ? null : areasObject(host, sheet, gathered(used, tester(sheet, text, criteria)));
}

function tester(sheet: SheetModel, text: string, criteria: Criteria): (row: number, column: number) => boolean {
  const pattern = patternOf(text, criteria, '');
  return (row, column) => {
    const { formula, value } = sheet.content(row, column);
    if (formula === null && value === null) return false;
    return pattern.test(sheet.text(row, column)) || pattern.test(formula ?? String(shownValue(value)));
  };
}

/** `*` and `?` are wildcards, `~` takes them literally. */
function patternOf(text: string, { completeMatch, matchCase }: Criteria, flags: string): RegExp {
  const body = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (part) => {
    if (part.startsWith('~')) return `\\${part.slice(1)}`;
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : `\\${part}`;
  });
  return new RegExp(completeMatch === true ? `^(?:${body})$` : body, flags + (matchCase === true ? '' : 'i'));
}

function replaced(
  { sheet, area }: RangeTarget,
  text: string,
  replacement: string,
  criteria: Criteria,
  host: ExcelHost,
): number {
  const looked = intersection(area, sheet.usedArea(true) ?? area);
  if (looked === null || text === '') return 0;
  const pattern = patternOf(text, criteria, 'g');
  let count = 0;
  for (let row = looked.top; row <= looked.bottom; row++)
    for (let column = looked.left; column <= looked.right; column++) {
      const { formula, value } = sheet.content(row, column);
      if (formula === null && value === null) continue;
      const before = formula ?? String(shownValue(value));
      const hits = before.match(pattern)?.length ?? 0;
      if (hits === 0) continue;
      count += hits;
      const place = { top: row, left: column, bottom: row, right: column };
      writeCells(
        host,
        { sheet, area: place },
        before.replace(pattern, () => replacement),
      );
    }
  return count;
}
