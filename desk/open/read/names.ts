import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { flagOf, numberOf, wordOf } from './attributes';
import { withoutMarks } from './formulaPrefix';

/** A defined name with the place of the sheet it belongs to, null for the whole workbook. */
export interface FileName {
  readonly name: string;
  readonly local: number | null;
  readonly refersTo: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Read the defined names of a workbook part. Excel's own (`_xlnm.`: print areas, filter areas) stay with the file. */
export function readDefinedNames(workbook: XmlNode): readonly FileName[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((element) => {
    const name = wordOf(element, 'name');
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const local = numberOf(element, 'localSheetId', -1);
    const refersTo = `=${withoutMarks(element.text.trim())}`;
    const visible = !flagOf(element, 'hidden', false);
    return [{ name, local: local < 0 ? null : local, refersTo, visible, comment: wordOf(element, 'comment') }];
  });
}
