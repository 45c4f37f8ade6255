import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { Server } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateFor } from '../../desk/serve/certificate';
import { deskServer } from '../../desk/serve/deskServer';
import { listen } from '../../desk/serve/listen';
import { ownCertificate } from '../../desk/serve/ownCertificate';

const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-serve-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('site/index.html', `<p>你好</p>${CDN}`);
  write('site/page.js', 'const a = 1;');
  write('site/sheets-frame.html', '<p></p>');
  write('site/sheets-frame.js', '');
  write('site/.hidden', 'no');
  write('built/realm.js', 'var realm = 1;');
  write('built/serve.cjs', 'no');
  write('secret.txt', 'no');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'site', 'link.txt'));
  const certificate = await ownCertificate(path.join(folder, 'certificate'), new Date());
  const mounts = [
    { at: '/desk/', folder: path.join(folder, 'site') },
    { at: '/realm/', folder: path.join(folder, 'built'), only: 'realm.js' },
  ];
  server = deskServer({ ...certificate, mounts, home: '/desk/' });
  port = await listen(server, 34_430);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function get(place: string, host = `localhost:${port}`, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: place, method, headers: { host }, rejectUnauthorized: false };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('the address alone leads to the desk, its query kept', async () => {
  const { status, headers } = await get('/?book=blank');
  expect([status, headers.location]).toEqual([302, '/desk/?book=blank']);
});

test('a page comes with office.js from this server, and with nothing else changed', async () => {
  const { status, headers, body } = await get('/desk/');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toBe('<p>你好</p><script src="/office-js/office.js"></script>');
});

test('every page says that it may load from its own origin only', async () => {
  const policy = (await get('/desk/')).headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(String(policy)).not.toMatch(/https:\/\/(?!localhost)|unsafe-eval/);
});

test('only the frame for pages of scripts may hold inline scripts and make workers, and it connects to nobody', async () => {
  const frame = (await get('/desk/sheets-frame.html')).headers;
  const policy = String(frame['content-security-policy']);
  expect(policy).toContain("script-src 'self' 'unsafe-inline';");
  expect(policy).toContain('worker-src blob:');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/https?:|unsafe-eval|frame-src/);
  for (const place of ['/desk/', '/desk/page.js', '/desk/sheets-frame.js', '/realm/realm.js'])
    expect((await get(place)).headers['content-security-policy']).toContain("script-src 'self';");
});

test('the first script of that frame may be loaded by an origin that is nobody’s; nothing else may', async () => {
  const policyOf = async (place: string) => (await get(place)).headers['cross-origin-resource-policy'];
  expect(await policyOf('/desk/sheets-frame.js')).toBe('cross-origin');
  for (const place of ['/desk/', '/desk/page.js', '/desk/sheets-frame.html', '/realm/realm.js'])
    expect(await policyOf(place)).toBe('same-origin');
});

test('of a folder of which one file is named no other is served', async () => {
  expect((await get('/realm/realm.js')).body).toBe('var realm = 1;');
  expect((await get('/realm/serve.cjs')).status).toBe(404);
  expect((await get('/realm/')).status).toBe(404);
});

test('a script comes with its type and is kept in no cache', async () => {
  const { headers, body } = await get('/desk/page.js');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toBe('const a = 1;');
});

test.each([
  '/desk/../secret.txt',
  '/desk/%2e%2e/secret.txt',
  '/desk/..%2fsecret.txt',
  '/desk/..%5csecret.txt',
  '/desk/link.txt',
  '/desk/.hidden',
  '/desk/%00',
  '/desk/%',
  '/secret.txt',
])('nothing outside the site is served: %s', async (place) => {
  const { status, body } = await get(place);
  expect(status).toBe(404);
  expect(body).not.toContain('no\n');
});

test('a request that names another host is refused, so that no web page can read the desk under its own name', async () => {
  expect((await get('/desk/', 'evil.example')).status).toBe(421);
  expect((await get('/desk/', 'localhost.evil.example')).status).toBe(421);
});

test('nothing can be sent to it', async () => {
  expect((await get('/desk/', undefined, 'POST')).status).toBe(405);
});

test('when the port is taken the next one is used', async () => {
  const certificate = await ownCertificate(path.join(folder, 'certificate'), new Date());
  const other = deskServer({ ...certificate, mounts: [], home: '/' });
  expect(await listen(other, port)).toBe(port + 1);
  other.close();
});

describe('the certificate', () => {
  test('is made once, is for this person only, and is used again', async () => {
    const place = path.join(folder, 'certificate');
    const first = await ownCertificate(place, new Date());
    const again = await ownCertificate(place, new Date());
    expect(again.cert).toBe(first.cert);
    expect(statSync(path.join(place, 'localhost.key')).mode & 0o777).toBe(0o600);
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });

  test('is made anew when it is about to expire or is damaged', async () => {
    const place = path.join(folder, 'other');
    const first = await ownCertificate(place, new Date());
    writeFileSync(path.join(place, 'localhost.crt'), 'torn');
    const second = await ownCertificate(place, new Date());
    expect(second.cert).toContain('BEGIN CERTIFICATE');
    expect(second.cert).not.toBe(first.cert);
  });

  test('without one that the system trusts is said not to be trusted', async () => {
    const home = path.join(folder, 'home');
    mkdirSync(home);
    const kept = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = path.join(home, '.cache');
    expect((await certificateFor(home)).isTrusted).toBe(false);
    process.env['XDG_CACHE_HOME'] = kept ?? '';
  });
});
