import { stampInTurns } from '../../../core/index';
import type { Book, BookStamp } from '../../../core/index';
import type { ExcelSession } from '../session';

/** Take the fingerprint of a book without holding up others. @throws HostError cancelled */
export async function stamped(session: ExcelSession, book: Book): Promise<BookStamp> {
  const turns = stampInTurns(book);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
    await session.breathe();
  }
}
