import { foldHeader, headerForms, headerWords, withoutBrackets } from './foldHeader';
import type { Lens } from './headers.data';
import { HEADERS_BESIDE, HEADER_WORDS, LOG_PARTS, OTHER_HEADERS, OTHER_PARTS, OTHER_WORDS } from './headers.data';
import type { Role } from './meaning';
import { namesTrait } from './traitWords';

/** One role that a header's words point at. */
export interface HeaderHit {
  readonly role: Role;
  /** 0-1, from the words alone. */
  readonly strength: number;
  readonly lens: Lens | null;
  /** The whole header is a known word, not only a part of it. */
  readonly exact: boolean;
  /** The words are as vague as "ID" or "Name". */
  readonly vague: boolean;
}

export interface HeaderWordsFound {
  readonly hits: readonly HeaderHit[];
  /** Understood, and known to carry no role (运费, Discount ...). */
  readonly other: boolean;
}

const NOTHING: HeaderWordsFound = { hits: [], other: false };
const OTHER: HeaderWordsFound = { hits: [], other: true };
const FILLERS: ReadonlySet<string> = new Set(['utc', 'local', 'field', 'column', 'value', 'text', 'gmt']);
const PART = 0.85;
const VAGUE = 0.62;

const words = new Map<string, HeaderHit[]>();
const wordsInside = new Map<string, HeaderHit[]>();
for (const { role, strength, words: list, lens, whole } of HEADER_WORDS) {
  const hit: HeaderHit = {
    role,
    strength,
    lens: lens ?? null,
    exact: true,
    vague: strength <= VAGUE && whole === true,
  };
  for (const word of splitWords(list)) {
    words.set(word, [...(words.get(word) ?? []), hit]);
    if (whole !== true) wordsInside.set(word, [...(wordsInside.get(word) ?? []), hit]);
  }
}
const otherHeaders = new Set(splitWords(OTHER_HEADERS));
const otherParts = splitWords(OTHER_PARTS);
const otherWords = new Set(splitWords(OTHER_WORDS));
const logParts = splitWords(LOG_PARTS);

/** Find the roles that a header's text points at: the whole header first, then without brackets and unit, then its last words at a lower strength.
 *  A header that is known to mean something else, or that names a trait as a whole, gets no role here. Blank gets nothing.
 *  @example "订单金额（元）" -> amount .93; "优惠金额" -> other; "Customer Order Date" -> orderDate .83 */
export function rolesOfHeader(text: string): HeaderWordsFound {
  const whole = foldHeader(text);
  if (whole === '') return NOTHING;
  const bare = foldHeader(withoutBrackets(text));
  for (const form of headerForms(text)) {
    const hits = words.get(form);
    if (hits !== undefined) return { hits, other: false };
    if (otherHeaders.has(form)) return OTHER;
  }
  if (speaksOfOther(text, whole) || namesTrait(text)) return OTHER;
  return { hits: partHits(text, bare), other: false };
}

/** The same for all headers of a sheet, in order, minding the few words that mean something else beside another header. */
export function rolesOfHeaders(headers: readonly string[]): readonly HeaderWordsFound[] {
  const folded = headers.map(foldHeader);
  return headers.map((header, at) => {
    const special = HEADERS_BESIDE.find(
      ({ beside, words: own }) => splitWords(own).includes(folded[at] ?? '') && folded.includes(foldHeader(beside)),
    );
    if (special === undefined) return rolesOfHeader(header);
    return {
      hits: [{ role: special.role, strength: special.strength, lens: null, exact: true, vague: false }],
      other: false,
    };
  });
}

/** Tell whether a header speaks of service logs, surveys or browsing. */
export function speaksOfLog(text: string): boolean {
  const whole = foldHeader(text);
  const own = new Set(headerWords(text));
  return logParts.some((part) =>
    isLatin(part) ? own.has(part) || (part.length > 8 && whole.includes(part)) : whole.includes(part),
  );
}

/** Tell whether the whole header is a word of the table, with a role or known to have none. */
export function isKnownHeader(text: string): boolean {
  const found = rolesOfHeader(text);
  return (
    found.hits.some((hit) => hit.exact) ||
    otherHeaders.has(foldHeader(text)) ||
    otherHeaders.has(foldHeader(withoutBrackets(text)))
  );
}

function splitWords(list: string): readonly string[] {
  return list
    .split(',')
    .map(foldHeader)
    .filter((word) => word !== '');
}

function speaksOfOther(text: string, whole: string): boolean {
  if (otherParts.some((part) => whole.includes(part))) return true;
  return headerWords(text).some((word) => otherWords.has(word));
}

function partHits(text: string, folded: string): readonly HeaderHit[] {
  const part = longestPart(headerWords(withoutBrackets(text)), folded);
  if (part === null) return [];
  const share = PART * (0.5 + 0.5 * Math.min(1, part.length / folded.length));
  return (wordsInside.get(part) ?? []).map((hit) => ({ ...hit, strength: hit.strength * share, exact: false }));
}

/** The longest known word that ends the header (what a header is about stands last in both languages): by words for spaced scripts, by characters for Chinese. A number or filler after it does not count. */
function longestPart(own: readonly string[], folded: string): string | null {
  const parts: string[] = [];
  const last = own[own.length - 1] ?? '';
  if (FILLERS.has(last) || !Number.isNaN(Number(last))) parts.push(own.slice(0, -1).join(''));
  for (let from = 1; from < own.length; from += 1) parts.push(own.slice(from).join(''));
  if (!isLatin(folded)) {
    const unnumbered = folded.replace(/\d+$/, '');
    if (unnumbered !== folded) parts.push(unnumbered);
    for (const whole of [folded, unnumbered])
      for (let from = 1; from <= whole.length - 2; from += 1) parts.push(whole.slice(from));
  }
  const known = parts.filter((part) => wordsInside.has(part) && part.length > 1);
  known.sort((a, b) => b.length - a.length);
  return known[0] ?? null;
}

function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x24f) return false;
  return true;
}
