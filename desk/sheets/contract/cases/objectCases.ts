import { help, reference, type ContractCase } from '../contractCase';

const SALES = `sheet.getRange('A1:C4').setValues([['Region', 'Item', 'Amount'], ['East', 'a', 10], ['West', 'b', 20], ['East', 'b', 5]]);`;

/** Pivot tables, charts, rules, looks. */
export const objectCases: readonly ContractCase[] = [
  {
    name: 'a pivot table writes its groups, its sums and a grand total from its anchor',
    documentation: reference('Range', 'createPivotTable(Range)'),
    script: `${SALES}
var pivot = sheet.getRange('E1').createPivotTable(sheet.getRange('A1:C4')); pivot.addRowGroup(1); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
SpreadsheetApp.flush();
check.equal(sheet.getRange('E1:F4').getValues(), [['Region', 'SUM of Amount'], ['East', 15], ['West', 20], ['Grand Total', 35]]);`,
  },
  {
    name: 'a pivot table follows its source',
    documentation: help(1272900),
    script: `${SALES}
var pivot = sheet.getRange('E1').createPivotTable(sheet.getRange('A1:C4')); pivot.addRowGroup(1); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
sheet.getRange('C2').setValue(100); SpreadsheetApp.flush(); check.equal(sheet.getRange('F2').getValue(), 105);`,
  },
  {
    name: 'columns of pivot groups are columns of the source, and rows and columns make a cross table',
    documentation: reference('PivotTable', 'addColumnGroup(Integer)'),
    script: `${SALES}
var pivot = sheet.getRange('E1').createPivotTable(sheet.getRange('A1:C4')); pivot.addRowGroup(1); pivot.addColumnGroup(2); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
SpreadsheetApp.flush();
check.equal(sheet.getRange('E2:H5').getValues(), [['Region', 'a', 'b', 'Grand Total'], ['East', 10, 5, 15], ['West', '', 20, 20], ['Grand Total', 10, 25, 35]]);`,
  },
  {
    name: 'a chart keeps its kind, its place and its ranges',
    documentation: reference('Sheet', 'insertChart(EmbeddedChart)'),
    script: `${SALES}
sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')).setPosition(6, 2, 0, 0).setOption('title', 'Sales').build());
var charts = sheet.getCharts();
check.equal([charts.length, charts[0].getOptions().get('title'), charts[0].getContainerInfo().getAnchorRow(), charts[0].getContainerInfo().getAnchorColumn(), charts[0].getRanges().map(function (r) { return r.getA1Notation(); })], [1, 'Sales', 6, 2, ['A1:A4', 'C1:C4']]);`,
  },
  {
    name: 'a removed chart is gone',
    documentation: reference('Sheet', 'removeChart(EmbeddedChart)'),
    script: `${SALES}
sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:C4')).setPosition(6, 2, 0, 0).build()); sheet.removeChart(sheet.getCharts()[0]); check.equal(sheet.getCharts().length, 0);`,
  },
  {
    name: 'a rule that rejects refuses what a script writes',
    documentation: reference('DataValidationBuilder', 'setAllowInvalid(Boolean)'),
    script: `var r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build());
r.setValue('a'); check.fails('violates the data validation rules', function () { r.setValue('c'); }); check.equal(r.getValue(), 'a');`,
  },
  {
    name: 'checkboxes are booleans that begin unchecked',
    documentation: reference('Range', 'insertCheckboxes()'),
    script: `var r = sheet.getRange('A1:A2'); r.insertCheckboxes(); check.equal(r.getValues(), [[false], [false]]); sheet.getRange('A1').check(); check.equal(r.isChecked(), null);`,
  },
  {
    name: 'conditional formats are set as a whole and read back',
    documentation: reference('Sheet', 'setConditionalFormatRules(ConditionalFormatRule)'),
    script: `var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build();
sheet.setConditionalFormatRules([rule]); var all = sheet.getConditionalFormatRules();
check.equal([all.length, all[0].getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, all[0].getBooleanCondition().getCriteriaValues(), all[0].getRanges()[0].getA1Notation()], [1, true, [5], 'A1:A9']);`,
  },
  {
    name: 'colours are read as small hexadecimal digits, and a plain cell is white with black letters',
    documentation: reference('Range', 'getBackground()'),
    script: `var r = sheet.getRange('A1').setBackground('RED'); check.equal([r.getBackground(), sheet.getRange('A2').getBackground(), sheet.getRange('A2').getFontColorObject().asRgbColor().asHexString()], ['#ff0000', '#ffffff', '#000000']);`,
  },
  {
    name: 'bold letters can be asked for and taken back with null',
    documentation: reference('Range', 'setFontWeight(String)'),
    script: `var r = sheet.getRange('A1').setFontWeight('bold'), was = r.getFontWeight(); r.setFontWeight(null); check.equal([was, r.getFontWeight()], ['bold', 'normal']);`,
  },
  {
    name: 'a text finder counts what it replaces and can match whole cells',
    documentation: reference('TextFinder', 'replaceAllWith(String)'),
    script: `sheet.getRange('A1:A3').setValues([['cat'], ['Cat'], ['catalog']]);
check.equal([sheet.createTextFinder('cat').matchEntireCell(true).replaceAllWith('dog'), sheet.getRange('A1:A3').getValues()], [2, [['dog'], ['dog'], ['catalog']]]);`,
  },
  {
    name: 'rich text keeps its runs and its links',
    documentation: reference('Range', 'setRichTextValue(RichTextValue)'),
    script: `var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
var r = sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('one two').setTextStyle(0, 3, bold).build());
var runs = r.getRichTextValue().getRuns(); check.equal([r.getValue(), runs.length, runs[0].getText(), runs[0].getTextStyle().isBold()], ['one two', 2, 'one', true]);`,
  },
  {
    name: 'splitTextToColumns parts texts at a delimiter',
    documentation: reference('Range', 'splitTextToColumns(String)'),
    script: `sheet.getRange('A1').setValue('a;b;3'); sheet.getRange('A1').splitTextToColumns(';'); check.equal(sheet.getRange('A1:C1').getValues(), [['a', 'b', 3]]);`,
  },
];
