import type { Area } from '../../../core/index';
import { contentOf, type Content } from '../content';
import type { ExcelSession } from '../session';
import { isMatrix } from './cells';
import { rangeOf } from './layout';

const CELLS_A_TRIP = 40_000;
const LEAST_ROWS = 50;

/** Read constants and formulas of an area, row by row from its top. */
export async function readContents(
  session: ExcelSession,
  sheetId: string,
  area: Area,
): Promise<readonly (readonly Content[])[]> {
  const width = area.right - area.left + 1;
  const rows: (readonly Content[])[] = [];
  let step = Math.max(LEAST_ROWS, Math.floor(CELLS_A_TRIP / width));
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + step - 1);
    try {
      rows.push(...(await readSlice(session, sheetId, { ...area, top, bottom })));
      top = bottom + 1;
    } catch (error) {
      if (step <= LEAST_ROWS) throw error;
      step = Math.max(LEAST_ROWS, step >> 1);
    }
    await session.breathe();
  }
  return rows;
}

function readSlice(session: ExcelSession, sheetId: string, area: Area): Promise<readonly (readonly Content[])[]> {
  const [rows, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return session
    .read(
      ({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
        range.load('values,formulas');
        return (): { values: readonly unknown[][]; formulas: readonly unknown[][] } => range;
      },
      ({ values, formulas }) => isMatrix(values, rows, width) && isMatrix(formulas, rows, width),
    )
    .then(({ values, formulas }) =>
      values.map((line, row) => line.map((value, column) => contentOf(value, formulas[row]?.[column]))),
    );
}
