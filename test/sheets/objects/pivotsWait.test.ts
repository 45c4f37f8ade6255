import '../../../desk/sheets/looks/index';
import '../../../desk/sheets/values/index';
import '../../../desk/sheets/structure/index';
import { beginScript } from '../../../desk/sheets/objects/index';
import fc from 'fast-check';
import type { Cell } from '../../../core/index';
import { appOf, modelOf, rangeOf, sheetOf } from '../looks/scripted';
import { sheetsRig, type SheetsRig } from '../rig';

const SALES: Cell[][] = [
  ['Region', 'Product', 'Amount', 'Units'],
  ['East', 'A', 10, 1],
  ['West', 'A', 20, 4],
  ['East', 'B', 30, 2],
  ['North', 'C', 5, 1],
  ['West', 'B', 1, 1],
];

/** A pivot table of regions, one of products beside it, one over the first, and a formula that looks at that. */
function rig(options: { readonly onDraw?: () => void } = {}): SheetsRig {
  const book = sheetsRig({ Chain: [], Sales: SALES, Report: [], Look: [['=SUM(Report!B2:B20)+SUM(Chain!B2:B20)']] });
  const end = Object.assign(book.end, { renderPivot: watched(book.end.renderPivot, options.onDraw) });
  const { SUM, COUNTA } = appOf(book).PivotTableSummarizeFunction;
  const regions = rangeOf(book, 'Report!A1').createPivotTable(rangeOf(book, 'Sales!A1:D9'));
  regions.addRowGroup(1);
  regions.addPivotValue(3, SUM);
  const products = rangeOf(book, 'Report!E1').createPivotTable(rangeOf(book, 'Sales!A1:D9'));
  products.addRowGroup(2);
  products.addColumnGroup(1);
  products.addPivotValue(4, COUNTA);
  if (options.onDraw !== undefined) return { ...book, end };
  const chain = rangeOf(book, 'Chain!A1').createPivotTable(rangeOf(book, 'Report!A1:B6'));
  chain.addRowGroup(1);
  chain.addPivotValue(2, SUM);
  return { ...book, end };
}

function watched<Words extends readonly unknown[], Answer>(work: (...words: Words) => Answer, heard?: () => void) {
  return (...words: Words): Answer => {
    heard?.();
    return work(...words);
  };
}

/** Do something as a script that runs. */
function running<Answer>(book: SheetsRig, work: () => Answer): Answer {
  const finish = beginScript(book.end);
  try {
    return work();
  } finally {
    finish();
  }
}

type Doer = (book: SheetsRig, ...words: never[]) => unknown;

/** What a script may do, by the way it is said. */
const DEEDS = {
  sell: (book, row: number, at: number, value: Cell) => sheetOf(book, 'Sales').getRange(row, at).setValue(value),
  rename: (book, at: number, header: string) => sheetOf(book, 'Sales').getRange(1, at).setValue(header),
  style: (book, at: number, format: string) => sheetOf(book, 'Sales').getRange(2, at, 3).setNumberFormat(format),
  block: (book, cell: string) => rangeOf(book, `Report!${cell}`).setValue('mine'),
  unblock: (book, cell: string) => rangeOf(book, `Report!${cell}`).clearContent(),
  paint: (book, cells: string) => rangeOf(book, `Report!${cells}`).setNumberFormat('0.0'),
  compute: (book, cell: string) => rangeOf(book, `Sales!${cell}`).setFormula('=Look!B1'),
  feed: (book, value: number) => rangeOf(book, 'Look!B1').setValue(value),
  widen: (book, at: number) => sheetOf(book, 'Sales').insertColumnBefore(at),
  shorten: (book, row: number) => sheetOf(book, 'Sales').deleteRow(row),
  retitle: (book) => sheetOf(book, 'Sales').setName('Sold'),
  sort: (book) => sheetOf(book, 'Report').getPivotTables()[0]?.getRowGroups()[0]?.sortDescending(),
  name: (book) => sheetOf(book, 'Report').getPivotTables()[1]?.getPivotValues()[0]?.setDisplayName('Sum'),
  flush: (book) => appOf(book).flush(),
} satisfies Record<string, Doer>;

/** What it may look at. */
const LOOKS = {
  nothing: () => null,
  values: (book) => rangeOf(book, 'Report!A1:L12').getValues(),
  formats: (book) => rangeOf(book, 'Report!A1:L12').getNumberFormats(),
  chain: (book) => rangeOf(book, 'Chain!A1:C9').getDisplayValues(),
  formula: (book) => rangeOf(book, 'Look!A1').getValue(),
  size: (book) => [sheetOf(book, 'Report').getLastRow(), sheetOf(book, 'Report').getLastColumn()],
  hash: (book) => book.workbook.hash(),
} satisfies Record<string, Doer>;

type Step = readonly [deed: keyof typeof DEEDS, ...words: unknown[]];
const said = (deed: Step[0], ...words: fc.Arbitrary<unknown>[]) =>
  fc.tuple<unknown[]>(...words).map((given): Step => [deed, ...given]);
const column = fc.integer({ min: 1, max: 4 });
const row = fc.integer({ min: 2, max: 9 });
const spot = fc.constantFrom('A5', 'B3', 'F4');

const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: said('sell', row, fc.constantFrom(1, 2), fc.constantFrom('East', 'West', 'North', 'South', 'A', '')) },
  { weight: 5, arbitrary: said('sell', row, fc.constantFrom(3, 4), fc.nat(30)) },
  said('rename', column, fc.constantFrom('Region', 'Ware', 'Amount')),
  said('style', column, fc.constantFrom('0.00', '$0', 'General')),
  said('block', spot),
  said('unblock', spot),
  said('paint', fc.constantFrom('A5:A7', 'F1:G3')),
  said('compute', fc.constantFrom('C3', 'A4')),
  said('feed', fc.nat(9)),
  said('widen', column),
  said('shorten', row),
  ...(['retitle', 'sort', 'name', 'flush'] as const).map((deed) => fc.constant<Step>([deed])),
); // prettier-ignore
const LOOK = fc.constantFrom(...(Object.keys(LOOKS) as (keyof typeof LOOKS)[])); // the keys of a table of this file

type Act = readonly [step: Step, look: keyof typeof LOOKS];

/** Act and look in turn. A deed that is refused is refused for both. */
function seen(book: SheetsRig, acts: readonly Act[]): unknown[] {
  const answer = (work: () => unknown): string => {
    try {
      return JSON.stringify(work());
    } catch (error) {
      return String(error);
    }
  };
  return acts.map(([[deed, ...words], look]) => [
    answer(() => void Reflect.apply(DEEDS[deed], null, [book, ...words])),
    answer(() => LOOKS[look](book)),
  ]);
}

test('whoever looks at a pivot table sees the same, drawn at once or when a running script looks', () => {
  const looks = { seed: 20_261_122, numRuns: 40 };
  fc.assert(
    fc.property(fc.array(fc.tuple(STEP, LOOK), { minLength: 2, maxLength: 14 }), (acts) => {
      const [atOnce, later] = [rig(), rig()];
      const wanted = [...seen(atOnce, acts), atOnce.workbook.hash()];
      const got = running(later, () => seen(later, acts));
      expect([...got, later.workbook.hash()]).toEqual(wanted);
    }),
    looks,
  );
});

test('while a script writes a source nothing is drawn; who looks is shown the last state', () => {
  let drawn = 0;
  const book = rig({ onDraw: () => drawn++ });
  drawn = 0;
  running(book, () => {
    for (let row = 2; row <= 6; row++) rangeOf(book, `Sales!C${row}`).setValue(100);
    appOf(book).flush();
    expect(drawn).toBe(0);
    expect(rangeOf(book, 'Report!B5').getValue()).toBe(500);
    expect(drawn).toBe(2);
    expect(rangeOf(book, 'Report!B5').getValue()).toBe(500);
    expect(drawn).toBe(2);
  });
});

test('at the end of a script its pivot tables stand in the cells, also when it fails', () => {
  const book = rig();
  const heard: string[] = [];
  const work = (): void => {
    rangeOf(book, 'Sales!C2').setValue(1000);
    book.workbook.subscribe((event) => heard.push(event.kind === 'cells' ? event.sheet.name : event.kind));
    throw new Error('stopped');
  };
  expect(() => running(book, work)).toThrow('stopped');
  expect(heard).toContain('Report'); // the grid draws what it hears of
  expect(modelOf(book, 'Report').value(1, 1)).toBe(1030);
});
