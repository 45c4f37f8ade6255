import type { CallOutcome, Installation } from '../../../sheets/realm/inside';
import { DOOR, type RealmDoor } from './door';
import { stripGlobals } from './stripGlobals';

/** What `sheets-realm.js` declares; it was loaded before. */
declare const sheetsRealm: {
  readonly install: (installation: Installation) => void;
  readonly call: (name: string, argumentsJson: string) => CallOutcome;
  readonly finish: () => void;
};

// The hidden frame in which the server of a script runs: services of Apps Script, as little of a browser as it lets go of, one script.
// What is needed of the browser is kept here before it goes.
const { install, call, finish } = sheetsRealm;
const page = document;
const listen = window.addEventListener.bind(window);
const files: string[] = [];
const PlainDate = Date;
const plainNow = Date.now;
const ORIGIN = location.origin;
const define = Object.defineProperty;

const door: RealmDoor = { left: stripped(), begin, load, call, finish };
define(globalThis, DOOR, { value: door, configurable: true });

/** The bundle's name is a `var`, which cannot be taken away; it is emptied. */
function stripped(): readonly string[] {
  const left = stripGlobals(globalThis).filter((name) => name !== 'sheetsRealm');
  Reflect.set(globalThis, 'sheetsRealm', undefined);
  return left;
}

function begin({ end, options }: Pick<Installation, 'end' | 'options'>): void {
  // Each execution tells its own time: without this, clocks would be put around clocks.
  define(globalThis, 'Date', { value: PlainDate, writable: true, configurable: true, enumerable: false });
  define(PlainDate, 'now', { value: plainNow, writable: true, configurable: true, enumerable: false });
  install({ end, options, files, forbidden: [] });
}

function load(address: string): Promise<void> {
  files.push(ORIGIN + address);
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    listen('error', (event: ErrorEvent) => reject(new Error(event.message)), { once: true });
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} cannot be loaded`));
    script.src = address;
    page.head.append(script);
  });
}
