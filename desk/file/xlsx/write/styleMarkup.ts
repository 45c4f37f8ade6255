import type { StyleSpec } from '../../../../core/index';
import { attributesOf } from './xmlTree';
import type { XmlElement } from './xmlTree';
import { xmlText } from './xmlText';

/** A font of ours: the workbook's own default typeface, so that our cells look at home. `p` is the prefix of the part. */
export function fontMarkup(spec: StyleSpec, xml: string, base: XmlElement | undefined, p: string): string {
  const size = spec.size ?? valueOf(xml, base, 'sz') ?? 11;
  const own = spec.color === undefined ? copied(xml, base, 'color', p) : `<${p}color rgb="FF${spec.color}"/>`;
  const face = TYPEFACE.map((name) => copied(xml, base, name, p)).join('');
  return `<${p}font>${spec.bold === true ? `<${p}b/>` : ''}<${p}sz val="${size}"/>${own}${face}</${p}font>`;
}

export function fillMarkup(spec: StyleSpec, p: string): string {
  if (spec.fill === undefined) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const colors = `<${p}fgColor rgb="FF${spec.fill}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

export function borderMarkup(spec: StyleSpec, p: string): string {
  const line = (side: string): string =>
    spec.border === side ? `<${p}${side} style="thin"><${p}color rgb="FF${LINE}"/></${p}${side}>` : `<${p}${side}/>`;
  return `<${p}border><${p}left/><${p}right/>${line('top')}${line('bottom')}<${p}diagonal/></${p}border>`;
}

/** Where the parts of a cell look are. */
export interface LookParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly quote: boolean;
}

export function xfMarkup(spec: StyleSpec, parts: LookParts, p: string): string {
  const { font, fill, border, format, quote } = parts;
  const applied =
    (format === 0 ? '' : ' applyNumberFormat="1"') +
    (font === 0 ? '' : ' applyFont="1"') +
    (fill === 0 ? '' : ' applyFill="1"') +
    (border === 0 ? '' : ' applyBorder="1"');
  const start =
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${quote ? ' quotePrefix="1"' : ''}${applied}`;
  const alignment = alignmentMarkup(spec, p);
  return alignment === '' ? `${start}/>` : `${start} applyAlignment="1">${alignment}</${p}xf>`;
}

/** A differential look: only what differs from the cell. In it the solid colour of a fill is `bgColor`. */
export function dxfMarkup(spec: StyleSpec, p: string): string {
  const bold = spec.bold === true ? `<${p}b/>` : '';
  const font = spec.color === undefined ? '' : `<${p}font>${bold}<${p}color rgb="FF${spec.color}"/></${p}font>`;
  const fill =
    spec.fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${spec.fill}"/><${p}bgColor rgb="FF${spec.fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${fill}</${p}dxf>`;
}

/** One look written in one way, so that the same look is recognised after another program saved it:
 *  no prefixes, attributes in order, `apply...` and default attributes left out. */
export function canonical(xml: string, element: XmlElement): string {
  const attributes = [...attributesOf(xml, element)]
    .filter(([name, value]) => !name.startsWith('apply') && !name.startsWith('xmlns') && !isDefault(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const children = element.children.map((child) => canonical(xml, child)).sort();
  return `${element.name}[${attributes.join(',')}](${children.join('')})`;
}

const LINE = '7F7F7F';

/** Children of a font that name its typeface, in the order of CT_Font as Excel writes it. */
const TYPEFACE = ['name', 'family', 'charset', 'scheme'] as const;

function isDefault(name: string, value: string): boolean {
  return (name === 'xfId' || name === 'quotePrefix' || name === 'pivotButton') && value === '0';
}

function alignmentMarkup(spec: StyleSpec, p: string): string {
  const wanted =
    (spec.align === undefined ? '' : ` horizontal="${spec.align}"`) +
    (spec.vertical === undefined ? '' : ` vertical="${spec.vertical}"`) +
    (spec.wrap === true ? ' wrapText="1"' : '');
  return wanted === '' ? '' : `<${p}alignment${wanted}/>`;
}

function valueOf(xml: string, font: XmlElement | undefined, name: string): string | undefined {
  const child = font?.children.find((element) => element.name === name);
  return child === undefined ? undefined : attributesOf(xml, child).get('val');
}

function copied(xml: string, font: XmlElement | undefined, name: string, p: string): string {
  const child = font?.children.find((element) => element.name === name);
  if (child === undefined) return '';
  const attributes = [...attributesOf(xml, child)].map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${p}${name}${attributes.join('')}/>`;
}
