import type { Place } from '../../../core/index';
import { parseArea } from '../../file/xlsx/read/references';
import { unescapeCell } from '../../file/xlsx/read/xmlText';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { CommentModel } from '../../workbook/objects';
import { flagOf, numberOf, wordOf } from './attributes';

export interface FileNote {
  readonly place: Place;
  readonly text: string;
}

/** Read a comments part. Stand-ins for threaded comments (their author starts with "tc=") are no notes. */
export function readNotes(root: XmlNode): readonly FileNote[] {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => author.text);
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const area = parseArea(wordOf(comment, 'ref'));
    if (area === null || (authors[numberOf(comment, 'authorId', 0)] ?? '').startsWith('tc=')) return [];
    return [{ place: { row: area.top, column: area.left }, text: textOf(childOf(comment, 'text')) }];
  });
}

/** Read a threaded comments part: comments with their replies, in file order. `people` are names by person id. */
export function readThreads(root: XmlNode, people: ReadonlyMap<string, string>): readonly CommentModel[] {
  const threads = new Map<string, CommentModel>();
  for (const element of childrenOf(root, 'threadedComment')) {
    const id = wordOf(element, 'id');
    const said = {
      id,
      author: people.get(wordOf(element, 'personId')) ?? '',
      created: wordOf(element, 'dT'),
      text: childOf(element, 'text')?.text ?? '',
    };
    const area = parseArea(wordOf(element, 'ref'));
    const thread = threads.get(wordOf(element, 'parentId'));
    if (thread !== undefined) thread.replies.push(said);
    else if (area !== null) {
      const place = { row: area.top, column: area.left };
      threads.set(id, { ...said, place, resolved: flagOf(element, 'done', false), replies: [] });
    }
  }
  return [...threads.values()];
}

/** Read the persons part: display names by id. */
export function readPeople(root: XmlNode): ReadonlyMap<string, string> {
  return new Map(childrenOf(root, 'person').map((person) => [wordOf(person, 'id'), wordOf(person, 'displayName')]));
}

function textOf(text: XmlNode | undefined): string {
  if (text === undefined) return '';
  const runs = childrenOf(text, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return unescapeCell((childOf(text, 't')?.text ?? '') + runs.join(''));
}
