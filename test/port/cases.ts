import { expectRefusal } from './expectRefusal';
import { patchOf, CALM, NOTE, ORDERS } from './shop';
import { OVERWRITE_CASES } from './overwriteCases';
import type { PortCase } from './portCase';
import { DateStyle } from '../../core/index';
import { FIRST_OF_OURS, runOnce, tagsOf, visibleNames } from './rig';

const SHEET = '订单';
const nothing = { removedSheets: [], removedColumns: 0, restoredSheets: [], kept: [], notices: [] };

export const PORT_CASES: readonly PortCase[] = [
  {
    name: 'reads the cells that are there, dates as dates',
    check: async ({ host }) => {
      const { book } = await host.read(CALM);
      const sheet = book.sheets.find((one) => one.name === SHEET);
      expect(sheet?.rows.map((row) => [...row])).toEqual(ORDERS.map((row) => [...row]));
      expect(sheet?.dates.get(2)?.[1]).toBe(1);
    },
    broken: (host) => ({
      read: async (work) => {
        const seen = await host.read(work);
        return {
          ...seen,
          book: { ...seen.book, sheets: seen.book.sheets.map((one) => ({ ...one, dates: new Map() })) },
        };
      },
    }),
  },
  {
    name: 'reads a number that no calendar has as a number, whatever its format says',
    check: async (rig) => {
      const impossible = [-3, 20_240_115];
      impossible.forEach((value, at) => rig.setCell(SHEET, at + 1, 2, value));
      const { book } = await rig.host.read(CALM);
      const orders = book.sheets.find((one) => one.name === SHEET);
      expect([1, 2].map((row) => orders?.rows[row]?.[2])).toEqual(impossible);
      // Spreadsheet programs show it as ####: it is no day, and the run says so of its row.
      expect([...(orders?.dates.get(2) ?? [])].slice(1, 4)).toEqual([DateStyle.none, DateStyle.none, DateStyle.date]);
    },
    broken: (host) => ({
      read: async (work) => {
        const seen = await host.read(work);
        const dates = new Map([[2, new Uint8Array(ORDERS.length).fill(DateStyle.date)]]);
        return { ...seen, book: { ...seen.book, sheets: seen.book.sheets.map((one) => ({ ...one, dates })) } };
      },
    }),
  },
  {
    name: 'leaves every cell of the user as it was',
    check: async (rig) => {
      await runOnce(rig);
      expect(rig.cells(SHEET).map((row) => row.slice(0, 6))).toEqual(ORDERS.map((row) => [...row]));
    },
    broken: (host, rig) => ({
      apply: async (...all) => {
        const receipt = await host.apply(...all);
        rig.setCell(SHEET, 3, 1, 'changed');
        return receipt;
      },
    }),
  },
  {
    name: 'puts a tag beside every order and says that it is done',
    check: async (rig) => {
      const receipt = await runOnce(rig);
      expect(receipt.state).toBe('done');
      expect([...tagsOf(rig, SHEET).values()].filter((tag) => tag !== '')).toHaveLength(24);
      expect(visibleNames((await rig.host.read(CALM)).book)).toEqual([SHEET, '客户画像', '分层透视', '画像报告', '交叉分析', '清洗记录', '画像_规则', '画像_设置', '画像_历史']); // prettier-ignore
    },
    broken: () => ({
      apply: () =>
        Promise.resolve({ runId: '', state: 'done', written: 24, conflicts: [], verifiedAt: null, notices: [] }),
    }),
  },
  {
    name: 'follows rows that were only put into another order',
    check: async (rig) => {
      await runOnce(rig);
      const tags = tagsOf(rig, SHEET);
      const { book, stamp } = await rig.host.read(CALM);
      rig.reverseRows(SHEET, 1, 24);
      await rig.host.apply(patchOf(book), stamp, NOTE, CALM);
      expect(rig.cells(SHEET)[1]?.[0]).toBe('S024');
      expect([...tagsOf(rig, SHEET)].sort()).toEqual([...tags].sort());
    },
    broken: (host) => ({
      apply: async (patch, _stamp, note, work) => host.apply(patch, (await host.read(work)).stamp, note, work),
    }),
  },
  {
    name: 'refuses when an order was edited after it was read, and writes nothing',
    check: async (rig) => {
      const { book, stamp } = await rig.host.read(CALM);
      rig.setCell(SHEET, 5, 5, 12_345);
      const before = rig.whole();
      await expectRefusal(rig.host.apply(patchOf(book), stamp, NOTE, CALM), 'changed', 'unchanged');
      expect(rig.whole()).toBe(before);
    },
    broken: (host) => ({
      apply: async (patch, _stamp, note, work) => host.apply(patch, (await host.read(work)).stamp, note, work),
    }),
  },
  {
    name: 'refuses when somebody typed into our column after it was read',
    check: async (rig) => {
      await runOnce(rig);
      const { book, stamp } = await rig.host.read(CALM);
      rig.setCell(SHEET, 5, FIRST_OF_OURS, '我填的');
      await expectRefusal(rig.host.apply(patchOf(book), stamp, NOTE, CALM), 'changed', 'unchanged');
    },
    broken: (host) => ({
      apply: async (patch, _stamp, note, work) => host.apply(patch, (await host.read(work)).stamp, note, work),
    }),
  },
  {
    name: 'refreshes in place: no second column, no second sheet',
    check: async (rig) => {
      await runOnce(rig);
      rig.setCell(SHEET, 1, 5, 99_999);
      await runOnce(rig);
      expect(rig.cells(SHEET)[0]).toHaveLength(8);
      expect(visibleNames((await rig.host.read(CALM)).book)).toHaveLength(9);
      expect(rig.cells('客户画像').flat()).toContain(99_999 + 350);
    },
    broken: (host) => ({
      read: async (work) => {
        const { book, stamp } = await host.read(work);
        return { book: { ...book, names: [], sheets: book.sheets.slice(0, 1) }, stamp };
      },
    }),
  },
  {
    name: 'keeps what people typed into our column, and our sheets, when it refreshes',
    check: async (rig) => {
      await runOnce(rig);
      const column = FIRST_OF_OURS;
      rig.setCell(SHEET, 5, column, '我填的');
      rig.setCell('客户画像', 1, 30, '备注');
      await runOnce(rig);
      expect(rig.cells(SHEET)[5]?.[column]).toBe('我填的');
      expect(rig.cells('客户画像').flat()).toContain('备注');
    },
    broken: (host) => ({
      apply: async (patch, ...rest) => {
        const columns = patch.columns.map((group) => ({
          ...group,
          columns: group.columns.map((column) => ({ ...column, kept: new Map<number, string>() })),
        }));
        return host.apply({ ...patch, columns }, ...rest);
      },
    }),
  },
  {
    name: 'keeps the name that people gave to a sheet of ours',
    check: async (rig) => {
      await runOnce(rig);
      rig.renameSheet('客户画像', '我的客户');
      await runOnce(rig);
      expect(visibleNames((await rig.host.read(CALM)).book)).toContain('我的客户');
      expect(visibleNames((await rig.host.read(CALM)).book)).toHaveLength(9);
    },
    broken: (host) => ({
      read: async (work) => {
        const { book, stamp } = await host.read(work);
        return { book: { ...book, names: [] }, stamp };
      },
    }),
  },
  {
    name: 'takes a first run back, so that the workbook is what it was',
    needs: ['undo'],
    check: async (rig) => {
      const before = rig.whole();
      await runOnce(rig);
      expect(rig.whole()).not.toBe(before);
      const receipt = await rig.host.undo?.(CALM);
      expect(rig.whole()).toBe(before);
      expect(receipt?.removedColumns).toBe(2);
      expect(receipt?.removedSheets).toHaveLength(8);
    },
    broken: () => ({ undo: () => Promise.resolve(nothing) }),
  },
  {
    name: 'takes a refresh back to what the run before left',
    needs: ['undo'],
    check: async (rig) => {
      await runOnce(rig);
      rig.setCell(SHEET, 2, 5, 88_888);
      const before = rig.whole();
      await runOnce(rig);
      await rig.host.undo?.(CALM);
      expect(rig.whole()).toBe(before);
    },
    broken: (host) => ({
      undo: async (work) => {
        await host.undo?.(work);
        return host.undo?.(work) ?? nothing;
      },
    }),
  },
  {
    name: 'takes back neither a run that forgot a person nor those before it, but those after it',
    needs: ['undo'],
    check: async (rig) => {
      const { host } = rig;
      await runOnce(rig);
      const { book, stamp } = await host.read(CALM);
      await host.apply({ ...patchOf(book), forgets: true }, stamp, NOTE, CALM);
      expect(((await host.runs?.()) ?? []).filter((run) => run.canUndo)).toEqual([]);
      await expectRefusal(host.undo?.(CALM) ?? Promise.resolve(), 'nothingToUndo', 'unchanged');
      const tags = tagsOf(rig, SHEET);
      await runOnce(rig);
      await host.undo?.(CALM);
      expect(tagsOf(rig, SHEET)).toEqual(tags);
    },
    broken: (host) => ({ apply: (patch, ...all) => host.apply({ ...patch, forgets: false }, ...all) }),
  },
  {
    name: 'says that there is nothing to take back',
    needs: ['undo'],
    check: async ({ host }) => {
      await expectRefusal(host.undo?.(CALM) ?? Promise.resolve(), 'nothingToUndo', 'unchanged');
    },
    broken: () => ({ undo: () => Promise.resolve(nothing) }),
  },
  {
    name: 'tells the runs, newest first, with what each was made from',
    needs: ['runs'],
    check: async (rig) => {
      await runOnce(rig);
      const second = await runOnce(rig);
      const runs = (await rig.host.runs?.()) ?? [];
      expect(runs.map((run) => run.state)).toEqual(['done', 'done']);
      expect(runs[0]?.id).toBe(second.runId);
      expect(runs[1]).toMatchObject({ createdColumns: 2, canUndo: true, ...NOTE });
    },
    broken: (host) => ({ runs: async () => [...((await host.runs?.()) ?? [])].reverse() }),
  },
  {
    name: 'removes everything of ours',
    needs: ['uninstall'],
    check: async (rig) => {
      const before = rig.whole();
      await rig.host.save('answers', '{"a":1}');
      await runOnce(rig);
      await runOnce(rig);
      await rig.host.uninstall?.(CALM);
      expect(rig.whole()).toBe(before);
      expect(await rig.host.load('answers')).toBeNull();
    },
    broken: (host) => ({ uninstall: (work) => host.undo?.(work) ?? Promise.resolve(nothing) }),
  },
  {
    name: 'gives settings back as they were kept, and forgets them on demand',
    check: async ({ host }) => {
      expect(await host.load('recipe')).toBeNull();
      await host.save('recipe', '{"窗口":365}');
      expect(await host.load('recipe')).toBe('{"窗口":365}');
      await host.save('recipe', null);
      expect(await host.load('recipe')).toBeNull();
    },
    broken: () => ({ save: () => Promise.resolve() }),
  },
  {
    name: 'stops when the person wants to, and nothing was changed',
    check: async (rig) => {
      const { book, stamp } = await rig.host.read(CALM);
      const before = rig.whole();
      const work = { ...CALM, cancelled: () => true };
      await expectRefusal(rig.host.read(work), 'cancelled', 'unchanged');
      await expectRefusal(rig.host.apply(patchOf(book), stamp, NOTE, work), 'cancelled', 'unchanged');
      expect(rig.whole()).toBe(before);
    },
    broken: (host) => ({ apply: (patch, stamp, note) => host.apply(patch, stamp, note, CALM) }),
  },
  {
    name: 'tells how far it is',
    check: async (rig) => {
      const steps = new Set<string>();
      const work = { ...CALM, progress: (step: string) => void steps.add(step) };
      const { book, stamp } = await rig.host.read(work);
      expect(steps).toContain('read');
      await rig.host.apply(patchOf(book), stamp, NOTE, work);
      expect(steps.size).toBeGreaterThan(1);
    },
    broken: (host) => ({ read: () => host.read(CALM) }),
  },
  {
    name: 'refuses a protected sheet by its name',
    needs: ['protect'],
    check: async (rig) => {
      const { book, stamp } = await rig.host.read(CALM);
      rig.protect?.(SHEET);
      const before = rig.whole();
      const error = await expectRefusal(rig.host.apply(patchOf(book), stamp, NOTE, CALM), 'protected', 'unchanged');
      expect(error?.text.zh).toContain(SHEET);
      expect(rig.whole()).toBe(before);
    },
    broken: () => ({ apply: () => Promise.reject(new Error('something is wrong')) }),
  },
  {
    name: 'refuses a filtered sheet and leaves its filter alone',
    needs: ['filter'],
    check: async (rig) => {
      const { book, stamp } = await rig.host.read(CALM);
      rig.filter?.(SHEET);
      const before = rig.whole();
      await expectRefusal(rig.host.apply(patchOf(book), stamp, NOTE, CALM), 'filtered', 'unchanged');
      expect(rig.whole()).toBe(before);
    },
    broken: () => ({ apply: () => Promise.reject(new Error('something is wrong')) }),
  },
  {
    name: 'adds a sheet of plain rows under a free name',
    needs: ['addSheet'],
    check: async (rig) => {
      const { book } = await rig.host.read(CALM);
      const [sample] = book.sheets;
      if (!sample) throw new Error('no sheet');
      expect(await rig.host.addSheet?.(SHEET, sample, CALM)).toBe(`${SHEET} 2`);
      const added = (await rig.host.read(CALM)).book.sheets[1];
      expect(added?.rows.map((row) => [...row])).toEqual(ORDERS.map((row) => [...row]));
      expect(added?.dates.get(2)?.[1]).toBe(1);
    },
    broken: (host) => ({
      addSheet: async (name, sheet, work) =>
        host.addSheet?.(name, { ...sheet, rows: sheet.rows.map((row) => row.map(String)) }, work) ?? name,
    }),
  },
  ...OVERWRITE_CASES,
];
