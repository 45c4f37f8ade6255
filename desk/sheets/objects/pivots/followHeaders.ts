import type { PivotModel } from '../../../workbook/objects';
import type { GroupAxis, PivotPlan } from './plan';

/** Let a plan follow its source: columns that moved are known by their header, headers that were renamed by their column. Fields of the pivot take the new name, unless a person gave them one. Gives the same plan when nothing moved. */
export function followHeaders(pivot: PivotModel, plan: PivotPlan, headers: readonly string[]): PivotPlan {
  const isSettled = (column: number | null, header: string | null): boolean =>
    column === null || headers[column] === header;
  const groups = groupsOf(pivot, plan);
  const isSame =
    [...plan.values, ...plan.filters].every(({ column, header }) => isSettled(column, header)) &&
    groups.every(({ column, header }) => isSettled(column, header));
  if (isSame) return plan;
  const renamed = groups.map((group) => ({ ...group, now: resolved(group.column ?? -1, group.header, headers) }));
  for (const axis of ['rows', 'columns'] as const)
    pivot[axis] = pivot[axis].map((field) => {
      const now = renamed.find((group) => group.axis === axis && group.header === field.source)?.now.header;
      if (now === undefined || now === field.source) return field;
      return { ...field, source: now, name: field.name === field.source ? now : field.name };
    });
  const key = (axis: GroupAxis, header: string): string => `${axis}:${header}`;
  return {
    values: plan.values.map((value) =>
      value.column === null ? value : { ...value, ...resolved(value.column, value.header ?? '', headers) },
    ),
    filters: plan.filters.map((filter) => ({ ...filter, ...resolved(filter.column, filter.header, headers) })),
    columns: Object.fromEntries(renamed.map(({ axis, now }) => [key(axis, now.header), now.column])),
    groups: Object.fromEntries(
      renamed.flatMap(({ axis, header, now }) => {
        const extra = plan.groups[key(axis, header)];
        return extra === undefined ? [] : [[key(axis, now.header), extra]];
      }),
    ),
  };
}

function groupsOf(pivot: PivotModel, plan: PivotPlan) {
  return (['rows', 'columns'] as const).flatMap((axis) =>
    pivot[axis].map(({ source }) => ({ axis, header: source, column: plan.columns[`${axis}:${source}`] ?? null })),
  );
}

function resolved(
  column: number,
  header: string,
  headers: readonly string[],
): { readonly column: number; readonly header: string } {
  if (headers[column] === header) return { column, header };
  const moved = headers.indexOf(header);
  return moved >= 0 ? { column: moved, header } : { column, header: headers[column] ?? header };
}
