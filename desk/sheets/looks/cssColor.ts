import { NAMED_COLORS } from '../../workbook/namedColors.data';
import { ServiceError } from '../frame/serviceError';
import { THEME_COLORS } from './themeColors.data';

/** Read a colour as Sheets takes it: `#RRGGBB`, `#RGB`, `rgb(1, 2, 3)` or a CSS name, in any case, or a colour of the theme (`ACCENT1`). Gives #RRGGBB in capitals, as the model keeps it. @throws ServiceError */
export function modelColor(text: string): string {
  const word = text.trim().toLowerCase();
  const long = /^#([0-9a-f]{6})(?:ff)?$/.exec(word)?.[1];
  if (long !== undefined) return `#${long.toUpperCase()}`;
  const short = /^#([0-9a-f]{3})$/.exec(word)?.[1];
  if (short !== undefined) return `#${short.replace(/./g, '$&$&').toUpperCase()}`;
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,[^)]*)?\)$/.exec(word)?.slice(1, 4);
  const named = NAMED_COLORS.get(word) ?? THEME_COLORS.get(text.trim());
  const color = channels === undefined ? named : rgbColor(...channels.map(Number));
  if (color === undefined) throw new ServiceError(`Invalid argument: ${text}`);
  return color;
}

/** Write channels of 0 to 255 as #RRGGBB. */
export function rgbColor(...channels: readonly number[]): string {
  const hex = channels.map((one) =>
    Math.max(0, Math.min(255, Math.round(one)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

/** Write a colour of the model as Sheets gives it: lower case. */
export function sheetsColor(color: string): string {
  return color.toLowerCase();
}
