import type { Bilingual } from '../../core/index';
import { childOf, childrenOf } from '../file/xlsx/read/xmlTree';
import type { XmlNode } from '../file/xlsx/read/xmlTree';
import type { XlsxFile } from '../file/xlsx/workbookFile';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import { wordOf } from './read/attributes';
import { readCalculationMode } from './read/calculationMode';
import { readDefinedNames } from './read/names';
import type { FileName } from './read/names';
import { readCustomProperties, readProperties } from './read/properties';
import { readSettings, readXmlParts } from './read/settings';

/** Put names, properties, settings and the calculation mode into the model; gives notices of what could not be taken. */
export function fillWorkbook(workbook: WorkbookModel, { pack, parts }: XlsxFile, root: XmlNode): readonly Bilingual[] {
  const lost = fillNames(workbook, root);
  for (const [name, value] of readProperties(pack)) workbook.properties.set(name, value);
  for (const [name, value] of readCustomProperties(pack)) workbook.customProperties.set(name, value);
  for (const [key, json] of readSettings(pack, parts.workbook)) workbook.settings.set(key, json);
  for (const [id, xml] of readXmlParts(pack, parts.workbook)) workbook.xmlParts.set(id, xml);
  const mode = readCalculationMode(root);
  if (mode !== workbook.calculationMode) workbook.calculationMode = mode;
  return lost.length === 0 ? [] : [lostNames(lost)];
}

/** A name that the model refuses (its word, or a second one of the same word) stays with the file. */
function fillNames(workbook: WorkbookModel, root: XmlNode): readonly string[] {
  const sheets = sheetsByPlace(workbook, root);
  return readDefinedNames(root).flatMap((name) => (isAdded(workbook, name, sheets) ? [] : [name.name]));
}

function isAdded(
  workbook: WorkbookModel,
  { local, ...name }: FileName,
  sheets: readonly (SheetModel | undefined)[],
): boolean {
  const scope = local === null ? null : sheets[local];
  if (scope === undefined) return false;
  try {
    workbook.names.add({ ...name, scope });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The model's sheets by their place in the file, where chart sheets count too. */
export function sheetsByPlace(workbook: WorkbookModel, root: XmlNode): readonly (SheetModel | undefined)[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((entry) => workbook.sheet(wordOf(entry, 'name')));
}

function lostNames(names: readonly string[]): Bilingual {
  const list = names.slice(0, 5).join(', ');
  return {
    zh: `有 ${names.length} 个名称（${list}）不合规则，没有读入；它们仍留在文件里。`,
    en: `${names.length} defined names (${list}) break the rules for names and were not read in; they stay in the file.`,
  };
}
