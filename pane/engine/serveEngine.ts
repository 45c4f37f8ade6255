import type { Book, Cell, Sheet } from '../../core/index';
import { EngineError, type Planned } from './engine';
import type { BookHead, FromWorker, Line, ToWorker } from './protocol';
import { columnsOf, frameOf, piecesOf } from './wire';
import { workbench, type EngineTick, type Workbench } from './workbench';

/** Answer the messages of a `workerEngine` at the other end of a line. Messages are answered one by one, in order. */
export function serveEngine(line: Pick<Line<FromWorker, ToWorker>, 'send' | 'listen'>): void {
  const bench = workbench();
  const incoming = bookInPieces();
  const tick: EngineTick = (step, done, total) => line.send({ kind: 'tick', step, done, total });
  line.listen(
    (message) => {
      try {
        answer(message, { bench, incoming, tick, line });
      } catch (error) {
        const reason = error instanceof EngineError && error.kind === 'noBook' ? 'noBook' : 'failed';
        line.send({ kind: 'broken', reason, message: error instanceof Error ? error.message : String(error) });
      }
    },
    () => undefined,
  );
}

interface Serving {
  readonly bench: Workbench;
  readonly incoming: BookInPieces;
  readonly tick: EngineTick;
  readonly line: Pick<Line<FromWorker, ToWorker>, 'send'>;
}

function answer(message: ToWorker, { bench, incoming, tick, line }: Serving): void {
  switch (message.kind) {
    case 'book':
      incoming.begin(message.head);
      return line.send({ kind: 'taken' });
    case 'rows':
      incoming.add(message.sheet, message.rows);
      if (message.isLast) bench.open(incoming.book());
      return line.send({ kind: 'taken' });
    case 'look':
      return line.send({ kind: 'looked', looked: bench.look(message.request, tick) });
    case 'plan':
      return sendPlanned(bench.plan(message.request, tick), line);
    case 'customer':
      return line.send({ kind: 'card', card: bench.customer(message.place) });
    case 'ask':
      return line.send({ kind: 'answer', answer: bench.answer(message.asking) });
    case 'history':
      return line.send({ kind: 'past', past: bench.history(message.place) });
    default:
      return message satisfies never;
  }
}

/** The columns go first, each in its own messages, then the frame they belong into. */
function sendPlanned(planned: Planned, line: Serving['line']): void {
  if (planned.kind === 'none') return line.send({ kind: 'planned', planned });
  for (const column of columnsOf(planned.patch))
    for (const { piece, transfer } of piecesOf(column)) line.send({ kind: 'piece', piece }, transfer);
  line.send({ kind: 'planned', planned: { ...planned, patch: frameOf(planned.patch) } });
}

interface BookInPieces {
  begin(head: BookHead): void;
  add(sheet: number, rows: readonly (readonly Cell[])[]): void;
  book(): Book;
}

function bookInPieces(): BookInPieces {
  let head: BookHead | null = null;
  let rows: (readonly Cell[])[][] = [];
  return {
    begin(next) {
      head = next;
      rows = next.sheets.map(() => []);
    },
    add(sheet, more) {
      for (const row of more) rows[sheet]?.push(row);
    },
    book() {
      if (!head) throw new EngineError('noBook');
      const sheets = head.sheets.map((sheet, index): Sheet => ({ ...sheet, rows: rows[index] ?? [] }));
      rows = [];
      return { ...head, sheets };
    },
  };
}
