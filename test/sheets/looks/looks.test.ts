import '../../../desk/sheets/looks/index';
import { sheetsRig } from '../rig';
import { appOf, call, modelOf, rangeListOf, rangeOf } from './scripted';

const rig = () => sheetsRig({ Sheet1: [['Name', 'Amount'], ['Ann', 5], [null, true]] }); // prettier-ignore

describe('colours', () => {
  test('a new cell is black on white, and colours come back in lower case', () => {
    const range = rangeOf(rig(), 'A1:B1');
    expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffff']]);
    expect(call(range, 'getFontColor')).toBe('#000000');
    range.setBackground('#FCE5CD').setFontColor('DarkBlue');
    expect(range.getBackground()).toBe('#fce5cd');
    expect(call(range, 'getFontColors')).toEqual([['#00008b', '#00008b']]);
  });

  test('null takes a fill away', () => {
    const book = rig();
    const range = rangeOf(book, 'A1');
    range.setBackground('red').setBackground(null);
    expect(range.getBackground()).toBe('#ffffff');
    expect(modelOf(book).style(0, 0).fill.color).toBe('');
  });

  test('short, rgb and channel forms name the same colour', () => {
    const range = rangeOf(rig(), 'A1');
    expect(range.setBackground('#f80').getBackground()).toBe('#ff8800');
    expect(range.setBackground('rgb(255, 136, 1)').getBackground()).toBe('#ff8801');
    expect(range.setBackgroundRGB(1, 2, 255).getBackground()).toBe('#0102ff');
  });

  test('a word that is no colour is refused', () => {
    expect(() => rangeOf(rig(), 'A1').setBackground('reddish')).toThrow('Invalid argument: reddish');
  });

  test('cells get their colours one by one, and arrays of another size are refused in the words of Apps Script', () => {
    const range = rangeOf(rig(), 'A1:B2');
    range.setBackgrounds([
      ['red', null],
      ['#00ff00', 'blue'],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#ff0000', '#ffffff'],
      ['#00ff00', '#0000ff'],
    ]);
    expect(() => range.setBackgrounds([['red', 'red']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setBackgrounds([['red'], ['red']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('Color objects are built, set and read', () => {
    const book = rig();
    const app = appOf(book);
    const color = app.newColor().setRgbColor('#123456').build();
    const range = rangeOf(book, 'A1').setBackgroundObject(color);
    expect(range.getBackgroundObject().asRgbColor().asHexString()).toBe('#123456');
    expect(color.asRgbColor().getGreen()).toBe(0x34);
    expect(color.getColorType()).toBe(app.ColorType.RGB);
    expect(() => color.asThemeColor()).toThrow('Object is not of type ThemeColor.');
  });

  test('a colour of the theme is drawn in the colour that the theme gives it', () => {
    const book = rig();
    const app = appOf(book);
    const accent = app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build();
    expect(accent.asThemeColor().getThemeColorType()).toBe(app.ThemeColorType.ACCENT1);
    expect(call(rangeOf(book, 'A1').setFontColorObject(accent), 'getFontColor')).toBe('#4285f4');
  });
});

describe('fonts and alignment', () => {
  test('weight, style, line, size and family are set and read', () => {
    const book = rig();
    const range = rangeOf(book, 'A1:B1');
    range.setFontWeight('bold').setFontStyle('italic').setFontLine('line-through').setFontSize(14).setFontFamily('Roboto'); // prettier-ignore
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect([range.getFontStyle(), range.getFontLine(), range.getFontSize(), range.getFontFamily()]).toEqual(['italic', 'line-through', 14, 'Roboto']); // prettier-ignore
    expect(modelOf(book).style(0, 1).font).toMatchObject({ bold: true, italic: true, strikethrough: true, size: 14 });
    range.setFontWeight(null).setFontLine('none');
    expect([range.getFontWeight(), range.getFontLine()]).toEqual(['normal', 'none']);
  });

  test('a weight that there is not is refused', () => {
    expect(() => rangeOf(rig(), 'A1').setFontWeight('heavy' as 'bold')).toThrow('Invalid argument: heavy');
  });

  test('cells that nobody aligned say where their value stands', () => {
    const range = rangeOf(rig(), 'A2:B3');
    expect(range.getHorizontalAlignments()).toEqual([
      ['general-left', 'general-right'],
      ['general', 'general-center'],
    ]);
    range.setHorizontalAlignment('center').setVerticalAlignment('middle');
    expect([range.getHorizontalAlignment(), range.getVerticalAlignment()]).toEqual(['center', 'middle']);
    range.setHorizontalAlignment('normal').setVerticalAlignment(null);
    expect([range.getHorizontalAlignment(), range.getVerticalAlignment()]).toEqual(['general-left', 'bottom']);
  });

  test('wrapping is a flag and a strategy', () => {
    const book = rig();
    const { WrapStrategy } = appOf(book);
    const range = rangeOf(book, 'A1');
    expect([range.getWrap(), range.getWrapStrategy()]).toEqual([false, WrapStrategy.OVERFLOW]);
    expect(range.setWrap(true).getWrapStrategy()).toBe(WrapStrategy.WRAP);
    expect(range.setWrapStrategy(WrapStrategy.CLIP).getWrapStrategies()).toEqual([[WrapStrategy.CLIP]]);
    expect(range.getWrap()).toBe(false);
  });

  test('text turns by degrees, or stands letter under letter', () => {
    const range = rangeOf(rig(), 'A1');
    expect(range.setTextRotation(45).getTextRotation().getDegrees()).toBe(45);
    const upright = range.setVerticalText(true).getTextRotation();
    expect([upright.getDegrees(), upright.isVertical()]).toEqual([0, true]);
    expect(range.setTextRotation(30).setTextRotation(upright).getTextRotation().isVertical()).toBe(true);
    expect(() => range.setTextRotation(120)).toThrow('Text rotation');
  });

  test('direction of text is null until it is set', () => {
    const book = rig();
    const { TextDirection } = appOf(book);
    const range = rangeOf(book, 'A1');
    expect(range.getTextDirection()).toBeNull();
    expect(range.setTextDirection(TextDirection.RIGHT_TO_LEFT).getTextDirections()).toEqual([
      [TextDirection.RIGHT_TO_LEFT],
    ]);
  });

  test('text styles set what they say and leave the rest', () => {
    const book = rig();
    const style = appOf(book).newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    const range = rangeOf(book, 'A1:B1').setFontSize(15).setTextStyle(style);
    const read = range.getTextStyles()[0]?.[1];
    expect([read?.isBold(), read?.getFontSize(), read?.getForegroundColor()]).toEqual([true, 15, '#ff0000']);
    expect(range.setTextStyles([[style, style.copy().setItalic(true).build()]]).getFontStyles()).toEqual([
      ['normal', 'italic'],
    ]);
  });

  test('clearing formats keeps values and number formats', () => {
    const book = rig();
    modelOf(book).restyle({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: '0.00' });
    const range = rangeOf(book, 'A1:B2').setBackground('red').setFontWeight('bold').setBorder(true, true, true, true, null, null); // prettier-ignore
    range.clearFormat();
    expect(modelOf(book).style(1, 1)).toMatchObject({ numberFormat: '0.00', borders: {}, font: { bold: false } });
    expect(range.getBackground()).toBe('#ffffff');
    expect(modelOf(book).value(1, 1)).toBe(5);
  });

  test('a whole column is one format of the column', () => {
    const book = rig();
    rangeOf(book, 'A:A').setFontWeight('bold');
    expect(modelOf(book).style(900_000, 0).font.bold).toBe(true);
  });

  test('what is set on a list of ranges is set on each of them', () => {
    const book = rig();
    const list = rangeListOf(book, 'A1', 'B3');
    expect(list.setBackground('yellow').setFontWeight('bold')).toBe(list);
    expect(rangeOf(book, 'B3').getBackground()).toBe('#ffff00');
    expect(rangeOf(book, 'B2').getBackground()).toBe('#ffffff');
    expect(rangeOf(book, 'A1').getFontWeight()).toBe('bold');
  });
});

describe('borders', () => {
  const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' };

  test('outer and inner lines go where they are asked for', () => {
    const book = rig();
    rangeOf(book, 'A1:B3').setBorder(true, null, true, null, null, true);
    const { style } = { style: (row: number, column: number) => modelOf(book).style(row, column).borders };
    expect(style(0, 0)).toEqual({ top: LINE, bottom: LINE });
    expect(style(1, 1)).toEqual({ top: LINE, bottom: LINE });
    rangeOf(book, 'A1:B3').setBorder(null, true, null, null, true, false);
    expect(style(1, 0)).toEqual({ left: LINE, right: LINE });
    expect(style(0, 1)).toEqual({ top: LINE, left: LINE });
  });

  test('colour and style are those of the second form', () => {
    const book = rig();
    const { BorderStyle } = appOf(book);
    rangeOf(book, 'A1').setBorder(true, true, true, true, false, false, '#ff0000', BorderStyle.SOLID_THICK);
    expect(modelOf(book).style(0, 0).borders.left).toEqual({ style: 'Continuous', weight: 'Thick', color: '#FF0000' });
  });

  test('taking a line away takes away what the neighbour had there', () => {
    const book = rig();
    rangeOf(book, 'A1').setBorder(null, null, true, null, null, null);
    rangeOf(book, 'A2').setBorder(false, null, null, null, null, null);
    expect(modelOf(book).style(0, 0).borders).toEqual({});
  });
});

describe('merges', () => {
  test('a merge keeps the upper left value, and ranges know whether they touch it', () => {
    const book = rig();
    rangeOf(book, 'A1:B2').merge();
    expect(modelOf(book).values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([
      ['Name', null],
      [null, null],
    ]);
    const all = rangeOf(book, 'A1:C5');
    expect(all.isPartOfMerge()).toBe(true);
    expect(all.getMergedRanges()).toHaveLength(1);
    expect(rangeOf(book, 'C5').isPartOfMerge()).toBe(false);
    all.breakApart();
    expect(all.getMergedRanges()).toEqual([]);
  });

  test('merging across joins each row, merging vertically each column', () => {
    const book = rig();
    rangeOf(book, 'A1:B2').mergeAcross();
    rangeOf(book, 'D1:E3').mergeVertically();
    expect(modelOf(book).merges).toEqual([
      { top: 0, bottom: 0, left: 0, right: 1 },
      { top: 1, bottom: 1, left: 0, right: 1 },
      { top: 0, bottom: 2, left: 3, right: 3 },
      { top: 0, bottom: 2, left: 4, right: 4 },
    ]);
  });

  test('a part of a merge can be neither merged nor broken apart', () => {
    const book = rig();
    rangeOf(book, 'A1:B2').merge();
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => rangeOf(book, 'B2:C3').merge()).toThrow(message);
    expect(() => rangeOf(book, 'A1').breakApart()).toThrow(message);
  });
});

describe('notes', () => {
  test('a cell without a note has an empty one', () => {
    const range = rangeOf(rig(), 'A1:B1');
    expect(range.getNote()).toBe('');
    expect(range.setNotes([['first', null]]).getNotes()).toEqual([['first', '']]);
    expect(range.setNote('both').getNotes()).toEqual([['both', 'both']]);
    expect(range.setNote('').getNotes()).toEqual([['', '']]);
  });

  test('clearing takes only the notes of the range', () => {
    const book = rig();
    rangeOf(book, 'A1:B3').setNote('n');
    rangeOf(book, 'A:A').clearNote();
    expect(rangeOf(book, 'A1:B3').getNotes()).toEqual([['', 'n'], ['', 'n'], ['', 'n']]); // prettier-ignore
  });
});
