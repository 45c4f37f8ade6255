import '../../../desk/sheets/looks/index';
import { checkValidation } from '../../../desk/sheets/looks/validationCheck';
import { conditionalStyles } from '../../../desk/workbook/rules/conditionalStyles';
import type { Cell } from '../../../core/index';
import { sheetsRig, type SheetsRig } from '../rig';
import { appOf, call, modelOf, rangeListOf, rangeOf, sheetOf } from './scripted';

const rig = () => sheetsRig({ Sheet1: [['Name', 'Amount'], ['Ann', 5], ['Bob', 50]], Lists: [['Yes'], ['No']] }); // prettier-ignore

const REFUSED = 'violates the data validation rules set on this cell.';
const enter = (book: SheetsRig, row: number, column: number, value: Cell) => {
  checkValidation(book.end, modelOf(book), row, column, value);
};

describe('data validation', () => {
  test('a list lets its items in and refuses others in the words of Apps Script', () => {
    const book = rig();
    const rule = appOf(book)
      .newDataValidation()
      .requireValueInList(['Yes', 'No, thanks'])
      .setAllowInvalid(false)
      .build();
    rangeOf(book, 'C1:C3').setDataValidation(rule);
    expect(() => enter(book, 1, 2, 'Maybe')).toThrow(`The data you entered in cell C2 ${REFUSED}`);
    expect(() => enter(book, 1, 2, 'No, thanks')).not.toThrow();
    expect(() => enter(book, 1, 2, null)).not.toThrow();
    expect(() => enter(book, 1, 3, 'Maybe')).not.toThrow();
  });

  test('a rule that only warns lets everything in', () => {
    const book = rig();
    const rule = appOf(book).newDataValidation().requireNumberBetween(1, 10).build();
    rangeOf(book, 'B2').setDataValidation(rule);
    expect(rule.getAllowInvalid()).toBe(true);
    expect(() => enter(book, 1, 1, 99)).not.toThrow();
  });

  test.each<[string, (builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => unknown, Cell[], Cell[]]>([
    ['between', (b) => b.requireNumberBetween(1, 10), [1, 10], [0, 11, 'five']],
    ['not between', (b) => b.requireNumberNotBetween(1, 10), [0, 11], [1, 10]],
    ['greater', (b) => b.requireNumberGreaterThan(3), [4], [3, 'x']],
    ['at least', (b) => b.requireNumberGreaterThanOrEqualTo(3), [3], [2]],
    ['less', (b) => b.requireNumberLessThan(3), [2], [3]],
    ['at most', (b) => b.requireNumberLessThanOrEqualTo(3), [3], [4]],
    ['equal', (b) => b.requireNumberEqualTo(3), [3], [4]],
    ['not equal', (b) => b.requireNumberNotEqualTo(3), [4], [3]],
    ['a date', (b) => b.requireDate(), [45000], ['soon']],
    ['after', (b) => b.requireDateAfter(new Date(2023, 2, 15)), [45001], [45000, 45000.5]],
    ['on or before', (b) => b.requireDateOnOrBefore(new Date(2023, 2, 15)), [45000.5], [45001]],
    ['between dates', (b) => b.requireDateBetween(new Date(2023, 2, 15), new Date(2023, 2, 16)), [45000], [45002]],
    ['text with', (b) => b.requireTextContains('an'), ['ANN'], ['Bob']],
    ['text without', (b) => b.requireTextDoesNotContain('an'), ['Bob'], ['Ann']],
    ['text equal', (b) => b.requireTextEqualTo('Ann'), ['Ann'], ['ann']],
    ['e-mail', (b) => b.requireTextIsEmail(), ['a@example.com'], ['a@example', 'example.com']],
    ['address', (b) => b.requireTextIsUrl(), ['https://example.com/a?b=1'], ['example', 'a b.com']],
    ['checkbox', (b) => b.requireCheckbox(), [true, false], ['yes']],
    ['own checkbox', (b) => b.requireCheckbox('on', 'off'), ['on'], [true]],
    ['formula', (b) => b.requireFormulaSatisfied('=B2>A$1+1'), [12], [11]],
  ])('%s: what passes and what is refused', (_name, ask, passing, failing) => {
    const book = sheetsRig({ Sheet1: [[10]] }, { timeZone: 'Asia/Shanghai' });
    const builder = appOf(book).newDataValidation().setAllowInvalid(false);
    ask(builder);
    rangeOf(book, 'B2:B9').setDataValidation(builder.build());
    for (const value of passing) expect(() => enter(book, 1, 1, value)).not.toThrow();
    for (const value of failing) expect(() => enter(book, 1, 1, value)).toThrow(REFUSED);
  });

  test('a formula of a rule is relative to the first cell of the range', () => {
    const book = rig();
    const rule = appOf(book).newDataValidation().requireFormulaSatisfied('=B2>10').setAllowInvalid(false).build();
    rangeOf(book, 'C2:C3').setDataValidation(rule);
    expect(() => enter(book, 1, 2, 'x')).toThrow(REFUSED);
    expect(() => enter(book, 2, 2, 'x')).not.toThrow();
  });

  test('a list of cells follows them, and comes back as a range', () => {
    const book = rig();
    const { DataValidationCriteria } = appOf(book);
    const rule = appOf(book).newDataValidation().requireValueInRange(rangeOf(book, 'Lists!A1:A2'), false).setAllowInvalid(false).setHelpText('yes or no').build(); // prettier-ignore
    rangeOf(book, 'C2').setDataValidation(rule);
    book.workbook.sheet('Lists')?.insert({ top: 0, bottom: 0, left: 0, right: 16_383 }, 'down');
    const read = rangeOf(book, 'C2').getDataValidation();
    expect(read?.getCriteriaType()).toBe(DataValidationCriteria.VALUE_IN_RANGE);
    expect(read?.getHelpText()).toBe('yes or no');
    expect(read?.getCriteriaValues()[1]).toBe(false);
    expect(() => enter(book, 1, 2, 'No')).not.toThrow();
    expect(() => enter(book, 1, 2, 'Never')).toThrow(REFUSED);
  });

  test('rules are read, copied with other values, and set cell by cell', () => {
    const book = rig();
    const list = appOf(book).newDataValidation().requireValueInList(['a', 'b']).build();
    const range = rangeOf(book, 'A1:B2');
    range.setDataValidations([
      [list, null],
      [list, list.copy().withCriteria(appOf(book).DataValidationCriteria.NUMBER_EQUAL_TO, [7]).build()],
    ]);
    const read = range.getDataValidations();
    expect(read[0]?.[1]).toBeNull();
    expect(read[1]?.[0]?.getCriteriaValues()).toEqual([['a', 'b'], true]);
    expect(read[1]?.[1]?.getCriteriaValues()).toEqual([7]);
    expect(modelOf(book).validations.all).toHaveLength(2);
  });

  test('dates come back as dates of the zone', () => {
    const book = rig();
    const day = new Date(2024, 0, 31);
    rangeOf(book, 'A1').setDataValidation(appOf(book).newDataValidation().requireDateBefore(day).build());
    expect(rangeOf(book, 'A1').getDataValidation()?.getCriteriaValues()).toEqual([day]);
  });

  test('a rule from elsewhere is read as Google would read it', () => {
    const book = rig();
    const common = { ignoreBlanks: true, prompt: { title: '', message: '', show: true }, error: { title: '', message: '', style: 'Stop', show: true } }; // prettier-ignore
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    modelOf(book).validations.add({ id: 'v', area, type: 'WholeNumber', rule: { wholeNumber: { formula1: '=2', operator: 'GreaterThanOrEqualTo' } }, ...common }); // prettier-ignore
    const read = rangeOf(book, 'A1').getDataValidation();
    expect(read?.getCriteriaType()).toBe(appOf(book).DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO);
    expect([read?.getCriteriaValues(), read?.getAllowInvalid()]).toEqual([[2], false]);
  });

  test('the model has rules in the words of Office.js, for the grid and the file', () => {
    const book = rig();
    const shape = (ask: (b: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => unknown) => {
      const builder = appOf(book).newDataValidation();
      ask(builder);
      rangeOf(book, 'C2').setDataValidation(builder.build());
      const [model] = modelOf(book).validations.all;
      return [model?.type, Object.values(model?.rule ?? {})[0]];
    };
    expect(shape((b) => b.requireDate())).toEqual(['Date', { formula1: '=0', operator: 'GreaterThanOrEqualTo' }]);
    expect(shape((b) => b.requireNumberNotBetween(1, 2))).toEqual(['Decimal', { formula1: '=1', formula2: '=2', operator: 'NotBetween' }]); // prettier-ignore
    expect(shape((b) => b.requireCheckbox('on', 'off'))).toEqual(['List', { inCellDropDown: true, source: 'on,off' }]);
    expect(shape((b) => b.requireTextContains('a"b'))).toEqual(['Custom', { formula: '=ISNUMBER(SEARCH("a""b",C2))' }]);
    expect(shape((b) => b.requireValueInRange(rangeOf(book, 'Lists!A1:A2'), false))).toEqual(['List', { inCellDropDown: false, source: '=Lists!$A$1:$A$2' }]); // prettier-ignore
  });

  test('clearing the middle of a range leaves the rule on both sides', () => {
    const book = rig();
    rangeOf(book, 'A1:A9').setDataValidation(appOf(book).newDataValidation().requireDate().build());
    rangeOf(book, 'A4:A5').clearDataValidations();
    const rules = rangeOf(book, 'A1:A9').getDataValidations().map(([rule]) => rule !== null); // prettier-ignore
    expect(rules).toEqual([true, true, true, false, false, true, true, true, true]);
  });

  test('a rule without criteria cannot be built', () => {
    expect(() => appOf(rig()).newDataValidation().build()).toThrow('criteria');
  });
});

describe('checkboxes', () => {
  test('new boxes are unchecked; they are checked, read and taken away', () => {
    const book = rig();
    const range = rangeOf(book, 'D1:D2').insertCheckboxes();
    expect(modelOf(book).values({ top: 0, bottom: 1, left: 3, right: 3 })).toEqual([[false], [false]]);
    expect(range.isChecked()).toBe(false);
    rangeOf(book, 'D1').check();
    expect(range.isChecked()).toBeNull();
    rangeListOf(book, 'D1', 'D2').check();
    expect(range.isChecked()).toBe(true);
    range.uncheck();
    expect(range.isChecked()).toBe(false);
    range.removeCheckboxes();
    expect(modelOf(book).value(0, 3)).toBeNull();
    expect([range.isChecked(), range.getDataValidation()]).toEqual([null, null]);
  });

  test('boxes may have values of their own', () => {
    const book = rig();
    const range = rangeOf(book, 'D1').insertCheckboxes('yes', 'no');
    expect(modelOf(book).value(0, 3)).toBe('no');
    range.check();
    expect(modelOf(book).value(0, 3)).toBe('yes');
    expect(rangeOf(book, 'E1').insertCheckboxes('done').check().isChecked()).toBe(true);
  });

  test('cells without a box are left alone', () => {
    const book = rig();
    rangeOf(book, 'A1:B3').check();
    expect(modelOf(book).value(0, 0)).toBe('Name');
  });
});

describe('conditional formats', () => {
  const fills = (book: SheetsRig) => {
    const sheet = modelOf(book);
    const look = conditionalStyles(sheet, { top: 0, left: 0, bottom: 4, right: 4 }, { today: 45000, evaluate: (formula, row, column) => book.workbook.evaluate(formula, { sheet, place: { row, column } }) }); // prettier-ignore
    return [0, 1, 2, 3].map((row) => look(row, 1)?.style.fill?.color ?? null);
  };

  test('a rule colours the cells that meet it, and neither texts nor blanks', () => {
    const book = rig();
    const rule = appOf(book).newConditionalFormatRule().whenNumberGreaterThan(10).setBackground('#B7E1CD').setRanges([rangeOf(book, 'B1:B4')]).build(); // prettier-ignore
    sheetOf(book).setConditionalFormatRules([rule]);
    expect(fills(book)).toEqual([null, null, '#B7E1CD', null]);
    const [read] = sheetOf(book).getConditionalFormatRules();
    const condition = read?.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(appOf(book).BooleanCriteria.NUMBER_GREATER_THAN);
    expect([condition?.getCriteriaValues(), condition?.getBackground(), condition?.getBold()]).toEqual([[10], '#b7e1cd', null]); // prettier-ignore
    expect([read?.getGradientCondition(), read?.getRanges().length]).toEqual([null, 1]);
  });

  test('the first rule that is true wins', () => {
    const book = rig();
    const range = [rangeOf(book, 'B2:B3')];
    const over = (value: number, color: string) => appOf(book).newConditionalFormatRule().whenNumberGreaterThan(value).setBackground(color).setRanges(range).build(); // prettier-ignore
    sheetOf(book).setConditionalFormatRules([over(40, 'red'), over(1, 'green')]);
    expect(fills(book)).toEqual([null, '#008000', '#FF0000', null]);
    const bold = appOf(book).newConditionalFormatRule().whenNumberGreaterThan(40).setBold(true).setRanges(range).build(); // prettier-ignore
    sheetOf(book).setConditionalFormatRules([bold, over(1, 'green')]);
    expect(fills(book)).toEqual([null, '#008000', null, null]);
  });

  test('text, formula and empty conditions', () => {
    const book = rig();
    const ask = (then: (b: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder) => unknown) => {
      const builder = appOf(book)
        .newConditionalFormatRule()
        .setBackground('red')
        .setRanges([rangeOf(book, 'B1:B4')]);
      then(builder);
      sheetOf(book).setConditionalFormatRules([builder.build()]);
      return fills(book).map((fill) => fill !== null);
    };
    expect(ask((b) => b.whenTextContains('moun'))).toEqual([true, false, false, false]);
    expect(ask((b) => b.whenCellEmpty())).toEqual([false, false, false, true]);
    expect(ask((b) => b.whenFormulaSatisfied('=$A1="Bob"'))).toEqual([false, false, true, false]);
    expect(ask((b) => b.whenNumberNotBetween(1, 9))).toEqual([false, false, true, false]);
    expect(ask((b) => b.whenDateEqualTo(new Date(1900, 1, 18)))).toEqual([false, false, true, false]);
    expect(ask((b) => b.withCriteria(appOf(book).BooleanCriteria.NUMBER_EQUAL_TO, [5]))).toEqual([false, true, false, false]); // prettier-ignore
  });

  test('a day relative to today is asked for by its name', () => {
    const book = rig();
    const { RelativeDate, BooleanCriteria } = appOf(book);
    const rule = appOf(book).newConditionalFormatRule().whenDateBefore(RelativeDate.TODAY).setBold(true).setRanges([rangeOf(book, 'A1')]).build(); // prettier-ignore
    sheetOf(book).setConditionalFormatRules([rule]);
    const read = sheetOf(book).getConditionalFormatRules()[0]?.getBooleanCondition();
    expect([read?.getCriteriaType(), read?.getCriteriaValues()]).toEqual([BooleanCriteria.DATE_BEFORE_RELATIVE, [RelativeDate.TODAY]]); // prettier-ignore
  });

  test('a gradient has its points', () => {
    const book = rig();
    const { InterpolationType } = appOf(book);
    const rule = appOf(book).newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00', InterpolationType.PERCENT, '50').setGradientMaxpoint('#ff0000').setRanges([rangeOf(book, 'B2:B3')]).build(); // prettier-ignore
    sheetOf(book).setConditionalFormatRules([rule]);
    expect(fills(book)).toEqual([null, '#FFFFFF', '#FF0000', null]);
    const read = sheetOf(book).getConditionalFormatRules()[0]?.getGradientCondition();
    expect([read?.getMidColor(), read?.getMidType(), read?.getMidValue()]).toEqual(['#ffff00', InterpolationType.PERCENT, '50']); // prettier-ignore
    expect(read?.getMinType()).toBe(InterpolationType.MIN);
  });

  test('rules are copied, added to those that are there, and cleared', () => {
    const book = rig();
    const sheet = sheetOf(book);
    const first = appOf(book).newConditionalFormatRule().whenCellNotEmpty().setItalic(true).setRanges([rangeOf(book, 'A1:A3')]).build(); // prettier-ignore
    sheet.setConditionalFormatRules([first]);
    const rules = sheet.getConditionalFormatRules();
    rules.push(
      first
        .copy()
        .setRanges([rangeOf(book, 'B1:B3'), rangeOf(book, 'D1')])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
    expect(modelOf(book).conditionalFormats.all.map(({ areas }) => areas.length)).toEqual([1, 2]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('icons that Google does not have survive a round trip of the others', () => {
    const book = rig();
    const area = { top: 0, left: 0, bottom: 3, right: 0 };
    modelOf(book).conditionalFormats.add({ id: 'i', areas: [area], stopIfTrue: false, rule: { type: 'IconSet', set: 'ThreeFlags', bag: {} } }); // prettier-ignore
    sheetOf(book).setConditionalFormatRules(sheetOf(book).getConditionalFormatRules());
    expect(modelOf(book).conditionalFormats.all).toHaveLength(1);
  });

  test('a rule over another sheet is refused', () => {
    const book = rig();
    const rule = appOf(book)
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([rangeOf(book, 'Lists!A1')])
      .build();
    expect(() => sheetOf(book, 'Sheet1').setConditionalFormatRules([rule])).toThrow('different sheet');
    expect(() => appOf(book).newConditionalFormatRule().setRanges([]).build()).toThrow('without a condition');
  });
});

describe('alternating colours', () => {
  test('a theme paints header and bands; removing it leaves the cells plain', () => {
    const book = rig();
    const banding = rangeOf(book, 'A1:B4').applyRowBanding(appOf(book).BandingTheme.GREEN);
    const column = () => rangeOf(book, 'A1:A4').getBackgrounds().flat();
    expect(column()).toEqual(['#63d297', '#ffffff', '#e7f9ef', '#ffffff']);
    expect([banding.getHeaderRowColor(), banding.getFooterRowColor()]).toEqual(['#63d297', null]);
    banding.setSecondRowColor('#123456').setFooterRowColor('red');
    expect(column()).toEqual(['#63d297', '#ffffff', '#123456', '#ff0000']);
    expect(sheetOf(book).getBandings()).toHaveLength(1);
    banding.remove();
    expect(column()).toEqual(['#ffffff', '#ffffff', '#ffffff', '#ffffff']);
    expect(rangeOf(book, 'A1').getBandings()).toEqual([]);
  });

  test('inserted rows are banded as well, and deleted ones close up', () => {
    const book = rig();
    rangeOf(book, 'A1:B4').applyRowBanding(appOf(book).BandingTheme.GREEN);
    const line = (from: number, shift: 'down' | 'up') => {
      const area = { top: from, bottom: from, left: 0, right: 16_383 };
      if (shift === 'down') modelOf(book).insert(area, shift);
      else modelOf(book).delete(area, shift);
      return rangeOf(book, 'A1:A6').getBackgrounds().flat();
    };
    expect(line(1, 'down')).toEqual(['#63d297', '#ffffff', '#e7f9ef', '#ffffff', '#e7f9ef', '#ffffff']);
    expect(line(2, 'up')).toEqual(['#63d297', '#ffffff', '#e7f9ef', '#ffffff', '#ffffff', '#ffffff']);
    expect(line(0, 'down')).toEqual(['#ffffff', '#63d297', '#ffffff', '#e7f9ef', '#ffffff', '#ffffff']);
    sheetOf(book).getBandings()[0]?.setHeaderRowColor('red');
    expect(rangeOf(book, 'A1:A2').getBackgrounds().flat()).toEqual(['#ffffff', '#ff0000']);
  });

  test('two over the same cells are refused in the words of Apps Script', () => {
    const book = rig();
    rangeOf(book, 'A1:B2').applyColumnBanding();
    expect(() => rangeOf(book, 'B2:C3').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });

  test('colour objects are read and set, and a banding is copied', () => {
    const book = rig();
    const banding = rangeOf(book, 'A1:A2').applyRowBanding(appOf(book).BandingTheme.PINK, false, false);
    call(banding, 'setFirstRowColorObject', appOf(book).newColor().setRgbColor('#010203').build());
    const copy = banding.copyTo(rangeOf(book, 'C1:C2'));
    expect(copy.getFirstRowColor()).toBe('#010203');
    expect(rangeOf(book, 'C1').getBackground()).toBe('#010203');
  });
});
