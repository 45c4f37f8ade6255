import type { Book, Sheet } from '../../core/index';
import type { EngineWork } from './engine';
import type { ToWorker } from './protocol';
import type { WorkerSession } from './workerSession';

/** Cells a message: copying them takes some 20 ms, so the screen stays free between messages. */
const CELLS_A_PIECE = 60_000;

/** Hand a book over in pieces, each only after the one before was taken. */
export async function sendBook(session: WorkerSession, book: Book, work: EngineWork): Promise<void> {
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const ask = (message: ToWorker): Promise<unknown> => session.ask(message, work);
  work.progress('send', 0, total);
  await ask({ kind: 'book', head: { ...book, sheets: book.sheets.map(withoutRows) } });
  let done = 0;
  for (const [index, sheet] of book.sheets.entries()) {
    for (const { from, to } of piecesOf(sheet)) {
      await ask({ kind: 'rows', sheet: index, rows: sheet.rows.slice(from, to), isLast: false });
      done += to - from;
      work.progress('send', done, total);
    }
  }
  await ask({ kind: 'rows', sheet: 0, rows: [], isLast: true });
}

function withoutRows({ rows: _rows, ...head }: Sheet): Omit<Sheet, 'rows'> {
  return head;
}

function* piecesOf({ rows }: Sheet): Generator<{ from: number; to: number }> {
  let [from, cells] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    cells += (rows[row]?.length ?? 0) + 1;
    if (cells < CELLS_A_PIECE) continue;
    yield { from, to: row + 1 };
    [from, cells] = [row + 1, 0];
  }
  if (from < rows.length) yield { from, to: rows.length };
}
