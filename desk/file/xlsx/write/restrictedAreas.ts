import type { Area } from '../../../../core/index';
import { parseArea } from './address';
import { attributesOf, childOf, childrenOf } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** The areas of a worksheet part that data validation restricts, those that only newer programs know included. An input message alone restricts nothing. */
export function restrictedAreas(xml: string, root: XmlElement): readonly Area[] {
  const plain = childrenOf(childOf(root, 'dataValidations'), 'dataValidation').map((one) => attributesOf(xml, one));
  const lists = plain.flatMap((one) => (isRule(one.get('type')) ? [one.get('sqref') ?? ''] : []));
  const extended = [...xml.matchAll(EXTENDED)].flatMap((match) => (isRule(/\stype\s*=\s*["'](\w+)/.exec(match[1] ?? '')?.[1]) ? [match[2] ?? ''] : [])); // prettier-ignore
  return [...lists, ...extended].flatMap((text) => text.trim().split(/\s+/)).flatMap((text) => parseArea(text) ?? []);
}

/** `<x14:dataValidation type="list">...<xm:sqref>A1</xm:sqref></x14:dataValidation>` in the extension list. */
const EXTENDED = /<\w+:dataValidation(\s[^>]*)>(?:(?!<\/\w+:dataValidation>)[^])*?<\w+:sqref>([^<]*)</g;

function isRule(type: string | undefined): boolean {
  return type !== undefined && type !== 'none';
}
