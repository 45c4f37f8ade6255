import { DEPARTMENTS, ROLE_LEVELS } from './contactRole.data';
import { placedFold, wordKey } from './fold';
import { keywordMatcher, type Found } from './keywordMatcher';
import { entryNamed, NO_ADDITIONS, type Additions, type VocabularyEntry } from './vocabulary';

/** What a contact's role says: indexes into ROLE_LEVELS and DEPARTMENTS, -1 = not said. */
export interface RoleReading {
  readonly level: number;
  readonly department: number;
}

/** Make the reader of contact roles: one text, two answers (requirements 29, 37, 72; C28). Call it once per distinct text.
 *  The level is the title that stands last, as the head of a title does (总经理助理 is 执行层); in English before "of", "to", "for" and a comma. The department is the first one said.
 *  A department alone has no level (采购部), a title alone no department (总经理). 采购部经理 is 管理层: S4 gives it as an example of a role and keeps 决策层 for those who decide; 总 and above decide.
 *  Limit: 客户经理, 产品经理 and 项目经理 read as 执行层, since they mostly lead no people; a company may see that otherwise and say so in its dictionary.
 *  @example roleReader()('采购决策者') -> 决策层 and 采购; roleReader()('采购部经理') -> 管理层 and 采购 */
export function roleReader(
  levels: Additions = NO_ADDITIONS,
  departments: Additions = NO_ADDITIONS,
): (text: string) => RoleReading {
  const findLevel = finder(ROLE_LEVELS, levels);
  const findDepartment = finder(DEPARTMENTS, departments);
  return (text) => {
    const folded = placedFold(text).replace(HONORIFIC, '总裁');
    const head = ENGLISH_TAIL.exec(folded)?.[1] ?? folded;
    const titles = findLevel(head);
    const places = findDepartment(folded);
    const title = lastOf(titles.length > 0 ? titles : findLevel(folded));
    return { level: title?.entry ?? -1, department: places[0]?.entry ?? -1 };
  };
}

/** A text that is a surname with 总 (王总, 李总) names one who decides. */
const HONORIFIC = /^[\u4e00-\u9fff]{0,2}总$/;
/** "director of purchasing", "assistant to the ceo": the head comes first. */
const ENGLISH_TAIL = /^([a-z .&/-]*?[a-z])(?:\s+(?:of|to|for)\s|\s*,)/;

interface Hit extends Found {
  readonly entry: number;
}

function lastOf(hits: readonly Hit[]): Hit | undefined {
  return hits[hits.length - 1];
}

function finder(
  entries: readonly VocabularyEntry[],
  { words: added, off }: Additions,
): (text: string) => readonly Hit[] {
  const spellings: string[] = [];
  const meant: number[] = [];
  const put = (word: string, entry: number): void => {
    if (entry < 0) return;
    spellings.push(word);
    meant.push(entry);
  };
  for (const [word, meaning] of added) put(placedFold(word), entryNamed(entries, meaning));
  entries.forEach(({ name, synonyms }, entry) => {
    for (const word of [name.zh, name.en, ...synonyms]) if (!off.has(wordKey(word))) put(placedFold(word), entry);
  });
  const matcher = keywordMatcher(spellings);
  return (text) => matcher.find(text).map((found) => ({ ...found, entry: meant[found.word] ?? -1 }));
}
