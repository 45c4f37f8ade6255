import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../desk/serve/listen';
import { ownCertificate } from '../../desk/serve/ownCertificate';
import { startDesk, type DeskSite } from './deskPage';

let site: DeskSite;
let folder = '';
let guest: Server;
let port = 0;

const OFFICE = path.join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');

/** An add-in of somebody else: it knows nothing of this project. */
const PAGE = `<!doctype html><title>Guest</title><script src="/office.js"></script><p id="said">waiting</p>
<script>Office.onReady(async ({ host }) => {
  const said = document.getElementById('said');
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Guest');
      const range = sheet.getRange('A1:B2');
      range.values = [['apples', 3], ['pears', 4]];
      sheet.getRange('B3').formulas = [['=SUM(B1:B2)']];
      const sum = sheet.getRange('B3').load('values');
      await context.sync();
      said.textContent = host + ' ' + sum.values[0][0];
    });
  } catch (error) { said.textContent = String(error); }
});</script>`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guest-'));
  const certificate = await ownCertificate(folder, new Date());
  guest = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const isPage = pathname === '/guest.html';
    response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    const file = path.join(OFFICE, pathname);
    if (!isPage && !existsSync(file)) response.statusCode = 404;
    response.end(isPage ? PAGE : existsSync(file) && readFileSync(file));
  });
  [port, site] = await Promise.all([listen(guest, 36_200), startDesk()]);
});
afterAll(async () => {
  await site.stop();
  guest.close();
  guest.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

test('#3 §1: ?addin=URL shows a task-pane page of a stranger on the same hostname, and its Office.js calls reach the workbook', async () => {
  const address = `?book=blank&addin=https://localhost:${port}/guest.html`;
  const desk = await site.visit({ address, lang: 'en' });
  await desk.pane.getByText('Excel 7').waitFor();
  const cells = await desk.ask(
    (workbook) => workbook.sheet('Guest')?.formulas({ top: 0, left: 0, bottom: 2, right: 1 }),
    null,
  );
  expect(cells).toEqual([
    ['apples', 3],
    ['pears', 4],
    [null, '=SUM(B1:B2)'],
  ]);
  await desk.page.getByText('our promise to send nothing does not cover it').waitFor();
});
