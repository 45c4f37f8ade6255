import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The looks a host can ask for. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** A quiet blue green, the colour of our headers in the sheets. */
const BRAND: BrandVariants = {
  10: '#02060a',
  20: '#0b1a26',
  30: '#0d2a3f',
  40: '#0f3753',
  50: '#134567',
  60: '#18527b',
  70: '#1d608f',
  80: '#1f6fa5',
  90: '#3f81b1',
  100: '#5b93bd',
  110: '#75a5c8',
  120: '#8fb7d4',
  130: '#a8c8df',
  140: '#c1d9ea',
  150: '#dae9f4',
  160: '#f1f7fb',
};

const FONT =
  "'Segoe UI', 'Segoe UI Web', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', Roboto, sans-serif";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase: FONT },
  dark: {
    ...createDarkTheme(BRAND),
    fontFamilyBase: FONT,
    colorBrandForeground1: BRAND[110],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForeground2: BRAND[120],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};
