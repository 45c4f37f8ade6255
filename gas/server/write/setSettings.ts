import { bytesOf, documentProperties, entriesOf, isPiece, SETTING_START, settingOf, settingsIn, storedSettings } from '../own/settingStore'; // prettier-ignore
import type { OpenBook } from '../own/openBook';
import { ServerRefusal } from '../refusal';

/** Bytes of one store at Google, keys included. */
const STORE_BYTES = 500 * 1024;

/** Set and remove settings of ours, all in one go, and read them back. Pieces that are no longer needed go last, so that a run that is cut off leaves every setting whole.
 *  @throws ServerRefusal badRequest for a key that is not ours; quota, with nothing written, when the store would run over */
export function setSettings(
  _book: OpenBook,
  { set }: { readonly set: readonly (readonly [key: string, text: string | null])[] },
): boolean {
  if (set.some(([key]) => !key.startsWith(SETTING_START) || isPiece(key)))
    throw new ServerRefusal('badRequest', 'A setting is not ours.');
  const wanted = new Map(set);
  const before = storedSettings();
  const entries = new Map([...wanted].flatMap(([key, text]) => (text === null ? [] : [...entriesOf(key, text)])));
  const stale = [...before.keys()].filter((key) => wanted.has(settingOf(key)) && !entries.has(key));
  const properties = documentProperties();
  checkRoom(properties.getProperties(), entries, stale);
  if (entries.size > 0) properties.setProperties(Object.fromEntries(entries), false);
  for (const key of stale) properties.deleteProperty(key);
  const after = storedSettings();
  const found = settingsIn(after);
  return [...wanted].every(([key, text]) => (text === null ? !after.has(key) : found.get(key) === text));
}

function checkRoom(
  stored: Readonly<Record<string, string>>,
  entries: ReadonlyMap<string, string>,
  stale: readonly string[],
): void {
  const next = new Map([...Object.entries(stored), ...entries]);
  for (const key of stale) next.delete(key);
  const bytes = [...next].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
  if (bytes > STORE_BYTES)
    throw new ServerRefusal('quota', `Settings would take ${bytes} bytes; Google keeps ${STORE_BYTES}.`);
}
