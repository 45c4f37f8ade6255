import type { ZipPackage } from '../../file/package';
import { childrenOf } from '../../file/xlsx/read/xmlTree';
import { wordOf } from './attributes';
import { partRoot, relatedParts } from './partRoot';

/** Namespace of the custom XML part that keeps what add-ins stored with `Office.context.document.settings`:
 *  `<settings><setting name="KEY">JSON TEXT</setting></settings>`.
 *  Excel itself keeps them in `xl/webextensions`, as the property bag of an add-in that it knows by its store and offers to
 *  load when the file is opened. We have no such add-in to name; a custom XML part is carried along by Excel unchanged. */
export const SETTINGS_NS = 'urn:customer-portrait:add-in-settings';

/** Read the settings of add-ins: key to JSON text. */
export function readSettings(pack: ZipPackage, workbook: string): ReadonlyMap<string, string> {
  const part = settingsPart(pack, workbook);
  if (part === null) return new Map();
  return new Map(childrenOf(partRoot(pack, part), 'setting').map((e) => [wordOf(e, 'name'), e.text]));
}

/** The part that holds the settings, or null. */
export function settingsPart(pack: ZipPackage, workbook: string): string | null {
  return customParts(pack, workbook).find(({ text }) => text.includes(SETTINGS_NS))?.part ?? null;
}

/** The other custom XML parts: id (a GUID where the part has one, else the part's name) to text. */
export function readXmlParts(pack: ZipPackage, workbook: string): ReadonlyMap<string, string> {
  return new Map(
    customParts(pack, workbook)
      .filter(({ text }) => !text.includes(SETTINGS_NS))
      .map(({ part, text }) => [customPartId(pack, part), text]),
  );
}

/** Id of a custom XML part. */
export function customPartId(pack: ZipPackage, part: string): string {
  const [properties] = relatedParts(pack, part, 'customXmlProps');
  const attributes = properties === undefined ? [] : [...partRoot(pack, properties.part).attributes];
  return attributes.find(([name]) => /(?:^|:)itemID$/.test(name))?.[1] ?? part;
}

function customParts(pack: ZipPackage, workbook: string): readonly { readonly part: string; readonly text: string }[] {
  return relatedParts(pack, workbook, 'customXml').map(({ part }) => {
    return { part, text: new TextDecoder().decode(pack.read(part)) };
  });
}
