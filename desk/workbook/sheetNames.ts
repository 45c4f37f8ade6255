import { refusal } from './refusal';

/** Whose rule for names of sheets holds: Excel's, which files keep too, or Google's wider one. */
export type SheetNameRule = 'excel' | 'google';

/** Most characters of a sheet name in Excel, and in Google Sheets. */
const MOST_CHARACTERS: Readonly<Record<SheetNameRule, number>> = { excel: 31, google: 100 };

/** Let pass only names that a new or renamed sheet may have.
 *  @throws RangeError `SheetNameInvalid` for blank names, and names of too many characters; by the rule of Excel also for one of
 *  `[]:*?/\` and an apostrophe at an end. `SheetNameTaken` when another sheet has the name in any case. */
export function checkSheetName(name: string, taken: readonly string[], rule: SheetNameRule = 'excel'): void {
  const reason = whyInvalid(name, rule);
  if (reason !== null) throw refusal('SheetNameInvalid', `"${name}" ${reason}`);
  const same = taken.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined) throw refusal('SheetNameTaken', `there is a sheet named "${same}"`);
}

function whyInvalid(name: string, rule: SheetNameRule): string | null {
  if (name.trim() === '') return 'is blank';
  if (name.length > MOST_CHARACTERS[rule]) return `has more than ${MOST_CHARACTERS[rule]} characters`;
  if (rule === 'google') return null;
  if (/[[\]:*?/\\]/.test(name)) return 'has one of [ ] : * ? / \\';
  if (name.startsWith("'") || name.endsWith("'")) return 'starts or ends with an apostrophe';
  return name.toLowerCase() === 'history' ? 'is kept for Excel' : null;
}

/** Give every sheet the name that a file of Excel can hold, in tab order: its own, else one with `_` for what is not allowed, cut to 31 characters and numbered when taken. Names that may stay are given away first.
 *  @example namesForExcel(['A/B', 'A_B']) -> ['A_B (2)', 'A_B'] */
export function namesForExcel(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter((name) => whyInvalid(name, 'excel') === null).map((name) => name.toLowerCase()));
  return names.map((name) => {
    if (whyInvalid(name, 'excel') === null) return name;
    const given = freeName(name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_'), taken);
    taken.add(given.toLowerCase());
    return given;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const given = `${cut(name, MOST_CHARACTERS.excel - ending.length)}${ending}`;
    if (!taken.has(given.toLowerCase()) && whyInvalid(given, 'excel') === null) return given;
  }
}

/** Cut without tearing a character of two halves; what would then end in an apostrophe ends in `_`. */
function cut(name: string, most: number): string {
  const text = name.slice(0, most);
  return (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text).replace(/'$/, '_');
}
