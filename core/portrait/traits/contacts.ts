import type { Contacts } from '../../measure/contacts';
import type { Trait } from '../../measure/trait';
import type { Role } from '../../understand/meaning';
import type { Bilingual } from '../../words';
import type { TraitMaker } from './context';
import { contactTexts, isAnyKnown, type Told } from './told';
import type { TextColumn } from '../../clean/column';

/** How customers are in touch, from a log of contacts (requirements 13, 19, 91, 141): the channel and the kind that most of a customer's rows name, as the log writes them.
 *  Of two that are equally common the smaller word counts, so that the order of rows changes nothing. */
export const contactTraits: TraitMaker = ({ gathered }) => {
  const { contacts } = gathered;
  if (!contacts) return [];
  return TRAITS.flatMap(({ role, ...head }): readonly Trait[] => {
    const [told] = contactTexts(gathered, role);
    if (!told) return [];
    const { codes, dictionary } = usualWords(told, contacts, gathered.ids.length);
    if (!isAnyKnown(codes)) return [];
    return [{ ...head, traitClass: 'behaviour', codes, dictionary, isOrdered: false, privacy: 'open', source: SOURCE }];
  });
};

const TRAITS = [
  { role: 'channel', id: 'contact_channel', name: { zh: '互动渠道', en: 'Contact channel' } },
  { role: 'eventKind', id: 'contact_kind', name: { zh: '互动类型', en: 'Kind of contact' } },
] as const satisfies readonly { readonly role: Role; readonly id: string; readonly name: Bilingual }[];

const SOURCE: Bilingual = {
  zh: '互动记录里每位客户最常见的一种',
  en: 'what each customer has most in the log of contacts',
};

function usualWords(
  { column }: Told<TextColumn>,
  { customer }: Contacts,
  customers: number,
): { readonly codes: Int32Array; readonly dictionary: readonly string[] } {
  const dictionary = [...column.dictionary].sort();
  const place = new Map(dictionary.map((word, at) => [word, at] as const));
  const sorted = column.dictionary.map((word) => place.get(word) ?? -1);
  const shown = Array.from(customer, (who, row) => {
    const code = sorted[column.codes[row] ?? -1] ?? -1;
    return who < 0 || code < 0 ? -1 : who * dictionary.length + code;
  });
  const entries = Float64Array.from(shown.filter((entry) => entry >= 0)).sort();
  const codes = new Int32Array(customers).fill(-1);
  const most = new Int32Array(customers);
  for (let at = 0; at < entries.length;) {
    const entry = entries[at] ?? 0;
    let end = at + 1;
    while (end < entries.length && entries[end] === entry) end++;
    const who = Math.floor(entry / dictionary.length);
    if (end - at > (most[who] ?? 0)) {
      most[who] = end - at;
      codes[who] = entry % dictionary.length;
    }
    at = end;
  }
  return { codes, dictionary };
}
