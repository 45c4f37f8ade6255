import { rangeListType, rangeType, type RangeState } from '../../../desk/sheets/types';
import { call, placeOf, rangeRig } from './range';

describe('a list of ranges', () => {
  const listed = () => {
    const rig = rangeRig([[' a '], [' b '], ['c']]);
    const ranges: RangeState[] = ['A1', 'A3'].map((address) => rangeType.stateOf(rig.range(address)));
    return { ...rig, list: rangeListType.make({ end: rig.end, ranges }) };
  };

  test('does to each range what the range does', () => {
    const { on, list } = listed();
    expect(call(list, 'trimWhitespace')).toBe(list);
    expect(on('A1:A3', 'getValues')).toEqual([['a'], [' b '], ['c']]);
    call(call(list, 'setValue', '5'), 'setNumberFormat', '0.0');
    expect(on('A1:A3', 'getDisplayValues')).toEqual([['5.0'], [' b '], ['5.0']]);
    call(list, 'setFormula', '=1+1');
    expect(on('A1:A3', 'getFormulas')).toEqual([['=1+1'], [''], ['=1+1']]);
    call(list, 'setFormulaR1C1', '=R[0]C[1]');
    expect(on('A3', 'getFormula')).toBe('=B3');
    call(list, 'clearContent');
    expect(on('A1:A3', 'getValues')).toEqual([[''], [' b '], ['']]);
    call(list, 'clear', { formatOnly: true });
    call(list, 'clear');
    expect(on('A1', 'getNumberFormat')).toBe('0.###############');
  });

  test('gives its ranges in order', () => {
    const { list } = listed();
    expect((call(list, 'getRanges') as unknown[]).map(placeOf)).toEqual(['A1', 'A3']);
  });
});
