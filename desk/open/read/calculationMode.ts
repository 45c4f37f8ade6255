import { childOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { WorkbookModel } from '../../workbook/workbook';
import { wordOf } from './attributes';

/** Read the calculation mode of a workbook part. */
export function readCalculationMode(root: XmlNode): WorkbookModel['calculationMode'] {
  const mode = wordOf(childOf(root, 'calcPr'), 'calcMode', 'auto');
  if (mode === 'manual') return 'manual';
  return mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic';
}
