import type { ClassSpec } from '../../spec';

export const ruleClasses: readonly ClassSpec<object>[] = [];
