/** The objects of the spreadsheet service that this folder hands around. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
