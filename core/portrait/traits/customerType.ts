import { wholesOf } from '../../book/columnOf';
import { CUSTOMER_TYPE } from '../../clean/words/vocabularies.data';
import { customerTypeReader } from '../../clean/words/customerType';
import { looksLikeCompany } from '../../link/link';
import type { Gathered } from '../../measure/gather';
import type { Role } from '../../understand/meaning';
import type { Bilingual } from '../../words';
import { additionsOf } from '../../project/dictionary/dictionary';
import { traitOf, type TraitMaker } from './context';
import { codesOf, statedType } from './lists';
import { eachText, hasRole, newestCodes, newestOf, toldBy, type Told } from './told';

const SOURCE: Bilingual = {
  zh: '客户类型列优先，其次看公司名称、公司列、规模和职务；有性别、年龄等个人信息的，行业按个人职业看',
  en: 'the customer type column first, then company names, size and contact roles; beside gender, age and the like an industry is that of the person',
};
/** So many combinations of the five signs there are. */
const ALL_SIGNS = 32;
const BUSINESS_ROLES: readonly Role[] = ['companySize', 'contactRole'];
const PERSON_ROLES: readonly Role[] = ['gender', 'age', 'birthDate', 'occupation'];

/** B端 or C端 of every customer (requirement 86): made where a column says so, or where anything speaks for a business.
 *  A shop without a single business has no such column: it would only say C端.
 *  Limit: see `customerTypeReader`. */
export const customerTypeTrait: TraitMaker = ({ gathered, dictionary }) => {
  const stated = statedType(gathered);
  if (!stated && !hasRole(gathered, 'company', 'customerName', 'industry', ...BUSINESS_ROLES)) return [];
  const values = stated?.read();
  const texts = values?.kind === 'text' ? values : null;
  const company = said(gathered, ['company']);
  said(gathered, ['customerName'], company, ({ meaning }) => NAMES_COMPANIES.test(meaning.header));
  const named = newestCodes(
    gathered,
    'customerName',
    eachText((name) => (looksLikeCompany(name) ? 1 : 0)),
  );
  const business = said(gathered, BUSINESS_ROLES);
  const industry = said(gathered, ['industry']);
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
      hasIndustry: industry[who] === 1,
      hasPersonFacts: person[who] === 1,
    });
    return type === null ? -1 : ids.indexOf(type);
  };
  const known = new Map<number, number>();
  const codes = wholesOf(gathered.ids.length, (who) => {
    const stated = texts?.codes[who] ?? -1;
    const signs = [company, named, business, industry, person].reduce(
      (bits, one) => bits * 2 + Number(one[who] === 1),
      0,
    );
    const key = (stated + 1) * ALL_SIGNS + signs;
    const before = known.get(key);
    if (before !== undefined) return before;
    const type = typeOf(texts?.dictionary[stated] ?? '', who);
    known.set(key, type);
    return type;
  });
  const isSaid = texts !== null && codesOf(texts, (text) => Number(typeOf(text, -1) >= 0)).includes(1);
  if (!isSaid && !codes.includes(ids.indexOf('business'))) return [];
  const head = { id: 'customer_type', name: CUSTOMER_TYPE.name, traitClass: 'basic', source: SOURCE } as const;
  return [traitOf(head, CUSTOMER_TYPE.entries, codes)];
};

/** A column of names whose header says that they are companies'. */
const NAMES_COMPANIES = /公司|企业|单位|机构|company|organi[sz]ation|business/i;

/** 1 for every customer with anything in a column of these roles, beside those in `found` already. */
function said(
  gathered: Gathered,
  roles: readonly Role[],
  found: Int32Array = new Int32Array(gathered.ids.length),
  counts: (told: Told) => boolean = () => true,
): Int32Array {
  for (const told of roles.flatMap((role) => toldBy(gathered, role)).filter(counts)) {
    const { column } = told;
    const isFilled = (row: number): boolean => {
      if (column.kind === 'text') return (column.codes[row] ?? -1) >= 0;
      return column.kind === 'days' && (column.days[row] ?? 0) > 0;
    };
    newestOf(gathered, told, (row) => (isFilled(row) ? 1 : -1), found);
  }
  return found;
}
