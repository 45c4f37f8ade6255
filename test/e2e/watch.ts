import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that it must not do; lists grow while it lives. */
export interface Watched {
  /** Addresses asked for at another origin than the page's own. */
  readonly foreign: string[];
  /** How many requests there were at all. */
  readonly asked: { count: number };
  /** Violations of the content security policy: directive and what was blocked. */
  readonly violations: string[];
  /** Errors in the console, and errors that nobody caught. */
  readonly errors: string[];
}

/** Watch every frame and worker of a context, from its first request on. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
  const watched: Watched = { foreign: [], asked: { count: 0 }, violations: [], errors: [] };
  context.on('request', (request) => {
    watched.asked.count += 1;
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) watched.foreign.push(url);
  });
  await context.exposeBinding('tellViolation', (_source, text: string) => void watched.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellViolation');
      if (typeof tell === 'function') tell(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  context.on('page', (page) => listenTo(page, watched));
  return watched;
}

function listenTo(page: Page, { errors }: Watched): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
}
