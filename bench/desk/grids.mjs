import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './chromium.mjs';

const TIMEOUT = 300_000;

/** Measure the desk beside the bare grid, in turn: a page that starts with the sample, and a large file opened in a page that is ready.
 *  Gives for each of the four a list of runs: milliseconds to the first cells on the screen, and until a typed value stood in the cell. */
export async function measureGrids(browser, place, runs) {
  const measured = { sample: { bare: [], desk: [] }, customers: { bare: [], desk: [] } };
  for (let run = 0; run < runs; run += 1) {
    measured.sample.bare.push(await startBare(browser, place));
    measured.sample.desk.push(await startDesk(browser, place));
    measured.customers.bare.push(await openBare(browser, place));
    measured.customers.desk.push(await openDesk(browser, place));
  }
  return measured;
}

function startBare(browser, { origin }) {
  return onPage(browser, async (page) => {
    await page.goto(`${origin}/bench/bare.html?book=sample`, { waitUntil: 'commit' });
    return usable(page, readBare, await page.evaluate(() => performance.timeOrigin));
  });
}

function startDesk(browser, { origin }) {
  return onPage(browser, async (page) => {
    await page.goto(`${origin}/desk/`, { waitUntil: 'commit' });
    return usable(page, readDesk, await page.evaluate(() => performance.timeOrigin));
  });
}

/** The clock starts when the page holds the text of the file. */
function openBare(browser, { origin, files }) {
  return onPage(browser, async (page) => {
    await page.goto(`${origin}/bench/bare.html`);
    await page.waitForFunction(() => window.openBare !== undefined);
    await page.evaluate(async () => {
      window.text = await (await fetch('/bench/files/customers.json')).text();
    });
    const from = Date.now();
    await page.evaluate(() => void setTimeout(() => window.openBare(window.text), 0));
    return { ...(await usable(page, readBare, from)), bytes: readFileSync(join(files, 'customers.json')).length };
  });
}

/** The clock starts when the person has chosen the file. */
function openDesk(browser, { origin, file }) {
  return onPage(browser, async (page) => {
    await page.goto(`${origin}/desk/?book=blank`);
    await page.waitForFunction(() => window.desk?.workbook !== null && window.desk?.workbook !== undefined);
    await page.waitForSelector('canvas');
    await page.frameLocator('iframe').locator('h1').first().waitFor({ timeout: TIMEOUT });
    const from = Date.now();
    await page.setInputFiles('input[type=file]', file);
    return { ...(await usable(page, readDesk, from)), bytes: readFileSync(file).length };
  });
}

async function onPage(browser, act) {
  const { page, close } = await openPage(browser);
  try {
    return await act(page);
  } finally {
    await close();
  }
}

const readBare = () => window.bare?.getActiveSheet()?.getCellMatrix().getValue(7, 6)?.v;
const readDesk = () => window.desk?.workbook?.activeSheet.value(7, 6);

/** Wait for cells on the screen, then click one, type, press Enter, and wait until the value stands in the workbook. */
async function usable(page, readCell, from) {
  const at = await page.waitForFunction(cellsInSight, undefined, { polling: 'raf', timeout: TIMEOUT });
  const painted = (await at.jsonValue()) - from;
  const box = await (await page.$('canvas[id*="univer-sheet-main-canvas"]')).boundingBox();
  await page.mouse.click(box.x + 500, box.y + 180);
  await page.mouse.click(box.x + 500, box.y + 180);
  await page.keyboard.type('4711');
  await page.keyboard.press('Enter');
  await page.waitForFunction(`window.typed = (${typedIn})()`, undefined, { polling: 'raf', timeout: TIMEOUT });
  void readCell;
  return { painted, usable: (await page.evaluate(() => window.typed)) - from };
}

function typedIn() {
  const rows = Array.from({ length: 30 }, (_, row) => row);
  const sheet = window.desk?.workbook?.activeSheet;
  const cells = window.bare?.getActiveSheet()?.getCellMatrix();
  const at = (row, column) => (sheet ? sheet.value(row, column) : cells?.getValue(row, column)?.v);
  const isTyped = rows.some((row) => rows.some((column) => String(at(row, column)) === '4711'));
  return isTyped ? performance.timeOrigin + performance.now() : 0;
}

/** Tell when the grid shows texts below its headers: dark points on its canvas, apart from lines. */
function cellsInSight() {
  const canvas = document.querySelector('canvas[id*="univer-sheet-main-canvas"]');
  const isFilled = window.desk ? window.desk.workbook?.activeSheet.value(5, 5) !== null : true;
  if (!canvas || !isFilled || canvas.width === 0) return 0;
  const [width, height] = [400, 200];
  const { data } = canvas.getContext('2d').getImageData(120, 120, width, height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] > 128 && data[at] + data[at + 1] + data[at + 2] < 240) dark += 1;
  }
  return dark > 300 ? performance.timeOrigin + performance.now() : 0;
}
