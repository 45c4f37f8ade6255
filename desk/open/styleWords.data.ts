import type { AlignmentStyle, BorderStyle, FontStyle } from '../workbook/style';

/** Codes of the built-in number formats (ECMA-376 part 1, 18.8.30), 27-36 and 50-58 as the Chinese (PRC) Excel shows them. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'], [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'], [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'],
  [14, 'm/d/yyyy'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'm/d/yyyy h:mm'],
  [27, 'yyyy"年"m"月"'], [28, 'm"月"d"日"'], [29, 'm"月"d"日"'], [30, 'm-d-yy'], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'], [34, '上午/下午h"时"mm"分"'], [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0_);(#,##0)'], [38, '#,##0_);[Red](#,##0)'], [39, '#,##0.00_);(#,##0.00)'], [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'], [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'], [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mm:ss.0'], [48, '##0.0E+0'], [49, '@'],
  [50, 'yyyy"年"m"月"'], [51, 'm"月"d"日"'], [52, 'yyyy"年"m"月"'], [53, 'm"月"d"日"'], [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'], [56, '上午/下午h"时"mm"分"ss"秒"'], [57, 'yyyy"年"m"月"'], [58, 'm"月"d"日"'],
]); // prettier-ignore

/** Line styles of borders: the file's word, and the two words of the model. */
export const BORDER_LINES: readonly (readonly [string, BorderStyle['style'], BorderStyle['weight']])[] = [
  ['thin', 'Continuous', 'Thin'], ['hair', 'Continuous', 'Hairline'], ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'], ['dashed', 'Dash', 'Thin'], ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'], ['dashDot', 'DashDot', 'Thin'], ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'], ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'], ['double', 'Double', 'Thick'],
]; // prettier-ignore

/** Fill patterns: the file's word, the model's word. */
export const FILL_PATTERNS: readonly (readonly [string, string])[] = [
  ['none', 'None'], ['solid', 'Solid'], ['mediumGray', 'Gray50'], ['darkGray', 'Gray75'], ['lightGray', 'Gray25'],
  ['darkHorizontal', 'Horizontal'], ['darkVertical', 'Vertical'], ['darkDown', 'Down'], ['darkUp', 'Up'],
  ['darkGrid', 'Checker'], ['darkTrellis', 'SemiGray75'], ['lightHorizontal', 'LightHorizontal'],
  ['lightVertical', 'LightVertical'], ['lightDown', 'LightDown'], ['lightUp', 'LightUp'], ['lightGrid', 'Grid'],
  ['lightTrellis', 'CrissCross'], ['gray125', 'Gray16'], ['gray0625', 'Gray8'],
]; // prettier-ignore

export const UNDERLINES: readonly (readonly [string, FontStyle['underline']])[] = [
  ['single', 'Single'], ['double', 'Double'], ['singleAccounting', 'SingleAccountant'], ['doubleAccounting', 'DoubleAccountant'], ['none', 'None'],
]; // prettier-ignore

export const HORIZONTALS: readonly (readonly [string, AlignmentStyle['horizontal']])[] = [
  ['general', 'General'], ['left', 'Left'], ['center', 'Center'], ['right', 'Right'], ['fill', 'Fill'],
  ['justify', 'Justify'], ['centerContinuous', 'CenterAcrossSelection'], ['distributed', 'Distributed'],
]; // prettier-ignore

export const VERTICALS: readonly (readonly [string, AlignmentStyle['vertical']])[] = [
  ['top', 'Top'], ['center', 'Center'], ['bottom', 'Bottom'], ['justify', 'Justify'], ['distributed', 'Distributed'],
]; // prettier-ignore

export const READING_ORDERS: readonly AlignmentStyle['readingOrder'][] = ['Context', 'LeftToRight', 'RightToLeft'];

export const BORDER_SIDES = ['left', 'right', 'top', 'bottom'] as const;
