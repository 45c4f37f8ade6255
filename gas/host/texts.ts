import type { SheetsSession } from './sheetsSession';

/** 50,000 letters each, below what one call carries. */
const TEXTS_A_CALL = 16;

/** Keep texts in a new hidden sheet, one a row; the server reads each stretch back. */
export async function keepTexts(session: SheetsSession, sheet: string, texts: readonly string[]): Promise<void> {
  for (let from = 0; from === 0 || from < texts.length; from += TEXTS_A_CALL) {
    session.work.progress('journal', from, texts.length);
    await session.put<'keepTexts'>({ op: 'keepTexts', sheet, from, texts: texts.slice(from, from + TEXTS_A_CALL) });
  }
}

/** Read texts back; null when the sheet is gone. */
export async function readTexts(
  session: SheetsSession,
  sheet: string,
  count: number,
): Promise<readonly string[] | null> {
  const texts: string[] = [];
  for (let from = 0; from < count; from += TEXTS_A_CALL) {
    const wanted = Math.min(TEXTS_A_CALL, count - from);
    const found = await session.get<'texts'>(
      { op: 'texts', sheet, from, count: wanted },
      (answer) => answer === null || answer.length === wanted,
    );
    if (found === null) return null;
    texts.push(...found);
  }
  return texts;
}
