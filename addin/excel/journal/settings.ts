import { SETTING_START } from '../../../core/index';
import type { ExcelSession } from '../session';

/** Write settings of the workbook and read them back; null removes one. */
export function writeSettings(session: ExcelSession, wanted: ReadonlyMap<string, string | null>): Promise<void> {
  return session.settle(
    ({ workbook: { settings } }) => {
      for (const [key, text] of wanted) if (text !== null) settings.add(key, text);
      for (const key of gone(wanted)) settings.getItemOrNullObject(key).delete();
    },
    ({ workbook: { settings } }) => {
      settings.load('items/key,items/value');
      return () => {
        const found = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
        return [...wanted].every(([key, text]) => (text === null ? !found.has(key) : found.get(key) === text));
      };
    },
  );
}

/** Read all settings of ours. */
export function readSettings(session: ExcelSession): Promise<ReadonlyMap<string, string>> {
  return session.read(
    ({ workbook: { settings } }) => {
      settings.load('items/key,items/value');
      return () =>
        new Map(
          settings.items.flatMap(({ key, value }) =>
            key.startsWith(SETTING_START) ? [[key, String(value)] as const] : [],
          ),
        );
    },
    () => true,
  );
}

function gone(wanted: ReadonlyMap<string, string | null>): readonly string[] {
  return [...wanted].flatMap(([key, text]) => (text === null ? [key] : []));
}
