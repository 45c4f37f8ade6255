import type { SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { filledTextOf, isAbsent } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { freeName } from '../table/columnNames';
import type { SheetScope } from '../targets';

const KEY = 'sheetViews';
const ACTIVE = 'sheetViews.active';

/** Target of the class NamedSheetView. The temporary view has no name: ''. */
interface ViewTarget extends SheetScope {
  name: string;
}

const members = collectionMembers<SheetScope>({
  items: ({ sheet }, host) => views(sheet).map((name) => object(host, sheet, name)),
  find: ({ sheet }, key, host) => {
    const name = views(sheet).find((view) => isSameName(view, key));
    return name === undefined ? null : object(host, sheet, name);
  },
});

/** Views of a sheet.
 *  Limit: names only; a view has no filters or sorts of its own, all people see the same rows. */
export const namedSheetViewCollectionClass = excelClass<SheetScope>({
  name: 'NamedSheetViewCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ sheet }, [name], host) => object(host, sheet, addView(sheet, filledTextOf(name, 'name'))),
    enterTemporary: ({ sheet }, _args, host) => {
      if (!views(sheet).includes('')) keep(sheet, [...views(sheet), '']);
      sheet.bag.set(ACTIVE, '');
      return object(host, sheet, '');
    },
    exit: ({ sheet }) => {
      sheet.bag.delete(ACTIVE);
      keep(
        sheet,
        views(sheet).filter((view) => view !== ''),
      );
    },
    getActive: ({ sheet }, _args, host) => {
      const active = sheet.bag.get(ACTIVE);
      return object(host, sheet, found(typeof active === 'string' ? active : null, 'active view'));
    },
  },
});

/** One view of a sheet. */
export const namedSheetViewClass = excelClass<ViewTarget>({
  name: 'NamedSheetView',
  id: (target) => target.name,
  fields: {
    name: {
      get: (target) => live(target),
      set: (target, value) => {
        const before = live(target);
        const name = addView(target.sheet, filledTextOf(value, 'name'));
        keep(
          target.sheet,
          views(target.sheet).filter((view) => view !== before),
        );
        if (target.sheet.bag.get(ACTIVE) === before) target.sheet.bag.set(ACTIVE, name);
        target.name = name;
      },
    },
  },
  methods: {
    activate: (target) => {
      target.sheet.bag.set(ACTIVE, live(target));
    },
    delete: (target) => {
      const name = live(target);
      if (target.sheet.bag.get(ACTIVE) === name) target.sheet.bag.delete(ACTIVE);
      keep(
        target.sheet,
        views(target.sheet).filter((view) => view !== name),
      );
    },
    duplicate: (target, [name], host) => {
      const taken = new Set(views(target.sheet).map((view) => view.toLowerCase()));
      const wanted = isAbsent(name) ? freeName(`${live(target)} (Copy)`, taken) : filledTextOf(name, 'name');
      return object(host, target.sheet, addView(target.sheet, wanted));
    },
  },
});

function object(host: ExcelHost, sheet: SheetModel, name: string): HostObject {
  const target: ViewTarget = { sheet, name };
  return host.object('NamedSheetView', target);
}

function views(sheet: SheetModel): readonly string[] {
  const kept = sheet.bag.get(KEY);
  return Array.isArray(kept) ? kept.map(String) : [];
}

function keep(sheet: SheetModel, names: readonly string[]): void {
  sheet.bag.set(KEY, names);
  sheet.touched('script');
}

function live({ sheet, name }: ViewTarget): string {
  return found(
    views(sheet).find((view) => view === name),
    name,
  );
}

function addView(sheet: SheetModel, name: string): string {
  if (views(sheet).some((view) => isSameName(view, name)))
    throw new ExcelError('ItemAlreadyExists', `The resource being created already exists: the view "${name}".`);
  keep(sheet, [...views(sheet), name]);
  return name;
}
