import { documented } from '../looks/documented';
import { sheetType, spreadsheetType, type SheetState } from '../types';
import type { ServiceState } from '../frame/serviceType';

/** Drawings, pictures over the grid and slicers cannot be made here, so that there never are any. */
sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getDrawings()': () => [],
    'getImages()': () => [],
  }),
);
spreadsheetType.define(
  documented<ServiceState, GoogleAppsScript.Spreadsheet.Spreadsheet>()({ 'getImages()': () => [] }),
);
sheetType.lacks(['insertImage', 'insertSlicer']);
spreadsheetType.lacks(['insertImage', 'moveChartToObjectSheet']);
