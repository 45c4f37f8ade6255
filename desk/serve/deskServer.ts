import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import path from 'node:path';
import { CONTENT_TYPES } from './contentTypes.data';
import { findFile } from './findFile';
import type { Mount } from './findFile';
import { COMMON_HEADERS, headersFor } from './headers';
import { withLocalOffice } from './officeScript';

/** What the server serves and how it proves that it is this machine. */
export interface DeskSite {
  readonly key: string;
  readonly cert: string;
  readonly mounts: readonly Mount[];
  /** Where `/` leads to. */
  readonly home: string;
}

/** Make the local https server: plain files, for this machine only. It reads no body, keeps no log and calls nobody.
 *  Requests that name another host than localhost are refused, so that no web page can reach it under a name of its own. */
export function deskServer({ key, cert, mounts, home }: DeskSite): Server {
  return createServer({ key, cert }, (request, response) => {
    void answer(request, response, mounts, home).catch(() => refuse(response, 500, 'error'));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  home: string,
): Promise<void> {
  if (!isForThisMachine(request)) return refuse(response, 421, 'not this host');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'GET and HEAD only');
  const { pathname, search } = new URL(request.url ?? '/', 'https://localhost');
  if (pathname === '/') return redirect(response, home + search);
  const file = findFile(mounts, pathname);
  if (file === null) return refuse(response, 404, 'not found');
  await send(response, file, headersFor(pathname), request.method === 'HEAD');
}

function isForThisMachine({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '');
}

async function send(
  response: ServerResponse,
  file: string,
  headers: Readonly<Record<string, string>>,
  isHeadOnly: boolean,
): Promise<void> {
  const ending = path.extname(file).toLowerCase();
  const bytes = await readFile(file);
  const body = ending === '.html' ? Buffer.from(withLocalOffice(bytes.toString('utf8'))) : bytes;
  response.writeHead(200, {
    ...headers,
    'Content-Type': CONTENT_TYPES[ending] ?? 'application/octet-stream',
    'Content-Length': body.length,
  });
  response.end(isHeadOnly ? undefined : body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { ...COMMON_HEADERS, Location: to });
  response.end();
}

function refuse(response: ServerResponse, status: number, why: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const policy = { 'Content-Security-Policy': "default-src 'none'" };
  response.writeHead(status, { ...COMMON_HEADERS, ...policy, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${why}\n`);
}
