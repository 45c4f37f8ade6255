import { help, reference, type ContractCase } from '../contractCase';

const SET_VALUES = reference('Range', 'setValues(Object)');
const SET_VALUE = reference('Range', 'setValue(Object)');
const GET_VALUE = reference('Range', 'getValue()');

/** What becomes of values that are written. */
export const coercionCases: readonly ContractCase[] = [
  {
    name: 'a text that starts with an equals sign becomes a formula',
    documentation: SET_VALUE,
    script: `var r = sheet.getRange('A1').setValue('=1+2'); check.equal([r.getValue(), r.getFormula()], [3, '=1+2']);`,
  },
  {
    name: 'a text of digits becomes a number and loses its leading nought',
    documentation: SET_VALUES,
    script: `var r = sheet.getRange('A1').setValue('0123'); check.equal(r.getValue(), 123);`,
  },
  {
    name: 'a text of digits stays text in cells of the format @',
    documentation: reference('Range', 'setNumberFormat(String)'),
    script: `var r = sheet.getRange('A1').setNumberFormat('@').setValue('0123'); check.equal(r.getValue(), '0123');`,
  },
  {
    name: 'an apostrophe in front keeps text and is not read back',
    documentation: SET_VALUES,
    script: `var r = sheet.getRange('A1').setValue("'0123"); check.equal([r.getValue(), r.getDisplayValue()], ['0123', '0123']);`,
  },
  {
    name: 'only the first of two apostrophes is taken',
    documentation: SET_VALUES,
    script: `var r = sheet.getRange('A1').setValue("''x"); check.equal(r.getValue(), "'x");`,
  },
  {
    name: 'an amount with a currency sign and a percentage become numbers with a format',
    documentation: help(56470),
    script: `var r = sheet.getRange('A1:B1').setValues([['$1,234.50', '25%']]);
check.equal([r.getValues(), r.getDisplayValues()], [[[1234.5, 0.25]], [['$1,234.50', '25%']]]);`,
  },
  {
    name: 'booleans stay booleans and the text true becomes one',
    documentation: GET_VALUE,
    script: `var r = sheet.getRange('A1:B1').setValues([[false, 'true']]); check.equal(r.getValues(), [[false, true]]);`,
  },
  {
    name: 'blank cells are read as empty texts, and an empty text empties a cell',
    documentation: GET_VALUE,
    script: `var r = sheet.getRange('A1:B1').setValues([[1, 2]]); r.setValues([['', 3]]);
check.equal([r.getValues(), sheet.getRange('A1').isBlank()], [[['', 3]], true]);`,
  },
  {
    name: 'null and undefined empty a cell',
    documentation: SET_VALUES,
    script: `var r = sheet.getRange('A1:B1').setValues([[1, 2]]); r.setValues([[null, undefined]]); check.equal(r.getValues(), [['', '']]);`,
  },
  {
    name: 'one value fills the whole range',
    documentation: SET_VALUE,
    script: `check.equal(sheet.getRange('A1:B2').setValue('due').getValues(), [['due', 'due'], ['due', 'due']]);`,
  },
  {
    name: 'numbers keep fifteen digits and texts their spaces',
    documentation: SET_VALUES,
    script: `var r = sheet.getRange('A1:B1').setValues([[123456789012345, '  two  ']]); check.equal(r.getValues(), [[123456789012345, '  two  ']]);`,
  },
  {
    name: 'a text of more than 50,000 characters is refused',
    documentation: help(37603),
    script: `check.fails('50000', function () { sheet.getRange('A1').setValue('x'.repeat(50001)); });
check.equal(sheet.getRange('A2').setValue('x'.repeat(50000)).getValue().length, 50000);`,
  },
  {
    name: 'an error of a formula is read as its text',
    documentation: GET_VALUE,
    script: `var r = sheet.getRange('A1:B1').setFormulas([['=1/0', '=NA()']]); check.equal(r.getValues(), [['#DIV/0!', '#N/A']]);`,
  },
  {
    name: 'a formula that hands a blank on is read as an empty text',
    documentation: GET_VALUE,
    script: `check.equal(sheet.getRange('A1').setFormula('=B1').getValue(), '');`,
  },
];
