import type { Area } from '../../../core/index';
import { contains, intersection, sameArea } from '../../workbook/areas';
import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { MetadataRecord, SheetsEnd } from '../frame/sheetsEnd';
import type { RangeState } from '../types';
import { widened } from './grid';

/** Where developer metadata hangs, or is looked for. A sheet is named by all of its cells. */
export type MetadataPlace = MetadataRecord['place'];

/** What a finder looks through: the whole spreadsheet, a sheet, or an area of one. */
export type Scope =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheet: SheetModel }
  | { readonly kind: 'RANGE'; readonly sheet: SheetModel; readonly area: Area };

/** The one row or column that a range is.
 *  @throws ServiceError for every other range */
export function linePlace({ end, sheet, area }: RangeState): MetadataPlace {
  const cells = widened(end, sheet, area);
  const isRow = cells.top === cells.bottom && cells.left === 0 && cells.right === LAST_COLUMN;
  const isColumn = cells.left === cells.right && cells.top === 0 && cells.bottom === LAST_ROW;
  if (isRow) return { kind: 'ROW', sheet, area: cells };
  if (isColumn) return { kind: 'COLUMN', sheet, area: cells };
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** The scope of a range, in the model's whole rows and columns. */
export function rangeScope(end: SheetsEnd, { sheet, area }: RangeState): Scope {
  return { kind: 'RANGE', sheet, area: widened(end, sheet, area) };
}

/** Tell whether metadata hangs exactly there. */
export function hangsAt(place: MetadataPlace, scope: Scope): boolean {
  if (place.kind === 'SPREADSHEET' || scope.kind === 'SPREADSHEET') return place.kind === scope.kind;
  if (place.sheet !== scope.sheet) return false;
  if (place.kind === 'SHEET' || scope.kind === 'SHEET') return place.kind === scope.kind;
  return sameArea(place.area, scope.area);
}

/** Tell whether metadata hangs within a scope: of a sheet its rows and columns too, of a range only rows and columns that lie in it entirely.
 *  `crossing` counts what merely meets the scope: rows and columns through a range, its sheet, the spreadsheet. */
export function hangsWithin(place: MetadataPlace, scope: Scope, crossing: boolean): boolean {
  if (scope.kind === 'SPREADSHEET') return true;
  if (place.kind === 'SPREADSHEET') return crossing;
  if (place.sheet !== scope.sheet) return false;
  const here = place.kind === 'SHEET' ? WHOLE_SHEET : place.area;
  const there = scope.kind === 'SHEET' ? WHOLE_SHEET : scope.area;
  return crossing ? intersection(here, there) !== null : contains(there, here);
}
