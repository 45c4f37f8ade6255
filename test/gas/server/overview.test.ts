import { serverRig, type ServerRig } from './serverRig';

const COLUMN = '_cp_column_orders_tier';

function orders(): ServerRig {
  const rig = serverRig({ Orders: [['Name', 'Paid'], ['Ann', 12.5]], Blank: [] }, { timeZone: 'Asia/Kolkata', locale: 'zh_CN' }); // prettier-ignore
  rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 2 }] });
  return rig;
}

function sheetOf(rig: ServerRig, name: string) {
  return rig.ask({ op: 'overview' }).sheets.find((sheet) => sheet.name === name);
}

test('an overview tells sheets, grids, names and the rest, without a cell', () => {
  const rig = orders();
  const book = rig.person();
  book.getSheetByName('Orders')?.getRange('A5:B6').merge();
  book.getSheetByName('Orders')?.getRange('D9').setValue('far');
  book.getSheetByName('Blank')?.hideSheet();
  book.setNamedRange('Their_Range', book.getRange('Orders!A1'));
  const [sheet, blank] = [rig.id('Orders'), rig.id('Blank')];
  const { mark, ...answer } = rig.ask({ op: 'overview' });
  expect(mark).toContain(COLUMN);
  expect(answer).toEqual({
    title: 'Book',
    locale: 'zh_CN',
    timeZone: 'Asia/Kolkata',
    canEdit: true,
    cells: 52_000,
    sheets: [
      {
        id: sheet,
        name: 'Orders',
        isHidden: false,
        used: { top: 0, left: 0, bottom: 8, right: 3 },
        grid: { rows: 1000, columns: 26 },
        isProtected: false,
        isFiltered: false,
        merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
        pivots: [],
      },
      {
        id: blank,
        name: 'Blank',
        isHidden: true,
        used: null,
        grid: { rows: 1000, columns: 26 },
        isProtected: false,
        isFiltered: false,
        merges: [],
        pivots: [],
      },
    ],
    names: [{ name: COLUMN, sheet, area: { top: 0, left: 2, bottom: 999, right: 2 } }],
    takenNames: [COLUMN, 'their_range'],
    settings: [],
  });
  expect(rig.end.calls.get('Range.getValues')).toBeUndefined();
});

test('the mark stays while people type and changes when something of ours moves or a sheet is renamed', () => {
  const rig = orders();
  const mark = (): string => rig.ask({ op: 'overview' }).mark;
  const first = mark();
  rig.person().getSheetByName('Orders')?.getRange('A9').setValue('typed');
  expect(mark()).toBe(first);
  rig.person().getSheetByName('Orders')?.insertColumnBefore(1);
  const second = mark();
  expect(second).not.toBe(first);
  rig.person().getSheetByName('Orders')?.setName('订单');
  expect(mark()).not.toBe(second);
});

test('sheets that this person may not edit in part are protected; warnings do not count', () => {
  const rig = orders();
  const warning = rig.person().getSheetByName('Orders')?.getRange('A1').protect();
  warning?.setWarningOnly(true);
  expect(sheetOf(rig, 'Orders')?.isProtected).toBe(false);
  const own = rig.person().getSheetByName('Orders')?.getRange('B1').protect();
  expect(sheetOf(rig, 'Orders')?.isProtected).toBe(false);
  own?.remove();
  const record = { id: 'x', sheet: rig.end.workbook.activeSheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, description: '', editors: ['other@example.com'], unprotected: [], namedRange: null }; // prettier-ignore
  rig.end.state.protections.push({ ...record, warningOnly: true });
  expect(sheetOf(rig, 'Orders')?.isProtected).toBe(false);
  rig.end.state.protections.push({ ...record, warningOnly: false });
  expect(sheetOf(rig, 'Orders')?.isProtected).toBe(true);
  expect(sheetOf(rig, 'Blank')?.isProtected).toBe(false);
});

test('naming twenty columns and looking at them stays within some hundreds of calls', () => {
  const rig = orders();
  const columns = Array.from({ length: 20 }, (_, index) => ({ name: `_cp_column_${index}`, sheet: rig.id('Orders'), at: 3 + index })); // prettier-ignore
  rig.ask({ op: 'nameColumns', columns });
  expect(rig.calls()).toBeLessThan(900);
  expect(rig.ask({ op: 'overview' }).names).toHaveLength(21);
  expect(rig.calls()).toBeLessThan(350);
});
