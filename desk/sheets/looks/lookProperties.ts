import {
  NORMAL_STYLE,
  type AlignmentStyle,
  type CellStyle,
  type FillStyle,
  type StyleChange,
} from '../../workbook/style';
import { ServiceError } from '../frame/serviceError';
import type { EnumMember } from '../frame/serviceType';
import type { RangeState } from '../types';
import { fontOfStyle, styleOfFont, textStyleObject, textStyleType } from '../values/textStyle';
import { scalarText } from './cells';
import { colorBehind, colorObject } from './colors';
import { modelColor, sheetsColor } from './cssColor';
import type { Deprecated } from './documented';
import { TextDirection, WrapStrategy } from './enums';
import { rotationBehind, rotationObject } from './textRotation';

/** Where a look is read. */
export interface LookPlace extends RangeState {
  readonly row: number;
  readonly column: number;
}

type RangeMethod = keyof GoogleAppsScript.Spreadsheet.Range | Deprecated;

/** One look of cells that is read and set for a whole range or cell by cell. `null` in a setter means: as new. */
export interface LookProperty {
  readonly getOne: readonly RangeMethod[];
  readonly getAll: readonly RangeMethod[];
  readonly setOne: readonly RangeMethod[];
  readonly setAll: readonly RangeMethod[];
  /** What setters take, as in signatures. */
  readonly takes: string;
  read(style: CellStyle, place: LookPlace): unknown;
  /** `normal` is the look of a cell as new. */
  change(value: unknown, normal: CellStyle): StyleChange;
}

const FILL: FillStyle = NORMAL_STYLE.fill;
const { font: FONT, alignment: ALIGNMENT } = NORMAL_STYLE;
/** What a cell without a fill shows. */
const PAPER = '#ffffff';

/** Make the change that fills cells with a colour of the model; null takes the fill away. */
export function fillChange(color: string | null): StyleChange {
  return { fill: color === null ? FILL : { color, pattern: 'Solid', patternColor: '' } };
}

const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null => (value === null ? null : read(value));
const cssOrNull = (value: unknown): string | null =>
  value === null || value === '' ? null : modelColor(scalarText(value));
const colored = (color: string | null): StyleChange => ({ font: { color: color ?? FONT.color } });
const inkOf = ({ font }: CellStyle): string => sheetsColor(font.color === '' ? FONT.color : font.color);
const paperOf = ({ fill }: CellStyle): string => (fill.color === '' ? PAPER : sheetsColor(fill.color));

/** Find a word's meaning. @throws ServiceError for a word that there is none of */
function meaning<T>(words: Readonly<Record<string, T>>, value: unknown, fallback: T): T {
  if (value === null) return fallback;
  const found = Object.entries(words).find(([word]) => word === scalarText(value).toLowerCase());
  if (found === undefined) throw new ServiceError(`Invalid argument: ${scalarText(value)}`);
  return found[1];
}

const ACROSS: Readonly<Record<string, AlignmentStyle['horizontal']>> = {
  left: 'Left', center: 'Center', right: 'Right', normal: 'General', start: 'Left', end: 'Right', general: 'General',
  'general-left': 'General', 'general-center': 'General', 'general-right': 'General',
}; // prettier-ignore
const DOWN: Readonly<Record<string, AlignmentStyle['vertical']>> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };
const LINES: Readonly<Record<string, StyleChange['font']>> = {
  none: { underline: 'None', strikethrough: false },
  underline: { underline: 'Single', strikethrough: false },
  'line-through': { underline: 'None', strikethrough: true },
};

/** Alignment of a cell that was not aligned: as its value stands. */
function acrossOf({ alignment }: CellStyle, { sheet, row, column }: LookPlace): string {
  const { horizontal } = alignment;
  if (horizontal === 'Left' || horizontal === 'Right') return horizontal.toLowerCase();
  if (horizontal !== 'General') return 'center';
  const value = sheet.value(row, column);
  if (value === null) return 'general';
  if (typeof value === 'string') return 'general-left';
  return typeof value === 'number' ? 'general-right' : 'general-center';
}

function downOf({ alignment: { vertical } }: CellStyle): string {
  if (vertical === 'Top') return 'top';
  return vertical === 'Bottom' ? 'bottom' : 'middle';
}

function lineOf({ font }: CellStyle): string {
  if (font.underline !== 'None') return 'underline';
  return font.strikethrough ? 'line-through' : 'none';
}

/** Limit: the model has no clipped cells; they are kept as cells whose text shrinks to fit, which stays inside the cell too. */
function wrapChange(strategy: unknown): StyleChange {
  return { alignment: { wrap: strategy === WrapStrategy.WRAP, shrink: strategy === WrapStrategy.CLIP } };
}

function strategyOf({ alignment }: CellStyle): EnumMember {
  if (alignment.wrap) return WrapStrategy.WRAP;
  return alignment.shrink ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}

const READING: readonly (readonly [AlignmentStyle['readingOrder'], EnumMember])[] = [
  ['LeftToRight', TextDirection.LEFT_TO_RIGHT],
  ['RightToLeft', TextDirection.RIGHT_TO_LEFT],
];

const names = <T extends RangeMethod>(...all: T[]): T[] => all;

/** Every look that is read and set by the same four methods. */
export const LOOK_PROPERTIES: readonly LookProperty[] = [
  {
    getOne: names('getBackground', 'getBackgroundColor'),
    getAll: names('getBackgrounds', 'getBackgroundColors'),
    setOne: names('setBackground', 'setBackgroundColor'),
    setAll: names('setBackgrounds', 'setBackgroundColors'),
    takes: 'String?',
    read: paperOf,
    change: (value) => fillChange(cssOrNull(value)),
  },
  {
    getOne: ['getBackgroundObject'],
    getAll: ['getBackgroundObjects'],
    setOne: ['setBackgroundObject'],
    setAll: ['setBackgroundObjects'],
    takes: 'Color?',
    read: (style, { end }) => colorObject(end, paperOf(style)),
    change: (value) => fillChange(orNull(value, colorBehind)),
  },
  {
    getOne: ['getFontColor'],
    getAll: ['getFontColors'],
    setOne: ['setFontColor'],
    setAll: ['setFontColors'],
    takes: 'String?',
    read: inkOf,
    change: (value) => colored(cssOrNull(value)),
  },
  {
    getOne: ['getFontColorObject'],
    getAll: ['getFontColorObjects'],
    setOne: ['setFontColorObject'],
    setAll: ['setFontColorObjects'],
    takes: 'Color?',
    read: (style, { end }) => colorObject(end, inkOf(style)),
    change: (value) => colored(orNull(value, colorBehind)),
  },
  {
    getOne: ['getFontFamily'],
    getAll: ['getFontFamilies'],
    setOne: ['setFontFamily'],
    setAll: ['setFontFamilies'],
    takes: 'String?',
    read: ({ font }) => font.name,
    change: (value, normal) => ({ font: { name: orNull(value, scalarText) ?? normal.font.name } }),
  },
  {
    getOne: ['getFontSize'],
    getAll: ['getFontSizes'],
    setOne: ['setFontSize'],
    setAll: ['setFontSizes'],
    takes: 'Number',
    read: ({ font }) => font.size,
    change: (value) => ({ font: { size: Number(value) } }),
  },
  {
    getOne: ['getFontStyle'],
    getAll: ['getFontStyles'],
    setOne: ['setFontStyle'],
    setAll: ['setFontStyles'],
    takes: 'String?',
    read: ({ font }) => (font.italic ? 'italic' : 'normal'),
    change: (value) => ({ font: { italic: meaning({ italic: true, normal: false }, value, false) } }),
  },
  {
    getOne: ['getFontWeight'],
    getAll: ['getFontWeights'],
    setOne: ['setFontWeight'],
    setAll: ['setFontWeights'],
    takes: 'String?',
    read: ({ font }) => (font.bold ? 'bold' : 'normal'),
    change: (value) => ({ font: { bold: meaning({ bold: true, normal: false }, value, false) } }),
  },
  {
    getOne: ['getFontLine'],
    getAll: ['getFontLines'],
    setOne: ['setFontLine'],
    setAll: ['setFontLines'],
    takes: 'String?',
    read: lineOf,
    change: (value) => ({ font: { ...meaning(LINES, value, LINES['none']) } }),
  },
  {
    getOne: ['getHorizontalAlignment'],
    getAll: ['getHorizontalAlignments'],
    setOne: ['setHorizontalAlignment'],
    setAll: ['setHorizontalAlignments'],
    takes: 'String?',
    read: acrossOf,
    change: (value) => ({ alignment: { horizontal: meaning(ACROSS, value, 'General') } }),
  },
  {
    getOne: ['getVerticalAlignment'],
    getAll: ['getVerticalAlignments'],
    setOne: ['setVerticalAlignment'],
    setAll: ['setVerticalAlignments'],
    takes: 'String?',
    read: downOf,
    change: (value) => ({ alignment: { vertical: meaning(DOWN, value, ALIGNMENT.vertical) } }),
  },
  {
    getOne: ['getWrap'],
    getAll: ['getWraps'],
    setOne: ['setWrap'],
    setAll: ['setWraps'],
    takes: 'Boolean',
    read: ({ alignment }) => alignment.wrap,
    change: (value) => wrapChange(value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  },
  {
    getOne: ['getWrapStrategy'],
    getAll: ['getWrapStrategies'],
    setOne: ['setWrapStrategy'],
    setAll: ['setWrapStrategies'],
    takes: 'WrapStrategy',
    read: strategyOf,
    change: wrapChange,
  },
  {
    getOne: ['getTextDirection'],
    getAll: ['getTextDirections'],
    setOne: ['setTextDirection'],
    setAll: ['setTextDirections'],
    takes: 'TextDirection?',
    read: ({ alignment }) => READING.find(([order]) => order === alignment.readingOrder)?.[1] ?? null,
    change: (value) => ({
      alignment: { readingOrder: READING.find(([, member]) => member === value)?.[0] ?? ALIGNMENT.readingOrder },
    }),
  },
  {
    getOne: ['getTextRotation'],
    getAll: ['getTextRotations'],
    setOne: ['setTextRotation'],
    setAll: ['setTextRotations'],
    takes: 'TextRotation',
    read: ({ alignment }, { end }) => rotationObject(end, alignment.rotation),
    change: (value) => ({ alignment: { rotation: rotationBehind(value) } }),
  },
  {
    getOne: ['getTextStyle'],
    getAll: ['getTextStyles'],
    setOne: ['setTextStyle'],
    setAll: ['setTextStyles'],
    takes: 'TextStyle',
    read: ({ font }, { end }) => textStyleObject(end, styleOfFont(font)),
    change: (value) => ({ font: fontOfStyle(textStyleType.stateOf(value).style) }),
  },
];
