import type { WorkbookModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { filledTextOf, invalidArgument, textOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import type { WorkbookScope } from '../targets';
import { xmlRoot } from './xmlRoot';

/** Target of the class CustomXmlPart. */
export interface XmlPartTarget extends WorkbookScope {
  readonly partId: string;
}

/** Target of the class CustomXmlPartScopedCollection. */
export interface NamespaceScope extends WorkbookScope {
  readonly namespace: string;
}

const members = collectionMembers<WorkbookScope>({
  items: ({ workbook }, host) => [...workbook.xmlParts.keys()].map((id) => object(host, workbook, id)),
  find: ({ workbook }, id, host) =>
    typeof id === 'string' && workbook.xmlParts.has(id) ? object(host, workbook, id) : null,
});

/** XML parts that add-ins keep in the workbook. */
export const customXmlPartCollectionClass = excelClass<WorkbookScope>({
  name: 'CustomXmlPartCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ workbook }, [xml], host) => {
      const id = freshId(workbook);
      workbook.xmlParts.set(id, wellFormed(xml));
      return object(host, workbook, id);
    },
    getByNamespace: ({ workbook }, [namespace], host) => {
      const scope: NamespaceScope = { workbook, namespace: textOf(namespace, 'namespaceUri') };
      return host.object('CustomXmlPartScopedCollection', scope);
    },
  },
});

const scopedMembers = collectionMembers<NamespaceScope>({
  items: (scope, host) => idsIn(scope).map((id) => object(host, scope.workbook, id)),
  find: (scope, key, host) => {
    const id = idsIn(scope).find((other) => other === key);
    return id === undefined ? null : object(host, scope.workbook, id);
  },
});

/** XML parts of one namespace. */
export const customXmlPartScopedCollectionClass = excelClass<NamespaceScope>({
  name: 'CustomXmlPartScopedCollection',
  ...scopedMembers,
  methods: {
    ...scopedMembers.methods,
    getOnlyItem: (scope, _args, host) => {
      const [id, second] = idsIn(scope);
      if (second !== undefined)
        throw new ExcelError('GeneralException', 'There is more than one part of this namespace.');
      return object(host, scope.workbook, found(id, scope.namespace));
    },
    getOnlyItemOrNullObject: (scope, _args, host) => {
      const [id, second] = idsIn(scope);
      return id === undefined || second !== undefined ? null : object(host, scope.workbook, id);
    },
  },
});

/** One XML part. */
export const customXmlPartClass = excelClass<XmlPartTarget>({
  name: 'CustomXmlPart',
  id: (target) => target.partId,
  fields: {
    id: { get: (target) => (live(target), target.partId) },
    namespaceUri: { get: (target) => xmlRoot(live(target))?.namespace ?? '' },
  },
  methods: {
    getXml: live,
    setXml: (target, [xml]) => {
      live(target);
      target.workbook.xmlParts.set(target.partId, wellFormed(xml));
    },
    delete: (target) => {
      live(target);
      target.workbook.xmlParts.delete(target.partId);
    },
  },
});

function object(host: ExcelHost, workbook: WorkbookModel, partId: string): HostObject {
  const target: XmlPartTarget = { workbook, partId };
  return host.object('CustomXmlPart', target);
}

function live({ workbook, partId }: XmlPartTarget): string {
  return found(workbook.xmlParts.get(partId), partId);
}

function idsIn({ workbook, namespace }: NamespaceScope): readonly string[] {
  return [...workbook.xmlParts].filter(([, xml]) => xmlRoot(xml)?.namespace === namespace).map(([id]) => id);
}

function wellFormed(value: unknown): string {
  const xml = filledTextOf(value, 'xml');
  if (xmlRoot(xml) === null) throw invalidArgument('The text is not one well-formed XML element.');
  return xml;
}

/** Ids of parts look like GUIDs; the count makes them differ. */
function freshId(workbook: WorkbookModel): string {
  for (let count = workbook.xmlParts.size + 1; ; count += 1) {
    const id = `{C0DE0000-0000-4000-8000-${count.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!workbook.xmlParts.has(id)) return id;
  }
}
