import { shiftReferences } from '../../../workbook/calc/shiftReferences';
import type { SheetModel, WorkbookModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import { HostObject, type ExcelHost } from '../../spec';
import { dictionaryOf, isAbsent } from '../tables/arguments';
import { invalidArgument, textOf, wordOf } from './arguments';
import { copyName, indexFor, refuseWhenReadOnly } from './sheetEdits';

/** Insert sheets of a workbook file that is given as base64: all, or those of `sheetNamesToInsert`, by default at the end. A name that is taken gets a number: `Data (2)`; names of the file that mean an inserted sheet come along.
 *  Gives the ids of the new sheets.
 *  Limit: formulas that mean a sheet which stays behind mean one of this workbook, or none.
 *  @throws ExcelError */
export function insertSheets(host: ExcelHost, base64: unknown, options: unknown): readonly string[] {
  refuseWhenReadOnly(host);
  const asked = isAbsent(options) ? {} : dictionaryOf(options, 'options');
  const position = wordOf(asked['positionType'], ['None', 'Before', 'After', 'Beginning', 'End'], 'End');
  const book = opened(host, textOf(base64));
  const sheets = wantedSheets(book, asked['sheetNamesToInsert']);
  const { workbook } = host;
  const at = placeFor(host, position, besideOf(host, asked['relativeTo']));
  const renames = namesFor(host, sheets);
  const made = sheets.map((sheet, index) => workbook.takeSheet(sheet, renames, at + index, 'script'));
  takeNames(workbook, book, sheets, made);
  return made.map(({ id }) => id);
}

/** Without a sheet to stand beside, "before" is the start and "after" the end. */
function placeFor(host: ExcelHost, position: string, beside: HostObject | undefined): number {
  const isFirst = position === 'Beginning' || (position === 'Before' && beside === undefined);
  if (isFirst) return 0;
  if (beside === undefined || position === 'End') return host.workbook.sheets.length;
  return indexFor(host, position, host.workbook.activeSheet, beside);
}

function opened(host: ExcelHost, base64: string): WorkbookModel {
  if (host.files === null)
    throw new ExcelError('NotImplemented', 'This Excel has no files: Workbook.insertWorksheetsFromBase64 needs them.');
  try {
    const text = atob(base64.replace(/^data:[^,]*,/, ''));
    return host.files.open(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch (_unreadable) {
    throw invalidArgument('base64File is no workbook');
  }
}

function wantedSheets(book: WorkbookModel, names: unknown): readonly SheetModel[] {
  if (!Array.isArray(names) || names.length === 0) return book.sheets;
  return names.map((name: unknown) => {
    const sheet = book.sheet(textOf(name));
    if (sheet === undefined) throw invalidArgument(`there is no sheet ${textOf(name)} in the file`);
    return sheet;
  });
}

function besideOf(host: ExcelHost, relative: unknown): HostObject | undefined {
  if (relative instanceof HostObject) return relative;
  if (isAbsent(relative)) return undefined;
  const sheet = host.workbook.sheet(textOf(relative));
  return sheet === undefined ? undefined : host.sheet(sheet);
}

function namesFor(host: ExcelHost, sheets: readonly SheetModel[]): readonly { from: string; to: string }[] {
  return sheets.map(({ name }) => ({
    from: name,
    to: host.workbook.sheet(name) === undefined ? name : copyName(host, name),
  }));
}

/** Names that the workbook has already keep their own meaning. */
function takeNames(
  workbook: WorkbookModel,
  book: WorkbookModel,
  sheets: readonly SheetModel[],
  made: readonly SheetModel[],
): void {
  for (const name of book.names.all) {
    const at = sheets.findIndex((sheet) => sheet === (name.scope ?? book.names.areaOf(name)?.sheet));
    const [from, to] = [sheets[at], made[at]];
    if (from === undefined || to === undefined) continue;
    const scope = name.scope === null ? null : to;
    if (workbook.names.get(name.name, scope) !== undefined) continue;
    workbook.names.add({
      ...name,
      scope,
      refersTo: shiftReferences(name.refersTo, { kind: 'renameSheet', from: from.name, to: to.name }),
    });
  }
}
