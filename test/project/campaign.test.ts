import type { Cell } from '../../core/book/cell';
import { Arm, armColumn, readArms, splitArms } from '../../core/project/campaign/arms';
import { armTexts } from '../../core/project/campaign/armTexts';
import { addCampaign, withLists, type Campaign } from '../../core/project/campaign/campaign';
import { campaignResult } from '../../core/project/campaign/campaignResult';
import { consentOf } from '../../core/project/campaign/consent';
import { fnv1a, mixed } from '../../core/project/campaign/hash';
import { shareDifference, wilson } from '../../core/project/campaign/proportions';
import { NO_CAMPAIGNS, readCampaigns } from '../../core/project/campaign/readCampaigns';
import { runCampaigns, type CampaignSource } from '../../core/project/campaign/runCampaigns';
import type { NamedSet } from '../../core/project/classSet';
import { customerLabels } from '../../core/project/privacy/labels';
import { valueAt } from '../../core/patch/columns';
import { campaignsSheet } from '../../core/report/project/campaignsSheet';
import { listSheet, readListNotes, type ListField } from '../../core/report/project/listSheet';
import { cellOf, rowsOf, textsOf, typed } from './sheets';

const IDS = Array.from({ length: 2000 }, (_, at) => `1380013${String(at).padStart(4, '0')}`);
const HIGH = { id: 'high', label: { zh: '高价值', en: 'High value' } };
const TIER: NamedSet = {
  id: 'tier',
  name: { zh: 'RFM分层', en: 'RFM tier' },
  classes: [HIGH, { id: 'general', label: { zh: '一般', en: 'General' } }],
  codes: IDS.map((_, at) => (at < 1000 ? 0 : 1)),
};
const VALUE: NamedSet = { ...TIER, id: 'value', name: { zh: '价值等级', en: 'Value' }, classes: [HIGH] };
const DAY = 46300;

function source(more: Partial<CampaignSource> = {}): CampaignSource {
  const refused = IDS.map((_, at) => (at % 50 === 0 ? 1 : 0));
  return { ids: IDS, sets: [TIER], refused, written: IDS.map(() => ''), lastOrder: IDS.map(() => NaN), today: DAY, ...more }; // prettier-ignore
}

const added = addCampaign([], { segment: 'RFM分层=高价值' });

function writtenArms(from: ReturnType<typeof runCampaigns>): readonly string[] {
  const all = from.runs.flatMap(({ campaign, arms }) => (arms ? [{ id: campaign.id, arm: arms.arm }] : []));
  const column = armColumn(all, IDS.length, 'zh');
  return IDS.map((_, at) => String(valueAt(column, at) ?? ''));
}

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash is FNV-1a of the UTF-8 bytes: published values for "%s"', (text, hash) => expect(fnv1a(text)).toBe(hash));

test.each(['张三', 'é', '𠮷', 'C\u0000客户'])('the hash sees %s as an encoder writes it', (text) => {
  const bytes = [...new TextEncoder().encode(text)];
  expect(fnv1a(text)).toBe(bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 2166136261 | 0) >>> 0);
  expect(fnv1a('\ud842')).toBe(fnv1a('\ufffd'));
});

test('the finalizer is that of MurmurHash3: published values', () => {
  expect([mixed(0), mixed(1), mixed(0xffffffff)]).toEqual([0, 0x514e28b7, 0x81f16f39]);
});

test.each([0.1, 0.5])('the hold-out is balanced over campaigns and ids: %s', (share) => {
  const ids = Array.from({ length: 20000 }, (_, at) => `C${at}`);
  const shares = ['H1', 'H2', 'H3', '双11'].map(
    (id) => splitArms(id, share, ids, () => true, null).control / ids.length,
  );
  // Four standard deviations of a share of 20,000.
  const most = 4 * Math.sqrt((share * (1 - share)) / ids.length);
  for (const one of shares) expect(Math.abs(one - share)).toBeLessThan(most);
  const [one, other] = ['H1', 'H2'].map((id) => splitArms(id, share, ids, () => true, null).arm);
  const both = ids.filter((_, at) => one?.[at] === Arm.control && other?.[at] === Arm.control).length / ids.length;
  expect(Math.abs(both - share * share)).toBeLessThan(most);
});

test('who is held out does not depend on the order of the rows or on the others', () => {
  const forward = splitArms('H1', 0.1, IDS, () => true, null).arm;
  const backward = splitArms('H1', 0.1, [...IDS].reverse(), () => true, null).arm;
  expect([...backward].reverse()).toEqual([...forward]);
  expect(splitArms('H1', 0, IDS, () => true, null).control).toBe(0);
});

test('#170: who refused is in neither group and is counted', () => {
  const { runs } = runCampaigns({ campaigns: added }, source());
  const [run] = runs;
  expect(run?.arms).toMatchObject({ size: 1000, excluded: 20 });
  expect((run?.arms?.list ?? 0) + (run?.arms?.control ?? 0)).toBe(980);
  expect(run?.campaign).toMatchObject({ id: 'H1', list: 1, day: DAY, isStarted: true });
});

test('nothing exists until a person adds a campaign', () => {
  const { runs } = runCampaigns(NO_CAMPAIGNS, source());
  expect(runs).toEqual([]);
  expect(campaignsSheet(runs, NO_CAMPAIGNS, 'zh')).toBeNull();
});

test('a started campaign stays as it was split, whatever segment customers are in later', () => {
  const first = runCampaigns({ campaigns: added }, source());
  const sheet = rowsOf(campaignsSheet(first.runs, NO_CAMPAIGNS, 'zh'));
  const moved = { ...TIER, codes: IDS.map(() => 1) };
  const read = readCampaigns(sheet);
  const next = runCampaigns(read, source({ sets: [moved], written: writtenArms(first), today: DAY + 30 }));
  expect(next.runs[0]?.arms).toEqual(first.runs[0]?.arms);
  expect(next.runs[0]?.campaign.day).toBe(DAY);
  const third = runCampaigns(readCampaigns(rowsOf(campaignsSheet(next.runs, read, 'zh'))), source({ written: writtenArms(next), today: DAY + 30 })); // prettier-ignore
  expect(rowsOf(campaignsSheet(third.runs, read, 'zh'))).toEqual(rowsOf(campaignsSheet(next.runs, read, 'zh')));
  const lost = runCampaigns(read, source({ today: DAY + 30 }));
  expect(lost.runs[0]).toMatchObject({ arms: null, result: null });
  expect(cellOf(rowsOf(campaignsSheet(lost.runs, read, 'zh')), 'H1', '结论')).toContain('读不回来');
});

test('arms are read in both languages; of another campaign nothing is taken', () => {
  const { runs } = runCampaigns({ campaigns: added }, source());
  const [run] = runs;
  const column = armColumn([{ id: 'H1', arm: run?.arms?.arm ?? new Uint8Array() }, { id: 'H', arm: new Uint8Array(IDS.length).fill(Arm.list) }], IDS.length, 'en'); // prettier-ignore
  const texts = IDS.map((_, at) => String(valueAt(column, at) ?? ''));
  expect(readArms('H1', texts)?.arm).toEqual(run?.arms?.arm);
  expect(readArms('H9', texts)).toBeNull();
});

test('arms are found again in a portrait that was sorted and moved down', () => {
  const portrait = [
    ['客户画像'],
    ['手机', '城市', '活动分组'],
    ['b', '', 'H1 名单'],
    ['c'],
    ['a', '北京', 'H1 对照'],
    ['a', '', 'H1 名单'],
  ];
  expect(armTexts(portrait, ['a', 'b', 'c', 'd'])).toEqual(['H1 对照', 'H1 名单', '', '']);
  expect(readArms('H1', armTexts(portrait, ['a', 'b', 'c', 'd']))?.arm).toEqual(
    Uint8Array.of(Arm.control, Arm.list, 0, 0),
  );
  expect(armTexts([], ['a'])).toEqual(['']);
});

test('#162: the result is the difference of repurchase rates with its interval', () => {
  const arm = Uint8Array.from({ length: 150 }, (_, at) => (at < 70 ? Arm.list : Arm.control));
  // 56 of 70 bought after the day, 48 of 80 of the control; an order on the day itself does not count.
  const lastOrder = Array.from(arm, (one, at) => ((one === Arm.list ? at < 56 : at < 118) ? DAY + 1 : DAY));
  const result = campaignResult(arm, lastOrder, DAY, DAY + 30);
  expect(result).toMatchObject({ days: 30, list: { count: 70, bought: 56 }, control: { count: 80, bought: 48 }, verdict: 'higher' }); // prettier-ignore
  expect(result.effect?.low).toBeCloseTo(0.0524, 4);
  expect(result.effect?.high).toBeCloseTo(0.3339, 4);
  expect(result.text.zh).toBe('30 天内名单的复购率比对照组高 20.0%（95% 区间 5.2% ~ 33.4%）。');
});

test('a result is honest about too few customers, no time, nobody, and chance', () => {
  const arms = (list: number, control: number): Uint8Array => Uint8Array.from({ length: list + control }, (_, at) => (at < list ? Arm.list : Arm.control)); // prettier-ignore
  const bought =
    (share: number) =>
    (_: number, at: number): number =>
      at % 10 < share ? DAY + 1 : NaN;
  const verdict = (list: number, control: number, today = DAY + 9, share = 3): string =>
    campaignResult(arms(list, control), Array.from({ length: list + control }, bought(share)), DAY, today).verdict;
  expect(verdict(100, 29)).toBe('tooSmall');
  expect(verdict(100, 30)).toBe('unclear');
  expect(verdict(100, 0)).toBe('noControl');
  expect(verdict(100, 30, DAY)).toBe('notYet');
  const lower = campaignResult(arms(100, 100), Array.from({ length: 200 }, (_, at) => (at >= 100 ? DAY + 1 : NaN)), DAY, DAY + 9); // prettier-ignore
  expect(lower.verdict).toBe('lower');
  expect(lower.text.zh).toContain('低 100.0%');
});

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
])(
  'differences of shares have the intervals of Newcombe 1998, table II, method 10: %i/%i - %i/%i',
  (a, m, b, n, low, high) => {
    const found = shareDifference({ hits: a, count: m }, { hits: b, count: n });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  },
);

test('shares have the interval of Wilson: 15 of 148 as in Newcombe 1998', () => {
  const { low, high } = wilson(15, 148);
  expect([low, high].map((one) => one.toFixed(4))).toEqual(['0.0624', '0.1605']);
});

test('campaigns typed into the sheet need a segment only; mistakes are told and kept', () => {
  const header = ['活动', '人群', '对照比例', '活动日'];
  const rows: readonly (readonly Cell[])[] = [
    header,
    [null, '高价值', '20%', null],
    ['双11；', 'tier=high', 0.05, '2026-11-11'],
    ['X', '一般', '80%', null],
    ['Y', '一般', null, '下周'],
    ['双11,', '一般', null, null],
  ];
  const read = readCampaigns(rows);
  expect(read.campaigns.map(({ id, share, day }) => [id, share, day])).toEqual([
    ['H1', 0.2, 0],
    ['双11,', 0.05, 46337],
  ]);
  expect(read.problems.map(({ row, column, came }) => [row, column, came])).toEqual([[3, 2, '80%'], [4, 3, '下周'], [5, 0, '双11,']]); // prettier-ignore
  const { runs } = runCampaigns(read, source());
  const sheet = rowsOf(campaignsSheet(runs, read, 'zh'));
  expect(cellOf(sheet, 'X', '对照比例')).toBe('80%');
  expect(readCampaigns(sheet).problems).toHaveLength(3);
});

test('a segment that is not found, or found twice, is told and the campaign waits', () => {
  const of = (segment: string, sets: readonly NamedSet[]): string | undefined =>
    runCampaigns({ campaigns: addCampaign([], { segment }) }, source({ sets })).problems[0]?.zh;
  expect(of('高价直', [TIER])).toContain('是不是“高价值”？');
  expect(of('高价值', [TIER, VALUE])).toContain('其中之一：“RFM分层=高价值”、“价值等级=高价值”');
  expect(of('价值等级：高价值', [TIER, VALUE])).toBeUndefined();
});

test('five campaigns have a list sheet; a sixth takes that of the first', () => {
  const six = Array.from({ length: 6 }).reduce<readonly Campaign[]>(
    (all) => addCampaign(all, { segment: '高价值' }),
    [],
  );
  expect(six.map(({ id }) => id)).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
  const started = six.map((one) => ({ ...one, isStarted: true }));
  expect(withLists(started).map(({ list }) => list)).toEqual([0, 2, 3, 4, 5, 1]);
});

const textOf = (text: string): ListField['values'] => ({ kind: 'texts', of: () => text });
const FIELDS: readonly ListField[] = [
  { field: 'name', header: { zh: '姓名', en: 'Name' }, role: 'customerName', width: 26, values: textOf('欧阳修') },
  {
    field: 'card',
    header: { zh: '身份证号', en: 'ID card' },
    role: 'idCard',
    width: 26,
    values: textOf('11010119900307851X'),
  },
  { field: 'tags', header: { zh: '标签', en: 'Tags' }, role: null, width: 60, values: textOf('高频') },
  { field: 'monetary', header: { zh: 'M金额', en: 'M amount' }, role: null, width: 14, values: { kind: 'numbers', of: (customer) => customer / 4, style: 'money' } }, // prettier-ignore
];

const LIST = {
  labels: customerLabels(IDS, 'phone', true),
  fields: FIELDS,
  order: IDS.map((_, at) => at),
  isMasked: true,
  smallCells: false,
  allowed: [],
};

test('#171 #166 C29: a list is masked, without the control group, without who refused since, without sensitive columns', () => {
  const [run] = runCampaigns({ campaigns: added }, source()).runs;
  if (!run?.arms) throw new Error('not started');
  const later = IDS.map((_, at) =>
    at % 50 === 0 || at === IDS.findIndex((__, i) => run.arms?.arm[i] === Arm.list) ? 1 : 0,
  );
  const rows = rowsOf(listSheet(run, { ...LIST, refused: later }, { extraHeaders: [], extras: new Map() }, 'zh'));
  const texts = textsOf(rows);
  for (const id of IDS) expect(texts).not.toContain(id);
  expect(texts).toContain('欧**');
  expect(texts.some((text) => text.includes('身份证') || text.includes('X'))).toBe(false);
  const listed = new Set(rows.map((row) => row[0]));
  IDS.forEach((_, at) => {
    const isListed = run.arms?.arm[at] === Arm.list && later[at] !== 1;
    expect(listed.has(LIST.labels[at] ?? null)).toBe(isListed);
  });
  expect(texts[1]).toBe(
    `人群 RFM分层=高价值：名单 ${run.arms.list - 1} 位；对照 ${run.arms.control} 位不联系；拒绝营销 21 位不联系。`,
  );
  const open = textsOf(rowsOf(listSheet(run, { ...LIST, refused: null, isMasked: false, labels: IDS, allowed: ['身份证号', 'ID card'] }, { extraHeaders: [], extras: new Map() }, 'zh'))); // prettier-ignore
  expect(open).toEqual(expect.arrayContaining(['欧阳修', '11010119900307851X']));
  expect(open.some((text) => text.includes('没有剔除拒绝营销'))).toBe(true);
});

test('#171: numbers of a list are numbers, so that it can be sorted and summed', () => {
  const [run] = runCampaigns({ campaigns: added }, source()).runs;
  if (!run?.arms) throw new Error('not started');
  const rows = rowsOf(listSheet(run, { ...LIST, refused: null }, { extraHeaders: [], extras: new Map() }, 'zh'));
  const listed = IDS.flatMap((_, at) => (run.arms?.arm[at] === Arm.list ? [at / 4] : []));
  expect(rows.slice(-listed.length).map((row) => row[4 - 1])).toEqual(listed);
});

test('a campaign whose segment cannot be found says so in its own row', () => {
  const { runs } = runCampaigns({ campaigns: addCampaign([], { segment: '没有这一类' }) }, source());
  const rows = rowsOf(campaignsSheet(runs, NO_CAMPAIGNS, 'zh'));
  expect(rows[rows.length - 1]?.at(-1)).toContain('找不到这个人群');
});

test('what people write beside a list stays with the customer', () => {
  const [run] = runCampaigns({ campaigns: added }, source()).runs;
  if (!run?.arms) throw new Error('not started');
  const plan = (notes: ReturnType<typeof readListNotes>): readonly (readonly Cell[])[] => rowsOf(listSheet(run, { ...LIST, refused: null }, notes, 'zh')); // prettier-ignore
  const rows = plan({ extraHeaders: [], extras: new Map() }).map((row) => (row[0] === '客户' ? [...row, '回应'] : row));
  const label = LIST.labels[run.arms.arm.indexOf(Arm.list)] ?? '';
  const next = plan(readListNotes(typed(rows, label, '回应', '已下单'), ['客户', '姓名', '标签']));
  expect(cellOf(next, label, '回应')).toBe('已下单');
});

test.each([
  ['拒绝营销', '是', 'refused'],
  ['拒绝营销', '否', 'agreed'],
  ['是否同意营销', '是', 'agreed'],
  ['是否同意营销', 'NO', 'refused'],
  ['营销许可', '已退订', 'refused'],
  ['营销许可', '不同意', 'refused'],
  ['营销许可', '同意', 'agreed'],
  ['Marketing consent', 'opted-out', 'refused'],
  ['Unsubscribed', 'TRUE', 'refused'],
  ['营销许可', '', 'unknown'],
  ['营销许可', '待定', 'unknown'],
])('#170: consent under %s: %s is %s', (header, text, consent) => expect(consentOf(header, text)).toBe(consent));
