import type { WorksheetFunction } from '../worksheetFunction';
import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DYNAMIC_ARRAYS } from './dynamicArrays';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { REFERENCE } from './references';
import { SCALARS } from './scalars';
import { SHEETS_FUNCTIONS } from './sheets/catalogue';
import { SUBTOTALS } from './subtotals';
import { TEXT } from './text';

/** Functions of ours by name; the packages' functions of the same name are not used. They lack these, or read ranges, blanks or case differently. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...AGGREGATES,
  ...CONDITIONAL,
  ...DYNAMIC_ARRAYS,
  ...LOGIC,
  ...LOOKUP,
  ...REFERENCE,
  ...SCALARS,
  ...SUBTOTALS,
  ...TEXT,
  ...SHEETS_FUNCTIONS,
  ['NOW', (_, context) => context.now()],
  ['TODAY', (_, context) => Math.floor(context.now())],
]);
