import type { ClassSpec, ExcelHost, HostObject, MethodSpec } from '../../spec';
import { ExcelError } from '../../excelError';
import { wholeNumberOf } from './arguments';

/** How the items of a collection are listed and found. */
export interface Listing<T extends object> {
  readonly items: (target: T, host: ExcelHost) => readonly HostObject[];
  /** By name or id; null when there is none. */
  readonly find: (target: T, key: unknown, host: ExcelHost) => HostObject | null;
}

/** Members that every collection has: items, getCount, getItem, getItemAt, getItemOrNullObject. */
export function collectionMembers<T extends object>(
  listing: Listing<T>,
): Required<Pick<ClassSpec<T>, 'items' | 'item' | 'methods'>> {
  return {
    items: listing.items,
    item: listing.find,
    methods: {
      getCount: (target, _args, host) => listing.items(target, host).length,
      getItem: (target, [key], host) => found(listing.find(target, key, host), key),
      getItemAt: itemAt(listing),
      getItemOrNullObject: (target, [key], host) => listing.find(target, key, host),
    },
  };
}

/** Refuse a key that leads nowhere. @throws ExcelError ItemNotFound */
export function found<F>(item: F | null | undefined, key: unknown): F {
  if (item !== null && item !== undefined) return item;
  throw new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${JSON.stringify(key) ?? ''}.`);
}

/** Compare names as Excel does: without regard to case. */
export function isSameName(one: string, other: unknown): boolean {
  return typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
}

function itemAt<T extends object>(listing: Listing<T>): MethodSpec<T> {
  return (target, [index], host) => {
    const items = listing.items(target, host);
    return found(items[wholeNumberOf(index, 'index', 0, Math.max(items.length - 1, 0))], index);
  };
}
