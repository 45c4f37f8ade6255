import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { appType } from '../types';
import { modelColor, sheetsColor } from './cssColor';
import { documented } from './documented';
import { ColorType, ThemeColorType } from './enums';
import { THEME_COLORS } from './themeColors.data';

/** A colour: of its own (#RRGGBB), or one of the theme. */
export type ColorValue =
  | { readonly kind: 'rgb'; readonly color: string }
  | { readonly kind: 'theme'; readonly type: EnumMember }
  | { readonly kind: 'unset' };

export interface ColorState extends ServiceState {
  readonly value: ColorValue;
}

interface ColorBuilderState extends ServiceState {
  value: ColorValue;
}

export const colorType = serviceType<ColorState>('Color');
export const colorBuilderType = serviceType<ColorBuilderState>('ColorBuilder');
export const rgbColorType = serviceType<ColorState>('RgbColor');
export const themeColorType = serviceType<ColorState>('ThemeColor');

/** The colour as the model keeps it, #RRGGBB. Limit: cells forget that a colour was one of the theme. */
export function concreteColor(value: ColorValue): string {
  switch (value.kind) {
    case 'rgb':
      return value.color;
    case 'theme':
      return THEME_COLORS.get(value.type.name()) ?? '#000000';
    case 'unset':
      throw new ServiceError('The color has no value.');
    default:
      return value satisfies never;
  }
}

/** Make a Color of a colour of the model. */
export function colorObject(end: SheetsEnd, color: string): ServiceObject {
  return colorType.make({ end, value: { kind: 'rgb', color } });
}

/** The model's colour behind a Color object. */
export function colorBehind(object: unknown): string {
  const type = colorBuilderType.is(object) ? colorBuilderType : colorType;
  return concreteColor(type.stateOf(object).value);
}

function typeOf({ value }: ColorState): EnumMember {
  if (value.kind === 'unset') return ColorType.UNSUPPORTED;
  return value.kind === 'rgb' ? ColorType.RGB : ColorType.THEME;
}

function asRgb(state: ColorState): ServiceObject {
  if (state.value.kind !== 'rgb') throw new ServiceError('Object is not of type RgbColor.');
  return rgbColorType.make({ end: state.end, value: state.value });
}

function asTheme(state: ColorState): ServiceObject {
  if (state.value.kind !== 'theme') throw new ServiceError('Object is not of type ThemeColor.');
  return themeColorType.make({ end: state.end, value: state.value });
}

function channel({ value }: ColorState, at: number): number {
  return parseInt(concreteColor(value).slice(at, at + 2), 16);
}

const READING = documented<ColorState, GoogleAppsScript.Spreadsheet.Color>()({
  'asRgbColor()': asRgb,
  'asThemeColor()': asTheme,
  'getColorType()': typeOf,
});

colorType.define(READING);
colorBuilderType.define({
  ...READING,
  ...documented<ColorBuilderState, GoogleAppsScript.Spreadsheet.ColorBuilder>()({
    'build()': ({ end, value }) => {
      concreteColor(value);
      return colorType.make({ end, value });
    },
    'setRgbColor(String)': (state, text: string) => {
      state.value = { kind: 'rgb', color: modelColor(text) };
      return SELF;
    },
    'setThemeColor(ThemeColorType)': (state, type: EnumMember) => {
      if (type === ThemeColorType.UNSUPPORTED) throw new ServiceError('Invalid argument: themeColorType');
      state.value = { kind: 'theme', type };
      return SELF;
    },
  }),
});
rgbColorType.define(
  documented<ColorState, GoogleAppsScript.Base.RgbColor>()({
    'asHexString()': ({ value }) => sheetsColor(concreteColor(value)),
    'getRed()': (state) => channel(state, 1),
    'getGreen()': (state) => channel(state, 3),
    'getBlue()': (state) => channel(state, 5),
    'getColorType()': typeOf,
  }),
);
themeColorType.define(
  documented<ColorState, GoogleAppsScript.Spreadsheet.ThemeColor>()({
    'getColorType()': typeOf,
    'getThemeColorType()': ({ value }) => (value.kind === 'theme' ? value.type : ThemeColorType.UNSUPPORTED),
  }),
);
appType.define({
  'newColor()': ({ end }) => colorBuilderType.make({ end, value: { kind: 'unset' } }),
});
