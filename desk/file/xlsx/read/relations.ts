import type { ZipPackage } from '../../package';
import { childrenOf, parseXml } from './xmlTree';
import { xmlText } from './xmlText';

/** One internal relationship of a part. `kind` is the last word of its type, the same in transitional and strict OOXML. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The entry name of the target; it may be missing from the package. */
  readonly target: string;
}

/** Read the relationships of a part, or of the package for `''`, in file order; external ones are left out.
 *  Targets may be relative or absolute and may differ in case from the entry. No relationship part gives none. */
export function readRelations(pack: ZipPackage, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = findEntry(pack, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!pack.has(name)) return [];
  return childrenOf(parseXml(xmlText(pack.read(name), name), name), 'Relationship')
    .filter((relation) => relation.attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: findEntry(pack, resolvePath(part.slice(0, slash), attributes.get('Target') ?? '')),
    }));
}

/** Part names are equal when they differ in case only (OPC, ECMA-376 part 2, 6.2.2.3). */
function findEntry(pack: ZipPackage, name: string): string {
  if (pack.has(name)) return name;
  const wanted = name.toLowerCase();
  return pack.names.find((entry) => entry.toLowerCase() === wanted) ?? name;
}

/** @example resolvePath('xl/worksheets/', '../tables/t%201.xml') -> 'xl/tables/t 1.xml' */
function resolvePath(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(decoded(segment));
  }
  return segments.join('/');
}

function decoded(segment: string): string {
  return segment.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}
