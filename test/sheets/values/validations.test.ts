import '../../../desk/sheets/looks/index';
import { call, rangeRig, refusalOf } from './range';

/** A1 takes numbers above 5 only, and refuses everything else. */
function guarded() {
  const rig = rangeRig([]);
  const builder = call(call(rig.app, 'newDataValidation'), 'requireNumberGreaterThan', 5);
  rig.on('A1', 'setDataValidation', call(call(builder, 'setAllowInvalid', false), 'build'));
  return rig;
}

describe('contents under a data validation', () => {
  test('what the rule refuses is not written, one cell or many', () => {
    const { on } = guarded();
    const words = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
    expect(refusalOf(() => on('A1', 'setValue', '4'))).toBe(words);
    expect(refusalOf(() => on('A1:B1', 'setValues', [[3, 3]]))).toBe(words);
    expect(on('A1:B1', 'getValues')).toEqual([['', '']]);
    on('A1:B1', 'setValues', [[6, 3]]);
    expect(on('A1:B1', 'getValues')).toEqual([[6, 3]]);
  });

  test('the rule is pasted with the cell or alone, and not with its value', () => {
    const { on, range, member } = guarded();
    on('A1', 'copyTo', range('C1'));
    on('A1', 'copyTo', range('C2'), member('CopyPasteType.PASTE_DATA_VALIDATION'), false);
    on('A1', 'copyTo', range('C3'), { contentsOnly: true });
    const refusals = ['C1', 'C2', 'C3'].map((address) => refusalOf(() => on(address, 'setValue', 1)) !== '');
    expect(refusals).toEqual([true, true, false]);
  });

  test('the rule alone is cleared when asked', () => {
    const { on } = guarded();
    on('A1', 'setValue', 6);
    on('A1', 'clear', { validationsOnly: true });
    expect([on('A1', 'getValue'), refusalOf(() => on('A1', 'setValue', 1))]).toEqual([6, '']);
  });
});
