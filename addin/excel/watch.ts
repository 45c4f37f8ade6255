import { NAME_START, WATCH_MS, isUndoSheet } from '../../core/index';
import type { HostEvent, Timers } from '../../core/index';
import { parseAddress } from './address';

type Stop = () => Promise<void>;

/** Hears what happens in the workbook. While we write, the handlers are taken off: events of large writes are a known trouble of Excel, and nothing depends on them.
 *  An Excel that does not answer holds up nobody: then the handlers stay off until the next time. */
export class Watcher {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** Ways to take the handlers off; null while they are off. */
  private stops: readonly Stop[] | null = null;
  private holds = 0;
  /** Handlers are put on and taken off one after the other, or some would stay on that nobody knows of. */
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly timers: Timers) {}

  /** Tell a listener of edits by this person, of the selection and of sheets. Gives the way to stop. */
  async add(listener: (event: HostEvent) => void): Promise<() => void> {
    this.listeners.add(listener);
    await this.adjusted();
    return () => {
      this.listeners.delete(listener);
      void this.adjusted();
    };
  }

  /** Do something without hearing of it. */
  async silently<T>(act: () => Promise<T>): Promise<T> {
    this.holds++;
    await this.adjusted();
    try {
      return await act();
    } finally {
      this.holds--;
      await this.adjusted();
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Put the handlers on or take them off, as is wanted by then. */
  private adjusted(): Promise<void> {
    this.turn = this.turn.then(async () => {
      const isWanted = this.listeners.size > 0 && this.holds === 0;
      if (isWanted && this.stops === null) await this.start();
      else if (!isWanted && this.stops !== null) await this.stop();
    });
    return this.turn;
  }

  private async start(): Promise<void> {
    const registering = this.registered();
    this.stops = await this.inTime(registering);
    // Handlers that come too late are nobody's.
    if (this.stops === null) void registering.then((late) => this.inTime(takenOff(late))).catch(() => undefined);
  }

  private async stop(): Promise<void> {
    const stops = this.stops ?? [];
    this.stops = null;
    await this.inTime(takenOff(stops));
  }

  private async registered(): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const results: OfficeExtension.EventHandlerResult<unknown>[] = [
        worksheets.onChanged.add((event) => this.edited(event)),
        worksheets.onSelectionChanged.add((event) => this.selected(event)),
        worksheets.onAdded.add((event) => this.sheetsChanged(event.source)),
        worksheets.onDeleted.add((event) => this.sheetsChanged(event.source)),
      ];
      await context.sync();
      stops.push(...results.map((result) => () => removed(result)));
    });
    return stops;
  }

  /** Wait as long as for any other answer of Excel; null when it refuses or does not come. */
  private inTime<T>(call: Promise<T>): Promise<T | null> {
    return new Promise((resolve) => {
      const cancel = this.timers.after(WATCH_MS, () => resolve(null));
      const end = (outcome: T | null): void => {
        cancel();
        resolve(outcome);
      };
      call.then(end, () => end(null));
    });
  }

  private async edited(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (event.source === 'Remote') return;
    const place = await placed(event.worksheetId, event.address).catch(() => null);
    if (place) this.tell({ kind: 'edited', sheet: place.sheet, isOurs: place.isOurs });
  }

  private async selected(event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const area = parseAddress(event.address)?.area;
    const place = await placed(event.worksheetId, event.address).catch(() => null);
    if (place && area) this.tell({ kind: 'selected', sheet: place.sheet, area });
  }

  private sheetsChanged(source: string): Promise<void> {
    if (source !== 'Remote') this.tell({ kind: 'sheets' });
    return Promise.resolve();
  }
}

async function takenOff(stops: readonly Stop[]): Promise<void> {
  for (const stop of stops) await stop().catch(() => undefined);
}

function removed(result: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  return Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
}

/** Name of the sheet of an event, and whether the cells are ours. */
function placed(
  sheetId: string,
  address: string,
): Promise<{ readonly sheet: string; readonly isOurs: boolean } | null> {
  return Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    workbook.names.load('items/name,items/formula');
    await workbook.context.sync();
    if (sheet.isNullObject || isUndoSheet(sheet.name)) return null;
    const area = parseAddress(address)?.area;
    const isOurs = workbook.names.items.some(({ name, formula }) => {
      const place = name.startsWith(NAME_START) ? parseAddress(String(formula)) : null;
      if (place?.sheet !== sheet.name) return false;
      const isWhole = place.area.right === place.area.left && place.area.bottom === 0;
      return isWhole || (area !== undefined && area.left >= place.area.left && area.right <= place.area.right);
    });
    return { sheet: sheet.name, isOurs };
  });
}
