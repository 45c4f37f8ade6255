import type { XlsxFile } from './workbookFile';
import { childrenOf, parseXml } from './read/xmlTree';
import { xmlText } from './read/xmlText';

export type WorkbookEnding = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

/** Say which ending a workbook's file name must have: by its declared content type, as Excel refuses to open a file whose
 *  name says otherwise. The file's present name plays no part. Anything undeclared is an ordinary .xlsx.
 *  Source: ECMA-376 part 1, 12.3.23; [MS-OFFMACRO2] for the types with macros. */
export function workbookEnding({ pack, parts }: Pick<XlsxFile, 'pack' | 'parts'>): WorkbookEnding {
  if (!pack.has(TYPES_PART)) return '.xlsx';
  const root = parseXml(xmlText(pack.read(TYPES_PART), TYPES_PART), TYPES_PART);
  const name = `/${parts.workbook}`.toLowerCase();
  const declared = childrenOf(root, 'Override').find(
    ({ attributes }) => (attributes.get('PartName') ?? '').toLowerCase() === name,
  );
  const type = declared?.attributes.get('ContentType') ?? '';
  const isTemplate = type.includes('.template.');
  if (type.includes('macroEnabled')) return isTemplate ? '.xltm' : '.xlsm';
  return isTemplate ? '.xltx' : '.xlsx';
}

const TYPES_PART = '[Content_Types].xml';
