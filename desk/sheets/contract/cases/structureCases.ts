import { help, reference, type ContractCase } from '../contractCase';

/** Sheets, rows, columns, formulas that follow. */
export const structureCases: readonly ContractCase[] = [
  {
    name: 'references follow inserted rows, in R1C1 and in A1',
    documentation: reference('Sheet', 'insertRowBefore(Integer)'),
    script: `var r = sheet.getRange('B1').setFormula('=A2*2'); sheet.insertRowBefore(2);
check.equal([r.getFormula(), r.getFormulaR1C1()], ['=A3*2', '=R[2]C[-1]*2']);`,
  },
  {
    name: 'a formula whose cell is deleted says #REF!',
    documentation: reference('Sheet', 'deleteRow(Integer)'),
    script: `var r = sheet.getRange('B1').setFormula('=A2'); sheet.deleteRow(2); check.equal([r.getFormula(), r.getValue()], ['=#REF!', '#REF!']);`,
  },
  {
    name: 'one formula for a range is written with references that move',
    documentation: reference('Range', 'setFormula(String)'),
    script: `check.equal(sheet.getRange('B1:B3').setFormula('=A1*2').getFormulas(), [['=A1*2'], ['=A2*2'], ['=A3*2']]);`,
  },
  {
    name: 'two sheets cannot have one name, in any case',
    documentation: reference('Spreadsheet', 'insertSheet(String)'),
    script: `check.fails('already exists', function () { book.insertSheet(sheet.getName()); });`,
  },
  {
    name: 'names of sheets may have signs that Excel refuses, and up to 100 letters',
    documentation: reference('Sheet', 'setName(String)'),
    script: `sheet.getRange('A1').setValue(4); sheet.setName('2024/05 [plan]: a?'); var r = sheet.getRange('B1').setFormula("='2024/05 [plan]: a?'!A1*2");
check.equal([sheet.getName(), r.getValue(), sheet.setName('n'.repeat(100)).getName().length], ['2024/05 [plan]: a?', 8, 100]);`,
  },
  {
    name: 'getSheetByName gives null for a name that no sheet has',
    documentation: reference('Spreadsheet', 'getSheetByName(String)'),
    script: `check.equal(book.getSheetByName('no such sheet'), null);`,
  },
  {
    name: 'a merged cell keeps the value of its first cell alone',
    documentation: reference('Range', 'merge()'),
    script: `sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').merge();
check.equal([sheet.getRange('A1:B1').getValues(), sheet.getRange('B1').getMergedRanges()[0].getA1Notation()], [[[1, '']], 'A1:B1']);`,
  },
  {
    name: 'sort orders numbers before texts and keeps blanks last',
    documentation: reference('Range', 'sort(Object)'),
    script: `var r = sheet.getRange('A1:A4').setValues([['b'], [''], [2], ['A']]); r.sort(1); check.equal(r.getValues(), [[2], ['A'], ['b'], ['']]);`,
  },
  {
    name: 'removeDuplicates keeps the first of equal rows and moves up what follows',
    documentation: reference('Range', 'removeDuplicates()'),
    script: `sheet.getRange('A1:B4').setValues([['a', 1], ['b', 2], ['a', 1], ['c', 3]]); sheet.getRange('A1:B4').removeDuplicates();
check.equal(sheet.getRange('A1:B4').getValues(), [['a', 1], ['b', 2], ['c', 3], ['', '']]);`,
  },
  {
    name: 'a filter hides rows that are still read',
    documentation: reference('Filter', 'setColumnFilterCriteria(Integer,FilterCriteria)'),
    script: `var r = sheet.getRange('A1:A4').setValues([['n'], [1], [5], [9]]);
r.createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build());
check.equal([[2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); }), r.getValues()], [[true, false, false], [['n'], [1], [5], [9]]]);`,
  },
  {
    name: 'a sheet has one filter at most',
    documentation: reference('Range', 'createFilter()'),
    script: `var r = sheet.getRange('A1:A2').setValues([['n'], [1]]); r.createFilter(); check.fails('filter', function () { r.createFilter(); });
sheet.getFilter().remove(); check.equal(sheet.getFilter(), null);`,
  },
  {
    name: 'hidden rows and columns can be asked for, and their values read',
    documentation: reference('Sheet', 'hideRows(Integer,Integer)'),
    script: `sheet.getRange('A2').setValue(7); sheet.hideRows(2); sheet.hideColumns(1);
check.equal([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(1), sheet.getRange('A2').getValue()], [true, true, 7]);`,
  },
  {
    name: 'an array formula fills the cells below and beside it',
    documentation: help(3093275),
    script: `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A3*10)');
check.equal([sheet.getRange('B1:B3').getValues(), sheet.getRange('B2').getFormula()], [[[10], [20], [30]], '']);`,
  },
];
