import type { ClassSpec } from '../../spec';

export const tableClasses: readonly ClassSpec<object>[] = [];
