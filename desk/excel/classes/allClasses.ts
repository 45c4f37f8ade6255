import type { ClassSpec } from '../spec';
import { chartClasses } from './charts/chartClasses';
import { pivotClasses } from './pivots/pivotClasses';
import { ruleClasses } from './rules/ruleClasses';
import { sheetClasses } from './sheets/sheetClasses';
import { tableClasses } from './tables/tableClasses';

/** Every class of the emulated Excel, by name. */
export const CLASSES: ReadonlyMap<string, ClassSpec<object>> = new Map(
  [...sheetClasses, ...tableClasses, ...pivotClasses, ...chartClasses, ...ruleClasses].map((spec) => [spec.name, spec]),
);
