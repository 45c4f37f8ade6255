/** The three looks of the pane. */
export type Look = 'light' | 'dark' | 'contrast';

/** Choose the pane's look: forced colours of the system win, then how dark the body of the host's theme is.
 *  A host that tells no theme (Excel on the web, whose library leaves `officeTheme` undefined; old builds) is followed by what the browser prefers. */
export function lookOf(
  theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined,
  forcedColors: boolean,
  prefersDark = false,
): Look {
  if (forcedColors) return 'contrast';
  const dark = theme === undefined ? prefersDark : isDark(theme.bodyBackgroundColor ?? '');
  return dark ? 'dark' : 'light';
}

/** Relative luminance below a half, by the weights of Rec. 709. Anything but #RRGGBB is not dark. */
function isDark(color: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
