import type { OwnedSheet } from '../patch/patch';
import type { Portrait } from '../portrait';
import { DICTIONARY_WIDTHS } from '../project/dictionary/dictionarySheet.data';
import { newDictionaryRows, withWords } from '../project/dictionary/writeDictionary';
import type { Lang } from '../words';
import { inputSheetOf } from './inputCells';

/** Plan the sheet of the user's own words: new with examples when a person asked for it, with the added words when there are some; null where it stands as it is or nobody asked. */
export function dictionarySheet({ project }: Portrait, name: string, lang: Lang): OwnedSheet | null {
  const { sheet, added, isAsked } = project.dictionary;
  if (!isAsked && !project.edited.has('dictionary')) return null;
  const rows = withWords(sheet?.sheet.rows ?? newDictionaryRows(lang), added, lang);
  return inputSheetOf('dictionary', name, rows, sheet, DICTIONARY_WIDTHS);
}
