import fc from 'fast-check';
import { describeSettings } from '../../core/recipe/describeSettings';
import { nearestWord } from '../../core/recipe/nearest';
import { parseSetting } from '../../core/recipe/parseSetting';
import { PRESETS } from '../../core/recipe/presets.data';
import { recipeFrom } from '../../core/recipe/recipeFrom';
import { SETTING_KEYS, SETTINGS, standardRecipe } from '../../core/recipe/settings.data';

function errorOf(key: string, value: string): string {
  const parsed = parseSetting(key, value);
  return parsed.ok ? 'no error' : parsed.error.en;
}

describe('the standard recipe', () => {
  test('holds the decided defaults', () => {
    expect(standardRecipe).toEqual({
      lang: 'auto',
      window: 365,
      refunds: 'net',
      duplicates: 'drop',
      amountPer: 'auto',
      sameCustomer: 'strong',
      leadingZeros: 'ask',
      newIds: 'auto',
      dateOrder: 'auto',
      decimal: 'auto',
      score: 'rank',
      bins: 5,
      binning: 'quantile',
      rCuts: [30, 90, 180, 360],
      fCuts: [2, 3, 5, 10],
      mCuts: [100, 500, 2000, 10000],
      activeDays: 90,
      dormantDays: 180,
      churnDays: 360,
      tierHigh: 80,
      tierPotential: 'both',
      tierPotentialR: 60,
      tierRiskR: 40,
      tierRiskFm: 'below',
      tierRiskFmScore: 60,
      grid8: 'median',
      grid8R: 90,
      grid8F: 2,
      grid8M: 1000,
      grid11: 'putler',
      nesting: 'independent',
      composite: 'rank',
      weights: 'equal',
      weightR: 3,
      weightF: 2,
      weightM: 1,
      repurchase: 'orders',
      valueRule: 'amount',
      valueAmount: 100000,
      valueRepurchase: 60,
      valueScore: 80,
      valueMiddleScore: 50,
      valueBy: 'amount',
      valueShare: 20,
      valueMiddleShare: 30,
      loyalRepurchase: 60,
      loyalDays: 180,
      recencyBands: [30, 90, 180],
      frequencyHigh: 2,
      frequencyMiddle: 0.5,
      lifeRegular: 3,
      lifeUpgrade: 20,
      ltvYears: 3,
      valueRisk: 'off',
      valueRiskM: 80,
      valueRiskR: 40,
      persona: 'off',
      userGroup: 'off',
      nicheShare: 5,
      negativeRefunds: 30,
      browsing: 'auto',
      browseMonth: 10,
      browseWeek: 5,
      ageBands: '25-29',
      genderCodes: 'ask',
      ageLeast: 1,
      ageMost: 119,
      outliers: 'mean',
      outlierTimes: 10,
      amountLeast: 0,
      amountMost: 1_000_000_000_000,
      wordChecks: 'on',
    });
  });

  test('every default is a value that its own setting accepts, and reads back as itself', () => {
    for (const key of SETTING_KEYS) {
      expect(parseSetting(key, String(standardRecipe[key]))).toEqual({
        ok: true,
        patch: { [key]: standardRecipe[key] },
      });
    }
  });

  test('requirement 116: the activity bounds are 90, 180 and 360 days', () => {
    expect([standardRecipe.activeDays, standardRecipe.dormantDays, standardRecipe.churnDays]).toEqual([90, 180, 360]);
  });
});

describe('reading one setting', () => {
  test.each(['rCuts', 'r-cuts', 'r_cuts', 'RCUTS', 'R 界限', 'cuts of R'])('the key may be written %s', (key) => {
    expect(parseSetting(key, '10,20')).toEqual({ ok: true, patch: { rCuts: [10, 20] } });
  });

  test.each([
    ['window', 'all', { window: 'all' }],
    ['window', '全部', { window: 'all' }],
    ['统计窗口', '180天', { window: 180 }],
    ['window', '１８０', { window: 180 }],
    ['window', '180 days', { window: 180 }],
    ['refunds', '剔除', { refunds: 'drop' }],
    ['tier-risk-fm', 'at-least', { tierRiskFm: 'atLeast' }],
    ['tierRiskFm', '不低于', { tierRiskFm: 'atLeast' }],
    ['grid11', 'R-RFM', { grid11: 'r-rfm' }],
    ['binning', 'r_rfm', { binning: 'r-rfm' }],
    ['lang', '中文', { lang: 'zh' }],
    ['tierHigh', '82.5', { tierHigh: 82.5 }],
    ['m_cuts', '9.99，100、1000', { mCuts: [9.99, 100, 1000] }],
    ['fCuts', '3', { fCuts: [3] }],
    ['bins', '2', { bins: 2 }],
    ['bins', '9', { bins: 9 }],
  ])('%s=%s is understood', (key, value, patch) => {
    expect(parseSetting(key, value)).toEqual({ ok: true, patch });
  });

  test.each([
    ['bins', '1', 'Setting bins (number of bins) expects a whole number from 2 to 9, but got "1".'],
    ['bins', '10', 'Setting bins (number of bins) expects a whole number from 2 to 9, but got "10".'],
    ['bins', '5.5', 'Setting bins (number of bins) expects a whole number from 2 to 9, but got "5.5".'],
    ['window', '0', 'Setting window (window) expects a number of days from 1 to 36500, or all, but got "0".'],
    ['window', '', 'Setting window (window) expects a number of days from 1 to 36500, or all, but got "".'],
    ['refunds', 'maybe', 'Setting refunds (refunds) expects one of net, drop, but got "maybe".'],
    ['tierHigh', '-1', 'Setting tierHigh (high score) expects a number from 0 to 100, but got "-1".'],
    ['tierHigh', '1e2', 'Setting tierHigh (high score) expects a number from 0 to 100, but got "1e2".'],
  ])('%s=%j is refused with what was expected', (key, value, message) => {
    expect(errorOf(key, value)).toBe(message);
  });

  test.each(['30,20', '30,30', '', '30,,60', 'a', '1,2,3,4,5,6,7,8,9', '30.5'])('rCuts=%j is refused', (value) => {
    expect(errorOf('rCuts', value)).toBe(
      `Setting rCuts (cuts of R) expects 1 to 8 ascending whole numbers with commas between, each from 0 to 36500, none twice, but got "${value}".`,
    );
  });

  test('an unknown key is answered with the nearest one, or with all', () => {
    expect(errorOf('windw', 'all')).toBe('There is no setting "windw". Did you mean window?');
    expect(errorOf('duplicate', 'keep')).toBe('There is no setting "duplicate". Did you mean duplicates?');
    expect(errorOf('colour', 'red')).toContain('There is no setting "colour". Settings are: lang, window, refunds,');
    expect(errorOf('__proto__', 'x')).toContain('There is no setting "__proto__".');
  });

  test('errors come in Chinese too', () => {
    expect(parseSetting('bins', '12')).toMatchObject({
      error: { zh: '设置 bins（分箱数）需要 2 到 9 的整数，但给的是“12”。' },
    });
  });

  test('property: whatever is typed, a patch holds only the named key with a value of the kind of its default', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_KEYS), fc.oneof(fc.string(), fc.integer().map(String)), (key, value) => {
        const parsed = parseSetting(key, value);
        if (!parsed.ok) return;
        expect(Object.keys(parsed.patch)).toEqual([key]);
        const given = parsed.patch[key];
        expect(given === 'all' || typeof given === typeof standardRecipe[key]).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('the recipe of a run', () => {
  test('is the standard one when nothing is chosen', () => {
    expect(recipeFrom({ sets: [] })).toEqual({ ok: true, preset: 'standard', recipe: standardRecipe });
  });

  test('preset r-rfm counts as the R package does', () => {
    expect(recipeFrom({ preset: 'r-rfm', sets: [] })).toEqual({
      ok: true,
      preset: 'r-rfm',
      recipe: {
        ...standardRecipe,
        window: 'all',
        score: 'bins',
        bins: 5,
        binning: 'r-rfm',
        grid11: 'r-rfm',
        refunds: 'net',
        duplicates: 'keep',
      },
    });
  });

  test('preset quintile shows quantile bins of type 7', () => {
    const chosen = recipeFrom({ preset: '五分位', sets: [] });
    expect(chosen).toMatchObject({
      ok: true,
      preset: 'quintile',
      recipe: { score: 'bins', bins: 5, binning: 'quantile', window: 365 },
    });
  });

  test('settings count over the preset, the later over the earlier', () => {
    const chosen = recipeFrom({
      preset: 'r-rfm',
      sets: [
        ['window', '30'],
        ['bins', '4'],
        ['window', '60'],
      ],
    });
    expect(chosen).toMatchObject({ ok: true, recipe: { window: 60, bins: 4, binning: 'r-rfm' } });
  });

  test('every preset keeps to what its settings accept', () => {
    for (const { changes } of Object.values(PRESETS)) {
      const sets = Object.entries(changes).map(([key, value]) => [key, String(value)] as const);
      expect(recipeFrom({ sets })).toMatchObject({ ok: true, recipe: changes });
    }
  });

  test.each([
    [
      'activeDays',
      '180',
      'activeDays must be below dormantDays, but activeDays=180 and dormantDays=180. Change one of them.',
    ],
    [
      'churnDays',
      '100',
      'dormantDays must be below churnDays, but dormantDays=180 and churnDays=100. Change one of them.',
    ],
    [
      'valueMiddleScore',
      '80',
      'valueMiddleScore must be below valueScore, but valueMiddleScore=80 and valueScore=80. Change one of them.',
    ],
    [
      'frequencyMiddle',
      '2',
      'frequencyMiddle must be below frequencyHigh, but frequencyMiddle=2 and frequencyHigh=2. Change one of them.',
    ],
    [
      'valueShare',
      '70.5',
      'valueShare and valueMiddleShare add up to at most 100, but valueShare=70.5 and valueMiddleShare=30. Lower one of them.',
    ],
  ])('%s=%s contradicts its neighbour and is refused', (key, value, message) => {
    const chosen = recipeFrom({ sets: [[key, value]] });
    expect(chosen.ok ? [] : chosen.errors.map((error) => error.en)).toEqual([message]);
  });

  test('shares of exactly 100 together are allowed', () => {
    expect(recipeFrom({ sets: [['valueShare', '70']] })).toMatchObject({ ok: true, recipe: { valueShare: 70 } });
  });

  test('own weights need one that counts; other weights do not look at them', () => {
    const zeros = [
      ['weightR', '0'],
      ['weightF', '0.0004'],
      ['weightM', '0'],
    ] as const;
    const chosen = recipeFrom({ sets: [...zeros, ['weights', 'own']] });
    expect(chosen.ok ? [] : chosen.errors.map((error) => error.en)).toEqual([
      'With weights=own at least one of weightR, weightF and weightM is 0.001 or more, but got 0, 0.0004 and 0. Raise one of them, or choose other weights.',
    ]);
    expect(recipeFrom({ sets: zeros }).ok).toBe(true);
  });

  test.each([
    ['电商', 'retail'],
    ['金融', 'finance'],
    ['教育', 'education'],
    ['企业服务', 'b2b'],
    ['深访', 'auto'],
  ])('#160: a business of %s finds its recipe %s', (typed, preset) => {
    expect(recipeFrom({ preset: typed, sets: [] })).toMatchObject({ ok: true, preset });
  });

  test('every spelling of a preset belongs to one preset, in letters of any case', () => {
    for (const [preset, { label, also }] of Object.entries(PRESETS)) {
      for (const spelling of [preset, label.zh, label.en, ...also]) {
        expect(recipeFrom({ preset: spelling.toUpperCase(), sets: [] })).toMatchObject({ ok: true, preset });
      }
    }
  });

  test('activity bounds may all be moved together, in any order', () => {
    const sets = [
      ['activeDays', '200'],
      ['churnDays', '600'],
      ['dormantDays', '400'],
    ] as const;
    expect(recipeFrom({ sets })).toMatchObject({
      ok: true,
      recipe: { activeDays: 200, dormantDays: 400, churnDays: 600 },
    });
  });

  test('all mistakes are told at once', () => {
    const chosen = recipeFrom({
      preset: 'quintil',
      sets: [
        ['windw', 'all'],
        ['bins', '99'],
      ],
    });
    expect(chosen.ok ? [] : chosen.errors.map((error) => error.en)).toEqual([
      'There is no preset "quintil". Did you mean quintile? Presets are: standard, r-rfm, quintile, active30, retail, finance, education, b2b, auto.',
      'There is no setting "windw". Did you mean window?',
      'Setting bins (number of bins) expects a whole number from 2 to 9, but got "99".',
    ]);
  });
});

describe('describing settings', () => {
  test('every setting is described in both languages with its default', () => {
    const english = describeSettings('en');
    expect(english).toHaveLength(Object.keys(standardRecipe).length);
    expect(english[1]).toEqual({
      assignment: 'window=365',
      accepts: 'a number of days from 1 to 36500, or all',
      meaning: `window. ${SETTINGS.window.help.en}`,
    });
    expect(describeSettings('zh').map((one) => one.assignment)).toContain('rCuts=30,90,180,360');
  });

  test('no text is empty or equal in both languages', () => {
    for (const key of SETTING_KEYS) {
      const { label, help } = SETTINGS[key];
      expect(help.zh).not.toBe('');
      expect(help.en).not.toBe(help.zh);
      expect(label.en).not.toBe(label.zh);
    }
  });
});

describe('the nearest word', () => {
  test.each([
    ['widnow', 'window'],
    ['tier-hihg', 'tierHigh'],
    ['bisn', 'bins'],
    ['x', null],
    ['completely', null],
    ['', null],
  ])('of %j is %j', (word, expected) => {
    expect(nearestWord(word, ['window', 'tierHigh', 'bins'])).toBe(expected);
  });

  test('of two equally near the earlier counts', () => {
    expect(nearestWord('rCutz', ['rCuts', 'rCut'])).toBe('rCuts');
  });
});
