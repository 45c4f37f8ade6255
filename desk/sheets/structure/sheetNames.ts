import type { WorkbookModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { refusing } from '../frame/refusals';

/** Most characters of a sheet's name at Google. */
const MOST_CHARACTERS = 100;

/** The name that a new sheet gets without being asked: the next free number in the language of the spreadsheet. */
export function newSheetName(end: SheetsEnd): string {
  const stem = end.locale.startsWith('zh') ? '工作表' : 'Sheet';
  let number = end.workbook.sheets.length + 1;
  while (end.workbook.sheet(`${stem}${number}`) !== undefined) number++;
  return `${stem}${number}`;
}

/** The name of a sheet's copy, in the language of the spreadsheet; one that would be too long is cut. Further copies count from 1.
 *  @example "Copy of Orders", "Copy of Orders 1" */
export function copyName(end: SheetsEnd, target: WorkbookModel, name: string): string {
  const isChinese = end.locale.startsWith('zh');
  const named = (number: string): string => {
    const room = MOST_CHARACTERS - (isChinese ? '的副本' : 'Copy of ').length - number.length;
    const stem = name.slice(0, room);
    return isChinese ? `${stem}的副本${number}` : `Copy of ${stem}${number}`;
  };
  const numbered = (number: number): string => named(number === 0 ? '' : ` ${number}`);
  let number = 0;
  while (target.sheet(numbered(number)) !== undefined) number++;
  return numbered(number);
}

/** Do something that gives a sheet a name.
 *  @throws ServiceError when another sheet has the name, or it cannot be one */
export function naming<T>(name: string, change: () => T): T {
  if (name.trim() === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > MOST_CHARACTERS) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  return refusing(change, {
    SheetNameTaken: `A sheet with the name "${name}" already exists. Please enter another name.`,
  });
}
