import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { numberOf } from './attributes';
import { INDEXED_COLORS, OFFICE_THEME, THEME_NAMES } from './palette.data';

/** Gives the #RRGGBB of a colour element (`rgb`, `theme` with `tint`, `indexed`), or `otherwise` for automatic and none. */
export type ReadColor = (element: XmlNode | undefined, otherwise: string) => string;

/** Resolve colours by the theme and the palette of a workbook; either part may be missing.
 *  Source: ECMA-376 part 1, 18.8.19 (tint works on the lightness of HSL), 18.8.27. */
export function colorReader(theme: XmlNode | null, styles: XmlNode | null): ReadColor {
  const themed = themeColors(theme);
  const own = childrenOf(childOf(childOf(styles ?? undefined, 'colors'), 'indexedColors'), 'rgbColor');
  const indexed = INDEXED_COLORS.map((color, at) => own[at]?.attributes.get('rgb')?.slice(-6) ?? color);
  return (element, otherwise) => {
    const base = baseColor(element, themed, indexed);
    return base === null ? otherwise : tinted(base.toUpperCase(), numberOf(element, 'tint', 0));
  };
}

/** The colours of a theme by number, RRGGBB. */
export function themeColors(theme: XmlNode | null): readonly string[] {
  const scheme = childOf(childOf(theme ?? undefined, 'themeElements'), 'clrScheme');
  return THEME_NAMES.map((name, at) => {
    const color = childOf(scheme, name)?.children[0];
    return color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? OFFICE_THEME[at] ?? '000000';
  });
}

/** Move a colour towards black (tint below 0) or white. @example tinted('000000', 0.5) -> '#808080' */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return `#${color}`;
  const rgb = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...rgb), Math.min(...rgb)];
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  return `#${rgb.map((part) => hex(moved(part, high, low, before, after))).join('')}`;
}

function baseColor(element: XmlNode | undefined, themed: readonly string[], indexed: readonly string[]): string | null {
  const rgb = element?.attributes.get('rgb');
  if (rgb !== undefined) return rgb.slice(-6);
  const theme = numberOf(element, 'theme', -1);
  if (theme >= 0) return themed[theme] ?? null;
  return indexed[numberOf(element, 'indexed', -1)] ?? null;
}

/** Hue and saturation of HSL stay, so each channel keeps its share of the chroma that the new lightness allows. */
function moved(part: number, high: number, low: number, before: number, after: number): number {
  const chroma = high - low;
  if (chroma === 0) return after;
  const saturation = chroma / (1 - Math.abs(2 * before - 1));
  const newChroma = saturation * (1 - Math.abs(2 * after - 1));
  return after + ((part - before) / chroma) * newChroma;
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
