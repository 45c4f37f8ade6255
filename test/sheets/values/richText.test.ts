import { call, rangeRig, refusalOf } from './range';

describe('rich text', () => {
  test('a link over a part of a text is written and read again', () => {
    const { app, on } = rangeRig([]);
    const builder = call(call(app, 'newRichTextValue'), 'setText', 'see here');
    const rich = call(call(builder, 'setLinkUrl', 4, 8, 'https://example.com'), 'build');
    on('A1', 'setRichTextValue', rich);
    expect(on('A1', 'getValue')).toBe('see here');
    const read = on('A1', 'getRichTextValue');
    expect([call(read, 'getText'), call(read, 'getLinkUrl'), call(read, 'getLinkUrl', 4, 8)]).toEqual(['see here', null, 'https://example.com']); // prettier-ignore
    const runs = call(read, 'getRuns') as unknown[];
    expect(runs.map((run) => [call(run, 'getText'), call(run, 'getStartIndex'), call(run, 'getEndIndex'), call(run, 'getLinkUrl')])).toEqual([
      ['see ', 0, 4, null],
      ['here', 4, 8, 'https://example.com'],
    ]); // prettier-ignore
  });

  test('styles of parts; what the whole text has in common is the style of the cell', () => {
    const { app, on, workbook } = rangeRig([]);
    const bold = call(call(call(app, 'newTextStyle'), 'setBold', true), 'build');
    const red = call(call(call(call(app, 'newTextStyle'), 'setForegroundColor', 'red'), 'setFontSize', 14), 'build');
    const builder = call(call(app, 'newRichTextValue'), 'setText', 'ab');
    call(call(builder, 'setTextStyle', bold), 'setTextStyle', 1, 2, red);
    on('A1:B1', 'setRichTextValues', [[call(builder, 'build'), call(call(call(app, 'newRichTextValue'), 'setText', '=1'), 'build')]]); // prettier-ignore
    const read = on('A1', 'getRichTextValue');
    const styleOf = (...at: number[]) => {
      const style = call(read, 'getTextStyle', ...at);
      return ['isBold', 'isItalic', 'getForegroundColor', 'getFontSize'].map((method) => call(style, method));
    };
    expect(styleOf(0, 1)).toEqual([true, false, '#000000', 11]);
    expect(styleOf(1, 2)).toEqual([true, false, '#ff0000', 14]);
    expect(workbook.activeSheet.style(0, 0).font.bold).toBe(true);
    expect(on('B1', 'getFormula')).toBe('');
    expect(on('B1', 'getValue')).toBe('=1');
  });

  test('a cell that was written over is plain again; numbers have none', () => {
    const { app, on, range } = rangeRig([]);
    const builder = call(call(app, 'newRichTextValue'), 'setText', 'x');
    on('A1', 'setRichTextValue', call(call(builder, 'setLinkUrl', 'https://example.com'), 'build'));
    expect(call(on('A1', 'getRichTextValue'), 'getLinkUrl')).toBe('https://example.com');
    on('A1', 'copyTo', range('C3'));
    expect(call(on('C3', 'getRichTextValue'), 'getLinkUrl')).toBe('https://example.com');
    on('A1', 'setValue', 'y');
    expect(call(on('A1', 'getRichTextValue'), 'getLinkUrl')).toBeNull();
    on('A1', 'setValue', 5);
    expect(on('A1', 'getRichTextValue')).toBeNull();
    expect(call(on('B1', 'getRichTextValue'), 'getText')).toBe('');
  });

  test('builders copy, refuse offsets outside of the text, and ask for the text first', () => {
    const { app } = rangeRig([]);
    const fresh = call(app, 'newRichTextValue');
    expect(refusalOf(() => call(fresh, 'build'))).toBe('Text must be set before its style or link.');
    call(fresh, 'setText', 'abc');
    expect(refusalOf(() => call(fresh, 'setLinkUrl', 0, 4, 'x'))).toContain('End offset');
    expect(refusalOf(() => call(fresh, 'setLinkUrl', 2, 1, 'x'))).toContain('Start offset');
    const copy = call(call(fresh, 'build'), 'copy');
    call(copy, 'setLinkUrl', 'https://example.com');
    expect(call(call(fresh, 'build'), 'getLinkUrl')).toBeNull();
    const style = call(call(call(app, 'newTextStyle'), 'setItalic', true), 'build');
    const both = call(call(call(style, 'copy'), 'setUnderline', true), 'build');
    const methods = [
      'isItalic',
      'isUnderline',
      'isBold',
      'isStrikethrough',
      'getFontFamily',
      'getForegroundColorObject',
    ];
    expect(methods.map((method) => call(both, method))).toEqual([true, true, null, null, null, null]);
    expect(call(style, 'isUnderline')).toBeNull();
  });

  test('a colour object goes in and comes out', () => {
    const { app } = rangeRig([]);
    const color = call(call(call(app, 'newColor'), 'setRgbColor', '#00FF00'), 'build');
    const style = call(call(call(app, 'newTextStyle'), 'setForegroundColorObject', color), 'build');
    expect(call(style, 'getForegroundColor')).toBe('#00ff00');
    expect(call(call(call(style, 'getForegroundColorObject'), 'asRgbColor'), 'asHexString')).toBe('#00ff00');
  });
});
