import { HostError, protocolHost } from '../../core/index';
import type { Host, Kit, Timers, Work } from '../../core/index';
import { addUserSheet } from './addSheet';
import { parseAddress } from './address';
import { ExcelBench } from './excelBench';
import { rangeOf } from './read/layout';
import { REQUIRED_API } from './requiredApi.data';
import { Watcher } from './watch';

export interface ExcelHostOptions {
  readonly clock: { /** Milliseconds since 1970. */ readonly now: () => number };
  readonly timers: Timers;
  /** Give a new id of letters and digits, at most 16; never the same twice. */
  readonly newId: () => string;
}

/** The port on Excel, over Office.js. Call after `Office.onReady`.
 *  @throws HostError unsupported when this Excel lacks ExcelApi 1.13 */
export function createExcelHost(options: ExcelHostOptions): Host {
  if (!Office.context.requirements.isSetSupported(REQUIRED_API.name, REQUIRED_API.version)) throw tooOld();
  const kit: Kit = {
    owner: options.newId(),
    now: options.clock.now,
    newId: options.newId,
    bench: (work) => new ExcelBench(options.timers, work),
  };
  const watcher = new Watcher(options.timers);
  const quiet = new ExcelBench(options.timers, NO_WORK);
  return {
    ...protocolHost('excel', kit, (act) => watcher.silently(act)),
    watch: (listener) => watcher.add(listener),
    select: (sheet, area) =>
      quiet.trip(({ workbook }) => {
        const target = workbook.worksheets.getItem(sheet);
        target.activate();
        rangeOf(target, area).select();
        return () => undefined;
      }),
    selection: () =>
      quiet.trip(({ workbook }) => {
        const range = workbook.getSelectedRange();
        range.load('address');
        return () => {
          const place = parseAddress(range.address);
          return place === null || place.sheet === null ? null : { sheet: place.sheet, area: place.area };
        };
      }),
    addSheet: (name, rows, work) =>
      watcher.silently(() => addUserSheet(new ExcelBench(options.timers, work), name, rows)),
  };
}

const NO_WORK: Work = { progress: () => undefined, cancelled: () => false };

function tooOld(): HostError {
  const { name, version } = REQUIRED_API;
  return new HostError('unsupported', 'unchanged', {
    zh: `这个 Excel 不支持 ${name} ${version}。`,
    en: `This Excel does not support ${name} ${version}.`,
  });
}
