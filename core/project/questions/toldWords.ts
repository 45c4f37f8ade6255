import type { ToldWords } from '../../clean/told';
import type { Project } from '../project';
import { additionsOf } from '../dictionary/dictionary';
import { wordPair } from './question';

/** Gather what people told about the words of cells: corrections of the dictionary sheet, then accepted proposals; the sheet wins.
 *  @example toldWords(project).mailDomains.get('gmial.com') -> true after "yes" */
export function toldWords({ dictionary, answers }: Pick<Project, 'dictionary' | 'answers'>): ToldWords {
  const mailDomains = new Map<string, boolean>();
  const accepted = new Map<string, string>();
  for (const [id, answer] of answers.words) {
    const pair = wordPair(id);
    if (pair && answer === 'yes') accepted.set(pair.from, pair.to);
    else if (id.startsWith(MAIL) && (answer === 'yes' || answer === 'no'))
      mailDomains.set(id.slice(MAIL.length), answer === 'yes');
  }
  const own = additionsOf(dictionary.dictionary, 'typo');
  return { mailDomains, typos: { words: new Map([...accepted, ...own.words]), off: own.off } };
}

const MAIL = 'email:';

/** Tell whether a person said that a word is right though another was proposed. */
export function isRefused({ words }: Project['answers'], id: string): boolean {
  return words.get(id) === 'no';
}
