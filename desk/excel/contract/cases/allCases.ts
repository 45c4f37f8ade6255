import type { ContractCase } from '../contractCase';
import { coercionCases } from './coercionCases';
import { rangeCases } from './rangeCases';
import { sheetCases } from './sheetCases';

/** Every case of the contract. A new family of cases is one file and one line here. */
export const CONTRACT_CASES: readonly ContractCase[] = [...rangeCases, ...coercionCases, ...sheetCases];
