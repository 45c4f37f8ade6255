import { SELF, type ServiceObject } from '../frame/serviceType';
import { sheetObject, sheetType, spreadsheetType, type SheetState } from '../types';
import { colorBehind, colorObject } from '../looks/colors';
import { modelColor, sheetsColor } from '../looks/cssColor';
import { activate, olderSelectionMembers } from './active';
import { SheetType } from './enums';
import { keptSheet } from './follow';
import { copyAcross } from './madeSpreadsheets';
import { onLiveSheet, type MembersOf } from './members';
import { namedRangesOf } from './namedRange';
import { refusing } from '../frame/refusals';
import { selectionObject } from './selection';
import { copySheet } from './sheetCopies';
import { sheetIdOf } from './sheetId';
import { copyName, naming } from './sheetNames';

sheetType.define(
  onLiveSheet<SheetState>({
    ...olderSelectionMembers<SheetState>(({ sheet }) => sheet),
    'getSelection()': ({ end }: SheetState) => selectionObject(end),
    'activate()': ({ end, sheet }: SheetState) => {
      activate(end, sheet);
      return SELF;
    },
    'getName()': ({ sheet }: SheetState) => sheet.name,
    'getSheetName()': ({ sheet }: SheetState) => sheet.name,
    'setName(String)': ({ end, sheet }: SheetState, name: string) => {
      naming(String(name), () => {
        end.workbook.renameSheet(sheet, String(name), 'script');
      });
      return SELF;
    },
    'getSheetId()': ({ sheet }: SheetState) => sheetIdOf(sheet),
    'getIndex()': ({ end, sheet }: SheetState) => end.workbook.sheets.indexOf(sheet) + 1,
    'getParent()': ({ end }: SheetState) => spreadsheetType.make({ end }),
    'getType()': () => SheetType.GRID,
    'asDataSourceSheet()': () => null,
    'getFormUrl()': () => null,
    'getTabColor()': ({ sheet }: SheetState) => (sheet.tabColor === '' ? null : sheetsColor(sheet.tabColor)),
    'setTabColor(String?)': ({ sheet }: SheetState, color: string | null) => {
      sheet.tabColor = color === null ? '' : modelColor(String(color));
      sheet.touched('script');
      return SELF;
    },
    'hasHiddenGridlines()': ({ sheet }: SheetState) => !sheet.gridlines,
    'setHiddenGridlines(Boolean)': ({ sheet }: SheetState, hidden: boolean) => {
      sheet.gridlines = !hidden;
      sheet.touched('script');
      return SELF;
    },
    'isRightToLeft()': ({ end, sheet }: SheetState) => keptSheet(end, sheet).rightToLeft,
    'setRightToLeft(Boolean)': ({ end, sheet }: SheetState, rightToLeft: boolean) => {
      keptSheet(end, sheet).rightToLeft = rightToLeft;
      return SELF;
    },
    'isSheetHidden()': ({ sheet }: SheetState) => sheet.visibility !== 'visible',
    'hideSheet()': ({ sheet }: SheetState) => {
      refusing(() => (sheet.visibility = 'hidden'), {
        LastVisibleSheet: "You can't hide all the sheets in a document.",
      });
      return SELF;
    },
    'showSheet()': ({ sheet }: SheetState) => {
      sheet.visibility = 'visible';
      return SELF;
    },
    'copyTo(Spreadsheet)': ({ end, sheet }: SheetState, target: ServiceObject) => {
      const other = spreadsheetType.stateOf(target).end;
      const name = copyName(end, other.workbook, sheet.name);
      if (other.workbook === end.workbook)
        return sheetObject(end, copySheet(end, sheet, name, end.workbook.sheets.length));
      const copy = other.workbook.addSheet(name, other.workbook.sheets.length, 'script');
      copyAcross(end, sheet, other, copy);
      return sheetObject(other, copy);
    },
    'getNamedRanges()': ({ end, sheet }: SheetState) => namedRangesOf(end, sheet),
    'getDataSourceTables()': () => [],
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

// In the reference, not in its types.
sheetType.define(
  onLiveSheet<SheetState>({
    'getTabColorObject()': ({ end, sheet }: SheetState) =>
      sheet.tabColor === '' ? null : colorObject(end, sheet.tabColor),
    'setTabColorObject(Color?)': ({ sheet }: SheetState, color: ServiceObject | null) => {
      sheet.tabColor = color === null ? '' : colorBehind(color);
      sheet.touched('script');
      return SELF;
    },
  }),
);

sheetType.lacks([
  'insertImage',
  'getSheetProtection',
  'setSheetProtection',
  'getDataSourcePivotTables',
  'getDataSourceFormulas',
]);
