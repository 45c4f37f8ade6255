import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createOfficeChannel, type OfficeChannel } from '../excel/channel/officeMessages';
import type { ExcelEnd } from '../excel/excelEnd';
import { createPage, type Page } from './page';
import { createPending, type Pending } from './pending';

/** A place where the real office.js runs in Node over an emulated Excel, apart from the globals of this program. */
export interface OfficeRealm {
  readonly channel: OfficeChannel;
  readonly page: Page;
  /** Run code as a script of the page; gives its last value. */
  run(code: string | vm.Script): unknown;
  /** Resolve when no timer, message or download of the page is under way. */
  whenIdle(): Promise<void>;
  /** Stop timers and messages. */
  close(): void;
}

/** Where office.js comes from and what the page sees. */
export interface RealmOptions {
  /** Folder of the library's files (`dist` of the npm package). */
  readonly library: string;
  readonly console?: Console;
  /** More globals of the page: `require`, `module`... */
  readonly globals?: Readonly<Record<string, unknown>>;
}

const ORIGIN = 'https://localhost:3000';

/** Load the library and wait until it is ready. The page and the host have one origin, as the library demands. */
export async function openOfficeRealm(excel: ExcelEnd, options: RealmOptions): Promise<OfficeRealm> {
  const pending = createPending((caller) => /(excel-web-16\.00|office)\.js:/.test(caller));
  const conversationId = `realm-${++realms}`;
  const realm = makeRealm(excel, options, pending, conversationId);
  realm.run(scriptFile(options.library, 'office.js'));
  await realm.run('Office.onReady()');
  realm.run(CALL_INITIALIZE);
  return realm;
}

/** Scripts of the older kind give the library a function to begin with. The library looked for it before the script came, so it is called when it is given. */
const CALL_INITIALIZE = `{
  let given = Office.initialize;
  Object.defineProperty(Office, 'initialize', {
    configurable: true,
    get: () => given,
    set: (start) => {
      given = start;
      if (typeof start === 'function') setTimeout(() => start(Office.InitializationReason.DocumentOpened));
    },
  });
}`;

let realms = 0;

function makeRealm(excel: ExcelEnd, options: RealmOptions, pending: Pending, conversationId: string): OfficeRealm {
  const parts: { page?: Page } = {};
  const toPage = (text: string): void => {
    pending.later(() => parts.page?.dispatch('message', { data: text, origin: ORIGIN }));
  };
  const channel = createOfficeChannel(excel, { conversationId, hostOrigin: ORIGIN }, toPage);
  const page = createPage({
    address: `${ORIGIN}/script.html`,
    name: frameName(conversationId),
    postToHost: (text) => channel.receive(text),
    loadScript: (address) => void run(scriptFile(options.library, fileOf(address))),
    clock: pending.clock,
    console: options.console ?? console,
  });
  parts.page = page;
  const context = contextOf(page, pending, options);
  const run = (code: string | vm.Script): unknown =>
    typeof code === 'string' ? vm.runInContext(code, context) : code.runInContext(context);
  const close = (): void => {
    channel.dispose();
    pending.stopAll();
  };
  return { channel, page, run, whenIdle: () => pending.whenIdle(), close };
}

function contextOf(page: Page, pending: Pending, options: RealmOptions): vm.Context {
  const fetching = (...args: Parameters<typeof fetch>): Promise<Response> => pending.during(fetch(...args));
  const context = vm.createContext({ ...page.window, fetch: fetching, ...options.globals });
  vm.runInContext('globalThis.window = globalThis.self = globalThis; document.defaultView = window;', context);
  return context;
}

function frameName(conversationId: string): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.00$en-US$${conversationId}$$disableLogging$1`,
    xdmInfo: `${conversationId}|script|${ORIGIN}`,
    serializerVersion: '1',
    flags: '[]',
  });
}

/** Path within the library's folder of a file that the page asks for. */
function fileOf(address: string): string {
  return new URL(address).pathname.replace(/^.*\/dist\//, '');
}

/** Compiled files of the library: a second page in the same process starts at once. */
const compiled = new Map<string, vm.Script>();

function scriptFile(library: string, name: string): vm.Script {
  const file = path.resolve(library, name);
  const before = compiled.get(file);
  if (before !== undefined) return before;
  const script = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: name });
  compiled.set(file, script);
  return script;
}
