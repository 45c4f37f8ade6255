import type { Bilingual, Sheet } from '../../../../core/index';
import type { ZipPackage } from '../../package';
import { unreadablePart } from '../../zip/refuse';
import { notAWorkbook } from '../../zip/sniff';
import { readRelations } from './relations';
import type { SheetPlace } from './sheet';
import { childOf, childrenOf, isOn, parseXml, prefixedAttribute } from './xmlTree';
import type { XmlNode } from './xmlTree';
import { xmlText } from './xmlText';

/** Where a package keeps its workbook. */
export interface WorkbookPlaces {
  readonly workbook: string;
  readonly root: XmlNode;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly sheets: readonly SheetPlace[];
  readonly date1904: boolean;
}

/** Zips that are often taken for workbooks, by an entry that gives them away. */
const LOOKALIKES: readonly (readonly [RegExp, Bilingual])[] = [
  [/^xl\/workbook\.bin$/, { zh: '二进制工作簿（.xlsb）', en: 'a binary workbook (.xlsb)' }],
  [/^word\//, { zh: ' Word 文档', en: 'a Word document' }],
  [/^ppt\//, { zh: ' PowerPoint 演示文稿', en: 'a PowerPoint presentation' }],
  [/^Index\/.*\.iwa$/, { zh: ' Apple Numbers 表格', en: 'an Apple Numbers spreadsheet' }],
  [/^content\.xml$/, { zh: ' OpenDocument 文件（.ods）', en: 'an OpenDocument file (.ods)' }],
];
const ANY_ZIP: Bilingual = { zh: '普通 zip 压缩包', en: 'an ordinary zip archive' };

/** Find the workbook of a package by its relationships, and what it lists. Sheets that are not worksheets are left out.
 *  @throws FileRefusal `notAWorkbook` when the package holds none; `unreadable` when a listed worksheet is missing. */
export function findWorkbook(pack: ZipPackage): WorkbookPlaces {
  const workbook = readRelations(pack, '').find(
    ({ kind, target }) => kind === 'officeDocument' && pack.has(target),
  )?.target;
  if (workbook === undefined || workbook.endsWith('.bin')) throw notAWorkbook(lookalike(pack));
  const root = parseXml(xmlText(pack.read(workbook), workbook), workbook);
  if (root.name !== 'workbook') throw notAWorkbook(lookalike(pack));
  const relations = readRelations(pack, workbook);
  const targetOf = (kind: string): string | null =>
    relations.find((relation) => relation.kind === kind && pack.has(relation.target))?.target ?? null;
  const worksheets = new Map(
    relations.filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, target]),
  );
  return {
    workbook,
    root,
    styles: targetOf('styles'),
    sharedStrings: targetOf('sharedStrings'),
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((sheet) => sheetPlace(pack, sheet, worksheets)),
    date1904: isOn(childOf(root, 'workbookPr'), 'date1904'),
  };
}

function sheetPlace(pack: ZipPackage, sheet: XmlNode, worksheets: ReadonlyMap<string, string>): SheetPlace[] {
  const name = sheet.attributes.get('name') ?? '';
  const part = worksheets.get(prefixedAttribute(sheet, 'id') ?? '');
  if (part === undefined) return [];
  if (!pack.has(part))
    throw unreadablePart(part, {
      zh: `工作表"${name}"指向它，但它不存在`,
      en: `sheet "${name}" points to it, but it is missing`,
    });
  return [{ name, part, visibility: visibilityOf(sheet.attributes.get('state')) }];
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function lookalike(pack: ZipPackage): Bilingual {
  return LOOKALIKES.find(([entry]) => pack.names.some((name) => entry.test(name)))?.[1] ?? ANY_ZIP;
}
