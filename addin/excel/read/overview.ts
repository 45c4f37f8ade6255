import { SETTING_START } from '../../../core/index';
import type { Overview } from '../../../core/index';
import { parseAddress } from '../address';
import type { ExcelSession } from '../session';

/** An overview, and where sheets and names lead: equal marks mean that no cell of ours moved between two looks. */
export type MarkedOverview = Overview & { readonly mark: string };

/** Look over the workbook: sheets, names, settings. */
export async function readOverview(session: ExcelSession): Promise<MarkedOverview> {
  return session.read(
    ({ workbook }) => {
      const { worksheets, names, settings } = workbook;
      workbook.load('name,readOnly');
      worksheets.load('items/id,items/name,items/visibility');
      names.load('items/name,items/formula');
      settings.load('items/key,items/value');
      return () => ({
        title: workbook.name,
        isReadOnly: workbook.readOnly,
        sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITY[visibility] })),
        names: names.items.flatMap(({ name, formula }) => {
          const place = parseAddress(String(formula));
          return place === null || place.sheet === null ? [] : [{ name, sheet: place.sheet, area: place.area }];
        }),
        takenNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
        settings: new Map(
          settings.items.flatMap(({ key, value }) =>
            key.startsWith(SETTING_START) ? [[key, String(value)] as const] : [],
          ),
        ),
        mark: markOf(workbook),
      });
    },
    (seen) => seen.sheets.length > 0 && seen.sheets.every(({ id, name }) => isText(id) && isText(name)),
  );
}

/** Queue what a mark is made of. */
export function loadMark({ worksheets, names }: Excel.Workbook): void {
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
}

/** Give the mark of a workbook whose sheets and names were loaded. */
export function markOf({ worksheets, names }: Excel.Workbook): string {
  const places = names.items.map(({ name, formula }) => [name, String(formula)]);
  return JSON.stringify([worksheets.items.map(({ id, name }) => [id, name]), places]);
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
