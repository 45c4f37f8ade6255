import { reference, type ContractCase } from '../contractCase';

const GET_VALUE = reference('Range', 'getValue()');

/** Dates go in and out by the zone of the spreadsheet, here Asia/Shanghai (+08:00). */
export const dateCases: readonly ContractCase[] = [
  {
    name: 'a date text becomes a date, which is read as a Date of midnight in the zone of the spreadsheet',
    documentation: GET_VALUE,
    script: `var v = sheet.getRange('A1').setValue('1/31/2024').getValue();
check.equal([Object.prototype.toString.call(v), v.toISOString()], ['[object Date]', '2024-01-30T16:00:00.000Z']);`,
  },
  {
    name: 'a date of the ISO form becomes a date too',
    documentation: GET_VALUE,
    script: `check.equal(sheet.getRange('A1').setValue('2024-01-31').getValue().getTime(), Date.UTC(2024, 0, 30, 16));`,
  },
  {
    name: 'a Date comes back at the same moment and counts as days since 1899-12-30',
    documentation: reference('Range', 'setValue(Object)'),
    script: `var moment = new Date(Date.UTC(2024, 0, 31, 4, 30)), r = sheet.getRange('A1').setValue(moment);
check.equal([r.getValue().getTime() - moment.getTime(), sheet.getRange('B1').setFormula('=A1*1').setNumberFormat('0.0000').getDisplayValue()], [0, '45322.5208']);`,
  },
  {
    name: 'another zone of the spreadsheet moves the moment of a date and not what the cell shows',
    documentation: reference('Spreadsheet', 'setSpreadsheetTimeZone(String)'),
    script: `var r = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue('2024-01-31 12:00'), before = r.getValue().getTime();
book.setSpreadsheetTimeZone('Etc/UTC');
try { check.equal([(r.getValue().getTime() - before) / 3600000, r.getDisplayValue()], [8, '2024-01-31 12:00']); } finally { book.setSpreadsheetTimeZone('Asia/Shanghai'); }`,
  },
  {
    name: 'a serial number in a cell with a date format is read as a Date',
    documentation: GET_VALUE,
    script: `check.equal(sheet.getRange('A1').setValue(45322).setNumberFormat('yyyy-mm-dd').getValue().toISOString(), '2024-01-30T16:00:00.000Z');`,
  },
  {
    name: 'Utilities.formatDate writes a moment in the zone that it is given',
    documentation:
      'https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)',
    script: `check.equal(Utilities.formatDate(new Date(Date.UTC(2024, 0, 31, 18)), 'Asia/Shanghai', "yyyy-MM-dd'T'HH:mm:ss"), '2024-02-01T02:00:00');`,
  },
  {
    name: 'what a cell shows follows its number format',
    documentation: reference('Range', 'getDisplayValue()'),
    script: `var r = sheet.getRange('A1:C1').setValues([[1234.567, 0.5, 45322]]).setNumberFormats([['#,##0.00', '0%', 'd mmm yyyy']]);
check.equal(r.getDisplayValues(), [['1,234.57', '50%', '31 Jan 2024']]);`,
  },
];
