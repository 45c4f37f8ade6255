import type { Cell } from '../../book/cell';
import { wordKey } from '../../clean/words/fold';
import { ON_OFF } from '../../tag/language/sheet/columns.data';
import { onIn } from '../../tag/language/sheet/readCell';
import type { Bilingual, Lang } from '../../words';
import { lineText, readOwnTable } from '../ownTable';
import type { DictionaryWord } from './dictionary';
import { DICTIONARY_COLUMNS, DICTIONARY_EXAMPLES, type DictionaryColumn } from './dictionarySheet.data';
import { kindName, kindNamed, wordsIn } from './kinds';

/** The cells of a new dictionary sheet: its header, and examples that are switched off. The standard words stay in the program, so that they grow with it; the sheet holds what a person adds or overrules. */
export function newDictionaryRows(lang: Lang): readonly (readonly Cell[])[] {
  const header = DICTIONARY_COLUMNS.map((column) => column.header[lang]);
  const examples = DICTIONARY_EXAMPLES.map(([kind, word, meaning, note]) => [
    kindName(kind, lang),
    word[lang],
    meaning[lang],
    ON_OFF.off[lang],
    note[lang],
  ]);
  return [header, ...examples];
}

/** Add words below the rows of a sheet, as when a person accepts a proposal. Every row that stands there comes back cell for cell, rows that could not be read too; a kind and word that a row has already is not added again, unless that row is switched off.
 *  A sheet without its headers comes back as it is. */
export function withWords(
  rows: readonly (readonly Cell[])[],
  added: readonly Omit<DictionaryWord, 'row'>[],
  lang: Lang,
): readonly (readonly Cell[])[] {
  const table = readOwnTable(rows, DICTIONARY_COLUMNS, ['kind', 'word', 'meaning']);
  if (!table) return rows;
  const seen = new Set(
    table.lines
      .filter((line) => onIn(line.cells.get('on') ?? null) !== false)
      .flatMap((line) => wordsIn(lineText(line, 'word')).map((word) => keyOf(lineText(line, 'kind'), word))),
  );
  const fresh = added.filter(({ kind, word }) => {
    const key = keyOf(kind, word);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...rows, ...fresh.map((word) => rowOf(word, table.columns, lang))];
}

const OFF_MEANING: Bilingual = { zh: '不归类', en: 'none' };

function rowOf(
  added: Omit<DictionaryWord, 'row'>,
  columns: ReadonlyMap<DictionaryColumn, number>,
  lang: Lang,
): readonly Cell[] {
  const row: Cell[] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => null);
  const put = (column: DictionaryColumn, text: string): void => {
    const place = columns.get(column);
    if (place !== undefined) row[place] = text;
  };
  put('kind', kindName(added.kind, lang));
  put('word', added.word);
  put('meaning', added.meaning ?? OFF_MEANING[lang]);
  put('on', ON_OFF.on[lang]);
  return row;
}

function keyOf(kind: string, word: string): string {
  return `${kindNamed(kind)?.id ?? wordKey(kind)}\n${wordKey(word)}`;
}
