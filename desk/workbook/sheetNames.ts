import { refusal } from './refusal';

/** Most characters of a sheet name in Excel. */
const MOST_CHARACTERS = 31;

/** Let pass only names that a new or renamed sheet may have.
 *  @throws RangeError `SheetNameInvalid` for blank names, more than 31 characters, one of `[]:*?/\` or an apostrophe at an end;
 *  `SheetNameTaken` when another sheet has the name in any case. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const reason = whyInvalid(name);
  if (reason !== null) throw refusal('SheetNameInvalid', `"${name}" ${reason}`);
  const same = taken.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined) throw refusal('SheetNameTaken', `there is a sheet named "${same}"`);
}

function whyInvalid(name: string): string | null {
  if (name.trim() === '') return 'is blank';
  if (name.length > MOST_CHARACTERS) return `has more than ${MOST_CHARACTERS} characters`;
  if (/[[\]:*?/\\]/.test(name)) return 'has one of [ ] : * ? / \\';
  if (name.startsWith("'") || name.endsWith("'")) return 'starts or ends with an apostrophe';
  return name.toLowerCase() === 'history' ? 'is kept for Excel' : null;
}
