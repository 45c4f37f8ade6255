import { CUSTOMER_TYPE } from './vocabularies.data';
import { vocabularyReader, type Additions, NO_ADDITIONS } from './vocabulary';

/** What is known about one customer that tells a business from a person. */
export interface CustomerSigns {
  /** Text of a customer-type column; "" where there is none. */
  readonly stated: string;
  /** A company column holds something for this customer. */
  readonly hasCompany: boolean;
  /** The customer's name is a company's by its legal form (`looksLikeCompany` of the link room). */
  readonly isNamedAsCompany: boolean;
  /** Company size or the contact's role in the company is known. */
  readonly hasBusinessFacts: boolean;
  /** An industry is known: a company's, or beside facts about a person that of the person's work. */
  readonly hasIndustry: boolean;
  /** Gender, age, date of birth or occupation is known. */
  readonly hasPersonFacts: boolean;
}

/** Which sign decided; strongest first. */
export type CustomerTypeSign =
  'stated' | 'companyName' | 'company' | 'businessFacts' | 'personFacts' | 'industry' | 'none';

export interface CustomerTypeReading {
  /** null = not known; nobody is a consumer only because nothing else is known. */
  readonly type: 'business' | 'consumer' | null;
  readonly sign: CustomerTypeSign;
}

/** Make the reader of B端/C端 (requirement 86): what a column says wins, then the name, then a company, then facts that only a business has, then facts that only a person has, and an industry on its own last.
 *  Limit: a person who orders for a company and names neither company nor role is C端 where gender or age is known, also with an industry.
 *  @example customerTypeReader()({ stated: '', hasCompany: true, ... }) -> { type: 'business', sign: 'company' } */
export function customerTypeReader(additions: Additions = NO_ADDITIONS): (signs: CustomerSigns) => CustomerTypeReading {
  const read = vocabularyReader(CUSTOMER_TYPE, additions);
  return (signs) => {
    const stated = signs.stated === '' ? null : read(signs.stated);
    if (stated?.kind === 'known') {
      const id = CUSTOMER_TYPE.entries[stated.entry]?.id;
      return { type: id === 'business' ? 'business' : 'consumer', sign: 'stated' };
    }
    if (signs.isNamedAsCompany) return { type: 'business', sign: 'companyName' };
    if (signs.hasCompany) return { type: 'business', sign: 'company' };
    if (signs.hasBusinessFacts) return { type: 'business', sign: 'businessFacts' };
    if (signs.hasPersonFacts) return { type: 'consumer', sign: 'personFacts' };
    if (signs.hasIndustry) return { type: 'business', sign: 'industry' };
    return { type: null, sign: 'none' };
  };
}
