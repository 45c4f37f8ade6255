import type { SheetModel } from '../../../desk/workbook/workbook';
import { serverRig, type ServerRig } from './serverRig';

const COLUMN = '_cp_column_orders_tier';
const TAGS = [['Tier'], ['gold'], ['001'], ['silver']];
const LAST = { column: 16_383, row: 1_048_575 };

/** Orders with text that looks like numbers, a formula and a date beside our column, and a note of a person on its other side. */
function shop(): { readonly rig: ServerRig; readonly sheet: SheetModel } {
  const rig = serverRig({
    Orders: [
      ['Name', 'Code', 'Paid'],
      ['Ann', 'x', 12.5],
      ['Bob', 'y', 7],
      ['Cleo', 'z', 45306],
    ],
  });
  const sheet = rig.end.workbook.sheet('Orders');
  if (!sheet) throw new Error('no orders');
  const orders = rig.person().getSheetByName('Orders');
  orders
    ?.getRange('B2:B3')
    .setNumberFormat('@')
    .setValues([['007'], ['=1+1']]);
  orders?.getRange('C3').setFormula('=LEN(B3)');
  orders?.getRange('C4').setNumberFormat('yyyy-mm-dd');
  orders?.getRange('E1:E4').setValues([['Mine'], ['a'], ['b'], ['c']]);
  rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 3 }] });
  return { rig, sheet };
}

/** The columns of the person by header: formulas and values. */
function theirs(sheet: SheetModel): string {
  const area = { top: 0, left: 0, bottom: 5, right: 8 };
  const [formulas, values] = [sheet.formulas(area), sheet.values(area)];
  const places = ['Name', 'Code', 'Paid', 'Mine'].map((header) => values[0]?.indexOf(header) ?? -1);
  const others = (values[0] ?? []).flatMap((_, at) => (places.includes(at) || ours(sheet) === at ? [] : [at]));
  const column = (at: number): unknown => [formulas.map((line) => line[at]), values.map((line) => line[at])];
  return JSON.stringify([places.map(column), others.flatMap((at) => values.flatMap((line) => line[at] ?? []))]);
}

function ours(sheet: SheetModel): number {
  return sheet.values({ top: 0, left: 0, bottom: 0, right: 8 })[0]?.indexOf('Tier') ?? -1;
}

const ACTS: readonly (readonly [string, (sheet: SheetModel) => void])[] = [0, 1, 2, 3]
  .map((at): readonly [string, (sheet: SheetModel) => void] => [
    `inserts a column at ${at}`,
    (sheet) => sheet.insert({ top: 0, left: at, bottom: LAST.row, right: at }, 'right', 'remote'),
  ])
  .concat([
    ['deletes our column', (sheet) => sheet.delete({ top: 0, left: 3, bottom: LAST.row, right: 3 }, 'left', 'remote')],
  ]);

/** Only what a person sees moves; formulas that point to other columns are written anew by the program. */
const bare = (text: string): string => text.replace(/=LEN\([A-Z]3\)/g, '=length');

test.each(ACTS)('a person who %s at any moment of a write loses nothing, and a second write stands', (_name, act) => {
  const job = { name: COLUMN, row: 0, column: 0, contents: TAGS };
  const whole = shop();
  const before = bare(theirs(whole.sheet));
  whole.rig.ask({ op: 'write', jobs: [job] });
  const all = whole.rig.calls();
  for (let at = 1; at <= all; at++) {
    const { rig, sheet } = shop();
    rig.end.onCall = (_method, count) => {
      if (count === at) act(sheet);
    };
    rig.reply({ format: 1, requests: [{ op: 'write', jobs: [job] }] });
    rig.end.onCall = null;
    expect(`${at} ${bare(theirs(sheet))}`).toBe(`${at} ${before}`);
    const [stands] = rig.ask({ op: 'write', jobs: [job] });
    if (stands !== null)
      expect(sheet.values({ top: 0, left: ours(sheet), bottom: 3, right: ours(sheet) })).toEqual(TAGS);
    expect(stands).not.toBe(false);
    expect(bare(theirs(sheet))).toBe(before);
  }
  expect(all).toBeGreaterThan(50);
});
