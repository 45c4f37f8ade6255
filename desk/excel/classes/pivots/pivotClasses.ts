import type { ClassSpec } from '../../spec';

export const pivotClasses: readonly ClassSpec<object>[] = [];
