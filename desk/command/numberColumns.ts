import type { Portrait, Role } from '../../core/index';

const NUMBER_ROLES: ReadonlySet<Role> = new Set<Role>([
  'amount',
  'quantity',
  'unitPrice',
  'totalAmount',
  'orderCount',
  'recencyDays',
  'browseCount',
  'interactionCount',
]);

/** Columns of a text file that may become numbers in the workbook: those understood as amounts and counts. Ids, phones and dates stay text. */
export function numberColumns(portrait: Portrait): ReadonlySet<number> {
  const { orders, customers } = portrait.meaning;
  const columns = [orders, customers].flatMap((sheet) => sheet?.columns ?? []);
  return new Set(columns.flatMap(({ column, role }) => (role !== null && NUMBER_ROLES.has(role) ? [column] : [])));
}
