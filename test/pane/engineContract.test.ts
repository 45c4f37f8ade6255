import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { run, standardRecipe, type Patch } from '../../core/index';
import { directEngine } from '../../pane/engine/directEngine';
import {
  EngineError,
  type Engine,
  type EngineRequest,
  type EngineStep,
  type EngineWork,
} from '../../pane/engine/engine';
import type { FromWorker, Line, ToWorker } from '../../pane/engine/protocol';
import { serveEngine } from '../../pane/engine/serveEngine';
import { workerEngine } from '../../pane/engine/workerEngine';
import { ambiguousShop, emptyBook, shop, TODAY } from './shop';

const open: MessagePort[] = [];
let started = 0;

/** Serve an engine at the other end of a channel, which copies messages as a worker's does. */
function channelLine(serve: typeof serveEngine = serveEngine): Line<ToWorker, FromWorker> {
  started++;
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const send =
    (port: MessagePort) =>
    (message: unknown, transfer: Transferable[] = []) =>
      port.postMessage(message, transfer as ArrayBuffer[]);
  serve({ send: send(port2), listen: (hear) => void port2.on('message', hear) });
  return { send: send(port1), listen: (hear) => void port1.on('message', hear), end: () => port1.close() };
}

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

const request: EngineRequest = {
  recipe: standardRecipe,
  mapping: new Map(),
  clock: { today: TODAY, given: true },
  sheet: null,
};

function work(onProgress: (step: EngineStep) => void = () => undefined): EngineWork & { stop(): void } {
  const controller = new AbortController();
  return { progress: onProgress, signal: controller.signal, stop: () => controller.abort() };
}

function plannedByCore(): { patch: Patch; certificate: string } {
  const result = run(shop(), { ...request, sheet: '订单' });
  if (result.kind === 'none') throw new Error('no portrait');
  return { patch: result.patch, certificate: result.portrait.certificate };
}

const engines: readonly [string, () => Engine][] = [
  ['on the same thread', directEngine],
  ['behind a worker', () => workerEngine(() => channelLine())],
];

describe.each(engines)('an engine %s', (_name, make) => {
  test('plans what the core plans, cell by cell, with the same certificate', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const planned = await engine.plan(request, work());
    expect(planned.kind).toBe('portrait');
    if (planned.kind === 'none') return;
    const expected = plannedByCore();
    expect(planned.patch).toEqual(expected.patch);
    expect(planned.certificate).toBe(expected.certificate);
  });

  test('keeps working after a plan: the buffers it handed over were copies', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const first = await engine.plan(request, work());
    const second = await engine.plan(request, work());
    expect(second).toEqual(first);
    const card = await engine.customer({ sheet: '订单', row: 1, isWritten: false });
    expect(card?.key).toBe('C01');
  });

  test('#161: a plan is of its own minute, though the portrait was made for an earlier look', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const at = (now: string): EngineRequest => ({ ...request, clock: { ...request.clock, now } });
    await engine.look(at('2024-06-30 09:05'), work());
    const steps: EngineStep[] = [];
    const planned = await engine.plan(
      at('2024-06-30 09:20'),
      work((step) => steps.push(step)),
    );
    if (planned.kind === 'none') throw new Error('no portrait');
    expect(steps).not.toContain('clean');
    expect(planned.view.history.next?.stamp).toBe('2024-06-30 09:20');
    const history = planned.patch.sheets.find(({ id }) => id === 'history');
    expect(JSON.stringify(history?.blocks)).toContain('2024-06-30 09:20');
  });

  test('says in a view what the screens need', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const looked = await engine.look(request, work());
    if (looked.kind === 'none') throw new Error('no portrait');
    expect(looked.view.customers).toBe(40);
    expect(looked.view.rows).toEqual({ sheet: '订单', read: 120, kept: 119, aside: 1 });
    expect(looked.view.dirt.map(({ rule, count }) => [rule, count])).toEqual([
      ['impossibleDate', 1],
      ['amountSpelling', 1],
    ]);
    expect(looked.view.movement).toBeNull();
    expect(structuredClone(looked.view)).toEqual(looked.view);
  });

  test('asks what the data leave open', async () => {
    const engine = make();
    await engine.open(ambiguousShop(), work());
    const looked = await engine.look(request, work());
    if (looked.kind === 'none') throw new Error('no portrait');
    expect(looked.view.questions).toMatchObject([
      { setting: 'dateOrder', header: '下单日期', answers: ['dmy', 'mdy'] },
    ]);
  });

  test('says why nothing can be done', async () => {
    const engine = make();
    await engine.open(emptyBook(), work());
    expect(await engine.look(request, work())).toMatchObject({ kind: 'none' });
  });

  test('reports every step of a plan', async () => {
    const engine = make();
    const steps = new Set<EngineStep>();
    await engine.open(
      shop(),
      work((step) => steps.add(step)),
    );
    await engine.plan(
      request,
      work((step) => steps.add(step)),
    );
    expect([...steps]).toEqual(['send', 'clean', 'measure', 'tag', 'plan']);
  });

  test('stops when it is told to, and can be used again at once', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const stopped = work(() => stopped.stop());
    await expect(engine.plan(request, stopped)).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await engine.plan(request, work())).toMatchObject({ kind: 'portrait' });
  });

  test('a signal that is aborted after the work was done stops nothing', async () => {
    const engine = make();
    const early = work();
    await engine.open(shop(), early);
    early.stop();
    expect(await engine.customer({ sheet: '订单', row: 1, isWritten: false })).toBeNull();
    expect(await engine.look(request, work())).toMatchObject({ kind: 'portrait' });
  });

  test('a plan after a look with the same request makes no second portrait', async () => {
    const engine = make();
    await engine.open(shop(), work());
    await engine.look(request, work());
    const steps = new Set<EngineStep>();
    await engine.plan(
      request,
      work((step) => steps.add(step)),
    );
    expect([...steps]).toEqual(['plan']);
  });

  test('refuses to run before any book was opened', async () => {
    await expect(make().look(request, work())).rejects.toMatchObject({ kind: 'noBook' });
  });

  test('shows the customer of a row, and the classes of earlier dates by the same rules', async () => {
    const engine = make();
    await engine.open(shop(), work());
    await engine.look(request, work());
    const place = { sheet: '订单', row: 1, isWritten: false };
    const card = await engine.customer(place);
    expect(card).toMatchObject({ key: 'C01', name: '欧**', code: expect.stringMatching(/^5/) as string });
    const past = await engine.history(place);
    expect(past.map(({ today }) => today)).toEqual([TODAY, TODAY - 90, TODAY - 180, TODAY - 365]);
    expect(past.map(({ label }) => label.zh).slice(1)).toEqual(['无订单', '无订单', '无订单']);
    expect(await engine.customer({ ...place, row: 0 })).toBeNull();
  });

  test('answers what screens ask about the last portrait, and nothing before there is one', async () => {
    const engine = make();
    await engine.open(shop(), work());
    expect(await engine.ask('check', { condition: 'R <= 10' })).toBeNull();
    await engine.look(request, work());
    expect(await engine.ask('check', { condition: 'R <= 10' })).toMatchObject({ kind: 'counted', count: 10, of: 40 });
    expect(await engine.ask('check', { condition: 'R <=' })).toMatchObject({ kind: 'wrong' });
    const rules = await engine.ask('rules', { cells: null, lang: 'zh' });
    expect(rules?.tagged[0]).toBe(30);
    expect(structuredClone(rules)).toEqual(rules);
    const whatIf = await engine.ask('whatIf', { recipe: { ...standardRecipe, activeDays: 10 } });
    expect(whatIf?.classes.find(({ set }) => set === 'activity')?.shares[0]?.customers).toBe(10);
  });

  test('rules that were edited tag in a look, and what the workbook says is still there to go back to', async () => {
    const engine = make();
    await engine.open(shop(), work());
    const rules = [
      ['标签类', '标签', '条件'],
      ['新旧', '新', 'R <= 10'],
    ];
    const looked = await engine.look({ ...request, edits: { rules } }, work());
    if (looked.kind === 'none') throw new Error('no portrait');
    expect(looked.view.rules.map(({ tag, hits }) => [tag.zh, hits])).toEqual([['新', 10]]);
    expect((await engine.ask('rules', { cells: null, lang: 'zh' }))?.rows[0]?.tag).toBe('近30天');
  });

  test('finds a customer in the portrait sheet that was just written, by its place', async () => {
    const engine = make();
    await engine.open(shop(), work());
    await engine.plan(request, work());
    // Largest amount first: customer 39 bought five times for 390.
    const card = await engine.customer({ sheet: '客户画像', row: 1, isWritten: true });
    expect(card?.key).toBe('C39');
  });
});

test('a worker that was ended is replaced, and gets the book again', async () => {
  started = 0;
  const engine = workerEngine(() => channelLine());
  await engine.open(shop(), work());
  const stopped = work(() => stopped.stop());
  await engine.look(request, stopped).catch(() => undefined);
  await engine.look(request, work());
  expect(started).toBe(2);
});

test('a signal that is aborted after its work was done does not end the worker', async () => {
  started = 0;
  const engine = workerEngine(() => channelLine());
  const early = work();
  await engine.open(shop(), early);
  early.stop();
  await engine.look(request, work());
  expect(started).toBe(1);
});

test('a worker that breaks rejects with a failure, and the next call starts another', async () => {
  let isFirst = true;
  const engine = workerEngine(() => {
    const line = channelLine();
    const breaks = isFirst;
    isFirst = false;
    return {
      ...line,
      listen: (hear, onBroken) => {
        line.listen(hear, onBroken);
        if (breaks) setTimeout(() => onBroken('script error'), 0);
      },
      send: (message, transfer) => (breaks ? undefined : line.send(message, transfer)),
    };
  });
  await expect(engine.open(shop(), work())).rejects.toBeInstanceOf(EngineError);
  await engine.open(shop(), work());
  expect(await engine.look(request, work())).toMatchObject({ kind: 'portrait' });
});

test('a book goes to the worker in pieces, none of them of more than sixty thousand cells and a row', async () => {
  const sizes: number[] = [];
  const engine = workerEngine(() => {
    const line = channelLine();
    return {
      ...line,
      send(message, transfer) {
        if (message.kind === 'rows') sizes.push(message.rows.reduce((sum, row) => sum + row.length, 0));
        line.send(message, transfer);
      },
    };
  });
  const wide = Array.from({ length: 9000 }, (_, row) => Array.from({ length: 20 }, (_unused, column) => row + column));
  await engine.open({ ...shop(), sheets: [...shop().sheets, { ...emptySheet(), rows: wide }] }, work());
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9000 * 20 + 121 * 5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_020);
});

function emptySheet(): ReturnType<typeof emptyBook>['sheets'][number] {
  const [sheet] = emptyBook().sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
