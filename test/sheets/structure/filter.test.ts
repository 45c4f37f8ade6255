import { opened, type Sheet } from './opened';
import '../../../desk/sheets/looks/index';

const CELLS = [
  ['City', 'Sum', 'Day'],
  ['Rome', 5, 45_000],
  ['Oslo', 20, 45_001],
  ['rome', 12, 45_002],
  [null, 7, 45_003],
  ['50% off*', 7, 45_010],
];
/** 45,003 is 2023-03-18. */
const NOW = Date.UTC(2023, 2, 18, 4);

/** 45,001 and the day after it. */
const DAY = new Date(Date.UTC(2023, 2, 16, 4));
const NEXT_DAY = new Date(Date.UTC(2023, 2, 17, 4));

const shown = (sheet: Sheet): number[] => [2, 3, 4, 5, 6].filter((row) => !sheet.isRowHiddenByFilter(row));

type Color = GoogleAppsScript.Spreadsheet.Color;

/** With what the reference has and the published types lack. */
interface Builder extends GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
  whenTextNotEqualTo(text: string): Builder;
  whenTextEqualToAny(texts: string[]): Builder;
  whenTextNotEqualToAny(texts: string[]): Builder;
  whenNumberEqualToAny(numbers: number[]): Builder;
  whenNumberNotEqualToAny(numbers: number[]): Builder;
  whenDateNotEqualTo(date: Date): Builder;
  whenDateEqualToAny(dates: Date[]): Builder;
  whenDateNotEqualToAny(dates: Date[]): Builder;
  setVisibleBackgroundColor(color: Color): Builder;
  setVisibleForegroundColor(color: Color): Builder;
  getVisibleBackgroundColor(): Color | null;
  getVisibleForegroundColor(): Color | null;
}

type Services = ReturnType<typeof opened>['app'];
const builderOf = (app: Services): Builder => app.newFilterCriteria() as Builder;
const rgb = (app: Services, text: string): Color => app.newColor().setRgbColor(text).build();

describe('filters', () => {
  it('a sheet has one, over the range that it was made for', () => {
    const { sheet } = opened({ Data: CELLS });
    const data = sheet('Data');
    expect(data.getFilter()).toBeNull();
    const filter = data.getRange('A1:C6').createFilter();
    expect(filter.getRange().getA1Notation()).toBe('A1:C6');
    expect(data.getRange('F1').getFilter()?.getRange().getA1Notation()).toBe('A1:C6');
    expect(() => data.getRange('E1:F2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.remove();
    expect(data.getFilter()).toBeNull();
    expect(() => filter.getRange()).toThrow('no longer exists');
  });

  it.each<[string, number, (builder: Builder) => GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, number[]]>([
    ['whenCellEmpty', 1, (builder) => builder.whenCellEmpty(), [5]],
    ['whenCellNotEmpty', 1, (builder) => builder.whenCellNotEmpty(), [2, 3, 4, 6]],
    ['whenTextContains', 1, (builder) => builder.whenTextContains('OM'), [2, 4]],
    ['whenTextContains with a star', 1, (builder) => builder.whenTextContains('*'), [6]],
    ['whenTextDoesNotContain', 1, (builder) => builder.whenTextDoesNotContain('om'), [3, 5, 6]],
    ['whenTextStartsWith', 1, (builder) => builder.whenTextStartsWith('o'), [3]],
    ['whenTextEndsWith', 1, (builder) => builder.whenTextEndsWith('lo'), [3]],
    ['whenTextEqualTo', 1, (builder) => builder.whenTextEqualTo('Rome'), [2, 4]],
    ['whenNumberEqualTo', 2, (builder) => builder.whenNumberEqualTo(7), [5, 6]],
    ['whenNumberNotEqualTo', 2, (builder) => builder.whenNumberNotEqualTo(7), [2, 3, 4]],
    ['whenNumberGreaterThan', 2, (builder) => builder.whenNumberGreaterThan(12), [3]],
    ['whenNumberGreaterThanOrEqualTo', 2, (builder) => builder.whenNumberGreaterThanOrEqualTo(12), [3, 4]],
    ['whenNumberLessThan', 2, (builder) => builder.whenNumberLessThan(7), [2]],
    ['whenNumberLessThanOrEqualTo', 2, (builder) => builder.whenNumberLessThanOrEqualTo(7), [2, 5, 6]],
    ['whenNumberBetween', 2, (builder) => builder.whenNumberBetween(7, 12), [4, 5, 6]],
    ['whenNumberNotBetween', 2, (builder) => builder.whenNumberNotBetween(7, 12), [2, 3]],
    ['whenDateAfter', 3, (builder) => builder.whenDateAfter(new Date(Date.UTC(2023, 2, 16, 4))), [4, 5, 6]],
    ['whenDateBefore', 3, (builder) => builder.whenDateBefore(new Date(Date.UTC(2023, 2, 16, 4))), [2]],
    ['whenDateEqualTo', 3, (builder) => builder.whenDateEqualTo(new Date(Date.UTC(2023, 2, 16, 4))), [3]],
    ['whenTextNotEqualTo', 1, (builder) => builder.whenTextNotEqualTo('Rome'), [3, 5, 6]],
    ['whenTextEqualToAny', 1, (builder) => builder.whenTextEqualToAny(['oslo', 'ROME']), [2, 3, 4]],
    ['whenTextNotEqualToAny', 1, (builder) => builder.whenTextNotEqualToAny(['Oslo', 'Rome']), [5, 6]],
    ['whenNumberEqualToAny', 2, (builder) => builder.whenNumberEqualToAny([5, 7]), [2, 5, 6]],
    ['whenNumberNotEqualToAny', 2, (builder) => builder.whenNumberNotEqualToAny([5, 7]), [3, 4]],
    ['whenDateNotEqualTo', 3, (builder) => builder.whenDateNotEqualTo(DAY), [2, 4, 5, 6]],
    ['whenDateEqualToAny', 3, (builder) => builder.whenDateEqualToAny([DAY, NEXT_DAY]), [3, 4]],
    ['whenDateNotEqualToAny', 3, (builder) => builder.whenDateNotEqualToAny([DAY, NEXT_DAY]), [2, 5, 6]],
    ['setHiddenValues', 1, (builder) => builder.setHiddenValues(['Oslo', '']), [2, 4, 6]],
    [
      'setHiddenValues beside a condition',
      2,
      (builder) => builder.whenNumberLessThan(10).setHiddenValues(['5']),
      [5, 6],
    ],
    ['whenFormulaSatisfied', 2, (builder) => builder.whenFormulaSatisfied('=B2>AVERAGE(B$2:B$6)'), [3, 4]],
  ])('%s shows the rows that it says', (_, column, criteria, expected) => {
    const { app, sheet } = opened({ Data: CELLS });
    const data = sheet('Data');
    const filter = data.getDataRange().createFilter();
    filter.setColumnFilterCriteria(column, criteria(builderOf(app)).build());
    expect(shown(data)).toEqual(expected);
    filter.removeColumnFilterCriteria(column);
    expect(shown(data)).toEqual([2, 3, 4, 5, 6]);
  });

  it.each<[string, number[]]>([
    ['TODAY', [5]],
    ['YESTERDAY', [4]],
    ['TOMORROW', []],
    ['PAST_WEEK', [2, 3, 4, 5]],
  ])('a relative date counts from the day of the spreadsheet: %s', (word, expected) => {
    const { app, sheet } = opened({ Data: CELLS }, { now: () => NOW });
    const date = Reflect.get(app.RelativeDate, word) as GoogleAppsScript.Spreadsheet.RelativeDate;
    const filter = sheet('Data').getDataRange().createFilter();
    filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenDateEqualTo(date).build());
    expect(shown(sheet('Data'))).toEqual(expected);
  });

  it('a formula that tells equal cells apart is refused by name, and the filter stays as it was', () => {
    const { app, sheet } = opened({ Data: CELLS });
    const filter = sheet('Data').getDataRange().createFilter();
    const criteria = app.newFilterCriteria().whenFormulaSatisfied('=C2>45005').build();
    expect(() => filter.setColumnFilterCriteria(2, criteria)).toThrow('is not part of this emulation');
    expect(filter.getColumnFilterCriteria(2)).toBeNull();
  });

  it('gives back what was asked, and builds on a copy of it', () => {
    const { app, sheet } = opened({ Data: CELLS });
    const filter = sheet('Data').getDataRange().createFilter();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberBetween(1, 10).build());
    const criteria = filter.getColumnFilterCriteria(2);
    expect(criteria?.getCriteriaType()).toBe(app.BooleanCriteria.NUMBER_BETWEEN);
    expect(criteria?.getCriteriaValues()).toEqual([1, 10]);
    expect(criteria?.copy().setHiddenValues(['5']).build().getHiddenValues()).toEqual(['5']);
    expect(criteria?.getHiddenValues()).toEqual([]);
    expect(filter.getColumnFilterCriteria(1)).toBeNull();
  });

  it('a colour of the background or of the text lets its cells pass', () => {
    const { app, sheet } = opened({ Data: CELLS });
    const data = sheet('Data');
    data.getRange('A3').setBackground('yellow');
    data.getRange('A4').setFontColor('red');
    const filter = data.getDataRange().createFilter();
    const yellow = builderOf(app).setVisibleBackgroundColor(rgb(app, '#ffff00'));
    filter.setColumnFilterCriteria(1, yellow.build());
    expect(shown(data)).toEqual([3]);
    expect(yellow.getVisibleBackgroundColor()?.asRgbColor().asHexString()).toBe('#ffff00');
    expect(yellow.getVisibleForegroundColor()).toBeNull();
    filter.setColumnFilterCriteria(1, builderOf(app).setVisibleBackgroundColor(rgb(app, 'white')).build());
    expect(shown(data)).toEqual([2, 4, 5, 6]);
    filter.setColumnFilterCriteria(1, builderOf(app).setVisibleForegroundColor(rgb(app, 'red')).build());
    expect(shown(data)).toEqual([4]);
  });

  it('a condition of several values is that of one with all of them, and needs one', () => {
    const { app } = opened({ Data: [] });
    const criteria = builderOf(app).whenTextEqualToAny(['a', 'b']);
    expect(criteria.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_EQUAL_TO);
    expect(criteria.getCriteriaValues()).toEqual(['a', 'b']);
    expect(() => builderOf(app).whenTextEqualToAny([])).toThrow('takes at least 1 value');
  });

  it('a row passes when all of its columns let it', () => {
    const { app, sheet } = opened({ Data: CELLS });
    const filter = sheet('Data').getDataRange().createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().whenTextContains('rome').build());
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(10).build());
    expect(shown(sheet('Data'))).toEqual([4]);
    filter.setColumnFilterCriteria(1, null);
    expect(shown(sheet('Data'))).toEqual([3, 4]);
    filter.setColumnFilterCriteria(2, null);
    expect(shown(sheet('Data'))).toEqual([2, 3, 4, 5, 6]);
  });

  it('criteria follow their column', () => {
    const { app, sheet } = opened({ Data: CELLS });
    const filter = sheet('Data').getDataRange().createFilter();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberEqualTo(7).build());
    sheet('Data').insertColumnBefore(1);
    expect(filter.getRange().getA1Notation()).toBe('B1:D6');
    expect(filter.getColumnFilterCriteria(3)?.getCriteriaValues()).toEqual([7]);
  });

  it('withCriteria takes as many values as the condition has', () => {
    const { app } = opened({ Data: [] });
    const { NUMBER_BETWEEN } = app.BooleanCriteria;
    expect(app.newFilterCriteria().withCriteria(NUMBER_BETWEEN, [1, 2]).getCriteriaValues()).toEqual([1, 2]);
    expect(() => app.newFilterCriteria().withCriteria(NUMBER_BETWEEN, [1])).toThrow('takes 2 values, not 1');
  });

  it('sorts the rows below the header by a column of the sheet', () => {
    const { sheet } = opened({ Data: CELLS });
    const filter = sheet('Data').getRange('A1:C4').createFilter();
    filter.sort(2, true);
    expect(sheet('Data').getRange('B1:B5').getValues()).toEqual([['Sum'], [5], [12], [20], [7]]);
    expect(() => filter.sort(4, true)).toThrow('outside of the range of the filter');
  });
});
