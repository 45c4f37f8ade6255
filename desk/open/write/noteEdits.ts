import { cellAddress } from '../../file/xlsx/write/address';
import { CONTENT } from '../../file/xlsx/write/contentTypes';
import type { Note } from '../../file/xlsx/write/noteShapes';
import { replaceNotes } from '../../file/xlsx/write/notes';
import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import type { CommentModel } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { readNotes, readThreads } from '../read/notes';
import type { FileNote } from '../read/notes';
import { readAllPeople } from '../read/people';
import { partRoot } from '../read/partRoot';
import { isSameThing } from '../sameContent';
import { guidOf } from './guid';
import { dropPart } from './saveRun';
import type { SaveRun } from './saveRun';

/** Bring notes and threaded comments of a sheet to what the model says; gives the relation of a new legacy drawing, if one
 *  had to be made. A thread has a note beside it as a stand-in for programs that know no threads. */
export function saveNotes(run: SaveRun, sheet: SheetModel, part: string): string | null {
  const relation = saveThreads(run, sheet, part);
  const before = fileNotes(run, part);
  const at = (note: FileNote): string => cellAddress(note.place);
  const texts = new Map(before.map((note) => [at(note), note.text]));
  const places = new Set(sheet.notes.map((note) => at(note)));
  const put = sheet.notes
    .filter((note) => texts.get(at(note)) !== note.text)
    .map(({ place, text }) => ({ at: place, text }));
  const gone = before.filter((note) => !places.has(at(note))).map((note) => note.place);
  return putNotes(run, part, put, gone, '') ?? relation;
}

function putNotes(
  run: SaveRun,
  part: string,
  put: readonly Note[],
  gone: readonly Note['at'][],
  author: string,
): string | null {
  if (put.length === 0 && gone.length === 0) return null;
  const result = replaceNotes(run.draft, part, run.base, { put, gone, author });
  for (const [name, type] of result.types) run.types.set(name, type);
  return result.legacyDrawing;
}

function fileNotes(run: SaveRun, part: string): readonly FileNote[] {
  const comments = relationshipsOf(run.draft, part).find(({ kind }) => kind === 'comments');
  return comments === undefined ? [] : readNotes(partRoot(draftPack(run), comments.target));
}

function saveThreads(run: SaveRun, sheet: SheetModel, part: string): string | null {
  const { draft, pack, base, types } = run;
  const relations = relationshipsOf(draft, part).filter(({ kind }) => kind === 'threadedComment');
  const people = readAllPeople(pack);
  const before = relations.flatMap(({ target }) =>
    pack.has(target) ? readThreads(partRoot(pack, target), people) : [],
  );
  const now = sheet.comments.all;
  if (isSameThing(before, now)) return null;
  for (const { target } of relations) dropPart(run, part, target);
  let drawing = putNotes(
    run,
    part,
    [],
    before.map((thread) => thread.place),
    '',
  );
  if (now.length === 0) return drawing;
  const target = draft.unused(`${base}threadedComments/threadedComment`, '.xml');
  draft.putText(target, threadsXml(now, personIds(run, now)));
  types.set(target, CONTENT.threadedComments);
  addRelationship(draft, part, RELATION.threadedComment, target);
  for (const thread of now) {
    const stand = { at: thread.place, text: standIn(thread) };
    drawing = putNotes(run, part, [stand], [], `tc=${guidOf(thread.id)}`) ?? drawing;
  }
  return drawing;
}

function standIn({ text, replies }: CommentModel): string {
  const said = [text, ...replies.map((reply) => `Reply:\n    ${reply.text}`)].join('\n');
  return `[Threaded comment]\n\nComment:\n    ${said}`;
}

const THREADS_NS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

function threadsXml(threads: readonly CommentModel[], people: ReadonlyMap<string, string>): string {
  const said = (
    ref: string,
    one: { readonly id: string; readonly author: string; readonly created: string; readonly text: string },
    more: string,
  ): string =>
    `<threadedComment ref="${ref}"${one.created === '' ? '' : ` dT="${xmlText(one.created)}"`} personId="${people.get(one.author) ?? ''}"` +
    ` id="${guidOf(one.id)}"${more}><text>${xmlText(one.text)}</text></threadedComment>`;
  const inner = threads.map((thread) => {
    const ref = cellAddress(thread.place);
    const replies = thread.replies.map((reply) => said(ref, reply, ` parentId="${guidOf(thread.id)}"`));
    return said(ref, thread, thread.resolved ? ' done="1"' : '') + replies.join('');
  });
  return `${XML_HEAD}<ThreadedComments xmlns="${THREADS_NS}">${inner.join('')}</ThreadedComments>`;
}

/** Ids of the authors; people who are new to the workbook are added to it. */
function personIds(run: SaveRun, threads: readonly CommentModel[]): ReadonlyMap<string, string> {
  const { draft, workbookPart, base, types } = run;
  const ids = new Map([...readAllPeople(draftPack(run))].map(([id, name]) => [name, id]));
  const authors = new Set(threads.flatMap((thread) => [thread.author, ...thread.replies.map((reply) => reply.author)]));
  const missing = [...authors].filter((author) => !ids.has(author));
  for (const author of missing) ids.set(author, guidOf(`person ${author}`));
  if (missing.length === 0) return ids;
  const markup = missing.map(
    (author) =>
      `<person displayName="${xmlText(author)}" id="${ids.get(author) ?? ''}" userId="${xmlText(author)}" providerId="None"/>`,
  );
  const known = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'person')?.target;
  if (known !== undefined && draft.text(known).includes('</personList>')) {
    draft.putText(known, draft.text(known).replace('</personList>', `${markup.join('')}</personList>`));
    return ids;
  }
  const part = draft.unused(`${base}persons/person`, '.xml');
  draft.putText(part, `${XML_HEAD}<personList xmlns="${THREADS_NS}">${markup.join('')}</personList>`);
  types.set(part, CONTENT.person);
  addRelationship(draft, workbookPart, RELATION.person, part);
  return ids;
}

function draftPack({ draft }: SaveRun): SaveRun['pack'] {
  return { names: draft.names(), has: (name) => draft.has(name), read: (name) => draft.bytes(name) };
}
