import type { Bilingual } from '../../core/index';
import { browserCodec } from '../file/browserCodec';
import { bookParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import type { OpenedWorkbook } from '../open/openedWorkbook';
import { newlyMade } from '../open/openedWorkbook';
import { openWorkbook } from '../open/openWorkbook';
import { chineseShop } from '../samples/chineseShop';
import { englishB2B } from '../samples/englishB2B';
import { newWorkbook } from '../workbook/newWorkbook';
import type { StartBook } from './address';
import { TEXTS } from './texts.data';

/** A workbook on the desk: with the name that saving offers. */
export interface DeskBook {
  readonly opened: OpenedWorkbook;
  readonly fileName: string;
}

/** As many orders as `npm run -s sample` writes: the same shop in the page and on disk. */
const ORDERS = 5_000;

/** The names of the workbooks that one can start with. */
export const START_NAMES: Readonly<Record<StartBook, Bilingual>> = {
  'sample-zh': TEXTS.sampleZh,
  'sample-en': TEXTS.sampleEn,
  blank: TEXTS.blank,
};

/** Make a workbook to start with. Samples are written as a file and opened like any other, so that they hold what a file holds. */
export function startWorkbook(which: StartBook): DeskBook {
  if (which === 'blank') return { opened: newlyMade(newWorkbook('Book1')), fileName: 'Book1.xlsx' };
  const { book } = (which === 'sample-zh' ? chineseShop : englishB2B)({ orders: ORDERS, seed: 1 });
  const fileName = `${book.title}.xlsx`;
  return { opened: openWorkbook(writePackage(null, bookParts(book), browserCodec), fileName, browserCodec), fileName };
}
