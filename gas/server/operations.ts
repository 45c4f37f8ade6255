import type { Answer } from '../messages/answers';
import type { Op, Request } from '../messages/requests';
import { dropNames } from './own/dropNames';
import { deleteSheets } from './own/deleteSheets';
import { frames, setFrames } from './own/frames';
import { makeSheets } from './own/makeSheets';
import { nameCells, nameColumns } from './own/nameColumns';
import type { OpenBook } from './own/openBook';
import { cells } from './read/cells';
import { columns } from './read/columns';
import { contents } from './read/contents';
import { formats, restricted, skipped } from './read/formats';
import { overview } from './read/overview';
import { selection } from './read/selection';
import { settings } from './read/settings';
import { texts } from './read/texts';
import { widths } from './read/widths';
import { addSheet } from './write/addSheet';
import { chartNames, charts } from './write/charts';
import { clearFormats, dress, undress } from './write/dress';
import { fillSheet } from './write/fillSheet';
import { filter } from './write/filter';
import { keepTexts } from './write/keepTexts';
import { looks } from './write/looks';
import { notes } from './write/notes';
import { dropPivots, makePivot } from './write/pivots';
import { select } from './write/select';
import { setFormats } from './write/setFormats';
import { setSettings } from './write/setSettings';
import { tones } from './write/tones';
import { stand, swap, write } from './write/write';

type RequestOf<O extends Op> = Extract<Request, { readonly op: O }>;

/** What carries out each request. */
export const OPERATIONS: { readonly [O in Op]: (book: OpenBook, request: RequestOf<O>) => Answer<O> } = {
  overview,
  cells,
  contents,
  columns,
  widths,
  settings,
  setSettings,
  keepTexts,
  texts,
  sheetNames: (book) => book.sheets().map((sheet) => sheet.getName()),
  deleteSheets,
  nameColumns,
  nameCells,
  formats,
  restricted,
  skipped,
  swap,
  setFormats,
  dropNames,
  dress,
  undress,
  clearFormats,
  write,
  stand,
  makeSheets,
  frames,
  setFrames,
  looks,
  filter,
  notes,
  tones,
  dropPivots,
  makePivot,
  chartNames,
  charts,
  addSheet,
  fillSheet,
  select,
  selection,
};

/** Requests that change nothing in the spreadsheet, and so need no lock. */
export const READS: ReadonlySet<Op> = new Set<Op>(['overview', 'cells', 'contents', 'columns', 'formats', 'restricted', 'skipped', 'widths', 'frames', 'settings', 'texts', 'sheetNames', 'stand', 'chartNames', 'select', 'selection']); // prettier-ignore

/** Do one request. */
export function carryOut<O extends Op>(book: OpenBook, request: RequestOf<O>): Answer<O> {
  const operation = OPERATIONS[request.op]; // the table pairs every op with its own request
  return operation(book, request);
}
