import type { ContractCase } from './contractCase';

/** Write the contract suite as one file for the editor of Apps Script: `runContract` tries each case on a blank sheet of its own that is deleted
 *  afterwards, and leaves the outcome in a new sheet `Contract ...` and in the log. No code is made from text at run time.
 *  It ends with an error when a case failed. */
export function contractScript(cases: readonly ContractCase[]): string {
  const written = cases.map(
    ({ name, documentation, script }) =>
      `  { name: ${JSON.stringify(name)}, page: ${JSON.stringify(documentation)}, run: function (book, sheet, check) {\n${script}\n  } }`,
  );
  return `// The contract suite of Google Sheets behaviours: paste it into Extensions > Apps Script of a blank spreadsheet, choose runContract and press Run.
var CONTRACT_CASES = [\n${written.join(',\n')}\n];
${RUNNER}`;
}

/** Runs in the script, beside `CONTRACT_CASES`. */
const RUNNER = `
var CONTRACT_CHECK = {
  equal: function (actual, expected) {
    var one = JSON.stringify(actual), other = JSON.stringify(expected);
    if (one !== other) throw new Error('expected ' + other + ', got ' + one);
  },
  fails: function (part, action) {
    var got = 'no error';
    try { action(); SpreadsheetApp.flush(); } catch (error) { got = String(error.message); }
    if (got.indexOf(part) < 0) throw new Error('expected an error with "' + part + '", got ' + got);
  }
};

function runContract() {
  var book = SpreadsheetApp.getActiveSpreadsheet() || SpreadsheetApp.create('Contract');
  var locale = book.getSpreadsheetLocale(), zone = book.getSpreadsheetTimeZone();
  book.setSpreadsheetLocale('en_US');
  book.setSpreadsheetTimeZone('Asia/Shanghai');
  var rows = [];
  try {
    CONTRACT_CASES.forEach(function (one) { rows.push(runContractCase(book, one)); });
  } finally {
    book.setSpreadsheetLocale(locale);
    book.setSpreadsheetTimeZone(zone);
  }
  writeContract(book, rows);
  var failed = rows.filter(function (row) { return row[1] !== 'passed'; });
  failed.forEach(function (row) { console.log('FAILED ' + row[0] + ': ' + row[2]); });
  var said = (rows.length - failed.length) + ' passed, ' + failed.length + ' failed';
  console.log(said);
  if (failed.length > 0) throw new Error(said);
}

function runContractCase(book, one) {
  var sheet = book.insertSheet();
  try {
    one.run(book, sheet, CONTRACT_CHECK);
    SpreadsheetApp.flush();
    return [one.name, 'passed', '', one.page];
  } catch (error) {
    return [one.name, 'FAILED', String((error && error.message) || error), one.page];
  } finally {
    book.deleteSheet(sheet);
  }
}

function writeContract(book, rows) {
  var sheet = book.insertSheet('Contract ' + new Date().toISOString().slice(0, 19));
  var range = sheet.getRange(1, 1, rows.length + 1, 4).setNumberFormat('@');
  range.setValues([['case', 'outcome', 'why', 'documentation']].concat(rows));
  sheet.setFrozenRows(1);
}
`;
