import { reference, type ContractCase } from '../contractCase';

const VALUES = reference('Range', 'values');

/** What becomes of values that are written, and of looks that are read. */
export const coercionCases: readonly ContractCase[] = [
  {
    name: 'a text that starts with an equals sign becomes a formula',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.values = [['=1+2']]; r.load('values,formulas'); await context.sync();
check.equal([r.values, r.formulas], [[[3]], [['=1+2']]]);`,
  },
  {
    name: 'a text of digits becomes a number and loses its leading nought',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.values = [['0123']]; r.load('values,valueTypes'); await context.sync();
check.equal([r.values, r.valueTypes], [[[123]], [['Double']]]);`,
  },
  {
    name: 'a text of digits stays text in cells of the format @',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.numberFormat = [['@']]; r.values = [['0123']]; r.load('values,valueTypes');
await context.sync(); check.equal([r.values, r.valueTypes], [[['0123']], [['String']]]);`,
  },
  {
    name: 'an apostrophe in front keeps text and is not read back',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.values = [["'0123"]]; r.load('values,formulas'); await context.sync();
check.equal([r.values, r.formulas], [[['0123']], [['0123']]]);`,
  },
  {
    name: 'a date text becomes a serial number with a date format',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates',
    script: `const r = sheet.getRange('A1'); r.values = [['1/31/2024']]; r.load('values,numberFormatCategories'); await context.sync();
check.equal([r.values, r.numberFormatCategories], [[[45322]], [['Date']]]);`,
  },
  {
    name: 'null leaves a cell as it is and an empty text empties it',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    script: `const r = sheet.getRange('A1:B1'); r.values = [[1, 2]]; await context.sync();
r.values = [[null, '']]; r.load('values,valueTypes'); await context.sync();
check.equal([r.values, r.valueTypes], [[[1, '']], [['Double', 'Empty']]]);`,
  },
  {
    name: 'one value fills the whole range',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1:B2'); r.values = 'due'; r.load('values'); await context.sync();
check.equal(r.values, [['due', 'due'], ['due', 'due']]);`,
  },
  {
    name: 'rows of another shape than the range fail',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
    script: `await check.fails('InvalidArgument', () => { sheet.getRange('A1:B2').values = [[1, 2]]; });`,
  },
  {
    name: 'booleans stay booleans and the text true becomes one',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1:B1'); r.values = [[false, 'true']]; r.load('values,valueTypes'); await context.sync();
check.equal([r.values, r.valueTypes], [[[false, true]], [['Boolean', 'Boolean']]]);`,
  },
  {
    name: 'a percentage becomes its hundredth',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.values = [['12%']]; r.load('values,text'); await context.sync();
check.equal([r.values, r.text], [[[0.12]], [['12%']]]);`,
  },
  {
    name: 'a formula with an error reads as the text of the error',
    documentation: VALUES,
    script: `const r = sheet.getRange('A1'); r.formulas = [['=1/0']]; r.load('values,valueTypes'); await context.sync();
check.equal([r.values, r.valueTypes], [[['#DIV/0!']], [['Error']]]);`,
  },
  {
    name: 'formulasR1C1 are seen from the cell',
    documentation: reference('Range', 'formulasR1C1'),
    script: `const r = sheet.getRange('B2'); r.formulasR1C1 = [['=R[-1]C*R1C1']]; r.load('formulas,formulasR1C1'); await context.sync();
check.equal([r.formulas, r.formulasR1C1], [[['=B1*$A$1']], [['=R[-1]C*R1C1']]]);`,
  },
  {
    name: 'text follows the number format',
    documentation: reference('Range', 'text'),
    script: `const r = sheet.getRange('A1'); r.values = [[1234.5]]; r.numberFormat = [['#,##0.00']]; r.load('text'); await context.sync();
check.equal(r.text, [['1,234.50']]);`,
  },
  {
    name: 'a looks property that differs within the range is null',
    documentation: reference('RangeFont', 'bold'),
    script: `sheet.getRange('A1').format.font.bold = true; const font = sheet.getRange('A1:A2').format.font.load('bold');
await context.sync(); check.equal(font.bold, null);`,
  },
  {
    name: 'fill colours read as #RRGGBB in capitals',
    documentation: reference('RangeFill', 'color'),
    script: `const fill = sheet.getRange('A1').format.fill; fill.color = 'orange'; fill.load('color'); await context.sync();
check.equal(fill.color, '#FFA500');`,
  },
  {
    name: 'merged cells keep the first value',
    documentation: reference('Range', 'merge'),
    script: `const r = sheet.getRange('A1:B2'); r.values = [[1, 2], [3, 4]]; r.merge(); r.load('values'); await context.sync();
check.equal(r.values, [[1, ''], ['', '']]);`,
  },
  {
    name: 'more than 32,767 characters do not fit into a cell',
    documentation:
      'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
    script: `await check.fails('InvalidArgument', () => { sheet.getRange('A1').values = [['x'.repeat(32768)]]; });`,
  },
  {
    name: 'formulas compute from cells written in the same batch',
    documentation: reference('Range', 'formulas'),
    script: `sheet.getRange('A1:A2').values = [[2], [3]]; const r = sheet.getRange('A3'); r.formulas = [['=SUM(A1:A2)']];
r.load('values'); await context.sync(); check.equal(r.values, [[5]]);`,
  },
];
