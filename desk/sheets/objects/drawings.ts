import { documented } from '../looks/documented';
import { sheetType, spreadsheetType, type SheetState } from '../types';
import type { ServiceState } from '../frame/serviceType';

/** Drawings and pictures over the grid cannot be made here, so that there never are any. */
sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getDrawings()': () => [],
    'getImages()': () => [],
  }),
);
spreadsheetType.define(
  documented<ServiceState, GoogleAppsScript.Spreadsheet.Spreadsheet>()({ 'getImages()': () => [] }),
);
sheetType.lacks(['insertImage']);
spreadsheetType.lacks(['insertImage', 'moveChartToObjectSheet']);
