import { VERSION } from '../../core/index';
import { refreshNow, undoNow } from './oneClick';
import { words } from './words';

/** The sidebar's page in the project. */
const PAGE = 'Sidebar';

/** Put our menu into the spreadsheet. Static: it must work before anybody allowed anything. The names are those of the entry points. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const timer = ui
    .createMenu(words('timer'))
    .addItem(words('hourly'), 'refreshEveryHour')
    .addItem(words('daily'), 'refreshEveryDay')
    .addItem(words('monthly'), 'refreshEveryMonth')
    .addSeparator()
    .addItem(words('never'), 'refreshNever');
  ui.createAddonMenu()
    .addItem(words('open'), 'openSidebar')
    .addItem(words('refresh'), 'refreshPortrait')
    .addItem(words('undo'), 'undoPortrait')
    .addSeparator()
    .addSubMenu(timer)
    .addItem(words('about'), 'aboutPortrait')
    .addToUi();
}

/** Show the pane beside the sheet. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(words('name'));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Refresh from the menu, and say how it went. */
export async function refreshFromMenu(): Promise<void> {
  toast(words('working'));
  await told(refreshNow);
}

/** Undo from the menu, and say how it went. */
export async function undoFromMenu(): Promise<void> {
  await told(undoNow);
}

export function showAbout(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(words('name'), words('aboutText', { version: VERSION }), ui.ButtonSet.OK);
}

/** A result is a toast that goes by itself; a refusal is a dialog that stays until it was read. */
export async function told(task: () => string | Promise<string>): Promise<void> {
  try {
    toast(await task());
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words('name'), error instanceof Error ? error.message : String(error), ui.ButtonSet.OK);
  }
}

function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, words('name'));
}
