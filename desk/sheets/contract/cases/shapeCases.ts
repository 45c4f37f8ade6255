import { reference, type ContractCase } from '../contractCase';

const SET_VALUES = reference('Range', 'setValues(Object)');

/** Shapes of what is written, and addresses. */
export const shapeCases: readonly ContractCase[] = [
  {
    name: 'fewer rows than the range has are refused with both numbers',
    documentation: SET_VALUES,
    script: `check.fails('The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.', function () { sheet.getRange('A1:B2').setValues([[1, 2]]); });`,
  },
  {
    name: 'more columns than the range has are refused with both numbers',
    documentation: SET_VALUES,
    script: `check.fails('The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.', function () { sheet.getRange('A1:B1').setValues([[1, 2, 3]]); });`,
  },
  {
    name: 'a plain array is not the shape of a range',
    documentation: SET_VALUES,
    script: `check.fails("don't match the method signature for SpreadsheetApp.Range.setValues", function () { sheet.getRange('A1:B1').setValues([1, 2]); });`,
  },
  {
    name: 'rows and columns count from 1, and 0 is refused',
    documentation: reference('Sheet', 'getRange(Integer,Integer)'),
    script: `check.equal(sheet.getRange(2, 3).getA1Notation(), 'C2');
check.fails('The starting row of the range is too small', function () { sheet.getRange(0, 1); });`,
  },
  {
    name: 'a range of no rows is refused',
    documentation: reference('Sheet', 'getRange(Integer,Integer,Integer)'),
    script: `check.fails('The number of rows in the range must be at least 1', function () { sheet.getRange(1, 1, 0); });`,
  },
  {
    name: 'the data range of a blank sheet is its first cell, and the last row is 0',
    documentation: reference('Sheet', 'getDataRange()'),
    script: `check.equal([sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()], ['A1', 0, 0]);`,
  },
  {
    name: 'looks without contents do not widen the data range',
    documentation: reference('Sheet', 'getLastRow()'),
    script: `sheet.getRange('B2').setValue(1); sheet.getRange('D9').setBackground('red');
check.equal([sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()], ['A1:B2', 2, 2]);`,
  },
  {
    name: 'a new sheet has 1000 rows and 26 columns',
    documentation: reference('Sheet', 'getMaxRows()'),
    script: `check.equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);`,
  },
  {
    name: 'appendRow writes below the last row that has contents',
    documentation: reference('Sheet', 'appendRow(Object)'),
    script: `sheet.getRange('A3').setValue('x'); sheet.appendRow(['a', 1]); check.equal(sheet.getRange('A4:B4').getValues(), [['a', 1]]);`,
  },
  {
    name: 'offset moves and sizes a range',
    documentation: reference('Range', 'offset(Integer,Integer,Integer,Integer)'),
    script: `check.equal(sheet.getRange('B2').offset(1, 2, 3, 1).getA1Notation(), 'D3:D5');`,
  },
  {
    name: 'whole columns are written as letters',
    documentation: reference('Sheet', 'getRange(String)'),
    script: `check.equal([sheet.getRange('B:C').getA1Notation(), sheet.getRange('B:C').getNumRows()], ['B:C', 1000]);`,
  },
  {
    name: 'arguments of the wrong kind are refused with their types',
    documentation: reference('Sheet', 'getRange(Integer,Integer)'),
    script: `check.fails("The parameters (String,String,null) don't match the method signature for SpreadsheetApp.Sheet.getRange", function () { sheet.getRange('a', 'b', null); });`,
  },
];
