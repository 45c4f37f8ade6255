import type { Place } from '../../../../core/index';
import { cellAddress } from './address';
import { CONTENT } from './contentTypes';
import type { PackageDraft } from './packageDraft';
import { RELATION, addRelationship, relationshipsOf } from './relationships';
import { spreadsheetText } from './spreadsheetText';
import { patchNoteShapes } from './noteShapes';
import type { Note } from './noteShapes';
import { appendInside, attributesOf, childOf, childrenOf, edited, parseXml, removal, textOf } from './xmlTree';
import type { XmlElement } from './xmlTree';
import { MAIN_NS, XML_HEAD } from './xmlText';

/** What notes add to a sheet part: the relation of a new legacy drawing, if one had to be made, and new parts with their types. */
export interface NotesResult {
  readonly legacyDrawing: string | null;
  readonly types: ReadonlyMap<string, string>;
}

/** Author of every note that we write; a note by anyone else is never changed. */
export const NOTE_AUTHOR = 'Customer Portrait';

/** Put notes on cells of a sheet, beside the notes it has. A note of ours on the same cell is replaced; where a person
 *  wrote a note on that cell, theirs stays and ours is left out (a cell holds one note). */
export function writeNotes(draft: PackageDraft, sheet: string, base: string, notes: readonly Note[]): NotesResult {
  if (notes.length === 0) return { legacyDrawing: null, types: new Map() };
  const types = new Map<string, string>();
  const relations = relationshipsOf(draft, sheet);
  const comments =
    relations.find((relation) => relation.kind === 'comments')?.target ?? newComments(draft, sheet, base, types);
  const xml = draft.text(comments);
  const ours = notes.filter((note) => !isTaken(xml, note));
  draft.putText(comments, withNotes(xml, ours));
  const drawing = relations.find((relation) => relation.kind === 'vmlDrawing');
  const shapes = drawing?.target ?? draft.unused(`${base}drawings/vmlDrawing`, '.vml');
  draft.put(
    shapes,
    patchNoteShapes(
      drawing === undefined ? null : draft.bytes(shapes),
      ours,
      Number(/(\d+)\.vml$/.exec(shapes)?.[1] ?? 1),
    ),
  );
  if (drawing !== undefined) return { legacyDrawing: null, types };
  types.set(shapes, CONTENT.vmlDrawing);
  return { legacyDrawing: addRelationship(draft, sheet, RELATION.vmlDrawing, shapes), types };
}

/** Make the notes of a sheet what they should be: `put` are new or changed ones, `gone` are places whose note went.
 *  Everything else stays as it was written; who wrote a changed note stays too. `author` writes new ones. */
export function replaceNotes(
  draft: PackageDraft,
  sheet: string,
  base: string,
  change: { readonly put: readonly Note[]; readonly gone: readonly Place[]; readonly author: string },
): NotesResult {
  const types = new Map<string, string>();
  const relations = relationshipsOf(draft, sheet);
  const comments =
    relations.find((relation) => relation.kind === 'comments')?.target ?? newComments(draft, sheet, base, types);
  draft.putText(comments, replacedNotes(draft.text(comments), change));
  const drawing = relations.find((relation) => relation.kind === 'vmlDrawing');
  const shapes = drawing?.target ?? draft.unused(`${base}drawings/vmlDrawing`, '.vml');
  const before = drawing === undefined ? null : draft.bytes(shapes);
  draft.put(shapes, patchNoteShapes(before, change.put, Number(/(\d+)\.vml$/.exec(shapes)?.[1] ?? 1), change.gone));
  if (drawing !== undefined) return { legacyDrawing: null, types };
  types.set(shapes, CONTENT.vmlDrawing);
  return { legacyDrawing: addRelationship(draft, sheet, RELATION.vmlDrawing, shapes), types };
}

function replacedNotes(
  xml: string,
  { put, gone, author }: { readonly put: readonly Note[]; readonly gone: readonly Place[]; readonly author: string },
): string {
  const root = parseXml(xml);
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (authors === undefined || list === undefined) throw new Error('A comments part has no authors or no list.');
  const p = root.prefix;
  const names = childrenOf(authors, 'author').map((element) => textOf(xml, element));
  const places = new Set([...put.map((note) => note.at), ...gone].map(cellAddress));
  const earlier = commentsOf(root).filter((comment) => places.has(attributesOf(xml, comment).get('ref') ?? ''));
  const known = new Map(
    earlier.map((comment) => {
      const attributes = attributesOf(xml, comment);
      return [attributes.get('ref'), Number(attributes.get('authorId'))];
    }),
  );
  const place = names.includes(author) ? names.indexOf(author) : names.length;
  const markup = put.map((note) => noteMarkup(note, known.get(cellAddress(note.at)) ?? place, p)).join('');
  const isNew = place === names.length && put.length > 0;
  return edited(xml, [
    ...(isNew ? [appendInside(xml, authors, `<${p}author>${spreadsheetText(author)}</${p}author>`)] : []),
    ...earlier.map(removal),
    appendInside(xml, list, markup),
  ]);
}

function newComments(draft: PackageDraft, sheet: string, base: string, types: Map<string, string>): string {
  const part = draft.unused(`${base}comments`, '.xml');
  draft.putText(part, `${XML_HEAD}<comments xmlns="${MAIN_NS}"><authors/><commentList/></comments>`);
  types.set(part, CONTENT.comments);
  addRelationship(draft, sheet, RELATION.comments, part);
  return part;
}

function isTaken(xml: string, note: Note): boolean {
  const root = parseXml(xml);
  const ours = authorPlaces(xml, root);
  return commentsOf(root).some((comment) => {
    const attributes = attributesOf(xml, comment);
    return attributes.get('ref') === cellAddress(note.at) && !ours.has(Number(attributes.get('authorId')));
  });
}

function withNotes(xml: string, notes: readonly Note[]): string {
  const root = parseXml(xml);
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (authors === undefined || list === undefined) throw new Error('A comments part has no authors or no list.');
  const p = root.prefix;
  const known = [...authorPlaces(xml, root)][0];
  const author = known ?? authors.children.length;
  const places = new Set(notes.map((note) => cellAddress(note.at)));
  const earlier = commentsOf(root).filter((comment) => places.has(attributesOf(xml, comment).get('ref') ?? ''));
  const markup = notes.map((note) => noteMarkup(note, author, p)).join('');
  const authorMarkup = `<${p}author>${NOTE_AUTHOR}</${p}author>`;
  return edited(xml, [
    ...(known === undefined ? [appendInside(xml, authors, authorMarkup)] : []),
    ...earlier.map(removal),
    appendInside(xml, list, markup),
  ]);
}

function authorPlaces(xml: string, root: XmlElement): ReadonlySet<number> {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => textOf(xml, author));
  return new Set(authors.flatMap((author, place) => (author === NOTE_AUTHOR ? [place] : [])));
}

function commentsOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, 'commentList'), 'comment');
}

function noteMarkup(note: Note, author: number, p: string): string {
  const text = `<${p}text><${p}r><${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  const run = `<${p}t xml:space="preserve">${spreadsheetText(note.text)}</${p}t></${p}r></${p}text>`;
  return `<${p}comment ref="${cellAddress(note.at)}" authorId="${author}">${text}${run}</${p}comment>`;
}
