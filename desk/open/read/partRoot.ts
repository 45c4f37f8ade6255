import type { ZipPackage } from '../../file/package';
import { readRelations } from '../../file/xlsx/read/relations';
import { parseXml } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { xmlText } from '../../file/xlsx/read/xmlText';

/** Read a whole small part as a tree. */
export function partRoot(pack: ZipPackage, part: string): XmlNode {
  return parseXml(xmlText(pack.read(part), part), part);
}

/** A part that another one relates to. */
export interface RelatedPart {
  readonly relation: string;
  readonly part: string;
}

/** The parts of one kind that `part` relates to and that are there, in file order. */
export function relatedParts(pack: ZipPackage, part: string, kind: string): readonly RelatedPart[] {
  return readRelations(pack, part)
    .filter((relation) => relation.kind === kind && pack.has(relation.target))
    .map(({ id, target }) => ({ relation: id, part: target }));
}
