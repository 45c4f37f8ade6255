import { run, standardRecipe } from '../../../core/index';
import { expectRefusal } from '../../port/expectRefusal';
import { CALM, NOTE, ORDERS, patchOf, TODAY } from '../../port/shop';
import { excelRig } from './excelRig';

jest.setTimeout(120_000);

/** Calls to Excel before a person cancels: before widths are set, right after, and far into the cells. */
test.each([20, 26, 34, 50])(
  'a refresh that puts a column in between can be taken back when it was cut off after %s calls',
  async (most) => {
    const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
    const host = rig.start();
    const first = await host.read(CALM);
    await host.apply(patchOf(first.book), first.stamp, NOTE, CALM);
    rig.workbook.sheet('客户画像')?.setColumnWidth(14, 14, 333);
    const before = rig.workbook.hash();
    const { book, stamp } = await host.read(CALM);
    const recipe = { ...standardRecipe, persona: 'on' as const };
    const result = run(book, { recipe, mapping: new Map(), clock: { today: TODAY, given: true }, overwrite: false });
    if (result.kind === 'none') throw new Error('nothing to write');
    let calls = 0;
    rig.wire = (body, end) => (++calls, end.request(body));
    const work = { ...CALM, cancelled: () => calls > most };
    await expectRefusal(host.apply(result.patch, stamp, NOTE, work), 'cancelled', 'partly');
    await host.undo?.(CALM);
    expect(rig.workbook.hash()).toBe(before);
  },
);
