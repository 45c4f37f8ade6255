import type { ZipPackage } from '../../file/package';
import { readRelations } from '../../file/xlsx/read/relations';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { APP_PROPERTIES, CORE_PROPERTIES } from '../propertyNames.data';
import { wordOf } from './attributes';
import { partRoot } from './partRoot';

export type Property = string | number | boolean;

/** Read the built-in document properties that are set, by their names in Office.js. */
export function readProperties(pack: ZipPackage): ReadonlyMap<string, Property> {
  const found = new Map<string, Property>();
  const take = (root: XmlNode | null, names: readonly (readonly [string, string])[]): void => {
    for (const [name, element] of names) {
      const text = childOf(root ?? undefined, element.replace(/^.*:/, ''))?.text;
      if (text !== undefined && text !== '') found.set(name, name === 'revisionNumber' ? Number(text) : text);
    }
  };
  take(propertyPart(pack, 'core-properties'), CORE_PROPERTIES);
  take(propertyPart(pack, 'extended-properties'), APP_PROPERTIES);
  return found;
}

/** Read the custom document properties. Dates come as their ISO text. */
export function readCustomProperties(pack: ZipPackage): ReadonlyMap<string, Property> {
  const root = propertyPart(pack, 'custom-properties') ?? undefined;
  return new Map(
    childrenOf(root, 'property').flatMap((property): [string, Property][] => {
      const [value] = property.children;
      return value === undefined ? [] : [[wordOf(property, 'name'), typed(value)]];
    }),
  );
}

function propertyPart(pack: ZipPackage, kind: string): XmlNode | null {
  const relation = readRelations(pack, '').find((candidate) => candidate.kind === kind && pack.has(candidate.target));
  return relation === undefined ? null : partRoot(pack, relation.target);
}

function typed(value: XmlNode): Property {
  if (value.name === 'bool') return value.text === 'true' || value.text === '1';
  return /^(?:i|u|r|int|uint|decimal)[1248]?$/.test(value.name) ? Number(value.text) : value.text;
}
