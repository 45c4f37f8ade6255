import type { Recipe } from '../recipe/recipe';
import type { ColumnMeaning, Role } from '../understand/meaning';
import { amountCleaner } from './amount';
import { isBlankName } from './blank';
import type { CleanedColumn, ColumnCleaner, ColumnSource, TextColumn } from './column';
import { dateCleaner } from './date';
import { emailCleaner } from './email';
import { idCleaner } from './id';
import { ageRule } from './people/age';
import { consentRule, headerRefuses } from './people/consent';
import { genderRule } from './people/gender';
import { idCardRule } from './people/idCard';
import { platformRule } from './people/platform';
import { withMixedWords } from './mixedWords';
import { phoneCleaner } from './phone';
import { withRule } from './ruledText';
import { textCleaner } from './text';
import { NOTHING_TOLD, type ToldWords } from './told';
import { typoRule } from './words/typoRule';

/** Choose the cleaner of a column by its role; the header counts where it turns the answers round (营销同意, 拒绝营销). What people told about words comes first. */
export function cleanerFor(
  meaning: Pick<ColumnMeaning, 'header'>,
  role: Role,
  source: ColumnSource,
  recipe: Recipe,
  told: ToldWords = NOTHING_TOLD,
): ColumnCleaner<CleanedColumn> {
  switch (role) {
    case 'customerId':
    case 'orderId':
    case 'productId':
    case 'device':
    case 'postcode':
      return idCleaner(source);
    case 'orderDate':
    case 'firstOrderDate':
    case 'lastOrderDate':
      return dateCleaner(source, recipe.dateOrder);
    case 'birthDate':
    case 'eventDate':
      return keepingRow(dateCleaner(source, recipe.dateOrder));
    case 'amount':
    case 'totalAmount':
    case 'quantity':
    case 'orderCount':
    case 'recencyDays':
      return amountCleaner(source, recipe.decimal);
    case 'browseCount':
    case 'interactionCount':
      return keepingRow(amountCleaner(source, recipe.decimal));
    case 'unitPrice':
      return amountCleaner(source, recipe.decimal, 4);
    case 'phone':
      return phoneCleaner(source);
    case 'email':
      return emailCleaner(source, told.mailDomains, recipe.sameCustomer === 'strong');
    case 'customerName':
    case 'company':
    case 'owner':
      return corrected(textCleaner(source, isBlankName), told);
    case 'idCard':
      return withRule(idCleaner(source), idCardRule);
    default:
      return wordCleaner(role, corrected(textCleaner(source), told), meaning.header, recipe);
  }
}

/** Roles whose columns hold words. */
type WordRole =
  | 'gender'
  | 'age'
  | 'platform'
  | 'consent'
  | 'status'
  | 'product'
  | 'category'
  | 'region'
  | 'city'
  | 'province'
  | 'channel'
  | 'companySize'
  | 'industry'
  | 'contactRole'
  | 'occupation'
  | 'address'
  | 'ip'
  | 'source'
  | 'payment'
  | 'need'
  | 'note'
  | 'satisfaction'
  | 'orderTime'
  | 'eventKind';

function wordCleaner(
  role: WordRole,
  words: ColumnCleaner<TextColumn>,
  header: string,
  { genderCodes, ageLeast, ageMost }: Recipe,
): ColumnCleaner<TextColumn> {
  switch (role) {
    case 'gender':
      return withRule(words, genderRule(genderCodes));
    case 'age':
      return withRule(words, ageRule({ least: ageLeast, most: ageMost }));
    case 'platform':
      return withRule(words, platformRule);
    case 'consent':
      return withRule(words, consentRule(headerRefuses(header)));
    case 'status':
    case 'channel':
    case 'source':
    case 'payment':
    case 'category':
    case 'region':
    case 'province':
    case 'city':
      return withMixedWords(words);
    default:
      return words;
  }
}

/** Words that a person corrected are read as corrected. */
function corrected(words: ColumnCleaner<TextColumn>, { typos }: ToldWords): ColumnCleaner<TextColumn> {
  return typos.words.size === 0 ? words : withRule(words, typoRule(typos));
}

/** Outside the dates and amounts of orders, a cell that nobody can read leaves its row where it is: the reasons say so. */
function keepingRow<C extends CleanedColumn>(cleaner: ColumnCleaner<C>): ColumnCleaner<C> {
  const finish = (): C => {
    const column = cleaner.finish();
    const rules = column.rules.map((rule) => ({ ...rule, reason: UNREAD_REASONS[rule.id] ?? rule.reason }));
    return { ...column, rules };
  };
  return { take: (rows, from, to) => cleaner.take(rows, from, to), finish };
}

const UNREAD_REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  notADate: { zh: '读不出日期，按空白处理', en: 'no date can be read; read as blank' },
  notAnAmount: { zh: '读不出数字，按空白处理', en: 'no number can be read; read as blank' },
};
