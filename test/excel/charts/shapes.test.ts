import { stage, type Script, type Stage } from '../tables/excelScript';

type Shapes = Readonly<Record<'one' | 'two' | 'line', Excel.Shape>>;

/** Run with two shapes and a line on Sheet1; `one` at 10, 20 and `two` at 110, 60, each 50 by 40 points. */
function withShapes<T>(
  body: (shapes: Shapes, context: Excel.RequestContext) => Promise<T>,
  here: Stage = stage(['Sheet1', 'Other']),
): Promise<T> {
  const script: Script<T> = async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Sheet1');
    const one = shapes.addGeometricShape('Pentagon');
    one.set({ name: 'one', left: 10, top: 20, width: 50, height: 40 });
    const two = shapes.addGeometricShape('Rectangle');
    two.set({ name: 'two', left: 110, top: 60, width: 50, height: 40 });
    const line = shapes.addLine(0, 0, 10, 10, 'Straight');
    await context.sync();
    return body({ one, two, line }, context);
  };
  return here.run(script);
}

const namesOf = ({ items }: { items: Excel.Shape[] }): string[] => items.map(({ name }) => name);

describe('groups of shapes', () => {
  test('reach around their shapes, which leave the collection of the sheet', async () => {
    const told = await withShapes(async ({ one }, context) => {
      const { shapes } = context.workbook.worksheets.getItem('Sheet1');
      const group = shapes.addGroup([one, 'two']);
      group.name = 'Both';
      group.load('type,left,top,width,height');
      shapes.load('items/name');
      group.group.shapes.load('items/name');
      one.load('level');
      one.parentGroup.load('name');
      await context.sync();
      const { type, left, top, width, height } = group;
      return [type, [left, top, width, height], namesOf(shapes).slice(-1), shapes.items.length, namesOf(group.group.shapes), one.level, one.parentGroup.name]; // prettier-ignore
    });
    expect(told).toEqual(['Group', [10, 20, 150, 80], ['Both'], 2, ['one', 'two'], 1, 'Both']);
  });

  test('take their shapes along when they are moved and stretched', async () => {
    const told = await withShapes(async ({ one, two }, context) => {
      const group = context.workbook.worksheets.getItem('Sheet1').shapes.addGroup([one, two]);
      group.left = 110;
      group.width = 300;
      one.load('left,width');
      two.load('left,width');
      await context.sync();
      return [one.left, one.width, two.left, two.width];
    });
    expect(told).toEqual([110, 100, 310, 100]);
  });

  test('ungrouped, the shapes stand where they are; deleted, they go along', async () => {
    const here = stage(['Sheet1', 'Other']);
    const told = await withShapes(async ({ one, two }, context) => {
      const { shapes } = context.workbook.worksheets.getItem('Sheet1');
      shapes.addGroup([one, two]).group.ungroup();
      const ungrouped = shapes.getCount();
      shapes.addGroup([one, two]).delete();
      const deleted = shapes.getCount();
      await context.sync();
      return [ungrouped.value, deleted.value];
    }, here);
    expect(told).toEqual([3, 1]);
    expect(here.workbook.activeSheet.shapes.all.map(({ type }) => type)).toEqual(['Line']);
  });

  test('one shape makes no group and a plain shape is none', async () => {
    const code = await stage().refusal((context) => {
      const { shapes } = context.workbook.worksheets.getItem('Sheet1');
      shapes.addGroup([shapes.addGeometricShape('Rectangle')]);
      return context.sync();
    });
    expect(code).toBe('InvalidArgument');
    const other = await stage().refusal((context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.addGeometricShape('Rectangle').group.ungroup();
      return context.sync();
    });
    expect(other).toBe('InvalidOperation');
  });

  test('are copied to another sheet with what is inside them', async () => {
    const told = await withShapes(async ({ one, two }, context) => {
      const { shapes } = context.workbook.worksheets.getItem('Sheet1');
      const copy = shapes.addGroup([one, two]).copyTo('Other');
      copy.group.shapes.load('items/name');
      const here = shapes.getCount();
      const there = context.workbook.worksheets.getItem('Other').shapes.getCount();
      await context.sync();
      return [namesOf(copy.group.shapes), here.value, there.value];
    });
    expect(told).toEqual([['one', 'two'], 2, 1]);
  });
});

describe('lines', () => {
  test('hold on to shapes with their ends and let them go', async () => {
    const told = await withShapes(async ({ one, two, line: shape }, context) => {
      const { line } = shape;
      line.connectBeginShape(one, 3);
      line.connectEndShape(two, 0);
      line.load('isBeginConnected,isEndConnected,beginConnectedSite,endConnectedSite');
      line.beginConnectedShape.load('name');
      one.load('connectionSiteCount');
      await context.sync();
      const held = [line.isBeginConnected, line.beginConnectedSite, line.isEndConnected, line.endConnectedSite];
      line.disconnectBeginShape();
      line.load('isBeginConnected,isEndConnected');
      await context.sync();
      return [held, line.beginConnectedShape.name, one.connectionSiteCount, line.isBeginConnected, line.isEndConnected];
    });
    expect(told).toEqual([[true, 3, true, 0], 'one', 5, false, true]);
  });
});

test('the plot order of a series counts from nought', async () => {
  const told = await stage().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D2').values = [['', 'a', 'b', 'c'], ['x', 1, 2, 3]]; // prettier-ignore
    const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D2'), 'Columns');
    series.getItemAt(2).plotOrder = 0;
    series.load('items/name,items/plotOrder');
    await context.sync();
    return series.items.map(({ name, plotOrder }) => [name, plotOrder]);
  });
  expect(told).toEqual([['c', 0], ['a', 1], ['b', 2]]); // prettier-ignore
});
