import type { ClassSpec } from '../../spec';
import { applicationClasses } from './application';
import { freezePanesClass } from './freezePanes';
import { lookClasses } from './looks';
import { rangeClass } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { rangeFormatClasses } from './rangeFormat';
import { workbookClass } from './workbookClass';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';

/** Workbook, worksheets, ranges and their looks. */
export const sheetClasses: readonly ClassSpec<object>[] = [
  workbookClass,
  ...applicationClasses,
  worksheetCollectionClass,
  worksheetClass,
  freezePanesClass,
  rangeClass,
  ...rangeAreasClasses,
  ...rangeFormatClasses,
  ...lookClasses,
];
