import type { ExcelSession } from '../session';

const TEXTS_A_TRIP = 30;

/** Keep texts in a new very hidden sheet, one a row, and read each stretch back. */
export async function keepTexts(session: ExcelSession, name: string, texts: readonly string[]): Promise<void> {
  await session.settle(
    ({ workbook }) => {
      const sheet = workbook.worksheets.add(name);
      sheet.visibility = 'VeryHidden';
    },
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      return () => !sheet.isNullObject && sheet.visibility === 'VeryHidden';
    },
  );
  for (let from = 0; from < texts.length; from += TEXTS_A_TRIP) {
    session.work.progress('journal', from, texts.length);
    await keepSome(session, name, from, texts.slice(from, from + TEXTS_A_TRIP));
  }
}

/** Read texts back; null when the sheet is gone. */
export async function readTexts(session: ExcelSession, name: string, count: number): Promise<readonly string[] | null> {
  const texts: string[] = [];
  for (let from = 0; from < count; from += TEXTS_A_TRIP) {
    const found = await readSome(session, name, from, Math.min(TEXTS_A_TRIP, count - from));
    if (found === null) return null;
    texts.push(...found);
  }
  return texts;
}

/** List the names of all sheets. */
export function sheetNames(session: ExcelSession): Promise<readonly string[]> {
  return session.read(
    ({ workbook: { worksheets } }) => {
      worksheets.load('items/name');
      return () => worksheets.items.map((sheet) => sheet.name);
    },
    (found) => found.length > 0,
  );
}

function keepSome(session: ExcelSession, name: string, from: number, texts: readonly string[]): Promise<void> {
  return session.settle(
    ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, texts.length, 1);
      range.values = texts.map((text) => [text]);
    },
    ({ workbook }) => {
      const range = workbook.worksheets.getItemOrNullObject(name).getRangeByIndexes(from, 0, texts.length, 1);
      range.load('values');
      return () => {
        const found: unknown = range.isNullObject ? null : range.values;
        return Array.isArray(found) && texts.every((text, index) => first(found[index]) === text);
      };
    },
  );
}

async function readSome(
  session: ExcelSession,
  name: string,
  from: number,
  count: number,
): Promise<readonly string[] | null> {
  const found = await session.read(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const range = sheet.getRangeByIndexes(from, 0, count, 1);
      sheet.load('id');
      range.load('values');
      return (): readonly unknown[] | null => (sheet.isNullObject || range.isNullObject ? null : range.values);
    },
    (values) => values === null || (Array.isArray(values) && values.length === count),
  );
  return found === null ? null : found.map((row) => String(first(row)));
}

function first(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : undefined;
}
