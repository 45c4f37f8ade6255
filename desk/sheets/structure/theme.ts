import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import { colorType } from '../looks/colors';
import { ThemeColorType } from '../looks/enums';
import { spreadsheetType } from '../types';
import { keptOf } from './kept';
import type { MembersOf } from './members';

/** The theme of a spreadsheet. Its font can be changed, its colours are those of the standard theme. */
export const themeType = serviceType<ServiceState>('SpreadsheetTheme');

const STANDARD_FONT = 'Arial';

themeType.define({
  'getFontFamily()': ({ end }: ServiceState) => keptOf(end).themeFont,
  'setFontFamily(String)': ({ end }: ServiceState, font: string) => {
    keptOf(end).themeFont = String(font);
    return SELF;
  },
  'getThemeColors()': () => Object.values(ThemeColorType).filter((type) => type !== ThemeColorType.UNSUPPORTED),
  'getConcreteColor(ThemeColorType)': ({ end }: ServiceState, type: EnumMember) =>
    colorType.make({ end, value: { kind: 'theme', type } }),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.SpreadsheetTheme, ServiceState>);
themeType.lacks(['setConcreteColor']);

spreadsheetType.define({
  'getSpreadsheetTheme()': ({ end }: ServiceState) => themeType.make({ end }),
  'setSpreadsheetTheme(SpreadsheetTheme)': ({ end }: ServiceState, theme: ServiceObject) => {
    keptOf(end).themeFont = keptOf(themeType.stateOf(theme).end).themeFont;
    return theme;
  },
  'resetSpreadsheetTheme()': ({ end }: ServiceState) => {
    keptOf(end).themeFont = STANDARD_FONT;
    return themeType.make({ end });
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>);
spreadsheetType.lacks(['getPredefinedSpreadsheetThemes']);
