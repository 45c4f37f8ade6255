import { INDUSTRIES, INDUSTRY_ALIASES, NO_INDUSTRIES } from '../../../core/clean/words/industries.data';
import { industryOf, industryReader, type IndustryReading } from '../../../core/clean/words/industry';
import { wordKey } from '../../../core/clean/words/fold';

const read = industryReader();

function code(reading: IndustryReading): string {
  return reading.kind === 'industry' ? reading.code : reading.kind;
}

describe('the table of GB/T 4754-2017', () => {
  test('#69: has 20 门类 A-T and 97 大类 01-97, each once and in order', () => {
    const divisions = INDUSTRIES.filter((one) => one.code.length === 1).map((one) => one.code);
    const groups = INDUSTRIES.filter((one) => one.code.length === 2).map((one) => one.code);
    expect(divisions.join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(groups).toEqual(Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, '0')));
  });

  test.each([
    ['A', 5], ['B', 7], ['C', 31], ['D', 3], ['E', 4], ['F', 2], ['G', 8], ['H', 2], ['I', 3], ['J', 4],
    ['K', 1], ['L', 2], ['M', 3], ['N', 4], ['O', 3], ['P', 1], ['Q', 2], ['R', 5], ['S', 6], ['T', 1],
  ])('#69: 门类 %s holds %i 大类', (division, count) => {
    expect(INDUSTRIES.filter((one) => one.code.length === 2 && one.division === division)).toHaveLength(count);
  }); // prettier-ignore

  test('every industry has a name in both languages, none empty, none with Chinese in the English one', () => {
    const wrong = INDUSTRIES.filter(({ name }) => name.zh === '' || !/^[\x20-\x7e]+$/.test(name.en));
    expect(wrong).toEqual([]);
  });

  test('no synonym stands under two industries, so that no reading hangs on the order of the table', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    const lists = [...INDUSTRIES, ...INDUSTRY_ALIASES.map((one) => ({ ...one, code: `${one.code} ${one.alias.zh}` }))];
    for (const { code: owner, synonyms } of lists)
      for (const word of synonyms) {
        const before = seen.get(wordKey(word));
        if (before !== undefined && before !== owner) twice.push(`${word}: ${before} and ${owner}`);
        seen.set(wordKey(word), owner);
      }
    expect(twice).toEqual([]);
  });
});

describe('an industry as people write it', () => {
  test.each([
    ['the name of a 大类', '软件和信息技术服务业', '65', 'I'],
    ['the name of a 门类', '制造业', 'C', 'C'],
    ['the name without its commas', '信息传输软件和信息技术服务业', 'I', 'I'],
    ['a code of two digits', '65', '65', 'I'],
    ['a code with its letter', 'I65', '65', 'I'],
    ['a letter', 'C', 'C', 'C'],
    ['a 小类, by its first two digits', '6513', '65', 'I'],
    ['a code before a name', 'I65 软件业', '65', 'I'],
    ['full width', 'ＩＴ互联网', 'I', 'I'],
    ['old characters', '電子商務', '52', 'F'],
    ['surplus space', ' IT 互联网 ', 'I', 'I'],
    ['行业 at its end', '金融行业', 'J', 'J'],
    ['类 at its end', '餐饮类', '62', 'H'],
    ['English', 'Real Estate', 'K', 'K'],
    ['an English synonym in capitals', 'E-COMMERCE', '52', 'F'],
    ['a name that is 门类 and 大类', '教育', 'P', 'P'],
    ['a word inside a longer text', '软件开发（北京）', '65', 'I'],
    ['two words of one 门类', '银行、保险', '68', 'J'],
  ])('#69 C25: reads %s: %s', (_, text, wanted, division) => {
    expect(read(text)).toMatchObject({ kind: 'industry', code: wanted, division });
  });

  test('#69: 行业 and 类 at the end leave a whole word, which is no guess from inside', () => {
    expect(read('金融行业')).toMatchObject({ isInside: false });
    expect(read('餐饮类')).toMatchObject({ isInside: false });
    expect(read('餐饮连锁')).toMatchObject({ isInside: true });
  });

  test('#69 C25: code, standard name and the name people use are kept apart', () => {
    expect(read('电商')).toEqual({
      kind: 'industry',
      code: '52',
      division: 'F',
      name: { zh: '零售业', en: 'Retail' },
      display: { zh: '电商', en: 'E-commerce' },
      isInside: false,
    });
    expect(read('互联网IT')).toMatchObject({ display: { zh: 'IT互联网' } });
  });

  test.each(NO_INDUSTRIES.map((word) => [word]))(
    '#62: “%s” is no industry and is left for a person to correct',
    (word) => {
      expect(read(word)).toEqual({ kind: 'notAnIndustry' });
    },
  );

  test.each([
    ['two 门类', '汽车金融'],
    ['a negated word', '非金融'],
    ['nonsense', '阿巴阿巴'],
    ['a number that is no code', '99'],
    ['an amount', '65.5'],
    ['a letter beyond the table', 'Z'],
    ['a letter that does not fit its digits', 'A65'],
    ['nothing but signs', '——'],
  ])('#69: %s stays unknown: %s', (_, text) => {
    expect(code(read(text))).toBe('unknown');
  });

  test('#69: what is nearly an industry is unknown, with the nearest one proposed', () => {
    expect(read('房地厂业')).toEqual({ kind: 'unknown', nearest: { zh: '房地产业', en: 'Real estate' } });
    expect(read('阿巴阿巴阿巴')).toEqual({ kind: 'unknown', nearest: null });
  });

  test('reading its own standard names again gives the same code (except where 门类 and 大类 share a name)', () => {
    const changed = INDUSTRIES.filter(
      ({ name }) => code(read(name.zh)) !== INDUSTRIES.find((one) => one.name.zh === name.zh)?.code,
    );
    expect(changed).toEqual([]);
  });

  test("the user's words win, and switch standard words off", () => {
    const mine = industryReader({ words: new Map([['预制菜', '食品制造业'], ['电商', '64']]), off: new Set(['传媒']) }); // prettier-ignore
    expect(code(mine('预制菜'))).toBe('14');
    expect(code(mine('预制菜出口'))).toBe('14');
    expect(code(mine('电商'))).toBe('64');
    expect(code(read('传媒'))).toBe('87');
    expect(code(mine('传媒'))).toBe('unknown');
  });

  test('a code is looked up whatever its case', () => {
    expect(industryOf('i65')?.name.zh).toBe('软件和信息技术服务业');
    expect(industryOf('')).toBeUndefined();
  });
});
