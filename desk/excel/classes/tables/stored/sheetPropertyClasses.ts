import type { SheetModel } from '../../../../workbook/workbook';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { filledTextOf, textOf } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import type { SheetScope } from '../targets';

/** Target of the class WorksheetCustomProperty. */
export interface SheetPropertyTarget extends SheetScope {
  readonly key: string;
}

const members = collectionMembers<SheetScope>({
  items: ({ sheet }, host) => [...sheet.customProperties.keys()].map((key) => object(host, sheet, key)),
  find: ({ sheet }, key, host) => {
    const known = knownKey(sheet, key);
    return known === undefined ? null : object(host, sheet, known);
  },
});

/** Properties that add-ins keep with a sheet; keys are the same in any case. */
export const worksheetCustomPropertyCollectionClass = excelClass<SheetScope>({
  name: 'WorksheetCustomPropertyCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ sheet }, [key, value], host) => {
      const name = filledTextOf(key, 'key');
      const known = knownKey(sheet, name) ?? name;
      sheet.customProperties.set(known, textOf(value, 'value'));
      sheet.touched('script');
      return object(host, sheet, known);
    },
  },
});

/** One property of a sheet. */
export const worksheetCustomPropertyClass = excelClass<SheetPropertyTarget>({
  name: 'WorksheetCustomProperty',
  id: (target) => target.key,
  fields: {
    key: { get: (target) => (live(target), target.key) },
    _Id: { get: (target) => target.key },
    value: {
      get: live,
      set: (target, value) => {
        live(target);
        target.sheet.customProperties.set(target.key, textOf(value, 'value'));
        target.sheet.touched('script');
      },
    },
  },
  methods: {
    delete: (target) => {
      live(target);
      target.sheet.customProperties.delete(target.key);
      target.sheet.touched('script');
    },
  },
});

function object(host: ExcelHost, sheet: SheetModel, key: string): HostObject {
  const target: SheetPropertyTarget = { sheet, key };
  return host.object('WorksheetCustomProperty', target);
}

function knownKey(sheet: SheetModel, key: unknown): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => isSameName(known, key));
}

function live({ sheet, key }: SheetPropertyTarget): string {
  return found(sheet.customProperties.get(key), key);
}
