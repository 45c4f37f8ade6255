import type { ClassSpec } from '../../spec';

export const sheetClasses: readonly ClassSpec<object>[] = [];
