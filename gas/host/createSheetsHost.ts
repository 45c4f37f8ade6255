import { protocolHost } from '../../core/index';
import type { Area, Host, Kit, Sheet, Timers, Work } from '../../core/index';
import type { Link } from './link';
import { addUserSheet } from './addSheet';
import { SheetsBench } from './sheetsBench';
import { watchSelection } from './watchSelection';

export interface SheetsHostOptions {
  readonly link: Link;
  readonly clock: { /** Milliseconds since 1970. */ readonly now: () => number };
  readonly timers: Timers;
  /** Give a new id of letters and digits, at most 16; never the same twice. */
  readonly newId: () => string;
  /** Tells whether the person looks at the sidebar; null where nobody does, as on the server. */
  readonly isSeen: (() => boolean) | null;
}

/** The port on Google Sheets, over the server part of the add-on. */
export function createSheetsHost(options: SheetsHostOptions): Host {
  const { link, timers, isSeen } = options;
  const bench = (work: Work): SheetsBench => new SheetsBench(link, timers, work);
  const kit: Kit = { owner: options.newId(), now: options.clock.now, newId: options.newId, bench };
  const quiet = bench(NO_WORK);
  const host: Host = { ...protocolHost('sheets', kit), addSheet: (name, rows: Sheet, work) => addUserSheet(bench(work), name, rows) }; // prettier-ignore
  if (isSeen === null) return host;
  const selection = (): Promise<{ readonly sheet: string; readonly area: Area } | null> =>
    quiet.get<'selection'>({ op: 'selection' }, () => true);
  return {
    ...host,
    selection,
    select: async (sheet, area) => void (await quiet.get<'select'>({ op: 'select', sheet, area })),
    watch: (listener) => Promise.resolve(watchSelection({ selection, timers, isSeen }, listener)),
  };
}

const NO_WORK: Work = { progress: () => undefined, cancelled: () => false };
