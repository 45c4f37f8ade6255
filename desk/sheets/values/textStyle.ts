import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import type { FontStyle } from '../../workbook/style';
import { colorBehind, colorObject } from '../looks/colors';
import { modelColor, sheetsColor } from '../looks/cssColor';
import { appType } from '../types';
import type { MembersOf } from './membersOf';

/** The style of a text or of a part of it; what is not set is absent. Colours are #RRGGBB in capitals, sizes points. */
export interface TextStyleValue {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly color?: string;
}

export interface TextStyleState extends ServiceState {
  readonly style: TextStyleValue;
}

interface TextStyleBuilderState extends ServiceState {
  style: TextStyleValue;
}

export const textStyleType = serviceType<TextStyleState>('TextStyle');
export const textStyleBuilderType = serviceType<TextStyleBuilderState>('TextStyleBuilder');

/** Make the TextStyle of a style. */
export function textStyleObject(end: SheetsEnd, style: TextStyleValue): ServiceObject {
  return textStyleType.make({ end, style });
}

/** The text style of a whole cell. */
export function styleOfFont(font: FontStyle): TextStyleValue {
  return {
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== 'None',
    strikethrough: font.strikethrough,
    fontFamily: font.name,
    fontSize: font.size,
    color: font.color,
  };
}

/** What a text style changes in a cell's font. */
export function fontOfStyle(style: TextStyleValue): Partial<FontStyle> {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.underline === undefined ? {} : { underline: style.underline ? 'Single' : 'None' }),
    ...(style.strikethrough === undefined ? {} : { strikethrough: style.strikethrough }),
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.color === undefined ? {} : { color: style.color }),
  };
}

textStyleType.define({
  'copy()': ({ end, style }) => textStyleBuilderType.make({ end, style }),
  'getFontFamily()': ({ style }) => style.fontFamily ?? null,
  'getFontSize()': ({ style }) => style.fontSize ?? null,
  'getForegroundColor()': ({ style }) => (style.color === undefined ? null : sheetsColor(style.color)),
  'getForegroundColorObject()': ({ end, style }) => (style.color === undefined ? null : colorObject(end, style.color)),
  'isBold()': ({ style }) => style.bold ?? null,
  'isItalic()': ({ style }) => style.italic ?? null,
  'isStrikethrough()': ({ style }) => style.strikethrough ?? null,
  'isUnderline()': ({ style }) => style.underline ?? null,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.TextStyle, TextStyleState>);

/** Change a builder; null takes the property out again. */
function set<Key extends keyof TextStyleValue>(
  state: TextStyleBuilderState,
  key: Key,
  value: TextStyleValue[Key] | null,
): typeof SELF {
  const others = Object.fromEntries(Object.entries(state.style).filter(([name]) => name !== key));
  state.style = value === null ? others : { ...others, [key]: value };
  return SELF;
}

textStyleBuilderType.define({
  'build()': ({ end, style }) => textStyleType.make({ end, style }),
  'setBold(Boolean?)': (state, bold: boolean | null) => set(state, 'bold', bold),
  'setItalic(Boolean?)': (state, italic: boolean | null) => set(state, 'italic', italic),
  'setStrikethrough(Boolean?)': (state, struck: boolean | null) => set(state, 'strikethrough', struck),
  'setUnderline(Boolean?)': (state, underlined: boolean | null) => set(state, 'underline', underlined),
  'setFontFamily(String?)': (state, family: string | null) => set(state, 'fontFamily', family),
  'setFontSize(Integer?)': (state, size: number | null) => set(state, 'fontSize', size === null ? null : Number(size)),
  'setForegroundColor(String?)': (state, text: string | null) =>
    set(state, 'color', text === null ? null : modelColor(text)),
  'setForegroundColorObject(Color?)': (state, color: ServiceObject | null) =>
    set(state, 'color', color === null ? null : colorBehind(color)),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.TextStyleBuilder, TextStyleBuilderState>);

appType.define({
  'newTextStyle()': ({ end }) => textStyleBuilderType.make({ end, style: {} }),
});
