import type { PackageDraft } from './packageDraft';
import { appendInside, attributesOf, childrenOf, edited, parseXml, removal } from './xmlTree';
import { xmlText } from './xmlText';

/** Content types of the parts that we write. */
export const CONTENT = {
  worksheet: sheetType('worksheet'),
  styles: sheetType('styles'),
  comments: sheetType('comments'),
  table: sheetType('table'),
  pivotTable: sheetType('pivotTable'),
  pivotCacheDefinition: sheetType('pivotCacheDefinition'),
  pivotCacheRecords: sheetType('pivotCacheRecords'),
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  person: 'application/vnd.ms-excel.person+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Declare the types of new parts in one edit; a part that is declared already keeps its place. */
export function declareParts(draft: PackageDraft, types: ReadonlyMap<string, string>): void {
  const xml = draft.text(TYPES_PART);
  const root = parseXml(xml);
  const known = new Set(childrenOf(root, 'Override').map((element) => partNameOf(xml, element)));
  const extensions = new Set(
    childrenOf(root, 'Default').map((e) => (attributesOf(xml, e).get('Extension') ?? '').toLowerCase()),
  );
  const markup: string[] = [];
  for (const [part, type] of types) {
    if (known.has(part.toLowerCase())) continue;
    if (!part.endsWith('.vml')) {
      markup.push(`<${root.prefix}Override PartName="/${xmlText(part)}" ContentType="${type}"/>`);
    } else if (!extensions.has('vml')) {
      extensions.add('vml');
      markup.push(`<${root.prefix}Default Extension="vml" ContentType="${type}"/>`);
    }
  }
  if (markup.length > 0) draft.putText(TYPES_PART, edited(xml, [appendInside(xml, root, markup.join(''))]));
}

/** Take back the declarations of removed parts. Defaults by extension stay. */
export function undeclareParts(draft: PackageDraft, parts: ReadonlySet<string>): void {
  if (parts.size === 0) return;
  const lower = new Set([...parts].map((part) => part.toLowerCase()));
  const xml = draft.text(TYPES_PART);
  const gone = childrenOf(parseXml(xml), 'Override').filter((element) => lower.has(partNameOf(xml, element)));
  if (gone.length > 0) draft.putText(TYPES_PART, edited(xml, gone.map(removal)));
}

const TYPES_PART = '[Content_Types].xml';

function sheetType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
}

function partNameOf(xml: string, element: Parameters<typeof attributesOf>[1]): string {
  return (attributesOf(xml, element).get('PartName') ?? '').replace(/^\//, '').toLowerCase();
}
