import type { Book } from '../book/book';
import { SHEET_NAMES } from '../report/fields.data';
import type { Lang } from '../words';
import { sheetOwnedName } from './ledger';
import type { Owned } from './owned';
import { SHEET_IDS, type SheetId } from './patch';

export type SheetNames = (id: SheetId) => string;

/** Keep the names that our sheets have now; new ones get ours, with a number when another sheet has it already, in any case of letters. */
export function sheetNames(book: Book, owned: Owned, lang: Lang): SheetNames {
  const ours = new Set([...owned.sheets.values()].map((sheet) => sheet.name));
  const taken = new Set(book.sheets.filter(({ name }) => !ours.has(name)).map(({ name }) => name.toLowerCase()));
  const name = (id: SheetId): string => owned.sheets.get(id)?.name ?? freeName(SHEET_NAMES[id][lang], taken);
  // A ledger that lost its defined name, as when another program dropped hidden names, cannot be found by hosts: a new one stands beside it.
  const ledger = owned.sheets.get('ledger');
  const isLost =
    ledger !== undefined &&
    !book.names.some((one) => one.name.toLowerCase() === sheetOwnedName('ledger') && one.sheet === ledger.name);
  if (isLost) taken.add(ledger.name.toLowerCase());
  const named = SHEET_IDS.map((id): [SheetId, string] => [
    id,
    id === 'ledger' && isLost ? freeName(SHEET_NAMES.ledger[lang], taken) : name(id),
  ]);
  const names = new Map(named);
  return (id) => names.get(id) ?? SHEET_NAMES[id][lang];
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
