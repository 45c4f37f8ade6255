import { ageOn } from '../../clean/people/age';
import { AGE_BANDS } from '../../clean/people/ageBands.data';
import { bandOfAge, bandOfCleaned } from '../../clean/people/ageBands';
import { genderHint } from '../../clean/people/title';
import type { Gathered } from '../../measure/gather';
import type { Trait } from '../../measure/trait';
import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';
import { filled, NOT_KNOWN, traitOf, type TraitContext, type TraitMaker, type TraitWord } from './context';
import { eachText, hasRole, isAnyKnown, newestCodes, newestOf, toldBy } from './told';

/** Who a customer is as a person: gender and age band (requirements 67, 68, 80, 87, 109, 110; A18 C12, C13, C21).
 *  Limit: nothing is read from identity cards or given names. */
export const whoTraits: TraitMaker = (context) => [...genderTrait(context), ...ageBandTrait(context)];

const GENDER_WORDS: readonly TraitWord[] = [
  { id: '男', name: { zh: '男', en: 'Male' }, synonyms: ['男性', '先生', 'M', 'man'] },
  { id: '女', name: { zh: '女', en: 'Female' }, synonyms: ['女性', '女士', 'F', 'woman'] },
  { id: '不明', name: NOT_KNOWN, synonyms: ['未知', 'unknown'] },
];
const UNKNOWN_GENDER = 2;
const genderCode = (word: string | null): number => ['男', '女'].indexOf(word ?? '');

/** Titles alone make a trait only where so many of the customers bear one. */
const LEAST_TITLED = 0.3;
const STATED: Bilingual = { zh: '性别列，统一为男、女、不明', en: 'the gender column in one spelling' };
const BY_TITLE: Bilingual = {
  zh: '没有性别列或空白处，按姓名里的称谓（先生、女士）推断',
  en: 'where no gender is given, derived from the title in the name (Mr., Ms.)',
};

function genderTrait({ gathered, answers }: TraitContext): readonly Trait[] {
  const answered = (text: string): number => ['male', 'female'].indexOf(answers.get(`gender:${text}`) ?? '');
  const stated = newestCodes(
    gathered,
    'gender',
    eachText((text) => (genderCode(text) < 0 ? answered(text) : genderCode(text))),
  );
  const hinted = newestCodes(
    gathered,
    'customerName',
    eachText((name) => genderCode(genderHint(name))),
  );
  const isStated = hasRole(gathered, 'gender');
  const codes = stated.map((code, who) => (code < 0 ? (hinted[who] ?? -1) : code));
  const derived = codes.reduce((count, code, who) => count + Number(code >= 0 && (stated[who] ?? -1) < 0), 0);
  if (isStated ? !isAnyKnown(codes) : derived === 0 || derived < codes.length * LEAST_TITLED) return [];
  const head = { id: 'gender', name: { zh: '性别', en: 'Gender' }, traitClass: 'basic' } as const;
  return [traitOf({ ...head, source: derived > 0 ? BY_TITLE : STATED }, GENDER_WORDS, filled(codes, UNKNOWN_GENDER))];
}

const BY_BIRTH: Bilingual = { zh: '按分析日期的周岁', en: 'completed years at the analysis date' };

/** The band of each customer's age: by the day of birth where it gives an age that is believed, else by the age column. */
function ageBandTrait({ gathered, recipe, today }: TraitContext): readonly Trait[] {
  if (!hasRole(gathered, 'age', 'birthDate')) return [];
  const preset = recipe.ageBands;
  const limits = { least: recipe.ageLeast, most: recipe.ageMost };
  const bands = AGE_BANDS[preset];
  const unknown = bands.length - 1;
  const known = (band: number): number => (band === unknown ? -1 : band);
  const ages = newestCodes(
    gathered,
    'age',
    eachText((cleaned) => known(bandOfCleaned(cleaned, preset, today, limits))),
  );
  const born = birthDays(gathered).map((day) => known(bandOfAge(believed(ageOn(day, today), recipe), preset)));
  const codes = ages.map((age, who) => ((born[who] ?? -1) >= 0 ? (born[who] ?? -1) : age));
  if (!isAnyKnown(codes)) return [];
  const words = bands.map(({ id, name }, at): TraitWord => {
    const en = at === unknown ? NOT_KNOWN.en : name.en;
    return { id, name: { zh: name.zh, en }, synonyms: spellings(name.zh) };
  });
  const head = {
    id: 'age_band',
    name: { zh: '年龄段', en: 'Age band' },
    traitClass: 'basic',
    isOrdered: true,
  } as const;
  return [traitOf({ ...head, source: BY_BIRTH }, words, filled(codes, unknown))];
}

/** The newest day of birth of each customer, -1 = none. */
function birthDays(gathered: Gathered): Int32Array {
  const days = new Int32Array(gathered.ids.length).fill(-1);
  for (const told of toldBy(gathered, 'birthDate')) {
    const { column } = told;
    if (column.kind === 'days') newestOf(gathered, told, (row) => positive(column.days[row]), days);
  }
  return days;
}

function positive(day = 0): number {
  return day > 0 ? day : -1;
}

function believed(age: number, { ageLeast, ageMost }: Recipe): number {
  return age >= ageLeast && age <= ageMost ? age : NaN;
}

/** 25-29 is found as 25-29岁 and 25~29 too. */
function spellings(zh: string): readonly string[] {
  const bare = zh.replace('岁', '');
  return [bare, `${bare}岁`, bare.replace('-', '~'), `${bare.replace('-', '~')}岁`];
}
