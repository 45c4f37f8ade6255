import { lazily } from '../../book/lazily';
import { OLD_CITIES, OLD_COUNTIES } from './divisionPatch.data';
import { divisionOfCode, divisions, isTaiwan } from './divisions';
import { NameTrie } from './nameTrie';
import { shortName } from './shortName';
import { LATIN_NAMES, NO_PLACES, OTHER_NAMES, PARTS_OF_CITIES, PROVINCE_SIGNS } from './spokenPlaces.data';

/** How a word names a division. */
export const Spelling = { full: 0, short: 1, old: 2, latin: 3 } as const;

/** The number of a word that begins like a place and is none (阿里巴巴). */
export const NO_PLACE = -1;

/** Words of division names -> packed numbers: division * 4 + spelling. Made once, on first use. */
export const placeWords = lazily(() => {
  const trie = new NameTrie();
  addNames(trie);
  for (const [word, ...codes] of [...OLD_CITIES, ...OLD_COUNTIES])
    for (const code of codes) add(trie, word, divisionOfCode(code), Spelling.old);
  for (const [word, code] of OTHER_NAMES) add(trie, word, divisionOfCode(code), Spelling.full);
  for (const [word, code] of PARTS_OF_CITIES) add(trie, word, divisionOfCode(code), Spelling.short);
  for (const word of NO_PLACES) trie.add(word, NO_PLACE);
  for (const [word, ...codes] of LATIN_NAMES)
    for (const code of codes) add(trie, word, divisionOfCode(code), Spelling.latin);
  return trie;
});

/** The provinces by their one character, as UTF-16 unit -> division. */
export const provinceSigns = lazily(
  () =>
    new Map(PROVINCE_SIGNS.split(' ').map((one) => [one.charCodeAt(0), divisionOfCode(Number(one.slice(1)))] as const)),
);

function addNames(trie: NameTrie): void {
  const { names, levels, zones } = divisions();
  names.forEach((name, at) => {
    if (levels[at] === 1 && isOwnCity(at)) return;
    add(trie, name, at, Spelling.full);
    const zone = zones.get(at);
    if (zone !== undefined) {
      add(trie, zone, at, Spelling.full);
      const spoken = SPOKEN_ZONES.get(name);
      if (spoken !== undefined && !hasSibling(at, spoken)) add(trie, spoken, at, Spelling.full);
      return;
    }
    // Towns of Taiwan are named like thousands of things elsewhere (三民, 和平, 大同).
    const short = shortName(name);
    if (short === '' || (levels[at] === 3 && isTaiwan(at))) return;
    add(trie, short, at, Spelling.short);
    if (name.endsWith('自治州')) add(trie, `${short}州`, at, Spelling.full);
  });
}

/** How people shorten the names of zones. */
const SPOKEN_ZONES: ReadonlyMap<string, string> = new Map([
  ['高新技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
]);

function hasSibling(division: number, name: string): boolean {
  const { names, parents } = divisions();
  return names.some((one, at) => one === name && parents[at] === parents[division]);
}

/** A municipality is read as its city; its province follows from that. */
function isOwnCity(province: number): boolean {
  const { codes, indexOf, names } = divisions();
  const city = indexOf.get((codes[province] ?? 0) + 100);
  return city !== undefined && names[city] === names[province];
}

function add(trie: NameTrie, word: string, division: number, spelling: number): void {
  if (division >= 0) trie.add(word, division * 4 + spelling);
}
