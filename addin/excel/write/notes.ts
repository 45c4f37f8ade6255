import type { HeaderNote } from '../../../core/index';
import { NOTES_API } from '../requiredApi.data';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Longest title and message that an input message takes. */
const TITLE_LETTERS = 32;
const MESSAGE_LETTERS = 255;

/** Say on our headers what the column means, in the message that Excel shows when the cell is selected.
 *  Where this Excel has notes, a note is written instead; a note of a person on the cell stays, and ours is left out. */
export async function setNotes(session: ExcelSession, notes: readonly HeaderNote[]): Promise<void> {
  if (notes.length === 0) return;
  if (Office.context.requirements.isSetSupported(NOTES_API.name, NOTES_API.version))
    return setRealNotes(session, notes);
  await session.settle(
    (context) => {
      for (const note of notes) setMessage(cellOf(context, note), note);
    },
    (context) => {
      const cells = notes.map((note) => cellOf(context, note).dataValidation);
      for (const cell of cells) cell.load('prompt,type');
      return () => notes.every((note, index) => isRight(note, cells[index]));
    },
  );
}

function setMessage(cell: Excel.Range, { header, text }: HeaderNote): void {
  cell.dataValidation.clear();
  if (text === null) return;
  // A message needs a rule; this one lets everything through.
  cell.dataValidation.rule = { custom: { formula: '=TRUE' } };
  cell.dataValidation.errorAlert = { message: '', showAlert: false, style: 'Information', title: '' };
  cell.dataValidation.prompt = { title: header.slice(0, TITLE_LETTERS), message: messageOf(text), showPrompt: true };
}

function isRight({ text }: HeaderNote, cell: Excel.DataValidation | undefined): boolean {
  if (!cell) return false;
  return text === null ? cell.type === 'None' : cell.prompt.message === messageOf(text);
}

function messageOf(text: string): string {
  return text.length <= MESSAGE_LETTERS ? text : `${text.slice(0, MESSAGE_LETTERS - 1)}…`;
}

function cellOf(context: Excel.RequestContext, { ownedName, row, column }: HeaderNote): Excel.Range {
  return namedRange(context, ownedName).getCell(row, column);
}

/** Start of every note that we write; a note that starts otherwise is a person's. */
const MARK = '◆ ';

async function setRealNotes(session: ExcelSession, notes: readonly HeaderNote[]): Promise<void> {
  const found = await session.read(
    (context) => {
      const sheets = notes.map((note) => {
        const cell = cellOf(context, note);
        cell.load('address');
        cell.worksheet.notes.load('items/content');
        return { cell, notes: cell.worksheet.notes };
      });
      return () => sheets.map(({ cell, notes: list }) => ({ address: cell.address, count: list.items.length }));
    },
    (places) => places.every(({ address }) => typeof address === 'string'),
  );
  const there = await noteTexts(
    session,
    notes,
    found.map(({ address }) => address),
  );
  await session.trip((context) => {
    notes.forEach((note, index) => {
      const list = cellOf(context, note).worksheet.notes;
      const before = there[index] ?? null;
      const wanted = note.text === null ? null : `${MARK}${note.text}`;
      if (before === wanted || (before !== null && !before.startsWith(MARK))) return;
      if (before !== null) list.getItem(bareAddress(found[index]?.address ?? '')).delete();
      if (wanted !== null) list.add(cellOf(context, note), wanted);
    });
    return () => undefined;
  });
}

function noteTexts(
  session: ExcelSession,
  notes: readonly HeaderNote[],
  addresses: readonly string[],
): Promise<readonly (string | null)[]> {
  return session.read(
    (context) => {
      const items = notes.map((note, index) => {
        const item = cellOf(context, note).worksheet.notes.getItemOrNullObject(bareAddress(addresses[index] ?? ''));
        item.load('content');
        return item;
      });
      return () => items.map((item) => (item.isNullObject ? null : item.content));
    },
    () => true,
  );
}

function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
