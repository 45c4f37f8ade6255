import type { Cell, Receipt } from '../../core/index';
import { expectRefusal } from './expectRefusal';
import type { PortCase } from './portCase';
import type { PortRig } from './rig';
import { CALM, NOTE, ORDERS, patchOf } from './shop';

const SHEET = '订单';
const nothing = { removedSheets: [], removedColumns: 0, restoredSheets: [], kept: [], notices: [] };

/** Row, column, what a person typed, what it is: worked out by hand. 2024-06-01 is serial 45444. */
const DIRT: readonly (readonly [row: number, column: number, typed: string, clean: Cell])[] = [
  [2, 2, '2024年6月1日', 45_444],
  [3, 0, ' S003', 'S003'],
  [4, 5, '¥1,250.50', 1250.5],
  [5, 5, '1.2万', 12_000],
  [6, 1, 'C1 ', 'C1'],
  [9, 2, '2024.6.1', 45_444],
  [10, 2, '2024/6/1 18:30:05', (45_444 * 86_400 + 66_605) / 86_400],
];

/** Names and texts that clean to the same: nothing is written over them. */
const LEFT: readonly (readonly [row: number, column: number, typed: string])[] = [[7, 4, '无']];

function soil(rig: PortRig): void {
  for (const [row, column, typed] of [...DIRT, ...LEFT]) rig.setCell(SHEET, row, column, typed);
}

async function overwritten(rig: PortRig): Promise<Receipt> {
  const { book, stamp } = await rig.host.read(CALM);
  return rig.host.apply(patchOf(book, true), stamp, NOTE, CALM);
}

function cellsOf(rig: PortRig): readonly (readonly Cell[])[] {
  return rig.cells(SHEET).map((row) => row.slice(0, 6));
}

/** The shop as it stands, with the dirt or without. */
function shopWith(clean: boolean): readonly (readonly Cell[])[] {
  const rows = ORDERS.map((row) => [...row]);
  const put = (row: number, column: number, value: Cell): void => {
    const cells = rows[row];
    if (cells) cells[column] = value;
  };
  for (const [row, column, typed, value] of DIRT) put(row, column, clean ? value : typed);
  for (const [row, column, typed] of LEFT) put(row, column, typed);
  return rows;
}

/** Promises about cleaned values over the user's own cells: only when asked, told before, undone on demand. */
export const OVERWRITE_CASES: readonly PortCase[] = [
  {
    name: 'writes no cleaned value over a cell of the user when nobody asked for it',
    check: async (rig) => {
      soil(rig);
      const { book, stamp } = await rig.host.read(CALM);
      await rig.host.apply(patchOf(book), stamp, NOTE, CALM);
      expect(cellsOf(rig)).toEqual(shopWith(false));
    },
    broken: (host) => ({
      apply: (patch, ...rest) =>
        host.apply({ ...patch, overwrites: [{ sheet: SHEET, column: 5, header: '', as: 'number', cells: [{ row: 4, before: '¥1,250.50', after: 1250.5 }] }] }, ...rest), // prettier-ignore
    }),
  },
  {
    name: 'writes cleaned values over the cells that a run lists when a person asked for it, and over no other',
    check: async (rig) => {
      soil(rig);
      const receipt = await overwritten(rig);
      expect(receipt.state).toBe('done');
      expect(cellsOf(rig)).toEqual(shopWith(true));
      const { book } = await rig.host.read(CALM);
      const dates = book.sheets.find((one) => one.name === SHEET)?.dates.get(2);
      expect([dates?.[2], dates?.[9], dates?.[10], dates?.[1]]).toEqual([1, 1, 2, 1]);
      expect(patchOf(book, true).overwrites).toEqual([]);
    },
    broken: (host) => ({ apply: (patch, ...rest) => host.apply({ ...patch, overwrites: [] }, ...rest) }),
  },
  {
    name: 'gives back every cell that it wrote over, formats included, when the run is taken back',
    needs: ['undo'],
    check: async (rig) => {
      soil(rig);
      const before = rig.whole();
      await overwritten(rig);
      expect(rig.whole()).not.toBe(before);
      const receipt = await rig.host.undo?.(CALM);
      expect(rig.whole()).toBe(before);
      expect(receipt?.kept).toEqual([]);
    },
    broken: () => ({ undo: () => Promise.resolve(nothing) }),
  },
  {
    name: 'leaves a written-over cell that a person edited since, and says so',
    needs: ['undo', 'edits'],
    check: async (rig) => {
      soil(rig);
      await overwritten(rig);
      rig.setCell(SHEET, 4, 5, 777);
      const receipt = await rig.host.undo?.(CALM);
      const rows = shopWith(false).map((row, at) => (at === 4 ? [...row.slice(0, 5), 777] : row));
      expect(cellsOf(rig)).toEqual(rows);
      expect(receipt?.kept).toEqual([{ sheet: SHEET, area: { top: 4, left: 5, bottom: 4, right: 5 } }]);
      expect(receipt?.notices.map(({ zh }) => zh)).toEqual(['1 个写入清洗值后又被改过的单元格保持现在的内容。']);
    },
    broken: (host, rig) => ({
      undo: async (work) => {
        rig.setCell(SHEET, 4, 5, 1250.5);
        return (await host.undo?.(work)) ?? nothing;
      },
    }),
  },
  {
    name: 'gives written-over cells back beside their rows when somebody sorted them since',
    needs: ['undo', 'edits'],
    check: async (rig) => {
      soil(rig);
      await overwritten(rig);
      rig.reverseRows(SHEET, 1, 24);
      await rig.host.undo?.(CALM);
      const [header = [], ...rows] = shopWith(false);
      expect(cellsOf(rig)).toEqual([header, ...rows.reverse()]);
    },
    broken: () => ({ undo: () => Promise.resolve(nothing) }),
  },
  {
    name: 'refuses to write over cells that were edited or moved after they were read',
    check: async (rig) => {
      soil(rig);
      const { book, stamp } = await rig.host.read(CALM);
      rig.reverseRows(SHEET, 1, 24);
      const before = rig.whole();
      await expectRefusal(rig.host.apply(patchOf(book, true), stamp, NOTE, CALM), 'changed', 'unchanged');
      expect(rig.whole()).toBe(before);
    },
    broken: (host) => ({
      apply: async (patch, _stamp, note, work) => host.apply(patch, (await host.read(work)).stamp, note, work),
    }),
  },
  {
    name: 'leaves a formula alone that gives what would be written over, and says so',
    needs: ['setFormula'],
    check: async (rig) => {
      soil(rig);
      rig.setFormula?.(SHEET, 10, 5, '="¥"&"8.00"', '¥8.00');
      const receipt = await overwritten(rig);
      expect(rig.cells(SHEET)[10]?.[5]).toBe('¥8.00');
      expect(rig.cells(SHEET)[4]?.[5]).toBe(1250.5);
      expect(receipt.notices.map(({ zh }) => zh)).toEqual(['1 个单元格是公式，没有覆盖。']);
    },
    broken: (host, rig) => ({
      apply: (...all) => {
        rig.setCell(SHEET, 10, 5, '¥8.00');
        return host.apply(...all);
      },
    }),
  },
  {
    name: 'leaves cells under data validation alone, and says so',
    needs: ['restrict'],
    check: async (rig) => {
      soil(rig);
      rig.restrict?.(SHEET, { top: 4, left: 5, bottom: 4, right: 5 });
      const receipt = await overwritten(rig);
      expect(rig.cells(SHEET)[4]?.[5]).toBe('¥1,250.50');
      expect(rig.cells(SHEET)[5]?.[5]).toBe(12_000);
      expect(receipt.notices.map(({ zh }) => zh)).toEqual(['1 个单元格设有数据验证，没有覆盖。']);
    },
    broken: (host) => ({ apply: async (...all) => ({ ...(await host.apply(...all)), notices: [] }) }),
  },
];
