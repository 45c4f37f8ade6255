import { notEmulated, ServiceError } from './serviceError';

/** Carry out a change of the workbook; what the model refuses is thrown as the services say it. Errors of the model never reach a script. */
export function refusing<T>(change: () => T, texts: Readonly<Record<string, string>> = {}): T {
  try {
    return change();
  } catch (error) {
    const { code } = wordsOf(error);
    const text = texts[code] ?? TEXTS[code];
    if (text === undefined) throw error;
    throw new ServiceError(text);
  }
}

/** Give what a script may catch: refusals of the model as the services say them, and errors of another realm as errors of this one. Everything else stays as it is, what the script itself threw included. */
export function ownError(thrown: unknown): unknown {
  if (Object.prototype.toString.call(thrown) !== '[object Error]') return thrown;
  const { code, message } = wordsOf(thrown);
  const text = TEXTS[code];
  if (text !== undefined) return new ServiceError(text);
  return thrown instanceof Error ? thrown : new ServiceError(message);
}

/** The model may live in another realm: `instanceof` would not know its errors. */
function wordsOf(error: unknown): { readonly code: string; readonly message: string } {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return { code: /^([A-Za-z]+): /.exec(message)?.[1] ?? '', message };
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
