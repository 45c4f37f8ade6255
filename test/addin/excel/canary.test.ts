import type { Host, HostEvent, Patch, Stamp } from '../../../core/index';
import { canonicalText } from '../../../desk/workbook/canonicalText';
import { CALM, NOTE, patchOf } from '../../port/shop';
import { CANARIES } from './canaries.data';
import { canariesIn, canaryOrders, cellsOf, leaksIn, sinksOf, wordsOf } from './canarySinks';
import { excelRig, type ExcelRig, type Wire } from './excelRig';

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const PERSONAL = ['customer', 'name', 'phone', 'card', 'mail'] as const;
const [FIRST, SECOND] = [CANARIES[0], CANARIES[1]];
if (!FIRST || !SECOND) throw new Error('no canaries');

let console_: readonly jest.SpyInstance[];
beforeEach(() => {
  const ways = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
  console_ = ways.map((way) => jest.spyOn(console, way).mockImplementation(() => undefined));
});
afterEach(() => {
  const printed = canonicalText(console_.map((way) => way.mock.calls as unknown[][]));
  for (const way of console_) way.mockRestore();
  expect(canariesIn(printed)).toEqual([]);
});

/** A shop, and all that its host ever told. */
class Shop {
  readonly told: string[] = [];
  host: Host;
  private readonly work = { ...CALM, progress: (...step: readonly unknown[]) => this.note(step) };

  constructor(readonly rig: ExcelRig) {
    this.host = rig.start();
  }

  note(what: unknown): void {
    this.told.push(canonicalText(what));
  }

  async planned(): Promise<{ readonly patch: Patch; readonly stamp: Stamp }> {
    const { book, stamp } = await this.host.read(this.work);
    return { patch: patchOf(book), stamp };
  }

  async apply({ patch, stamp }: Awaited<ReturnType<Shop['planned']>>): Promise<void> {
    this.note(await this.host.apply(patch, stamp, NOTE, this.work));
  }

  async run(): Promise<void> {
    await this.apply(await this.planned());
    this.note(await this.host.runs?.());
  }

  /** Do something that is refused; all its words are remembered. */
  async refused(kind: string, act: () => Promise<unknown> | undefined): Promise<void> {
    const error: unknown = await Promise.resolve(act()).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ kind });
    this.told.push(wordsOf(error));
  }

  /** Put something into a cell as a person does. */
  type(row: number, column: number, value: string | number): void {
    this.rig.workbook.sheet('订单')?.write(at(row, column), () => ({ value, formula: null }), 'person');
  }

  /** Where canaries are that should not be anywhere. */
  async leaks(usersColumns: number): Promise<readonly string[]> {
    const sinks = new Map(await sinksOf(this.rig, usersColumns));
    sinks.set('what was told', this.told.join('\n'));
    return leaksIn(sinks);
  }

  /** Canaries in the images of runs, and in the sheets of ours that people see. */
  async kept(): Promise<{ readonly images: readonly string[]; readonly shown: readonly string[] }> {
    const images = [...(await sinksOf(this.rig, 99))].flatMap(([where, text]) =>
      where.startsWith('image') ? text : [],
    );
    const ours = this.rig.workbook.sheets.filter(({ name, visibility }) => name !== '订单' && visibility === 'visible');
    const shown = canonicalText(ours.map((sheet) => cellsOf(sheet, 0)));
    return { images: canariesIn(images.join('\n')), shown: canariesIn(shown) };
  }
}

function shopOf(about: readonly (keyof (typeof CANARIES)[number])[]): Shop {
  return new Shop(excelRig({ 订单: canaryOrders(about) }, { dates: [about.length + 1] }));
}

/** From the given request on, Excel answers otherwise. */
function from(call: number, then: Wire): Wire {
  let calls = 0;
  return (body, end) => (++calls < call ? end.request(body) : then(body, end));
}

const asUsual: Wire = (body, end) => end.request(body);

/** Two images that tell customers apart, and a ledger: what was searched is what is kept. */
async function hasLookedInside({ rig }: Shop): Promise<readonly [number, boolean, boolean]> {
  const sinks = [...(await sinksOf(rig, 10))];
  const images = sinks.filter(([where]) => where.startsWith('image'));
  const ledger = sinks.find(([where]) => where === 'cells of _customer_portrait')?.[1] ?? '';
  return [images.length, images.every(([, text]) => text.includes('K07')), ledger.includes('customer-portrait-ledger')];
}

test('of twenty persons nothing is found outside the cells of the user, whatever happens (safety S12)', async () => {
  const shop = shopOf(PERSONAL);
  const { rig } = shop;
  const before = rig.workbook.hash();
  const events: HostEvent[] = [];
  await shop.host.watch?.((event) => events.push(event));
  await shop.host.save('recipe', NOTE.recipe);
  await shop.run();
  expect(await shop.leaks(10)).toEqual([]);
  shop.type(4, 3, '13700000000');
  shop.type(4, 9, 999);
  await shop.run();
  expect(await shop.leaks(10)).toEqual([]);
  expect(await hasLookedInside(shop)).toEqual([2, true, true]);

  // Refused: protected, changed meanwhile, edited, read-only.
  const planned = await shop.planned();
  shop.type(7, 2, `${FIRST.name}儿`);
  await shop.refused('changed', () => shop.apply(planned));
  const sheet = rig.workbook.sheet('订单');
  sheet?.setProtection({ on: true, password: '', options: {} });
  await shop.refused('protected', () => shop.run());
  await shop.refused('protected', () => shop.host.uninstall?.(CALM));
  sheet?.setProtection({ on: false, password: '', options: {} });
  rig.end.session.editing = true;
  await shop.refused('editing', () => shop.run());
  rig.end.session.editing = false;
  expect(await shop.leaks(10)).toEqual([]);

  // Interrupted: cancelled in the middle, then cut off in the middle.
  const again = await shop.planned();
  let calls = 0;
  rig.wire = (body, end) => (calls++, end.request(body));
  await shop.refused('cancelled', () =>
    shop.host.apply(again.patch, again.stamp, NOTE, { ...CALM, cancelled: () => calls > 25 }),
  );
  expect(await shop.leaks(10)).toEqual([]);
  rig.wire = asUsual;
  const third = await shop.planned();
  rig.wire = from(30, () => Promise.resolve(null));
  await shop.refused('unknown', () => shop.apply(third));
  rig.wire = asUsual;
  expect(await shop.leaks(10)).toEqual([]);

  rig.time.now += 180_000;
  shop.host = rig.start();
  shop.note(await shop.host.undo?.(CALM));
  expect(await shop.leaks(10)).toEqual([]);
  shop.note(await shop.host.uninstall?.(CALM));
  shop.note(events);
  expect(await shop.leaks(6 + 4)).toEqual([]);
  shop.type(4, 3, CANARIES[3]?.phone ?? '');
  shop.type(7, 2, CANARIES[6]?.name ?? '');
  shop.type(4, 9, 20 + 3 * 7.5);
  expect(rig.workbook.hash()).toBe(before);
});

test('a refusal repeats nothing of what Excel cites, nor of an answer that broke off', async () => {
  const shop = shopOf(PERSONAL);
  const { rig } = shop;
  const planned = await shop.planned();
  const cites = `The argument ${FIRST.phone} of ${FIRST.name} (${FIRST.mail}) is invalid.`;
  for (const Code of ['GeneralException', 'InvalidArgument', 'AccessDenied']) {
    rig.wire = () =>
      Promise.resolve(
        JSON.stringify({
          TraceIds: [],
          Error: { Code, Message: cites, Location: `Range.values ${FIRST.card}`, ActionIndex: 0, HttpStatusCode: 400 },
          ProcessedResults: { Results: [] },
        }),
      );
    await shop.refused(Code === 'AccessDenied' ? 'protected' : 'failed', () => shop.host.read(CALM));
    await shop.refused(Code === 'AccessDenied' ? 'protected' : 'failed', () => shop.apply(planned));
  }
  rig.wire = async (body, end) => {
    const answer = await end.request(body);
    const cut = answer.indexOf(SECOND.phone);
    return cut === -1 ? answer : answer.slice(0, cut + SECOND.phone.length);
  };
  await shop.refused('failed', () => shop.host.read(CALM));
  rig.wire = () => Promise.resolve(`${FIRST.name}, ${FIRST.phone}`);
  await shop.refused('failed', () => shop.host.runs?.());
  rig.wire = asUsual;
  expect(await shop.leaks(10)).toEqual([]);
});

describe('what the very hidden record of a run may hold besides numbers and our own words', () => {
  test('nothing of the cells that were cleaned: the log of cleaning shows them masked', async () => {
    const shop = shopOf(PERSONAL);
    shop.type(1, 3, ` ${FIRST.phone} `);
    shop.type(2, 5, ` ${SECOND.mail}`);
    await shop.run();
    const { images, shown } = await shop.kept();
    expect(shown).toEqual([]);
    expect(images).toEqual(shown);
    const rest = await shop.leaks(10);
    expect(rest.filter((leak) => !/^(image in _cp_undo_|cells of 清洗记录)/.test(leak))).toEqual([]);
  });

  test.each([
    ['phone', ['phone', 'card', 'mail']],
    ['mail', ['card', 'mail']],
    ['name', ['name', 'card']],
  ] as const)('the %s, where it is all that tells customers apart; nothing else of them', async (key, about) => {
    const shop = shopOf(about);
    await shop.run();
    const { images, shown } = await shop.kept();
    expect(images).toEqual(CANARIES.map((one) => `${key} of ${one.customer}`));
    expect(images).toEqual(shown);
    const rest = await shop.leaks(about.length + 5);
    expect(rest.filter((leak) => !/^(image in _cp_undo_|cells of 客户画像)/.test(leak))).toEqual([]);
  });

  test('what a person typed into a cell of ours, from the next run on', async () => {
    const shop = shopOf(['customer']);
    await shop.run();
    shop.type(3, 6, FIRST.phone);
    await shop.run();
    expect((await shop.kept()).images).toEqual(['phone of K01']);
    const rest = await shop.leaks(6);
    expect(rest.map((leak) => leak.replace(/_cp_undo_\w+/, 'the record')).sort()).toEqual([
      'cells of 清洗记录: phone of K01',
      'cells of 订单: phone of K01',
      'image in the record: phone of K01',
    ]);
  });

  test('a customer whose rows are gone until six more runs have ended', async () => {
    const shop = shopOf(['phone']);
    await shop.run();
    for (const row of [1, 21, 41]) shop.type(row, 1, '13600000000');
    const held: boolean[] = [];
    for (let runs = 1; runs <= 7; runs++) {
      await shop.run();
      held.push((await shop.kept()).images.includes('phone of K01'));
    }
    expect((await shop.kept()).shown).not.toContain('phone of K01');
    expect(held).toEqual([true, true, true, true, true, false, false]);
  });
});
