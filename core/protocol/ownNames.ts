/** Names of what we leave in a workbook besides the sheets and columns that the core plans. */
export const SETTING_START = 'customer-portrait.';
export const JOURNAL_KEY = `${SETTING_START}journal`;
export const LEASE_KEY = `${SETTING_START}lease`;
/** Very hidden sheets that hold what each run wrote and found. */
export const UNDO_SHEET_START = '_cp_undo_';
/** Every defined name of ours starts so. */
export const NAME_START = '_cp_';

/** Tell whether a sheet is one of our undo records. */
export function isUndoSheet(name: string): boolean {
  return name.toLowerCase().startsWith(UNDO_SHEET_START);
}
