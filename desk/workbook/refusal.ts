/** Why the workbook refuses a change, as Excel would. Hosts turn these into their own errors. */
export type RefusalCode =
  | 'BadArea'
  | 'BadNumber'
  | 'ContentFallsOff'
  | 'CutsMerge'
  | 'CutsTable'
  | 'CutsPivot'
  | 'ItemExists'
  | 'ItemNotFound'
  | 'LastVisibleSheet'
  | 'MergeInTable'
  | 'NameInvalid'
  | 'Overlaps'
  | 'SheetNameInvalid'
  | 'SheetNameTaken'
  | 'TableHeader'
  | 'TooManyCells'
  | 'TooManyStyles';

/** Make the RangeError of a refused change. Its message starts with the code and a colon.
 *  @example refusal('ItemExists', 'a table named Orders').message -> "ItemExists: a table named Orders" */
export function refusal(code: RefusalCode, detail: string): RangeError {
  return new RangeError(`${code}: ${detail}`);
}

/** Read the code of a refusal; null for every other error. */
export function refusalCode(error: unknown): RefusalCode | null {
  if (!(error instanceof RangeError)) return null;
  const word = error.message.slice(0, Math.max(0, error.message.indexOf(':')));
  return isRefusalCode(word) ? word : null;
}

const codes: Readonly<Record<RefusalCode, true>> = {
  BadArea: true,
  BadNumber: true,
  ContentFallsOff: true,
  CutsMerge: true,
  CutsTable: true,
  CutsPivot: true,
  ItemExists: true,
  ItemNotFound: true,
  LastVisibleSheet: true,
  MergeInTable: true,
  NameInvalid: true,
  Overlaps: true,
  SheetNameInvalid: true,
  SheetNameTaken: true,
  TableHeader: true,
  TooManyCells: true,
  TooManyStyles: true,
};

function isRefusalCode(word: string): word is RefusalCode {
  return Object.hasOwn(codes, word);
}
