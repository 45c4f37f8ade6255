import { ServerRefusal } from '../refusal';

/** Every setting of ours starts so. */
export const SETTING_START = 'customer-portrait.';
/** Google takes 9 KB a value; what its name costs is left free. */
const PIECE_BYTES = 8000;
/** How a stored value begins: whole, or in pieces that follow under numbered keys. */
const WHOLE = '=';
const CUT = '#';

/** The properties of the document. @throws ServerRefusal where a script stands alone */
export function documentProperties(): GoogleAppsScript.Properties.Properties {
  const found = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null; // null outside of a spreadsheet
  if (!found) throw new ServerRefusal('other', 'There are no document properties outside of a spreadsheet.');
  return found;
}

/** Everything of ours in the store, as it is stored, by key. */
export function storedSettings(): ReadonlyMap<string, string> {
  const all = Object.entries(documentProperties().getProperties());
  return new Map(all.filter(([key]) => key.startsWith(SETTING_START)));
}

/** Put settings together again. One whose pieces do not add up counts as absent. */
export function settingsIn(stored: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of stored) {
    if (isPiece(key)) continue;
    if (value.startsWith(WHOLE)) found.set(key, value.slice(1));
    if (!value.startsWith(CUT)) continue;
    const [count = 0, length = 0] = value.slice(1).split(' ').map(Number);
    const text = Array.from({ length: count }, (_, index) => stored.get(pieceKey(key, index)) ?? '').join('');
    if (text.length === length) found.set(key, text);
  }
  return found;
}

/** What is to be stored for a setting: one entry, or a head that tells number of pieces and length, and the pieces. */
export function entriesOf(key: string, text: string): ReadonlyMap<string, string> {
  const pieces = cut(text);
  if (pieces.length <= 1) return new Map([[key, WHOLE + text]]);
  return new Map([
    [key, `${CUT}${pieces.length} ${text.length}`],
    ...pieces.map((piece, index): [string, string] => [pieceKey(key, index), piece]),
  ]);
}

/** Tell the key of a piece from that of a setting. */
export function isPiece(key: string): boolean {
  return /#\d+$/.test(key);
}

/** The setting that a key belongs to. */
export function settingOf(key: string): string {
  return key.replace(/#\d+$/, '');
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += bytesOfLetter(letter.codePointAt(0) ?? 0);
  return bytes;
}

function pieceKey(key: string, index: number): string {
  return `${key}#${index + 1}`;
}

/** Never between the two halves of one letter. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const letter of text) {
    const size = bytesOfLetter(letter.codePointAt(0) ?? 0);
    if (bytes + size > PIECE_BYTES) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece];
}

function bytesOfLetter(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
