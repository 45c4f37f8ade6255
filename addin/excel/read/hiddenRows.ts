import type { SheetLayout } from '../../../core/index';
import type { ExcelSession } from '../session';

/** Spans that one round trip asks about, and the most that are looked at at all. */
const SPANS_A_TRIP = 500;
const MOST_SPANS = 20_000;

/** List the hidden rows of a sheet's used area, zero-based, ascending. Excel says of a span whether all, none or some of its rows are hidden; spans with some are halved.
 *  Limit: of more than 20,000 spans of hidden and shown rows, the rest is listed as hidden. */
export async function readHiddenRows(session: ExcelSession, layout: SheetLayout): Promise<readonly number[]> {
  if (layout.used === null || layout.rowHidden === false) return [];
  const hidden: number[] = [];
  let open: Span[] = [{ top: layout.used.top, bottom: layout.used.bottom }];
  for (let looked = 0; open.length > 0;) {
    const now = open.splice(0, SPANS_A_TRIP);
    looked += now.length;
    const answers = looked > MOST_SPANS ? now.map(() => true) : await ask(session, layout.id, now);
    const next: Span[] = [];
    now.forEach((span, index) => {
      const answer = answers[index] ?? null;
      if (answer === true) for (let row = span.top; row <= span.bottom; row++) hidden.push(row);
      else if (answer === null && span.bottom > span.top) next.push(...halves(span));
    });
    open = [...next, ...open];
  }
  return hidden.sort((a, b) => a - b);
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

function halves({ top, bottom }: Span): readonly Span[] {
  const middle = (top + bottom) >> 1;
  return [
    { top, bottom: middle },
    { top: middle + 1, bottom },
  ];
}

function ask(session: ExcelSession, id: string, spans: readonly Span[]): Promise<readonly (boolean | null)[]> {
  return session.read(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      const ranges = spans.map(({ top, bottom }) => sheet.getRangeByIndexes(top, 0, bottom - top + 1, 1));
      for (const range of ranges) range.load('rowHidden');
      return () => ranges.map((range): boolean | null => range.rowHidden);
    },
    (answers) => answers.length === spans.length,
  );
}
