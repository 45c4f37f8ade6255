/// <reference lib="dom" />
import { LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { gridLocales, gridPlugins } from '../../desk/grid/univerParts';

declare global {
  interface Window {
    /** Open a file of the grid's own format; gives the workbook of the grid. */
    openBare?: (text: string) => Workbook;
    bare?: Workbook;
  }
}

/** The grid's library and nothing else, with the parts and settings that the desk gives it. `?book=NAME` opens that file at once. */
const place = document.getElementById('grid');
if (place === null) throw new Error('the page has no element #grid');

window.openBare = (text) => {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: gridLocales });
  univer.registerPlugins(gridPlugins(place));
  const data = JSON.parse(text) as Partial<IWorkbookData>; // written by gridSnapshot
  window.bare = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return window.bare;
};

const book = new URL(location.href).searchParams.get('book');
if (book !== null) {
  const answer = await fetch(`/bench/files/${book}.json`);
  window.openBare(await answer.text());
}
