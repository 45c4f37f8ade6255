import { CONTENT } from '../../file/xlsx/write/contentTypes';
import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { appendInside, childOf, edited, parseXml } from '../../file/xlsx/write/xmlTree';
import type { TextEdit } from '../../file/xlsx/write/xmlTree';
import { XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import { APP_PROPERTIES, CORE_PROPERTIES } from '../propertyNames.data';
import { readCustomProperties, readProperties } from '../read/properties';
import type { Property } from '../read/properties';
import { isSameThing } from '../sameContent';
import type { SaveRun } from './saveRun';

/** Bring document properties to what the model says. What the model does not know stays. */
export function saveProperties(run: SaveRun): void {
  const { workbook, pack } = run;
  const before = readProperties(pack);
  const isChanged = ([name]: readonly [string, string]): boolean => workbook.properties.get(name) !== before.get(name);
  if (CORE_PROPERTIES.some(isChanged)) saveList(run, 'core', CORE_PROPERTIES.filter(isChanged));
  if (APP_PROPERTIES.some(isChanged)) saveList(run, 'app', APP_PROPERTIES.filter(isChanged));
  if (!isSameThing(readCustomProperties(pack), workbook.customProperties)) saveCustom(run);
}

const PARTS = {
  core: {
    kind: 'core-properties',
    part: 'docProps/core.xml',
    type: CONTENT.coreProperties,
    relation: RELATION.coreProperties,
    empty:
      `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>',
  },
  app: {
    kind: 'extended-properties',
    part: 'docProps/app.xml',
    type: CONTENT.extendedProperties,
    relation: RELATION.extendedProperties,
    empty: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`,
  },
} as const;

function saveList(run: SaveRun, which: 'core' | 'app', changed: readonly (readonly [string, string])[]): void {
  const { kind, part, type, relation, empty } = PARTS[which];
  const target = partFor(run, kind, part, type, relation);
  const xml = run.draft.has(target) ? run.draft.text(target) : empty;
  const root = parseXml(xml);
  const edits = changed.map(([name, element]): TextEdit => {
    const old = childOf(root, element.replace(/^.*:/, ''));
    const value = run.workbook.properties.get(name);
    const isDate = element === 'dcterms:created' ? ' xsi:type="dcterms:W3CDTF"' : '';
    const markup =
      value === undefined || value === '' ? '' : `<${element}${isDate}>${xmlText(String(value))}</${element}>`;
    return old === undefined ? appendInside(xml, root, markup) : { from: old.start, to: old.end, text: markup };
  });
  run.draft.putText(target, edited(xml, edits));
}

function partFor({ draft, types }: SaveRun, kind: string, part: string, type: string, relation: string): string {
  const known = relationshipsOf(draft, '').find((one) => one.kind === kind)?.target;
  if (known !== undefined) return known;
  types.set(part, type);
  addRelationship(draft, '', relation, part);
  return part;
}

const CUSTOM_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The format id that every custom property carries ([MS-OLEPS] 2.18, FMTID_UserDefinedProperties). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function saveCustom(run: SaveRun): void {
  const part = partFor(
    run,
    'custom-properties',
    'docProps/custom.xml',
    CONTENT.customProperties,
    RELATION.customProperties,
  );
  const properties = [...run.workbook.customProperties].map(
    ([name, value], at) =>
      `<property fmtid="${USER_DEFINED}" pid="${at + 2}" name="${xmlText(name)}">${typed(value)}</property>`,
  );
  const start = `${XML_HEAD}<Properties xmlns="${CUSTOM_NS}" xmlns:vt="${TYPES_NS}">`;
  run.draft.putText(part, `${start}${properties.join('')}</Properties>`);
}

function typed(value: Property): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${xmlText(value)}</vt:lpwstr>`;
  const isInt = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInt ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
