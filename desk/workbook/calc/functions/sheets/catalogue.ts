import type { WorksheetFunction } from '../../worksheetFunction';
import { ARRAYS } from './arrays';
import { BLANKS } from './blanks';
import { LOOKUPS } from './lookups';
import { OPERATORS } from './operators';
import { query } from './query/query';
import { TEXTS } from './texts';

/** Functions that Google Sheets has and Excel lacks, and those of both that take more in Sheets; what Excel would make of the same arguments stays as it is.
 *  Source: "Google Sheets function list", Google Docs Editors Help. */
export const SHEETS_FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...ARRAYS,
  ...BLANKS,
  ...LOOKUPS,
  ...OPERATORS,
  ...TEXTS,
  ['QUERY', query],
]);
