import type { Cell } from '../../book/cell';
import { industryNamed } from '../../clean/words/industry';
import { DEPARTMENTS, ROLE_LEVELS } from '../../clean/words/contactRole.data';
import { sizeReader } from '../../clean/words/companySize';
import { wordKey } from '../../clean/words/fold';
import { VOCABULARIES } from '../../clean/words/vocabularies.data';
import { entryNamed } from '../../clean/words/vocabulary';
import { nearestWord } from '../../recipe/nearest';
import { onIn } from '../../tag/language/sheet/readCell';
import type { Bilingual } from '../../words';
import { lineText, readOwnTable, type OwnLine, type OwnTable } from '../ownTable';
import { headersMissing, problemAt, type SheetProblem } from '../sheetProblem';
import type { Dictionary, DictionaryWord } from './dictionary';
import { kindNamed, wordsIn } from './kinds';
import { DICTIONARY_COLUMNS, DICTIONARY_KINDS, DICTIONARY_SHEET, NOW_LEFT_OUT, NOW_NO_WORDS, NOW_UPPER, OFF_MEANINGS, type DictionaryColumn, type DictionaryKind } from './dictionarySheet.data'; // prettier-ignore

/** Read the sheet of the user's own words: rows in any order, kinds and headers in either language, several words a cell with 、 or ； between them.
 *  A row that cannot be used is told with its place and left out; the others hold. A row that is switched off is checked too, and has no effect. Of two rows with one kind and word the upper holds.
 *  Never throws, and changes nothing: the sheet stays as it is.
 *  @example readDictionary([['类别', '词', '归为'], ['行业', '预制菜', '食品制造业']]).words.length -> 1 */
export function readDictionary(rows: readonly (readonly Cell[])[]): Dictionary {
  const table = readOwnTable(rows, DICTIONARY_COLUMNS, NEEDED);
  if (table) return new Reading(table).dictionary();
  const isBlank = rows.every((row) => row.every((cell) => cell === null || cell === ''));
  const headers = DICTIONARY_COLUMNS.filter(({ id }) => NEEDED.includes(id)).map(({ header }) => header);
  return { words: [], problems: isBlank ? [] : [headersMissing(DICTIONARY_SHEET, headers, NOW_NO_WORDS)] };
}

const NEEDED: readonly DictionaryColumn[] = ['kind', 'word', 'meaning'];
const ON_WANTED: Bilingual = { zh: '“是”或“否”', en: 'yes or no' };
const WORD_WANTED: Bilingual = { zh: '一个词', en: 'a word' };
const ONCE_WANTED: Bilingual = { zh: '同一类别里的一个词只写一次', en: 'each word of a kind once' };
const OTHER_WANTED: Bilingual = { zh: '与错词不同的写法', en: 'another spelling than the wrong one' };

type Line = OwnLine<DictionaryColumn>;

class Reading {
  private readonly problems: SheetProblem[] = [];
  private readonly words: DictionaryWord[] = [];
  private readonly taken = new Map<string, string>();

  constructor(private readonly table: OwnTable<DictionaryColumn>) {}

  dictionary(): Dictionary {
    for (const line of this.table.lines) this.read(line);
    return { words: this.words, problems: this.problems };
  }

  private read(line: Line): void {
    const kind = this.kind(line);
    const on = this.isOn(line);
    if (!kind || on === null) return;
    const meaning = lineText(line, 'meaning');
    const isOff = OFF_MEANINGS.includes(meaning.toLowerCase());
    if (!isOff && !isMeaning(kind, meaning)) {
      this.tell(line, 'meaning', kind.expected, meaning, NOW_LEFT_OUT);
      return;
    }
    const spellings = wordsIn(lineText(line, 'word'));
    if (spellings.length === 0) this.tell(line, 'word', WORD_WANTED, lineText(line, 'word'), NOW_LEFT_OUT);
    for (const word of spellings) this.take(line, { kind: kind.id, word, meaning: isOff ? null : meaning, row: line.row }, on); // prettier-ignore
  }

  private take(line: Line, word: DictionaryWord, on: boolean): void {
    if (word.kind === 'typo' && word.meaning === word.word) {
      this.tell(line, 'meaning', OTHER_WANTED, word.word, NOW_LEFT_OUT);
      return;
    }
    if (!on) return;
    const key = `${word.kind}\n${wordKey(word.word)}`;
    const before = this.taken.get(key);
    const meant = word.meaning ?? '';
    if (before === meant) return;
    if (before !== undefined) {
      this.tell(line, 'word', ONCE_WANTED, word.word, NOW_UPPER);
      return;
    }
    this.taken.set(key, meant);
    this.words.push(word);
  }

  private kind(line: Line): DictionaryKind | null {
    const text = lineText(line, 'kind');
    const found = kindNamed(text);
    if (found) return found;
    this.tell(line, 'kind', kindsWanted(text), text, NOW_LEFT_OUT);
    return null;
  }

  private isOn(line: Line): boolean | null {
    const on = onIn(line.cells.get('on') ?? null);
    if (on !== undefined) return on ?? true;
    this.tell(line, 'on', ON_WANTED, lineText(line, 'on'), NOW_LEFT_OUT);
    return null;
  }

  private tell(line: Line, column: DictionaryColumn, expected: Bilingual, came: string, now: Bilingual): void {
    const place = { row: line.row, column: this.table.columns.get(column) ?? 0 };
    this.problems.push(problemAt(DICTIONARY_SHEET, { ...place, expected, came, now }));
  }
}

function isMeaning({ id, check }: DictionaryKind, meaning: string): boolean {
  if (wordKey(meaning) === '') return false;
  switch (check) {
    case 'industry':
      return industryNamed(meaning) !== undefined;
    case 'companySize':
      return sizeReader('staff')(meaning).kind === 'band';
    case 'roleLevel':
      return entryNamed(ROLE_LEVELS, meaning) >= 0;
    case 'department':
      return entryNamed(DEPARTMENTS, meaning) >= 0;
    case 'vocabulary':
      return VOCABULARIES.some((one) => one.id === id && entryNamed(one.entries, meaning) >= 0);
    case 'free':
      return true;
  }
}

/** A longer text is no mistyped kind. */
const LONGEST_KIND = 24;

/** Name the kind that is spelled most alike, else all of them. */
function kindsWanted(came: string): Bilingual {
  const names = DICTIONARY_KINDS.map(({ name }) => name);
  const near = came === '' || came.length > LONGEST_KIND ? null : nearestWord(came, names.flatMap(({ zh, en }) => [zh, en])); // prettier-ignore
  const found = near === null ? undefined : names.find(({ zh, en }) => zh === near || en === near);
  if (found) return { zh: `一个类别（是不是“${found.zh}”？）`, en: `a kind (did you mean "${found.en}"?)` };
  return {
    zh: `一个类别（${names.map(({ zh }) => zh).join('、')}）`,
    en: `a kind (${names.map(({ en }) => en).join(', ')})`,
  };
}
