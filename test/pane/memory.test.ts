import { loadMemory, MEMORY_KEYS, MOST_HISTORY, saveMemory, withRun } from '../../pane/flow/memory';
import { parseAnswers, parseHistory, parseLanguage, parseMapping, parseRecipe } from '../../pane/flow/parseMemory';
import type { RunShares } from '../../pane/flow/remembered';
import { recipeOf } from '../../pane/flow/request';
import { fakeHost } from './fakeHost';
import { emptyBook } from './shop';

const garbage = [
  null,
  '',
  'not json',
  'null',
  '[]',
  '{}',
  '{"v":2,"value":"zh"}',
  '{"v":1}',
  '{"v":1,"value":null}',
  '{"v":1,"value":7}',
  '{"v":1,"value":"klingon"}',
  '{"v":1,"value":[null,1,[],["a"],[1,2],{"at":1}]}',
  '{"v":1,"value":{"preset":[],"sets":{"a":1},"sheet":{},"columns":"x","__proto__":{"preset":"r-rfm"}}}',
];

test.each(garbage)('what cannot be read counts as not remembered: %s', (text) => {
  expect(parseRecipe(text)).toEqual({ preset: 'standard', sets: [] });
  expect(parseAnswers(text)).toEqual([]);
  expect(parseMapping(text)).toEqual({ sheet: null, columns: [] });
  expect(parseLanguage(text)).toBeNull();
  expect(parseHistory(text)).toEqual([]);
});

function remembered(value: unknown): string {
  return JSON.stringify({ v: 1, value });
}

test('settings that no longer read, and those that contradict each other, are left out one by one', () => {
  const sets = [
    ['activeDays', '60'],
    ['noSuchSetting', '1'],
    ['tierHigh', '900'],
    ['dormantDays', '30'],
    ['churnDays', '400'],
  ];
  expect(parseRecipe(remembered({ preset: 'quintile', sets }))).toEqual({
    preset: 'quintile',
    sets: [
      ['activeDays', '60'],
      ['churnDays', '400'],
    ],
  });
});

test('a column of a role that we do not know is left out, "ignore" stays', () => {
  const columns = [
    ['金额', 'amount'],
    ['备注', 'ignore'],
    ['甲', 'toString'],
    ['乙', 'king'],
  ];
  expect(parseMapping(remembered({ sheet: '订单', columns })).columns).toEqual([
    ['金额', 'amount'],
    ['备注', 'ignore'],
  ]);
});

test('history entries of another form are left out, odd shares too', () => {
  const good = {
    at: '2024-06-30',
    today: 45473,
    customers: 3,
    set: 'tier',
    shares: [['high', 1, 100], ['low', -1, 2], 5],
  };
  const moved = { up: 1, down: 2, joined: 3, left: 4 };
  expect(
    parseHistory(remembered([good, { ...good, today: 'x' }, { ...good, moved }, { ...good, moved: { up: 1 } }])),
  ).toEqual([
    { ...good, shares: [['high', 1, 100]], moved: null },
    { ...good, shares: [['high', 1, 100]], moved },
    { ...good, shares: [['high', 1, 100]], moved: null },
  ]);
});

test('what was saved is loaded again', async () => {
  const host = fakeHost(emptyBook());
  const run: RunShares = { at: 'a', today: 1, customers: 2, set: 'tier', shares: [['high', 2, 30]], moved: null };
  const memory = {
    recipe: { preset: 'r-rfm', sets: [['window', '90']] },
    mapping: { sheet: '订单', columns: [['金额', 'amount']] },
    answers: [['dateOrder', 'dmy']],
    lang: 'en',
    history: [run],
  } as const;
  await saveMemory(host, 'recipe', memory.recipe);
  await saveMemory(host, 'mapping', memory.mapping);
  await saveMemory(host, 'answers', memory.answers);
  await saveMemory(host, 'lang', memory.lang);
  await saveMemory(host, 'history', memory.history);
  expect([...host.settings.keys()].sort()).toEqual(Object.values(MEMORY_KEYS).sort());
  expect(await loadMemory(host)).toEqual(memory);
  expect(recipeOf(memory)).toMatchObject({ window: 90, dateOrder: 'dmy', grid11: 'r-rfm' });
});

test('the history keeps the newest runs', () => {
  const run = (today: number): RunShares => ({ at: '', today, customers: 0, set: 'tier', shares: [], moved: null });
  let history: readonly RunShares[] = [];
  for (let day = 1; day <= MOST_HISTORY + 5; day++) history = withRun(history, run(day));
  expect(history.map(({ today }) => today).slice(0, 2)).toEqual([25, 24]);
  expect(history).toHaveLength(MOST_HISTORY);
});
