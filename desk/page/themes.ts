import type { Theme as FluentTheme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from './settings';

/** Fluent's colours for each theme of the page. */
export const FLUENT: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The colours that Excel tells an add-in (`Office.context.officeTheme`) for each theme.
 *  Limit: an add-in that asks the system for forced colours cannot be told of them from here; high contrast reaches it as black and white. */
export const OFFICE_COLORS: Readonly<Record<Theme, OfficeColors>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};

interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}
