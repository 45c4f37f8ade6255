import '../../../desk/sheets/looks/index';
import '../../../desk/sheets/objects/index';
import '../../../desk/sheets/values/index';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { newlyMade } from '../../../desk/open/openedWorkbook';
import { openWorkbook } from '../../../desk/open/openWorkbook';
import { saveWorkbook } from '../../../desk/open/saveWorkbook';
import { replacedSheetNames } from '../../../desk/open/write/fileSheetNames';
import { createSheetsEnd } from '../../../desk/sheets/createSheetsEnd';
import '../../../desk/sheets/structure/index';
import { appType } from '../../../desk/sheets/types';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { namesForExcel } from '../../../desk/workbook/sheetNames';
import { appOf, modelOf, rangeOf, sheetOf } from '../looks/scripted';
import { sheetsRig, type SheetsRig } from '../rig';

const rig = () => sheetsRig({ Data: [['Region', 'Amount'], ['East', 10], ['West', 20], ['East', 5]], Report: [] }); // prettier-ignore

/** Save the workbook as .xlsx and open what was saved. */
function reopened({ workbook }: SheetsRig): SheetsRig {
  const opened = newlyMade(workbook);
  const again = openWorkbook(saveWorkbook(opened, nodeCodec), 'Book.xlsx', nodeCodec).workbook;
  const end = createSheetsEnd(again);
  return { workbook: again, end, app: appType.make({ end }) };
}

test('looks come back from a saved file', () => {
  const book = rig();
  const { BorderStyle, WrapStrategy } = appOf(book);
  rangeOf(book, 'A1:B1').setBackground('#cfe2f3').setFontWeight('bold').setHorizontalAlignment('center').setTextRotation(45).setBorder(true, true, true, true, true, true, 'red', BorderStyle.DOUBLE).setWrapStrategy(WrapStrategy.CLIP).setNote('seen'); // prettier-ignore
  rangeOf(book, 'D1:E2').merge();
  const again = rangeOf(reopened(book), 'A1');
  expect([again.getBackground(), again.getFontWeight(), again.getHorizontalAlignment(), again.getNote()]).toEqual(['#cfe2f3', 'bold', 'center', 'seen']); // prettier-ignore
  expect(again.getTextRotation().getDegrees()).toBe(45);
  expect(again.getWrapStrategy()).toBe(WrapStrategy.CLIP);
  const saved = reopened(book);
  expect(modelOf(saved).style(0, 1).borders.left).toEqual({ style: 'Double', weight: 'Thick', color: '#FF0000' });
  expect(rangeOf(saved, 'E2').isPartOfMerge()).toBe(true);
});

test('rules come back as rules that Google reads the same', () => {
  const book = rig();
  const app = appOf(book);
  rangeOf(book, 'C1').setDataValidation(app.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build()); // prettier-ignore
  rangeOf(book, 'C2').setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).build());
  const format = app.newConditionalFormatRule().whenTextContains('East').setBackground('#00ff00').setRanges([rangeOf(book, 'A2:A4')]).build(); // prettier-ignore
  sheetOf(book).setConditionalFormatRules([format]);
  const again = reopened(book);
  const [list, between] = ['C1', 'C2'].map((address) => rangeOf(again, address).getDataValidation());
  expect([list?.getCriteriaType(), list?.getCriteriaValues(), list?.getAllowInvalid()]).toEqual([app.DataValidationCriteria.VALUE_IN_LIST, [['a', 'b'], true], false]); // prettier-ignore
  expect([between?.getCriteriaType(), between?.getCriteriaValues(), between?.getAllowInvalid()]).toEqual([app.DataValidationCriteria.NUMBER_BETWEEN, [1, 5], true]); // prettier-ignore
  const condition = sheetOf(again).getConditionalFormatRules()[0]?.getBooleanCondition();
  expect([condition?.getCriteriaType(), condition?.getCriteriaValues(), condition?.getBackground()]).toEqual([app.BooleanCriteria.TEXT_CONTAINS, ['East'], '#00ff00']); // prettier-ignore
});

test('a pivot table and a chart come back', () => {
  const book = rig();
  const pivot = rangeOf(book, 'Report!A1').createPivotTable(rangeOf(book, 'Data!A1:B4'));
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, appOf(book).PivotTableSummarizeFunction.SUM);
  const sheet = sheetOf(book, 'Report');
  sheet.insertChart(sheet.newChart().asBarChart().addRange(rangeOf(book, 'Data!A1:B4')).setOption('title', 'By region').setPosition(3, 4, 0, 0).build()); // prettier-ignore
  const again = reopened(book);
  expect(modelOf(again, 'Report').values({ top: 0, left: 0, bottom: 3, right: 1 })).toEqual([
    ['Region', 'SUM of Amount'],
    ['East', 15],
    ['West', 20],
    ['Grand Total', 35],
  ]);
  const [read] = sheetOf(again, 'Report').getPivotTables();
  expect(read?.getRowGroups().map((group) => group.getSourceDataColumn())).toEqual([1]);
  expect(read?.getPivotValues().map((value) => String(value.getSummarizedBy()))).toEqual(['SUM']);
  const [chart] = sheetOf(again, 'Report').getCharts();
  expect([String(chart?.modify().getChartType()), chart?.getOptions().get('title')]).toEqual(['BAR', 'By region']);
  expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getAnchorColumn()]).toEqual([3, 4]);
});

test('comparisons of validations come back from a file as they were', () => {
  const book = rig();
  const app = appOf(book);
  const made = app.newDataValidation();
  const date = new Date(2024, 0, 15);
  const rules = [
    made.copy().requireNumberGreaterThanOrEqualTo(3),
    made.copy().requireNumberLessThanOrEqualTo(3),
    made.copy().requireNumberGreaterThan(3),
    made.copy().requireNumberNotBetween(1, 2),
    made.copy().requireDateOnOrAfter(date),
    made.copy().requireDateOnOrBefore(date),
  ];
  rules.forEach((rule, at) => rangeOf(book, `F${at + 1}`).setDataValidation(rule.build()));
  const before = rules.map((rule) => String(rule.build().getCriteriaType()));
  const again = reopened(book);
  const after = rules.map((_, at) =>
    String(
      rangeOf(again, `F${at + 1}`)
        .getDataValidation()
        ?.getCriteriaType(),
    ),
  );
  expect(after).toEqual(before);
  expect(() => rangeOf(again, 'F2').setValue(4)).not.toThrow();
});

describe('names of sheets that Excel has not', () => {
  test('are replaced in the file, with the formulas, names, charts and pivots that point there, and stay here', () => {
    const book = rig();
    const long = 'Sales of the whole year 2024 by region and product';
    const data = sheetOf(book, 'Data').setName('2024/05 [raw]');
    sheetOf(book, 'Report').setName(long);
    const sum = data.getRange('D1').setFormula(`=SUM('2024/05 [raw]'!B2:B4)+'${long}'!A1`);
    data.getParent().setNamedRange('amounts', data.getRange('B2:B4'));
    const opened = newlyMade(book.workbook);
    const bytes = saveWorkbook(opened, nodeCodec);
    const { workbook } = openWorkbook(bytes, 'Book.xlsx', nodeCodec);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['2024_05 _raw_', 'Sales of the whole year 2024 by']);
    expect(workbook.sheets[0]?.content(0, 3)).toEqual({
      value: 35,
      formula: "=SUM('2024_05 _raw_'!B2:B4)+'Sales of the whole year 2024 by'!A1",
    });
    expect(workbook.names.get('amounts', null)?.refersTo).toBe("='2024_05 _raw_'!$B$2:$B$4");
    expect([data.getName(), sum.getFormula()]).toEqual(['2024/05 [raw]', `=SUM('2024/05 [raw]'!B2:B4)+'${long}'!A1`]);
    expect(saveWorkbook(opened, nodeCodec)).toEqual(bytes);
    expect(replacedSheetNames(book.workbook)).toEqual([{ name: '2024/05 [raw]', inFile: '2024_05 _raw_' }, { name: long, inFile: 'Sales of the whole year 2024 by' }]); // prettier-ignore
  });

  test('get names of their own, whatever is there already', () => {
    const same = 'x'.repeat(40);
    expect(namesForExcel(['A/B', 'a_b', 'A?B', same, `${same}y`, 'History', "'quoted'"])).toEqual([
      'A_B (2)',
      'a_b',
      'A_B (3)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'History (2)',
      '_quoted_',
    ]);
  });

  test('are refused where the rule of Excel holds', () => {
    expect(() => newWorkbook('Book').addSheet('A/B')).toThrow('SheetNameInvalid');
    expect(() => newWorkbook('Book', { sheets: ['A/B'] })).toThrow('SheetNameInvalid');
  });
});
