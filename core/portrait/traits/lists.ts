import { CUSTOMER_TYPE, VOCABULARIES, CHANNEL, OCCUPATION, PAYMENT_METHOD } from '../../clean/words/vocabularies.data';
import { vocabularyReader, type Vocabulary } from '../../clean/words/vocabulary';
import type { Gathered } from '../../measure/gather';
import type { Trait } from '../../measure/trait';
import { userColumns, type UserColumn, type UserValues } from '../../measure/userColumns';
import { additionsOf } from '../../project/dictionary/dictionary';
import { PORTRAIT_FIELDS, type PortraitField } from '../../recipe/fieldDictionary.data';
import { foldHeader } from '../../understand/foldHeader';
import type { Bilingual } from '../../words';
import { traitOf, type TraitContext, type TraitMaker } from './context';
import { isAnyKnown } from './told';

/** Columns of the customer sheet whose header names a closed list: education, marital status, kind of enterprise (requirements 36, 40-44, 112-114).
 *  Each is read word by word; what the field dictionary calls personal stays out of shared outputs. Sensitive fields have no list (A16). */
export const listTraits: TraitMaker = ({ gathered, dictionary }: TraitContext) =>
  LISTS.flatMap((list): readonly Trait[] => {
    const column = columnNamed(gathered, headersOf(list));
    if (!column) return [];
    const values = column.read();
    if (values.kind !== 'text') return [];
    const read = vocabularyReader(list, additionsOf(dictionary, list.id));
    const codes = codesOf(values, (text) => {
      const reading = read(text);
      return reading.kind === 'known' ? reading.entry : -1;
    });
    if (!isAnyKnown(codes)) return [];
    const field = fieldOf(list);
    const { id, name, isOrdered, entries } = list;
    const traitClass = field?.traitClass ?? 'basic';
    const privacy = field?.privacy ?? 'open';
    return [traitOf({ id, name, traitClass, isOrdered, privacy, source: inColumn(column.header) }, entries, codes)];
  });

/** Say which column a word was read from. */
export function inColumn(header: string): Bilingual {
  return { zh: `由列“${header}”按词表归类`, en: `classified from the column "${header}" by the word list` };
}

/** Lists with a column role of their own are read by their role. */
const LISTS = VOCABULARIES.filter((list) => ![CUSTOMER_TYPE, CHANNEL, OCCUPATION, PAYMENT_METHOD].includes(list));

/** Further headers of lists that the field dictionary does not hold. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  enterprise_type: ['企业性质', '公司类型', '公司性质', '单位性质', '经济类型', 'company type', 'ownership'],
  enterprise_stage: ['企业阶段', '融资阶段', '企业发展阶段', 'company stage', 'funding stage'],
  store_type: ['门店类型', '店铺性质', 'store type', 'shop type'],
  car_purchase: ['购车性质', '首购增购换购'],
  content: ['内容形式偏好', 'content preference', 'preferred content'],
  customer_type: ['客户类别', '客户性质', '客户属性', '账户类型', 'customer kind', 'account type', 'client type'],
};

function fieldOf({ id }: Vocabulary): PortraitField | undefined {
  return PORTRAIT_FIELDS.find((field) => field.id === id);
}

function headersOf(list: Vocabulary): readonly string[] {
  const field = fieldOf(list);
  const known = field ? [field.name.zh, field.name.en, ...field.synonyms] : [];
  return [list.name.zh, list.name.en, ...known, ...(HEADERS[list.id] ?? [])];
}

/** Find the column of the customer sheet that says outright whether a customer is a business or a person. */
export function statedType(gathered: Gathered): UserColumn | null {
  return columnNamed(gathered, headersOf(CUSTOMER_TYPE));
}

function columnNamed({ customers, ids }: Gathered, headers: readonly string[]): UserColumn | null {
  if (!customers) return null;
  const wanted = new Set(headers.map(foldHeader));
  const named = customers.sheet.meaning.columns.some(({ header }) => wanted.has(foldHeader(header)));
  if (!named) return null;
  const columns = userColumns(customers.sheet, customers.customer, ids.length);
  return columns.find(({ header }) => wanted.has(foldHeader(header))) ?? null;
}

/** Read each distinct text of a column once. */
export function codesOf(
  { codes, dictionary }: Extract<UserValues, { kind: 'text' }>,
  read: (text: string) => number,
): Int32Array {
  const meant = dictionary.map(read);
  return codes.map((code) => meant[code] ?? -1);
}
