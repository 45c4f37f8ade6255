import { notEmulated, ServiceError } from '../frame/serviceError';

/** Carry out a change of the workbook; what the model refuses is thrown as the services say it. Errors of the model never reach a script. */
export function refusing<T>(change: () => T, texts: Readonly<Record<string, string>> = {}): T {
  try {
    return change();
  } catch (error) {
    // The model may live in another realm: `instanceof` would not know its errors.
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
    const [, code = ''] = /^([A-Za-z]+): /.exec(message) ?? [];
    const text = texts[code] ?? TEXTS[code];
    if (text === undefined) throw error;
    throw new ServiceError(text);
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  BadArea: 'The coordinates of the range are outside the dimensions of the sheet.',
  ContentFallsOff: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  CutsMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  CutsTable: notEmulated('Moving a part of a table').message,
  CutsPivot: 'This action would affect a pivot table.',
  LastVisibleSheet: "You can't remove all the visible sheets in a document.",
  TableHeader: notEmulated('Deleting the header row of a table').message,
};
