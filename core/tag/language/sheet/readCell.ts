import { LAST_SERIAL } from '../../../book/serial';
import { isCellError, type Cell } from '../../../book/cell';
import { fieldTable } from '../fields';
import { foldWord } from '../points';
import { Reader } from '../reader';
import { readQuantity } from '../readQuantity';
import { OFF_WORDS, ON_WORDS } from './columns.data';

const NO_FIELDS = fieldTable([]);

/** The text of a cell, without spaces around it; an error value is its name. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return isCellError(cell) ? cell.error : String(cell).trim();
}

/** Read a number: null for a blank cell, undefined for anything else than a number. */
export function numberIn(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const text = textOf(cell);
  if (text === '') return null;
  const number = Number(foldWord(text));
  return typeof cell === 'string' && Number.isFinite(number) ? number : undefined;
}

/** Read a day: a serial day, or a text such as 2024-01-31 or 2024年1月31日. Null for blank, undefined when it is none. */
export function dateIn(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell <= LAST_SERIAL ? Math.floor(cell) : undefined;
  const text = textOf(cell);
  if (text === '') return null;
  if (typeof cell !== 'string') return undefined;
  const reader = new Reader(text, NO_FIELDS);
  const quantity = readQuantity(reader);
  return quantity?.kind === 'date' && reader.isAtEnd ? quantity.day : undefined;
}

/** Read yes or no; null for blank, undefined for other words. */
export function onIn(cell: Cell): boolean | null | undefined {
  const word = foldWord(textOf(cell));
  if (word === '') return null;
  if (ON_WORDS.includes(word)) return true;
  return OFF_WORDS.includes(word) ? false : undefined;
}
