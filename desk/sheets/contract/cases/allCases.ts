import type { ContractCase } from '../contractCase';
import { coercionCases } from './coercionCases';
import { dateCases } from './dateCases';
import { keptCases } from './keptCases';
import { objectCases } from './objectCases';
import { shapeCases } from './shapeCases';
import { structureCases } from './structureCases';

/** Every case of the contract. A new family of cases is one file and one line here. */
export const CONTRACT_CASES: readonly ContractCase[] = [
  ...coercionCases,
  ...dateCases,
  ...shapeCases,
  ...structureCases,
  ...keptCases,
  ...objectCases,
];
