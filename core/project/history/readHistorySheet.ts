import type { Cell } from '../../book/cell';
import { foldedWord, lineText, readOwnTable, textIn, type OwnLine } from '../ownTable';
import { dayIn } from '../settings/readProject';
import { FIGURES, NO_HISTORY, type ClassColumn, type Figure, type History, type HistoryEvent } from './history';
import { EVENT_NAMES, HISTORY_COLUMNS, type HistoryColumn } from './historySheet.data';

/** Read the history sheet back. `written` are the class columns that may stand there, in both languages: `classColumns` of this run's sets; every other column is taken for the user's and kept as it stands, a class that is no longer counted too.
 *  A figure that somebody overtyped with words is absent; a row without a known event is taken for a run when it has a certificate, else left out.
 *  Never throws; a sheet without our headers is an empty history. */
export function readHistorySheet(rows: readonly (readonly Cell[])[], written: readonly ClassColumn[]): History {
  const table = readOwnTable(rows, HISTORY_COLUMNS, ['event', 'certificate']);
  if (!table) return NO_HISTORY;
  const places = written.flatMap((column) => {
    const at = table.extraHeaders.indexOf(column.header);
    return at < 0 ? [] : [{ column, at }];
  });
  const isClass = new Set(places.map(({ at }) => at));
  const own = table.extraHeaders.map((_, at) => at).filter((at) => !isClass.has(at));
  const lines = table.lines.flatMap((line) => {
    const event = eventOf(line);
    return event === null ? [] : [{ line, event }];
  });
  return {
    rows: lines.map(({ line, event }) => ({
      event,
      stamp: lineText(line, 'stamp'),
      day: dayIn(line.cells.get('day') ?? null) ?? 0,
      who: lineText(line, 'who'),
      certificate: lineText(line, 'certificate'),
      rules: lineText(line, 'rules'),
      figures: new Map(
        FIGURES.flatMap((figure): readonly (readonly [Figure, number])[] => {
          const value = numberIn(line.cells.get(figure));
          return value === null ? [] : [[figure, value]];
        }),
      ),
      classes: new Map(
        places.flatMap(({ column, at }): readonly (readonly [string, number])[] => {
          const value = numberIn(line.extra[at]);
          return value === null ? [] : [[column.field, value]];
        }),
      ),
      extra: own.map((at) => line.extra[at] ?? null),
    })),
    classColumns: places.map(({ column }) => column),
    extraHeaders: own.map((at) => table.extraHeaders[at] ?? ''),
  };
}

function eventOf(line: OwnLine<HistoryColumn>): HistoryEvent | null {
  const word = foldedWord(lineText(line, 'event'));
  const events = Object.keys(EVENT_NAMES) as readonly HistoryEvent[];
  const named = events.find((event) =>
    [event, EVENT_NAMES[event].zh, EVENT_NAMES[event].en].some((name) => foldedWord(name) === word),
  );
  return named ?? (lineText(line, 'certificate') === '' ? null : 'run');
}

function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const text = textIn(cell).replace(/,/g, '');
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}
