import { DEPARTMENTS, ROLE_LEVELS } from '../../clean/words/contactRole.data';
import { roleReader } from '../../clean/words/contactRole';
import { REVENUE_BANDS, STAFF_BANDS, type SizeMeasure } from '../../clean/words/companySize.data';
import { sizeReader } from '../../clean/words/companySize';
import { industryReader, type IndustryReading } from '../../clean/words/industry';
import { INDUSTRIES, INDUSTRY_ALIASES } from '../../clean/words/industries.data';
import { lazily } from '../../book/lazily';
import type { Gathered } from '../../measure/gather';
import type { Trait } from '../../measure/trait';
import { additionsOf } from '../../project/dictionary/dictionary';
import { traitOf, type TraitContext, type TraitMaker, type TraitWord } from './context';
import { eachText, hasRole, isAnyKnown, newestCodes, textsBy } from './told';

/** What a business customer is, and who speaks for it: industry at two levels, size band, the contact's level and department (requirements 29, 36-38, 69, 72, 87; A18 C25, C27, C28). */
export const companyTraits: TraitMaker = (context) => [
  ...industryTraits(context),
  ...sizeTrait(context),
  ...contactTraits(context),
];

/** The 20 门类, for counting at one level; found by code, standard name, common name and synonyms. */
const divisions = lazily((): readonly TraitWord[] =>
  INDUSTRIES.filter(({ code, division }) => code === division).map(({ code, name, alias, synonyms }) => ({
    id: `${code} ${name.zh}`,
    name: alias ?? name,
    synonyms: [code, name.zh, name.en, ...synonyms],
  })),
);

/** 门类 and 大类 by their names, then the common names that are no line of the standard. */
const details = lazily((): readonly TraitWord[] => [
  ...INDUSTRIES.map(({ code, name, alias, synonyms }) => ({
    id: `${code} ${name.zh}`,
    name: alias ?? name,
    synonyms: [code, name.zh, name.en, ...synonyms],
  })),
  ...INDUSTRY_ALIASES.map(({ code, alias, synonyms }) => ({ id: `${code} ${alias.zh}`, name: alias, synonyms })),
]);

/** Levels may mix in one column: 行业 rolls all up to the 门类, 细分行业 shows what was said, where that is finer. */
function industryTraits({ gathered, dictionary }: TraitContext): readonly Trait[] {
  if (!hasRole(gathered, 'industry')) return [];
  const read = industryReader(additionsOf(dictionary, 'industry'));
  const readings = new Map<string, number>();
  const detailOf = (text: string): number => {
    let found = readings.get(text);
    if (found === undefined) readings.set(text, (found = detailIndex(read(text))));
    return found;
  };
  const detail = newestCodes(gathered, 'industry', eachText(detailOf));
  if (!isAnyKnown(detail)) return [];
  const division = detail.map((at) => divisionIndex(at));
  const isFiner = detail.some(
    (at) => at >= INDUSTRIES.length || (at >= 0 && INDUSTRIES[at]?.code !== INDUSTRIES[at]?.division),
  );
  const name = { zh: '行业', en: 'Industry' };
  const finer = { zh: '细分行业', en: 'Industry in detail' };
  const source = { zh: '按 GB/T 4754-2017 归类', en: 'classified after GB/T 4754-2017' };
  return [
    traitOf({ id: 'industry', name, traitClass: 'basic', source }, divisions(), division),
    ...(isFiner
      ? [traitOf({ id: 'industry_detail', name: finer, traitClass: 'basic', source }, details(), detail)]
      : []),
  ];
}

/** The first entry that is shown as the reading and lies in its 门类: 教育 is one word, though two lines of the standard have it. */
function detailIndex(reading: IndustryReading): number {
  if (reading.kind !== 'industry') return -1;
  const { code, display } = reading;
  const isShown = ({ id, name }: TraitWord): boolean => name.zh === display.zh && id.startsWith(`${code} `);
  const shown = details().findIndex(isShown);
  const isSame = ({ name }: TraitWord, at: number): boolean =>
    name.zh === display.zh && divisionIndex(at) === divisionIndex(shown);
  return details().findIndex(isSame);
}

/** The 门类 of an entry of `details`. */
function divisionIndex(detail: number): number {
  if (detail < 0) return -1;
  const code = INDUSTRIES[detail]?.code ?? INDUSTRY_ALIASES[detail - INDUSTRIES.length]?.code;
  const letter = INDUSTRIES.find((one) => one.code === code)?.division ?? '';
  return divisions().findIndex(({ id }) => id.startsWith(`${letter} `));
}

const BANDS = [...STAFF_BANDS, ...REVENUE_BANDS];
const REVENUE_HEADER = /营收|营业|收入|销售额|产值|revenue|turnover|sales/i;

/** The band of each company's size; bare numbers count what the header says. A size that reaches over several bands is not known. */
function sizeTrait({ gathered, dictionary }: TraitContext): readonly Trait[] {
  if (!hasRole(gathered, 'companySize')) return [];
  const read = sizeReader(measureOf(gathered), additionsOf(dictionary, 'company_size'));
  const bandOf = (text: string): number => {
    const reading = read(text);
    return reading.kind === 'band' ? BANDS.indexOf(reading.band) : -1;
  };
  const codes = newestCodes(gathered, 'companySize', eachText(bandOf));
  if (!isAnyKnown(codes)) return [];
  const words = BANDS.map(({ id, name }) => ({ id, name }));
  const name = { zh: '企业规模', en: 'Company size' };
  const source = { zh: '半开区间：100 人属于 100-500 人', en: 'half-open bands: 100 is in 100-500' };
  return [traitOf({ id: 'company_size', name, traitClass: 'basic', isOrdered: true, source }, words, codes)];
}

function measureOf(gathered: Gathered): SizeMeasure {
  const headers = textsBy(gathered, 'companySize').map(({ meaning }) => meaning.header);
  return headers.some((header) => REVENUE_HEADER.test(header)) ? 'revenue' : 'staff';
}

/** One text, two columns (A18 C28): 采购部经理 is 管理层 and 采购. */
function contactTraits({ gathered, dictionary }: TraitContext): readonly Trait[] {
  if (!hasRole(gathered, 'contactRole')) return [];
  const read = roleReader(additionsOf(dictionary, 'role_level'), additionsOf(dictionary, 'department'));
  const level = newestCodes(
    gathered,
    'contactRole',
    eachText((text) => read(text).level),
  );
  const department = newestCodes(
    gathered,
    'contactRole',
    eachText((text) => read(text).department),
  );
  const source = { zh: '由联系人角色列归类', en: 'classified from the contact role column' };
  const [levelName, departmentName] = [
    { zh: '角色层级', en: 'Role level' },
    { zh: '部门', en: 'Department' },
  ];
  return [
    traitOf({ id: 'role_level', name: levelName, traitClass: 'basic', isOrdered: true, source }, ROLE_LEVELS, level),
    traitOf({ id: 'department', name: departmentName, traitClass: 'basic', source }, DEPARTMENTS, department),
  ].filter(({ codes }) => isAnyKnown(codes));
}
