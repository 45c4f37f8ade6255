import { valueAt } from '../patch/columns';
import type { Portrait } from '../portrait';
import { toldBy } from '../portrait/traits/told';
import type { Role } from '../understand/meaning';
import { ROLE_NAMES } from '../understand/roleNames.data';
import { tagColumn } from '../tag/tagColumns';
import type { Lang } from '../words';
import { FIELDS, type Field } from './fields.data';
import type { ListField } from './project/listSheet';
import { fieldOfClass, segmentOf } from './segment';

/** By what people are reached. */
const CONTACTS = ['customerName', 'phone', 'email'] as const satisfies readonly Role[];

/** The columns of a campaign's list: how to reach the customer, then why this one; numbers stand last, so that no text touches them. */
export function listFields(portrait: Portrait, lang: Lang): readonly ListField[] {
  const { gathered, tags } = portrait;
  const { measures } = gathered;
  const set = segmentOf(portrait);
  const tagTexts = tagColumn(tags, lang);
  const plain = ({ id, header }: Field, width: number, values: ListField['values']): ListField => ({ field: id, header, role: null, width, values }); // prettier-ignore
  const { recencyDays, frequency, monetaryCents } = measures;
  return [
    ...CONTACTS.flatMap((role) => contactField(portrait, role)),
    plain(
      fieldOfClass(set.id),
      18,
      textsOf((customer) => set.classes[set.codes[customer] ?? -1]?.label[lang] ?? ''),
    ),
    plain(
      FIELDS.tags,
      60,
      textsOf((customer) => String(valueAt(tagTexts, customer) ?? '')),
    ),
    plain(FIELDS.recencyDays, 10, { kind: 'numbers', style: 'int', of: (customer) => recencyDays[customer] ?? NaN }),
    plain(FIELDS.frequency, 10, { kind: 'numbers', style: 'int', of: (customer) => frequency[customer] ?? NaN }),
    plain(FIELDS.monetary, 14, {
      kind: 'numbers',
      style: 'money',
      of: (customer) => (monetaryCents[customer] ?? NaN) / 100,
    }),
  ];
}

/** The first filled cell of each customer, the customer sheet before the orders. */
function contactField({ gathered }: Portrait, role: (typeof CONTACTS)[number]): readonly ListField[] {
  if (gathered.keyRole === role) return [];
  const texts = new Map<number, string>();
  for (const { from, column, customer, meaning } of [...toldBy(gathered, role)].reverse()) {
    const sheet = gathered[from]?.sheet;
    customer.forEach((who, row) => {
      if (who < 0 || texts.has(who) || !sheet) return;
      const cell = sheet.sheet.rows[sheet.firstRow + row]?.[meaning.column] ?? null;
      if (cell === null || cell === '' || typeof cell === 'object') return;
      const isChanged = (column.outcome[row] ?? 0) > 0 && 'after' in column;
      texts.set(who, isChanged ? column.after(cell, sheet.firstRow + row) : String(cell));
    });
  }
  if (texts.size === 0) return [];
  const width = role === 'phone' ? 18 : 26;
  return [{ field: role, header: ROLE_NAMES[role], role, width, values: textsOf((customer) => texts.get(customer) ?? '') }]; // prettier-ignore
}

function textsOf(of: (customer: number) => string): ListField['values'] {
  return { kind: 'texts', of };
}
