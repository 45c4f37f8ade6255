import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import { SETTINGS_NS, customPartId, readSettings, settingsPart } from '../read/settings';
import { isSameThing } from '../sameContent';
import { dropPart } from './saveRun';
import type { SaveRun } from './saveRun';

/** Bring the settings of add-ins and the custom XML parts to what the model says. */
export function saveSettings(run: SaveRun): void {
  const { workbook, pack, workbookPart } = run;
  if (!isSameThing(readSettings(pack, workbookPart), workbook.settings)) writeSettings(run);
  saveXmlParts(run);
}

function writeSettings(run: SaveRun): void {
  const { workbook, pack, workbookPart, draft } = run;
  const known = settingsPart(pack, workbookPart);
  if (workbook.settings.size === 0) {
    if (known !== null) dropPart(run, workbookPart, known);
    return;
  }
  const inner = [...workbook.settings].map(
    ([key, json]) => `<setting name="${attribute(key)}">${xmlText(json)}</setting>`,
  );
  const text = `${XML_HEAD}<settings xmlns="${SETTINGS_NS}">${inner.join('')}</settings>`;
  draft.putText(known ?? newPart(run), text);
}

/** Line ends in attributes would become blanks. */
function attribute(text: string): string {
  return xmlText(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;').replace(/\r/g, '&#13;');
}

/** Limit: a new part gets no properties part, so that its id is its place in the file when it is opened again. */
function newPart({ draft, workbookPart }: SaveRun): string {
  const part = draft.unused('customXml/item', '.xml');
  draft.putText(part, '');
  addRelationship(draft, workbookPart, RELATION.customXml, part);
  return part;
}

function saveXmlParts(run: SaveRun): void {
  const { workbook, pack, draft, workbookPart } = run;
  const settings = settingsPart(pack, workbookPart);
  const parts = relationshipsOf(draft, workbookPart).filter(({ kind, target }) => {
    return kind === 'customXml' && pack.has(target) && target !== settings;
  });
  const known = new Map(parts.map(({ target }) => [customPartId(pack, target), target]));
  for (const [id, part] of known) if (!workbook.xmlParts.has(id)) dropPart(run, workbookPart, part);
  for (const [id, xml] of workbook.xmlParts) {
    const part = known.get(id);
    if (part === undefined) draft.putText(newPart(run), xml);
    else if (new TextDecoder().decode(pack.read(part)) !== xml) draft.putText(part, xml);
  }
}
