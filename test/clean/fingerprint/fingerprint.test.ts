import { readFileSync } from 'node:fs';
import { fingerprintKey, gramKey } from '../../../core/clean/fingerprint/fingerprint';
import { describeWithSharedData, sharedData } from '../../reference/sharedData';
import { csvRecords } from '../value/csvRecords';

describeWithSharedData('OpenRefine’s own fingerprint cases', () => {
  const cases = csvRecords(readFileSync(sharedData('openrefine/fingerprint_cases.csv'), 'utf8')).slice(1);
  /** The file writes a carriage return as two characters. */
  const written = (text = ''): string => text.replace('\\r', '\r');

  test('there are 45', () => expect(cases).toHaveLength(45));

  /** "å" -> "aa" is commented out in their list: there å folds to a among all the others, as another case asks. */
  const contradicted = 'å';
  test('44 hold; the one that they do not run themselves contradicts another', () => {
    const wrong = cases.filter(([input, key = '']) => fingerprintKey(written(input)) !== key);
    expect(wrong).toEqual([[contradicted, 'aa']]);
    expect(fingerprintKey('ÀÁÂÃÄÅàáâãäåĀāĂăĄą')).toBe('a'.repeat(18));
  });
});

describe('spellings that meet', () => {
  test.each([
    ['case and word order', 'Brewing Company, Harpoon', 'harpoon brewing COMPANY'],
    ['full-width letters', 'ＡＢＣ 公司', 'abc 公司'],
    ['accents', 'Žďár', 'zdar'],
  ])('%s', (_, a, b) => {
    expect(fingerprintKey(a)).toBe(fingerprintKey(b));
  });

  test('twice equals once', () => {
    const once = fingerprintKey(' École, the ecole');
    expect(once).toBe('ecole the');
    expect(fingerprintKey(once)).toBe(once);
  });
});

describe('pieces of letters', () => {
  test.each<[string, number, string]>([
    ['Paris', 2, 'arispari'],
    ['Paris', 1, 'aiprs'],
    ['北京朝阳', 2, '京朝北京朝阳'],
    ['Mc Donald', 2, 'alcddoldmcnaon'],
    ['écÉCec', 2, 'ceec'],
    [' a,b.c d\te!f?g ', 2, 'abbccddeeffg'],
    ['gfedcba', 2, 'bacbdcedfegf'],
    ['McDonald', 2, 'alcddoldmcnaon'],
  ])('%s by %d', (text, size, key) => {
    expect(gramKey(text, size)).toBe(key);
  });

  test.each(['', '京', 'a', '—', '  '])('%j is too short for a key, and so has none', (text) => {
    expect(gramKey(text)).toBe('');
  });

  test.each(['', '...', '——', ' \u0000 '])('%j is punctuation alone and has no fingerprint', (text) => {
    expect(fingerprintKey(text)).toBe('');
  });
});
