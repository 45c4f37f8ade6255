import { HostError, letterOf, printLayout } from '../../../core/index';
import type { OwnedSheet, SheetTask } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Set up how new sheets of ours print, as the file side does: A4 across, as many pages wide as can be read, header and key columns on every page, pages that start where a part starts. */
export async function setPages(session: ExcelSession, sheets: readonly OwnedSheet[]): Promise<void> {
  const printed = sheets.filter(({ visibility, landscape }) => visibility === 'visible' && landscape);
  if (printed.length === 0) return;
  await orWithout(
    session.trip((context) => {
      for (const sheet of printed) setPage(namedRange(context, sheet.ownedName).worksheet, sheet);
      return () => undefined;
    }),
  );
}

/** Follow what a run changed of it: pages across, and where pages start. What it did not change stays as people set it.
 *  Limit: where the starts of pages changed, page breaks that a person added to the sheet go. */
export async function followPages(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  const changed = tasks.filter(({ next, before }) => before !== null && next.landscape && !isSamePage(before, next));
  if (changed.length === 0) return;
  await orWithout(
    session.trip((context) => {
      for (const { next } of changed) followPage(namedRange(context, next.ownedName).worksheet, next);
      return () => undefined;
    }),
  );
}

/** How a sheet prints is no reason to fail: an Excel without page set-up goes without. */
async function orWithout(trip: Promise<undefined>): Promise<void> {
  await trip.catch((error: unknown) => {
    if (!(error instanceof HostError) || error.kind === 'cancelled') throw error;
  });
}

const A4 = 'A4';
/** In inches, as in the files that the command writes. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

function setPage(sheet: Excel.Worksheet, spec: OwnedSheet): void {
  const { pageLayout } = sheet;
  const { pagesWide, headerRow, keyColumns, breaks } = printLayout(spec);
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = A4;
  pageLayout.setPrintMargins('Inches', MARGINS);
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  if (keyColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${letterOf(keyColumns - 1)}`);
  startPages(sheet, breaks);
}

function followPage(sheet: Excel.Worksheet, spec: OwnedSheet): void {
  const { pagesWide, headerRow, breaks } = printLayout(spec);
  sheet.pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (headerRow !== null) sheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  startPages(sheet, breaks);
}

function startPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function isSamePage(before: OwnedSheet, next: OwnedSheet): boolean {
  return JSON.stringify(printLayout(before)) === JSON.stringify(printLayout(next));
}
