/**
 * Give a letter for a score.
 * @param {number|Array<Array<number>>} score
 * @customfunction
 */
function GRADE(score) {
  if (Array.isArray(score)) return score.map(function (row) { return row.map(GRADE); });
  if (typeof score !== 'number') throw new Error('GRADE needs a number, got ' + score);
  return score >= 90 ? 'A' : score >= 75 ? 'B' : 'C';
}
function grade() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var scores = sheet.getRange('B2:B4').getValues();
  sheet.getRange('C2:C4').setValues(GRADE(scores)).setHorizontalAlignment('center');
  var average = scores.reduce(function (sum, row) { return sum + row[0]; }, 0) / scores.length;
  sheet.getRange('B5').setValue(average).setNumberFormat('0.0');
  var classes = SpreadsheetApp.getActiveRange();
  return [sheet.getRange('C2:C4').getValues(), sheet.getRange('B5').getDisplayValue(), classes.getA1Notation()];
}
