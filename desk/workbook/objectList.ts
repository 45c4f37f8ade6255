import type { ChangeSource, ObjectList } from './workbook';
import { refusal } from './refusal';

/** What an object list tells its sheet. */
export interface ListWatch<T> {
  /** Look at a new item, or at a changed one before its change; throws to refuse it. */
  readonly check?: (item: T, change: Partial<T>) => void;
  /** Hear of a change right after it. `before` is a copy of the item as it was; null for an added one. */
  readonly changed: (
    item: T,
    change: 'added' | 'changed' | 'deleted',
    before: T | null,
    source: ChangeSource | undefined,
  ) => void;
}

/** A list as the workbook's own files see it. */
export interface StoredList<T extends { readonly id: string }> extends ObjectList<T> {
  /** Put other objects in place without telling, as part of a change that is told as a whole. */
  settle(items: readonly T[]): void;
}

/** Make an empty list of objects. Adding an object whose id is there already, or changing or removing one that is not there, is refused. */
export function objectList<T extends { readonly id: string }>(watch: ListWatch<T>): StoredList<T> {
  let items: readonly T[] = [];
  return {
    get all() {
      return items;
    },
    [Symbol.iterator]: () => items[Symbol.iterator](),
    get: (idOrName) => items.find((item) => item.id === idOrName) ?? items.find((item) => isNamed(item, idOrName)),
    add(item, source) {
      if (items.some((other) => other.id === item.id)) throw refusal('ItemExists', `an object with the id ${item.id}`);
      watch.check?.(item, item);
      items = [...items, item];
      watch.changed(item, 'added', null, source);
      return item;
    },
    change(item, change, source) {
      mustHave(items, item);
      watch.check?.(item, change);
      const before = { ...item };
      Object.assign(item, change);
      watch.changed(item, 'changed', before, source);
    },
    move(item, at, source) {
      mustHave(items, item);
      const others = items.filter((other) => other !== item);
      items = [...others.slice(0, at), item, ...others.slice(at)];
      watch.changed(item, 'changed', item, source);
    },
    settle(fresh) {
      items = fresh;
    },
    remove(item, source) {
      mustHave(items, item);
      items = items.filter((other) => other !== item);
      watch.changed(item, 'deleted', item, source);
    },
  };
}

function mustHave<T extends { readonly id: string }>(items: readonly T[], item: T): void {
  if (!items.includes(item)) throw refusal('ItemNotFound', `the object ${item.id}`);
}

function isNamed(item: object, name: string): boolean {
  return 'name' in item && typeof item.name === 'string' && item.name.toLowerCase() === name.toLowerCase();
}
