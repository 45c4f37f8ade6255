import type { ClassSpec } from '../../spec';
import { addinServiceClasses } from './addinServices';
import { applicationClasses } from './application';
import { functionClasses } from './functions';
import { freezePanesClass } from './freezePanes';
import { lookClasses } from './looks';
import { pageBreakClasses } from './pageBreaks';
import { pageLayoutClasses } from './pageLayout';
import { rangeClass } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { rangeFormatClasses } from './rangeFormat';
import { rangeViewClasses } from './rangeView';
import { relationClasses } from './relations';
import { workbookClass } from './workbookClass';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';

/** Workbook, worksheets, ranges and their looks. */
export const sheetClasses: readonly ClassSpec<object>[] = [
  workbookClass,
  ...applicationClasses,
  ...addinServiceClasses,
  worksheetCollectionClass,
  worksheetClass,
  freezePanesClass,
  rangeClass,
  ...rangeAreasClasses,
  ...rangeFormatClasses,
  ...lookClasses,
  ...rangeViewClasses,
  ...pageLayoutClasses,
  ...pageBreakClasses,
  ...functionClasses,
  ...relationClasses,
];
