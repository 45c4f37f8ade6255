/** The little of a web page that office.js and scripts look for when there is no browser: a window and a document with nothing in it. */
export interface Page {
  readonly window: Readonly<Record<string, unknown>>;
  /** Hand an event to the listeners of the window. */
  dispatch(type: string, event: object): void;
  /** Press an element that the script looked up by its id. False when it never did, or put no listener on it. */
  click(id: string): boolean;
}

/** What a page is given from outside. */
export interface PageSetting {
  readonly address: string;
  /** The frame's name, where the library finds out who its host is. */
  readonly name: string;
  /** Where messages to the host go. */
  readonly postToHost: (text: string) => void;
  /** Fetch and run a script file that the page includes. */
  readonly loadScript: (address: string) => void;
  readonly clock: Clock;
  readonly console: Console;
}

/** Timers as a page has them. */
export interface Clock {
  readonly setTimeout: (task: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => number;
  readonly clearTimeout: (id?: number) => void;
  readonly setInterval: (task: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => number;
  readonly clearInterval: (id?: number) => void;
}

type Listener = (event: object) => void;
type Element = Record<string, unknown>;

/** Make a page. The library is its only script, at `dist/office.js` of the same origin. */
export function createPage(setting: PageSetting): Page {
  const listeners = new Map<string, Set<Listener>>();
  const elements = new Map<string, PageElement>();
  const location = locationOf(setting.address);
  const host = { postMessage: (text: string) => setting.postToHost(text) };
  const window: Record<string, unknown> = {
    name: setting.name,
    location,
    parent: host,
    top: host,
    document: documentOf(setting, location, elements),
    navigator: { userAgent: 'Node.js', appName: 'Netscape', platform: 'Node', language: 'en-US', onLine: false },
    history: {},
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    console: setting.console,
    ...setting.clock,
    ...webGlobals(),
    screen: { width: 1280, height: 800, availWidth: 1280, availHeight: 800 },
    innerWidth: 350,
    innerHeight: 800,
    // No window can be opened: the library tells scripts so when they ask for a dialog.
    open: () => null,
    postMessage: () => undefined,
    focus: () => undefined,
    blur: () => undefined,
    addEventListener: (type: string, listener: Listener) => listenersOf(listeners, type).add(listener),
    removeEventListener: (type: string, listener: Listener) => listenersOf(listeners, type).delete(listener),
  };
  return {
    window,
    dispatch: (type, event) => {
      for (const listener of [...listenersOf(listeners, type)]) listener(event);
    },
    click: (id) => elements.get(id)?.press() ?? false,
  };
}

function webGlobals(): Readonly<Record<string, unknown>> {
  const { URL, URLSearchParams, TextEncoder, TextDecoder, performance, atob, btoa, fetch, AbortController } =
    globalThis;
  const { queueMicrotask, structuredClone, Event, EventTarget, Blob, crypto } = globalThis;
  return {
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    performance,
    atob,
    btoa,
    fetch,
    AbortController,
    queueMicrotask,
    structuredClone,
    Event,
    EventTarget,
    Blob,
    crypto,
  };
}

function locationOf(address: string): Readonly<Record<string, unknown>> {
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = new URL(address);
  return { href, origin, protocol, host, hostname, port, pathname, search, hash, reload: () => undefined };
}

function listenersOf(listeners: Map<string, Set<Listener>>, type: string): Set<Listener> {
  const before = listeners.get(type);
  if (before !== undefined) return before;
  const made = new Set<Listener>();
  listeners.set(type, made);
  return made;
}

function documentOf(
  setting: PageSetting,
  location: Readonly<Record<string, unknown>>,
  elements: Map<string, PageElement>,
): Element {
  const include = (element: Element): Element => {
    if (typeof element['src'] === 'string') loadLater(setting, element, element['src']);
    return element;
  };
  const library = { ...plainElement('script'), src: new URL('/dist/office.js', setting.address).href };
  const parent = { ...plainElement('head'), appendChild: include, insertBefore: include };
  return {
    ...plainElement('document'),
    location,
    URL: location['href'],
    domain: location['hostname'],
    readyState: 'complete',
    cookie: '',
    head: parent,
    body: {
      ...parent,
      tagName: 'BODY',
      insertBefore: (element: Element) => {
        setting.clock.setTimeout(() => declinePrompt(element));
        return element;
      },
    },
    documentElement: plainElement('html'),
    createElement: (tag: string) => (tag.toLowerCase() === 'a' ? anchor(setting.address) : plainElement(tag)),
    getElementsByTagName: (tag: string) => ({ script: [library], head: [parent] })[tag] ?? [],
    querySelectorAll: () => [],
    querySelector: () => null,
    getElementById: (id: string) => elementOf(elements, id).element,
  };
}

/** Nobody is there to allow a dialog: the last button of the prompt that the library lays over the page says no. */
function declinePrompt(panel: Element): void {
  if (typeof panel['id'] !== 'string' || !/notifica/i.test(panel['id'])) return;
  const no = buttonsIn(panel).at(-1)?.['onclick'];
  const event = { preventDefault: () => undefined, stopPropagation: () => undefined };
  if (typeof no === 'function') (no as Listener)(event);
}

function buttonsIn(element: Element): readonly Element[] {
  const inside = (element['children'] as readonly Element[]).flatMap(buttonsIn);
  return typeof element['onclick'] === 'function' ? [...inside, element] : inside;
}

function loadLater(setting: PageSetting, element: Element, address: string): void {
  setting.clock.setTimeout(() => {
    setting.loadScript(address);
    if (typeof element['onload'] === 'function') (element['onload'] as Listener)({ target: element });
  });
}

function plainElement(tag: string): Element {
  const nothing = (): undefined => undefined;
  const attributes = new Map<string, string>();
  const children: unknown[] = [];
  return {
    tagName: tag.toUpperCase(),
    style: {},
    dataset: {},
    classList: { add: nothing, remove: nothing, toggle: nothing, contains: () => false },
    innerHTML: '',
    textContent: '',
    value: '',
    children,
    setAttribute: (name: string, value: unknown) => void attributes.set(name, String(value)),
    removeAttribute: (name: string) => void attributes.delete(name),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    appendChild: (child: unknown) => {
      children.push(child);
      return child;
    },
    append: nothing,
    prepend: nothing,
    insertBefore: (child: unknown) => child,
    replaceChildren: nothing,
    insertAdjacentHTML: nothing,
    insertAdjacentElement: (_: string, child: unknown) => child,
    querySelector: () => null,
    querySelectorAll: () => [],
    dispatchEvent: () => true,
    scrollIntoView: nothing,
    blur: nothing,
    removeChild: (child: unknown) => child,
    remove: nothing,
    focus: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** A link resolves addresses; the library compares origins with it. */
function anchor(base: string): Element {
  let url = new URL(base);
  const part = (
    name: 'protocol' | 'hostname' | 'host' | 'port' | 'pathname' | 'search' | 'hash',
  ): PropertyDescriptor => ({
    get: () => url[name],
  });
  return Object.defineProperties(plainElement('a'), {
    href: {
      get: () => url.href,
      set: (address: string) => {
        url = new URL(address, base);
      },
    },
    protocol: part('protocol'),
    hostname: part('hostname'),
    host: part('host'),
    port: part('port'),
    pathname: part('pathname'),
    search: part('search'),
    hash: part('hash'),
  });
}

interface PageElement {
  readonly element: Element;
  press(): boolean;
}

/** An element by id is there as soon as a script asks for it, so that scripts written for a page of buttons can be run. */
function elementOf(elements: Map<string, PageElement>, id: string): PageElement {
  const before = elements.get(id);
  if (before !== undefined) return before;
  const listeners: Listener[] = [];
  const element: Element = {
    ...plainElement('button'),
    id,
    addEventListener: (type: string, listener: Listener) => void (type === 'click' && listeners.push(listener)),
  };
  const press = (): boolean => {
    const own = typeof element['onclick'] === 'function' ? [element['onclick'] as Listener] : [];
    const all = [...own, ...listeners];
    for (const listener of all) listener({ type: 'click', target: element, preventDefault: () => undefined });
    return all.length > 0;
  };
  element['click'] = press;
  const made = { element, press };
  elements.set(id, made);
  return made;
}

function memoryStorage(): Readonly<Record<string, unknown>> {
  const items = new Map<string, string>();
  return Object.defineProperty(
    {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: unknown) => void items.set(key, String(value)),
      removeItem: (key: string) => void items.delete(key),
      clear: () => items.clear(),
      key: (index: number) => [...items.keys()][index] ?? null,
    },
    'length',
    { get: () => items.size },
  );
}
