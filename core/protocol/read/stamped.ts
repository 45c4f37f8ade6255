import type { Book } from '../../book/book';
import { type BookStamp, stampInTurns } from '../../patch/bookStamp';
import type { Bench } from '../bench';

/** Take the fingerprint of a book without holding up others. @throws HostError cancelled */
export async function stamped(bench: Bench, book: Book): Promise<BookStamp> {
  const turns = stampInTurns(book);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
    await bench.breathe();
  }
}
