import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recipeFrom, run } from '../../core/index';
import type { Book, Patch, RunNote, Work } from '../../core/index';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { createSheetsEnd } from '../../desk/sheets/createSheetsEnd';
import { openNodeRealm, type SheetsRealm } from '../../desk/sheets/realm/nodeRealm';
import { newProject } from '../../desk/sheets/services/project';
import { createSheetsHost } from '../../gas/host/createSheetsHost';
import { customerBook } from '../desk/customerBook';

/** `measureSheets PRODUCT ROWS server|sidebar`: run the built server part in a bare realm over N customers x 30 columns, as the menu does (wholly on the server)
 *  or as the sidebar does (the core here, chunks there). Prints one line of JSON: for the first run and the refresh, seconds, processor seconds,
 *  calls of the sidebar with their bytes, calls of services. */
const [product = '', rowCount = '', mode = ''] = process.argv.slice(2);
const rows = Number(rowCount);

/** 31 October 2026, 12:00 in Shanghai. */
const NOON = Date.UTC(2026, 9, 31, 4);
const CALM: Work = { progress: () => undefined, cancelled: () => false };

interface Figures {
  readonly seconds: number;
  readonly cpu: number;
  /** Calls over google.script.run; none on the server. */
  readonly calls: number;
  readonly bytes: number;
  readonly largest: number;
  readonly services: number;
  /** The services called most, with their counts. */
  readonly most: readonly (readonly [name: string, count: number])[];
}

const file = writePackage(null, bookParts(customerBook(rows, 20261101)), nodeCodec);
const { workbook } = openWorkbook(file, 'customers.xlsx', nodeCodec);
const end = createSheetsEnd(workbook, { now: () => NOON });
const project = newProject();
const counts = new Map<string, number>();
end.onCall = (method) => void counts.set(method, (counts.get(method) ?? 0) + 1);
const sent: number[] = [];

const results = [await measured(), await measured()];
console.log(JSON.stringify({ first: results[0], refresh: results[1], peak: Math.round(process.resourceUsage().maxRSS / 1024) })); // prettier-ignore

async function measured(): Promise<Figures> {
  counts.clear();
  sent.length = 0;
  const [began, before] = [performance.now(), process.cpuUsage()];
  await (mode === 'server' ? onServer() : fromSidebar());
  const { user, system } = process.cpuUsage(before);
  const most = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    seconds: (performance.now() - began) / 1000,
    cpu: (user + system) / 1e6,
    calls: sent.length,
    bytes: sent.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sent),
    services: most.reduce((sum, [, count]) => sum + count, 0),
    most: most.slice(0, 5),
  };
}

function realm(): SheetsRealm {
  end.beginExecution();
  const opened = openNodeRealm({
    bundle: readFileSync(path.join(product, 'sheets-realm.js'), 'utf8'),
    end,
    files: [{ name: 'Code', code: readFileSync(path.join(product, 'gas', 'Code.js'), 'utf8') }],
    services: { project },
    isStrict: true,
  });
  const failure = opened.load();
  if (failure) throw new Error(failure.message);
  return opened;
}

async function onServer(): Promise<void> {
  const opened = realm();
  const { state, failure } = opened.call('refreshByTimer');
  opened.end();
  await Promise.resolve();
  if (state !== 'done') throw new Error(failure?.message ?? state);
}

async function fromSidebar(): Promise<void> {
  const opened = realm();
  let ids = 0;
  const host = createSheetsHost({
    link: {
      call: (text) => {
        end.beginExecution();
        const { value, failure } = opened.call('portraitCall', JSON.stringify([text]));
        opened.end();
        if (failure) return Promise.reject(new Error(failure.message));
        const answer = String(value);
        sent.push(Buffer.byteLength(text) + Buffer.byteLength(answer));
        return Promise.resolve(answer);
      },
    },
    clock: { now: () => NOON },
    timers: { after: (_milliseconds, act) => (setImmediate(act), () => undefined) },
    newId: () => `b${++ids}`,
    isSeen: null,
  });
  const { book, stamp } = await host.read(CALM);
  const { patch, note } = planned(book);
  const { state } = await host.apply(patch, stamp, note, CALM);
  if (state !== 'done') throw new Error(`The run ended as ${state}.`);
}

function planned(book: Book): { readonly patch: Patch; readonly note: RunNote } {
  const recipe = recipeFrom({ preset: 'standard', sets: [] });
  if (!recipe.ok) throw new Error('The standard recipe is refused.');
  const result = run(book, { recipe: recipe.recipe, mapping: new Map(), clock: { today: 46_326, given: true } });
  if (result.kind === 'none') throw new Error(result.reasons.map((reason) => reason.en).join(' '));
  const note = { certificate: 'bench', version: '0', customers: rows, rows, recipe: '{}' };
  return { patch: result.patch, note };
}
