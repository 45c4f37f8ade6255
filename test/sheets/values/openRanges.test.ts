import { modelFormula, sheetsFormula } from '../../../desk/sheets/values/openRanges';
import { rangeRig } from './range';

describe('ranges without an end', () => {
  test.each([
    ['=SUM(A2:A)', '=SUM(A2:A$1048576)'],
    ['=SUM(A2:$C)', '=SUM(A2:$C$1048576)'],
    ['=COUNTIF(\'My s\'!$B$2:B,"A2:A")', '=COUNTIF(\'My s\'!$B$2:B$1048576,"A2:A")'],
    ['=SUM(B2:2)', '=SUM(B2:$XFD2)'],
    ['=SUM(A:A)+A1:B2', '=SUM(A:A)+A1:B2'],
  ])('%s is read by the workbook as %s, and shown as it was', (sheets, model) => {
    expect(modelFormula(sheets)).toBe(model);
    expect(sheetsFormula(model)).toBe(sheets);
  });

  test('they compute, follow inserted rows, move when copied, and are read as they were written', () => {
    const { on, range, workbook } = rangeRig([['n'], [1], [2]]);
    on('C1', 'setFormula', '=SUM(A2:A)');
    expect([on('C1', 'getValue'), on('C1', 'getFormula')]).toEqual([3, '=SUM(A2:A)']);
    on('C1', 'copyTo', range('D2'));
    expect(on('D2', 'getFormula')).toBe('=SUM(B3:B)');
    workbook.activeSheet.insert({ top: 1, left: 0, bottom: 1, right: 16383 }, 'down');
    expect([on('C1', 'getValue'), on('C1', 'getFormula')]).toEqual([3, '=SUM(A3:A)']);
    workbook.activeSheet.delete({ top: 3, left: 0, bottom: 3, right: 16383 }, 'up');
    expect([on('C1', 'getValue'), on('C1', 'getFormula')]).toEqual([1, '=SUM(A3:A)']);
    on('A4', 'setValue', 5);
    expect(on('C1', 'getValue')).toBe(6);
  });
});
