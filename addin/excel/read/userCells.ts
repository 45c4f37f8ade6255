import type { Area, SheetArea } from '../../../core/index';
import type { ExcelSession } from '../session';
import { isMatrix } from './cells';
import { rangeOf } from './layout';

const CELLS_A_TRIP = 20_000;
const AREAS_A_TRIP = 200;

/** Read number formats row by row; each place is one column wide. */
export async function readFormats(
  session: ExcelSession,
  places: readonly SheetArea[],
): Promise<readonly (readonly string[])[]> {
  const found: string[][] = [];
  for (const { sheetId, area } of places) {
    const formats: string[] = [];
    for (let top = area.top; top <= area.bottom; top += CELLS_A_TRIP) {
      const bottom = Math.min(area.bottom, top + CELLS_A_TRIP - 1);
      const lines = await session.read(
        ({ workbook }) => {
          const range = rangeOf(workbook.worksheets.getItem(sheetId), { ...area, top, bottom });
          range.load('numberFormat');
          return (): readonly (readonly unknown[])[] => range.numberFormat;
        },
        (answer) => isMatrix(answer, bottom - top + 1, 1),
      );
      for (const line of lines) formats.push(String(line[0]));
      await session.breathe();
    }
    found.push(formats);
  }
  return found;
}

/** Tell row by row whether data validation restricts a cell. Excel says of an area whether all of it has one kind, none, or this and that: what is mixed is asked again in halves. */
export async function readRestricted(
  session: ExcelSession,
  places: readonly SheetArea[],
): Promise<readonly (readonly boolean[])[]> {
  const found = places.map(({ area }) => Array.from({ length: area.bottom - area.top + 1 }, () => false));
  let open: readonly Asked[] = places.map(({ sheetId, area }, at) => ({ at, sheetId, area }));
  while (open.length > 0) {
    const mixed: Asked[] = [];
    for (let from = 0; from < open.length; from += AREAS_A_TRIP) {
      const some = open.slice(from, from + AREAS_A_TRIP);
      const types = await typesOf(session, some);
      some.forEach((asked, index) => {
        const { top, bottom } = asked.area;
        if (types[index] === 'None') return;
        if (MIXED.has(types[index] ?? '') && bottom > top) mixed.push(...halves(asked));
        else found[asked.at]?.fill(true, top - topOf(places, asked), bottom - topOf(places, asked) + 1);
      });
      await session.breathe();
    }
    open = mixed;
  }
  return found;
}

interface Asked {
  /** Which place it is a part of. */
  readonly at: number;
  readonly sheetId: string;
  readonly area: Area;
}

const MIXED: ReadonlySet<string> = new Set(['Inconsistent', 'MixedCriteria']);

function topOf(places: readonly SheetArea[], { at }: Asked): number {
  return places[at]?.area.top ?? 0;
}

function halves({ at, sheetId, area }: Asked): readonly Asked[] {
  const middle = (area.top + area.bottom) >> 1;
  return [
    { at, sheetId, area: { ...area, bottom: middle } },
    { at, sheetId, area: { ...area, top: middle + 1 } },
  ];
}

function typesOf(session: ExcelSession, asked: readonly Asked[]): Promise<readonly string[]> {
  return session.read(
    ({ workbook }) => {
      const validations = asked.map(
        ({ sheetId, area }) => rangeOf(workbook.worksheets.getItem(sheetId), area).dataValidation,
      );
      for (const validation of validations) validation.load('type');
      return () => validations.map(({ type }) => String(type));
    },
    (types) => types.length === asked.length,
  );
}
