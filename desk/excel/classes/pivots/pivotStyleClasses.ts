import { excelClass, type ClassSpec } from '../../spec';
import { collectionMembers } from '../tables/collectionMembers';
import type { WorkbookScope } from '../tables/targets';

interface StyleTarget {
  readonly name: string;
}

const NAMES = ['Light', 'Medium', 'Dark'].flatMap((shade) =>
  Array.from({ length: 28 }, (_, at) => `PivotStyle${shade}${at + 1}`),
);
const USUAL = 'PivotStyleLight16';

/** The built-in styles of PivotTables, by name. */
export const pivotStyleClasses: readonly ClassSpec<object>[] = [
  excelClass<WorkbookScope>({
    name: 'PivotTableStyleCollection',
    ...styleMembers(),
  }),
  excelClass<StyleTarget>({
    name: 'PivotTableStyle',
    id: ({ name }) => name,
    fields: { name: { get: ({ name }) => name }, readOnly: { get: () => true } },
  }),
];

function styleMembers() {
  const members = collectionMembers<WorkbookScope>({
    items: (_scope, host) => NAMES.map((name) => host.object('PivotTableStyle', { name })),
    find: (_scope, key, host) => {
      const name = NAMES.find((one) => one === key);
      return name === undefined ? null : host.object('PivotTableStyle', { name });
    },
  });
  return {
    ...members,
    methods: {
      ...members.methods,
      getDefault: (_scope: WorkbookScope, _args: readonly unknown[], host: Parameters<typeof members.items>[1]) =>
        host.object('PivotTableStyle', { name: USUAL }),
    },
  };
}
