import { childOf as nodeChild, childrenOf as nodeChildren } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { attributesOf, textOf } from '../../file/xlsx/write/xmlTree';
import type { XmlElement } from '../../file/xlsx/write/xmlTree';
import { xmlText } from '../../file/xlsx/write/xmlText';
import type { DefinedName } from '../../workbook/workbook';
import type { SheetModel } from '../../workbook/workbook';
import { wordOf } from '../read/attributes';
import { withMarks, withoutMarks } from '../read/formulaPrefix';
import type { SaveRun } from './saveRun';
import type { PlacedSheet } from './placedSheet';

/** The defined names of a workbook as the model has them. A name that is the same stays as it was written, names that are not
 *  in the model (print areas and the like) stay too, and go with their sheet.
 *  Limit: print areas do not follow when cells are moved. */
export function nameMarkup(
  { workbook }: SaveRun,
  xml: string,
  element: XmlElement | undefined,
  sheets: readonly PlacedSheet[],
  was: XmlNode,
  p: string,
): string {
  const wanted = new Map(workbook.names.all.map((name) => [keyOf(name.name, name.scope), name]));
  const places = new Map(sheets.flatMap(({ old }, place): [number, number][] => (old === null ? [] : [[old, place]])));
  const entries = nodeChildren(nodeChild(was, 'sheets'), 'sheet');
  const kept = (element?.children ?? []).flatMap((child) => {
    const attributes = attributesOf(xml, child);
    const word = attributes.get('name') ?? '';
    const local = attributes.get('localSheetId');
    const place = local === undefined ? null : places.get(Number(local));
    if (place === undefined) return [];
    const moved = place === null || String(place) === local ? {} : { localSheetId: String(place) };
    const scope = place === null ? null : (sheets[place]?.sheet ?? null);
    const name = wanted.get(keyOf(word, scope));
    wanted.delete(keyOf(word, scope));
    const isOurs = !word.startsWith('_xlnm.') && isKnown(workbook.sheets, scope, local, entries);
    if (name === undefined) return isOurs && isModelName(word) ? [] : [asWritten(xml, child, moved, p)];
    return [
      isSame(name, attributes, textOf(xml, child)) ? asWritten(xml, child, moved, p) : ownMarkup(name, sheets, p),
    ];
  });
  return [...kept, ...[...wanted.values()].map((name) => ownMarkup(name, sheets, p))].join('');
}

function isKnown(
  sheets: readonly SheetModel[],
  scope: SheetModel | null,
  local: string | undefined,
  entries: readonly XmlNode[],
): boolean {
  if (local === undefined) return true;
  return scope !== null && sheets.includes(scope) && wordOf(entries[Number(local)], 'name') !== '';
}

/** Whether the model takes names of this form; others were never in it. */
function isModelName(word: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(word);
}

function keyOf(name: string, scope: SheetModel | null): string {
  return `${scope?.id ?? ''} ${name.toLowerCase()}`;
}

function isSame(name: DefinedName, attributes: ReadonlyMap<string, string>, text: string): boolean {
  const isHidden = attributes.get('hidden') === '1' || attributes.get('hidden') === 'true';
  return (
    name.refersTo === `=${withoutMarks(text.trim())}` &&
    name.visible === !isHidden &&
    name.comment === (attributes.get('comment') ?? '')
  );
}

function asWritten(xml: string, child: XmlElement, moved: Readonly<Record<string, string>>, p: string): string {
  if (Object.keys(moved).length === 0) return xml.slice(child.start, child.end);
  const attributes = Object.entries({ ...Object.fromEntries(attributesOf(xml, child)), ...moved });
  const start = attributes.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  return `<${p}definedName${start}>${xmlText(textOf(xml, child))}</${p}definedName>`;
}

function ownMarkup(name: DefinedName, sheets: readonly PlacedSheet[], p: string): string {
  const place = name.scope === null ? -1 : sheets.findIndex(({ sheet }) => sheet === name.scope);
  const local = place < 0 ? '' : ` localSheetId="${place}"`;
  const comment = name.comment === '' ? '' : ` comment="${xmlText(name.comment)}"`;
  const start = `<${p}definedName name="${xmlText(name.name)}"${comment}${local}${name.visible ? '' : ' hidden="1"'}>`;
  return `${start}${xmlText(withMarks(name.refersTo.replace(/^=/, '')))}</${p}definedName>`;
}
