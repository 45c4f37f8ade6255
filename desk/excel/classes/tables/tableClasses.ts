import type { ClassSpec } from '../../spec';
import { bindingClass, bindingCollectionClass } from './bindings/bindingClasses';
import { commentClass, commentCollectionClass } from './comments/commentClasses';
import { noteClass, noteCollectionClass } from './comments/noteClasses';
import { commentReplyClass, commentReplyCollectionClass } from './comments/replyClasses';
import { autoFilterClass } from './filter/autoFilterClass';
import { filterClass } from './filter/filterClass';
import { styleClass, styleCollectionClass } from './look/styleClasses';
import { styleFamilyClasses } from './look/styleFamilyClasses';
import { namedItemArrayValuesClass, namedItemClass } from './names/namedItemClass';
import { namedItemCollectionClass } from './names/namedItemCollectionClass';
import { allowEditRangeClass, allowEditRangeCollectionClass } from './protection/allowEditRangeClasses';
import { worksheetProtectionClass } from './protection/sheetProtectionClass';
import { workbookProtectionClass } from './protection/workbookProtectionClass';
import {
  slicerClass,
  slicerCollectionClass,
  slicerItemClass,
  slicerItemCollectionClass,
} from './slicers/slicerClasses';
import { rangeSortClass, tableSortClass } from './sort/sortClasses';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
} from './stored/documentPropertyClasses';
import { settingClass, settingCollectionClass } from './stored/settingClasses';
import { worksheetCustomPropertyClass, worksheetCustomPropertyCollectionClass } from './stored/sheetPropertyClasses';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from './stored/xmlPartClasses';
import { tableClass } from './table/tableClass';
import { tableCollectionClass, tableScopedCollectionClass } from './table/tableCollectionClass';
import { tableColumnClass, tableColumnCollectionClass } from './table/tableColumnClass';
import { tableRowClass, tableRowCollectionClass } from './table/tableRowClass';
import { dataValidationClass } from './validation/dataValidationClass';
import {
  linkedWorkbookCollectionClass,
  dataConnectionCollectionClass,
  queryCollectionClass,
  removeDuplicatesResultClass,
} from './views/emptyCollectionClasses';
import { namedSheetViewClass, namedSheetViewCollectionClass } from './views/sheetViewClasses';

/** Tables, names, filters, sorts, validations, comments, protection, settings and what else a workbook keeps beside its cells. */
export const tableClasses: readonly ClassSpec<object>[] = [
  tableCollectionClass,
  tableScopedCollectionClass,
  tableClass,
  tableColumnCollectionClass,
  tableColumnClass,
  tableRowCollectionClass,
  tableRowClass,
  tableSortClass,
  rangeSortClass,
  filterClass,
  autoFilterClass,
  removeDuplicatesResultClass,
  namedItemCollectionClass,
  namedItemClass,
  namedItemArrayValuesClass,
  dataValidationClass,
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
  noteCollectionClass,
  noteClass,
  worksheetProtectionClass,
  workbookProtectionClass,
  allowEditRangeCollectionClass,
  allowEditRangeClass,
  settingCollectionClass,
  settingClass,
  documentPropertiesClass,
  customPropertyCollectionClass,
  customPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetCustomPropertyClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  customXmlPartClass,
  bindingCollectionClass,
  bindingClass,
  namedSheetViewCollectionClass,
  namedSheetViewClass,
  dataConnectionCollectionClass,
  queryCollectionClass,
  linkedWorkbookCollectionClass,
  slicerCollectionClass,
  slicerClass,
  slicerItemCollectionClass,
  slicerItemClass,
  styleCollectionClass,
  styleClass,
  ...styleFamilyClasses,
];
