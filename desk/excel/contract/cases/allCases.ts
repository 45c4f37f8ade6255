import type { ContractCase } from '../contractCase';
import { coercionCases } from './coercionCases';
import { objectCases } from './objectCases';
import { rangeCases } from './rangeCases';
import { sheetCases } from './sheetCases';
import { tableCases } from './tableCases';

/** Every case of the contract. A new family of cases is one file and one line here. */
export const CONTRACT_CASES: readonly ContractCase[] = [
  ...rangeCases,
  ...coercionCases,
  ...sheetCases,
  ...tableCases,
  ...objectCases,
];
