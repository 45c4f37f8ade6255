/** The colours of Google's standard theme, by `SpreadsheetApp.ThemeColorType`. Source: the palette that a new spreadsheet offers. */
export const THEME_COLORS: ReadonlyMap<string, string> = new Map([
  ['TEXT', '#000000'],
  ['BACKGROUND', '#FFFFFF'],
  ['ACCENT1', '#4285F4'],
  ['ACCENT2', '#EA4335'],
  ['ACCENT3', '#FBBC04'],
  ['ACCENT4', '#34A853'],
  ['ACCENT5', '#FF6D01'],
  ['ACCENT6', '#46BDC6'],
  ['HYPERLINK', '#1155CC'],
]);
