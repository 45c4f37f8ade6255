import { rangeListType } from '../../../desk/sheets/types';
import { textFinderType } from '../../../desk/sheets/values/finder';
import { richTextValueBuilderType, richTextValueType } from '../../../desk/sheets/values/richTextTypes';
import { textStyleBuilderType, textStyleType } from '../../../desk/sheets/values/textStyle';
import { documentedMethods } from '../documented';
import { rangeRig, refusalOf } from './range';

describe('what the documentation lists', () => {
  test.each([
    ['TextFinder', textFinderType],
    ['RichTextValue', richTextValueType],
    ['RichTextValueBuilder', richTextValueBuilderType],
    ['TextStyle', textStyleType],
    ['TextStyleBuilder', textStyleBuilderType],
  ])('every method of %s is modelled', (name, type) => {
    expect([...type.modelled].sort()).toEqual(documentedMethods(name));
  });

  test('of Range: all that is about contents, geometry and sources of data', () => {
    const ours =
      /Value|Formula|NumberFormat|isBlank|^clear(Content)?$|^copy|^moveTo|^sort|^offset|Duplicates|trim|split|Cells$|autoFill|randomize|TextFinder|Region|DataCell|^get(Row|Column|Last|Num|Height|Width|A1|Cell|Sheet|Grid)|Bounded|DataSource|getDataTable/;
    const wanted = documentedMethods('Range').filter((name) => ours.test(name));
    const object = rangeRig([]).range('A1');
    expect(wanted.length).toBeGreaterThan(65);
    expect(wanted.filter((name) => typeof Reflect.get(object, name) !== 'function')).toEqual([]);
  });

  test('of RangeList: all that is about contents', () => {
    const wanted = documentedMethods('RangeList').filter((name) => /Value|Formula|NumberFormat|^clear(Content)?$|trim|getRanges/.test(name)); // prettier-ignore
    expect(wanted.filter((name) => !rangeListType.modelled.includes(name))).toEqual([]);
  });

  test('sources of data fail by name', () => {
    const { on } = rangeRig([]);
    expect(refusalOf(() => on('A1', 'getDataSourceUrl'))).toBe(
      'SpreadsheetApp.Range.getDataSourceUrl is not part of this emulation.',
    );
  });
});
