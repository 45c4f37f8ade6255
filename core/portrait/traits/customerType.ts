import { CUSTOMER_TYPE } from '../../clean/words/vocabularies.data';
import { customerTypeReader } from '../../clean/words/customerType';
import { looksLikeCompany } from '../../link/link';
import type { Gathered } from '../../measure/gather';
import type { Role } from '../../understand/meaning';
import type { Bilingual } from '../../words';
import { additionsOf } from '../../project/dictionary/dictionary';
import { traitOf, type TraitMaker } from './context';
import { codesOf, statedType } from './lists';
import { eachText, hasRole, newestCodes, newestOf, toldBy } from './told';

const SOURCE: Bilingual = {
  zh: '客户类型列优先，其次看公司名称、公司列、行业和规模等',
  en: 'the customer type column first, then company names, industry, size and the like',
};
const BUSINESS_ROLES: readonly Role[] = ['industry', 'companySize', 'contactRole'];
const PERSON_ROLES: readonly Role[] = ['gender', 'age', 'birthDate'];

/** B端 or C端 of every customer (requirement 86): made where a column says so, or where anything speaks for a business.
 *  A shop without a single business has no such column: it would only say C端.
 *  Limit: see `customerTypeReader`. */
export const customerTypeTrait: TraitMaker = ({ gathered, dictionary }) => {
  const stated = statedType(gathered);
  if (!stated && !hasRole(gathered, 'company', 'customerName', ...BUSINESS_ROLES)) return [];
  const values = stated?.read();
  const texts = values?.kind === 'text' ? values : null;
  const company = said(gathered, ['company']);
  const named = newestCodes(
    gathered,
    'customerName',
    eachText((name) => (looksLikeCompany(name) ? 1 : 0)),
  );
  const business = said(gathered, BUSINESS_ROLES);
  const person = said(gathered, PERSON_ROLES);
  const additions = additionsOf(dictionary, CUSTOMER_TYPE.id);
  const read = customerTypeReader(additions);
  const ids = CUSTOMER_TYPE.entries.map(({ id }) => id);
  const typeOf = (stated: string, who: number): number => {
    const { type } = read({
      stated,
      hasCompany: company[who] === 1,
      isNamedAsCompany: named[who] === 1,
      hasBusinessFacts: business[who] === 1,
      hasPersonFacts: person[who] === 1,
    });
    return type === null ? -1 : ids.indexOf(type);
  };
  const codes = Int32Array.from(gathered.ids, (_, who) => typeOf(texts?.dictionary[texts.codes[who] ?? -1] ?? '', who));
  const isSaid = texts !== null && codesOf(texts, (text) => Number(typeOf(text, -1) >= 0)).includes(1);
  if (!isSaid && !codes.includes(ids.indexOf('business'))) return [];
  const head = { id: 'customer_type', name: CUSTOMER_TYPE.name, traitClass: 'basic', source: SOURCE } as const;
  return [traitOf(head, CUSTOMER_TYPE.entries, codes)];
};

/** 1 for every customer with anything in a column of these roles. */
function said(gathered: Gathered, roles: readonly Role[]): Int32Array {
  const found = new Int32Array(gathered.ids.length);
  for (const told of roles.flatMap((role) => toldBy(gathered, role))) {
    const { column } = told;
    const isFilled = (row: number): boolean => {
      if (column.kind === 'text') return (column.codes[row] ?? -1) >= 0;
      return column.kind === 'days' && (column.days[row] ?? 0) > 0;
    };
    newestOf(gathered, told, (row) => (isFilled(row) ? 1 : -1), found);
  }
  return found;
}
