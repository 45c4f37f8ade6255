import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import type { PortRig } from './rig';
import { ORDERS } from './shop';
import { foundSheet, workbookHands } from './workbookRig';

/** The Excel adapter on the real office.js, with the shop in the workbook behind it. */
export function excelPortRig(): PortRig & { readonly rig: ExcelRig } {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const { workbook } = rig;
  return {
    ...workbookHands(workbook),
    rig,
    host: rig.start(),
    whole: () => workbook.hash(),
    protect: (name) => foundSheet(workbook, name).setProtection({ on: true, password: '', options: {} }),
  };
}
