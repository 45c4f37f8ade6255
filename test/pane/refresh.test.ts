import { directEngine } from '../../pane/engine/directEngine';
import { refresh } from '../../pane/flow/refresh';
import { loadMemory, saveMemory } from '../../pane/flow/memory';
import type { Progress } from '../../pane/flow/steps';
import { fakeHost, refusal, type FakeHost } from './fakeHost';
import { emptyBook, shop, TODAY } from './shop';

const clock = { today: TODAY, given: true };

function work(onProgress: (progress: Progress) => void = () => undefined) {
  return { progress: onProgress, signal: new AbortController().signal };
}

function place(host: FakeHost) {
  return { host, engine: directEngine() };
}

test('#163: one click reads, runs and writes', async () => {
  const host = fakeHost(shop());
  const steps: string[] = [];
  const result = await refresh(
    place(host),
    clock,
    work(({ step }) => steps.push(step)),
  );
  expect(result).toMatchObject({ kind: 'applied', receipt: { state: 'done' } });
  expect(host.applied).toHaveLength(1);
  expect([...new Set(steps)]).toEqual(['read', 'send', 'clean', 'measure', 'tag', 'plan', 'columns']);
});

test('runs with the recipe, the mapping and the answers that the workbook remembers', async () => {
  const host = fakeHost(shop());
  await saveMemory(host, 'recipe', { preset: 'quintile', sets: [['window', '30']] });
  await saveMemory(host, 'mapping', { sheet: '订单', columns: [['姓名', 'ignore']] });
  await saveMemory(host, 'answers', [['decimal', 'comma']]);
  const result = await refresh(place(host), clock, work());
  if (result.kind === 'none') throw new Error('nothing was written');
  expect(result.view.recipe).toMatchObject({ score: 'bins', window: 30, decimal: 'comma' });
  expect(result.view.sheets[0]?.columns.find(({ header }) => header === '姓名')?.role).toBeNull();
});

test('reads and runs again when the rows were changed meanwhile, and then writes what is there now', async () => {
  const host = fakeHost(shop());
  host.beforeApply = () => {
    host.beforeApply = () => undefined;
    host.book = shop('新订单');
    throw refusal('changed');
  };
  const result = await refresh(place(host), clock, work());
  expect(result).toMatchObject({ kind: 'applied', view: { rows: { sheet: '新订单' } } });
  expect(host.reads).toBe(2);
});

test('gives up after three passes when the rows do not come to rest', async () => {
  const host = fakeHost(shop());
  host.beforeApply = () => {
    throw refusal('changed');
  };
  await expect(refresh(place(host), clock, work())).rejects.toMatchObject({ kind: 'changed' });
  expect(host.reads).toBe(3);
});

test('other refusals are not tried again', async () => {
  const host = fakeHost(shop());
  host.beforeApply = () => {
    throw refusal('protected');
  };
  await expect(refresh(place(host), clock, work())).rejects.toMatchObject({ kind: 'protected' });
  expect(host.reads).toBe(1);
});

test('a workbook without usable sheets is left as it is', async () => {
  const host = fakeHost(emptyBook());
  expect(await refresh(place(host), clock, work())).toMatchObject({ kind: 'none' });
  expect(host.applied).toHaveLength(0);
});

test('remembers the shares of every run, and who moved since the one before', async () => {
  const host = fakeHost(shop());
  await refresh(place(host), clock, work());
  await refresh(place(host), { today: TODAY + 200, given: true }, work());
  const { history } = await loadMemory(host);
  expect(history).toHaveLength(2);
  const [second, first] = history;
  expect(first).toMatchObject({ today: TODAY, customers: 40, set: 'tier', moved: null });
  expect(second).toMatchObject({ today: TODAY + 200, moved: { joined: 0, left: 0 } });
  expect(first?.shares.reduce((sum, [, customers]) => sum + customers, 0)).toBe(40);
});

test('a run that is written counts, even when its history cannot be saved', async () => {
  const host = fakeHost(shop());
  host.save = () => Promise.reject(refusal('readOnly'));
  expect(await refresh(place(host), clock, work())).toMatchObject({ kind: 'applied' });
});
