import type { ClassSpec } from '../../spec';

export const chartClasses: readonly ClassSpec<object>[] = [];
