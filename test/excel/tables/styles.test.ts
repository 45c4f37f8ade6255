import { changeOfStyle, cellStyle } from '../../../desk/excel/classes/tables/look/cellStyles';
import { stage } from './excelScript';

describe('cell styles', () => {
  it('are there from the start and can be added, changed and deleted', async () => {
    const { run, refusal } = stage();
    const seen = await run(async (context) => {
      const { styles } = context.workbook;
      const good = styles.getItem('Good').load('builtIn,includeNumber');
      good.font.load('color');
      good.fill.load('color');
      styles.add('Ours');
      const ours = styles.getItem('Ours');
      ours.font.bold = true;
      ours.fill.color = 'yellow';
      ours.numberFormat = '0.00';
      ours.textOrientation = 38;
      ours.borders.getItem('EdgeBottom').style = 'Double';
      ours.load('builtIn,numberFormat,textOrientation');
      ours.font.load('bold');
      ours.fill.load('color');
      await context.sync();
      ours.delete();
      const gone = styles.getItemOrNullObject('Ours');
      await context.sync();
      return [
        good.builtIn,
        good.includeNumber,
        good.font.color,
        good.fill.color,
        ours.builtIn,
        ours.numberFormat,
        ours.textOrientation,
        ours.font.bold,
        ours.fill.color,
        gone.isNullObject,
      ];
    });
    expect(seen).toEqual([true, false, '#006100', '#C6EFCE', false, '0.00', 38, true, '#FFFF00', true]);
    expect(await refusal((context) => (context.workbook.styles.add('good'), context.sync()))).toBe('ItemAlreadyExists');
  });

  it('set their own parts and nothing else', () => {
    const { workbook } = stage();
    const percent = cellStyle(workbook, 'percent');
    expect(percent && changeOfStyle(percent)).toEqual({ styleName: 'Percent', numberFormat: '0%' });
    expect(cellStyle(workbook, 'Accent1_20')?.name).toBe('20% - Accent1');
  });
});

describe('table styles', () => {
  it('can be copied, renamed, chosen for new tables; built-in ones stay', async () => {
    const { run, refusal } = stage();
    const seen = await run(async (context) => {
      const { tableStyles } = context.workbook;
      const copy = tableStyles.getItem('TableStyleLight1').duplicate();
      copy.name = 'Ours';
      copy.load('name,readOnly');
      tableStyles.setDefault('Ours');
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A2', true).load('style');
      await context.sync();
      return [copy.name, copy.readOnly, table.style];
    });
    expect(seen).toEqual(['Ours', false, 'Ours']);
    const builtIn = await refusal(
      (context) => (context.workbook.tableStyles.getItem('TableStyleDark1').delete(), context.sync()),
    );
    expect(builtIn).toBe('AccessDenied');
  });
});

describe('slicers', () => {
  it('filter the rows of their table', async () => {
    const { run, workbook } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        ['city', 'n'],
        ['Rome', 1],
        ['Bonn', 2],
        ['Rome', 3],
      ];
      const table = sheet.tables.add('A1:B4', true);
      const slicer = sheet.slicers.add(table, 'city', sheet);
      slicer.load('name,caption,isFilterCleared');
      slicer.slicerItems.load('items/name,items/isSelected');
      await context.sync();
      const items = slicer.slicerItems.items.map(({ name, isSelected }) => [name, isSelected]);
      slicer.selectItems(['Rome']);
      const selected = slicer.getSelectedItems();
      await context.sync();
      return [slicer.name, slicer.caption, slicer.isFilterCleared, items, selected.value];
    });
    expect(seen).toEqual([
      'city',
      'city',
      true,
      [
        ['Bonn', true],
        ['Rome', true],
      ],
      ['Rome'],
    ]);
    expect([1, 2, 3].map((row) => workbook.sheets[0]?.isRowFiltered(row))).toEqual([false, true, false]);
    await run(async (context) => {
      context.workbook.slicers.getItem('city').clearFilters();
      await context.sync();
    });
    expect(workbook.sheets[0]?.isRowFiltered(2)).toBe(false);
  });
});
