import { NAME_START, isUndoSheet } from '../../core/index';
import type { HostEvent } from '../../core/index';
import { parseAddress } from './address';

type Stop = () => Promise<void>;

/** Hears what happens in the workbook. While we write, the handlers are taken off: events of large writes are a known trouble of Excel, and nothing depends on them. */
export class Watcher {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private stops: readonly Stop[] = [];
  private holds = 0;

  /** Tell a listener of edits by this person, of the selection and of sheets. Gives the way to stop. */
  async add(listener: (event: HostEvent) => void): Promise<() => void> {
    this.listeners.add(listener);
    if (this.listeners.size === 1 && this.holds === 0) await this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.stop();
    };
  }

  /** Do something without hearing of it. */
  async silently<T>(act: () => Promise<T>): Promise<T> {
    this.holds++;
    await this.stop();
    try {
      return await act();
    } finally {
      this.holds--;
      if (this.holds === 0 && this.listeners.size > 0) await this.start();
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private async start(): Promise<void> {
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
    }).catch(() => undefined);
    this.stops = stops;
  }

  private async stop(): Promise<void> {
    const { stops } = this;
    this.stops = [];
    for (const stop of stops) await stop().catch(() => undefined);
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
