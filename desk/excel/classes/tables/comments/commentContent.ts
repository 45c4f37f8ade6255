import type { CommentMention } from '../../../../workbook/objects';
import { dictionaryOf, invalidArgument, isAbsent, listOf, numberOf, textOf, wordOf } from '../arguments';

/** What a comment or a reply says. `rich` and `mentions` are there when it names people. */
export interface CommentContent {
  readonly text: string;
  readonly rich?: string;
  readonly mentions?: readonly CommentMention[];
}

/** Read the content of a comment: plain text, or text with `<at id="0">Name</at>` and the people's list. @throws ExcelError InvalidArgument */
export function contentFrom(content: unknown, contentType: unknown): CommentContent {
  const type = isAbsent(contentType) ? 'Plain' : wordOf(contentType, 'contentType', ['Plain', 'Mention']);
  if (typeof content === 'string' && type === 'Plain') return { text: content };
  if (type === 'Plain') throw invalidArgument('Content that names people needs the content type "Mention".');
  return mentionContentFrom(content);
}

/** Read content that names people. @throws ExcelError InvalidArgument when an `<at>` has no person */
export function mentionContentFrom(content: unknown): CommentContent {
  const { richContent, mentions } = dictionaryOf(content, 'content');
  const rich = textOf(richContent, 'richContent');
  const people = isAbsent(mentions) ? [] : listOf(mentions, 'mentions').map(mentionFrom);
  const named = [...rich.matchAll(AT)].map((match) => Number(match[1]));
  if (named.some((id) => !people.some((person) => person.id === id)))
    throw invalidArgument('Every <at> of the content needs its person among the mentions.');
  return { text: rich.replace(AT, '$2'), rich, mentions: people };
}

const AT = /<at\s+id=["'](\d+)["']\s*>(.*?)<\/at>/gis;

function mentionFrom(value: unknown): CommentMention {
  const { id, name, email } = dictionaryOf(value, 'mention');
  return { id: numberOf(id, 'id'), name: textOf(name, 'name'), email: textOf(email, 'email') };
}
