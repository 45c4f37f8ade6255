import type { PackageDraft } from './packageDraft';
import { appendInside, attributesOf, edited, parseXml, removal } from './xmlTree';
import { xmlText } from './xmlText';

/** One relation of a part (OPC, ECMA-376 Part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type address, such as "worksheet". */
  readonly kind: string;
  /** Part name without leading slash; for an external target the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part in file order; none when it has no relationships part. */
export function relationshipsOf(draft: PackageDraft, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!draft.has(name)) return [];
  const xml = draft.text(name);
  return parseXml(xml).children.map((element) => {
    const attributes = attributesOf(xml, element);
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolved(part, target),
      external,
    };
  });
}

/** Relate a part to another and give the new id, unique among its relations. */
export function addRelationship(draft: PackageDraft, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const taken = new Set(relationshipsOf(draft, part).map((relation) => relation.id.toLowerCase()));
  let n = taken.size + 1;
  while (taken.has(`rid${n}`)) n++;
  const xml = draft.has(name) ? draft.text(name) : EMPTY;
  const root = parseXml(xml);
  const markup = `<${root.prefix}Relationship Id="rId${n}" Type="${type}" Target="${xmlText(relative(part, target))}"/>`;
  draft.putText(name, edited(xml, [appendInside(xml, root, markup)]));
  return `rId${n}`;
}

/** Remove relations by id; the relationships part goes with its last relation. */
export function removeRelationships(draft: PackageDraft, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsPart(part);
  if (ids.size === 0 || !draft.has(name)) return;
  const xml = draft.text(name);
  const { children } = parseXml(xml);
  const gone = children.filter((element) => ids.has(attributesOf(xml, element).get('Id') ?? ''));
  if (gone.length === children.length) draft.remove(name);
  else draft.putText(name, edited(xml, gone.map(removal)));
}

/** Name of the part that holds a part's relations. @example "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels" */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Addresses of the relation types that we write. */
export const RELATION = {
  worksheet: officeType('worksheet'),
  styles: officeType('styles'),
  comments: officeType('comments'),
  vmlDrawing: officeType('vmlDrawing'),
  drawing: officeType('drawing'),
  chart: officeType('chart'),
  table: officeType('table'),
  pivotTable: officeType('pivotTable'),
  pivotCacheDefinition: officeType('pivotCacheDefinition'),
  pivotCacheRecords: officeType('pivotCacheRecords'),
  officeDocument: officeType('officeDocument'),
  customXml: officeType('customXml'),
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: officeType('extended-properties'),
  customProperties: officeType('custom-properties'),
  threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
  person: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
} as const;

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function officeType(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relative(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
