import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import type { WorkbookModel } from '../../../../workbook/workbook';
import { filledTextOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import type { WorkbookScope } from '../targets';

/** Target of the class Setting: its key, upper and lower case told apart. */
export interface SettingTarget extends WorkbookScope {
  readonly key: string;
}

const members = collectionMembers<WorkbookScope>({
  items: ({ workbook }, host) => [...workbook.settings.keys()].map((key) => object(host, workbook, key)),
  find: ({ workbook }, key, host) =>
    typeof key === 'string' && workbook.settings.has(key) ? object(host, workbook, key) : null,
});

/** Settings that add-ins keep in the workbook. */
export const settingCollectionClass = excelClass<WorkbookScope>({
  name: 'SettingCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ workbook }, [key, value], host) => {
      const name = filledTextOf(key, 'key');
      workbook.settings.set(name, textOfValue(value));
      return object(host, workbook, name);
    },
  },
});

/** One setting. */
export const settingClass = excelClass<SettingTarget>({
  name: 'Setting',
  id: (target) => target.key,
  fields: {
    key: { get: (target) => (live(target), target.key) },
    _Id: { get: (target) => target.key },
    value: {
      get: (target) => valueOfText(live(target)),
      set: (target, value) => {
        live(target);
        target.workbook.settings.set(target.key, textOfValue(value));
      },
    },
  },
  methods: {
    delete: (target) => {
      live(target);
      target.workbook.settings.delete(target.key);
    },
  },
});

function object(host: ExcelHost, workbook: WorkbookModel, key: string): HostObject {
  const target: SettingTarget = { workbook, key };
  return host.object('Setting', target);
}

function live({ workbook, key }: SettingTarget): string {
  return found(workbook.settings.get(key), key);
}

function textOfValue(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** Settings of other origin may be plain text. */
function valueOfText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
