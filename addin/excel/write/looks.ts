import { STYLES } from '../../../core/index';
import type { StyleName, StyleSpec } from '../../../core/index';

/** Give cells one of our named looks. */
export function setLook(range: Excel.Range, style: StyleName): void {
  const spec: StyleSpec = STYLES[style];
  const { format } = range;
  if (spec.format !== undefined) setFormat(range, spec.format);
  if (spec.bold === true) format.font.bold = true;
  if (spec.size !== undefined) format.font.size = spec.size;
  if (spec.color !== undefined) format.font.color = `#${spec.color}`;
  if (spec.fill !== undefined) format.fill.color = `#${spec.fill}`;
  if (spec.align !== undefined) format.horizontalAlignment = ALIGN[spec.align];
  if (spec.vertical !== undefined) format.verticalAlignment = spec.vertical === 'top' ? 'Top' : 'Center';
  if (spec.wrap === true) format.wrapText = true;
  if (spec.border !== undefined) {
    const edge = format.borders.getItem(spec.border === 'top' ? 'EdgeTop' : 'EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Thin';
    edge.color = '#1F4E79';
  }
}

/** Set one number format on every cell. The API takes a single value for that; its types only know the matrix. */
export function setFormat(range: Excel.Range, format: string): void {
  Reflect.set(range, 'numberFormat', format);
}

/** Turn a width in characters into points, as Excel reckons with its standard font: 7 pixels a digit, 5 around, 96 pixels an inch. */
export function pointsOf(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
