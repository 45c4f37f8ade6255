import { wordKey } from '../../clean/words/fold';
import type { Lang } from '../../words';
import { DICTIONARY_KINDS, type DictionaryKind } from './dictionarySheet.data';

/** Find the kind that a cell names, by id, name in either language or synonym; null for none.
 *  @example kindNamed('所属行业')?.id -> "industry" */
export function kindNamed(text: string): DictionaryKind | null {
  const key = wordKey(text);
  const isNamed = ({ id, name, synonyms }: DictionaryKind): boolean =>
    [id, name.zh, name.en, ...synonyms].some((one) => wordKey(one) === key);
  return DICTIONARY_KINDS.find(isNamed) ?? null;
}

/** What a kind is called in one language; the id itself where there is no such kind. */
export function kindName(id: string, lang: Lang): string {
  return DICTIONARY_KINDS.find((kind) => kind.id === id)?.name[lang] ?? id;
}

/** The words of one cell: several may stand with 、 ； ; | or a line break between them. A comma parts none, as it stands inside names (Co., Ltd.).
 *  @example wordsIn('预制菜、净菜') -> ["预制菜", "净菜"] */
export function wordsIn(cell: string): readonly string[] {
  return cell
    .split(/[、；;|\n]+/)
    .map((word) => word.trim())
    .filter((word) => wordKey(word) !== '');
}
