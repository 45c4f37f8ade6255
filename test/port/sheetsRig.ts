import { sheetsRig, type SheetsRig } from '../gas/sheetsRig';
import { sheetsWhole } from '../gas/sheetsWhole';
import type { PortRig } from './rig';
import { ORDERS } from './shop';
import { foundSheet, workbookHands } from './workbookRig';

/** The Sheets host on the emulated services, with the shop in the spreadsheet behind it. */
export function sheetsPortRig(): PortRig & { readonly rig: SheetsRig } {
  const rig = sheetsRig({ 订单: ORDERS }, { dates: [2] });
  const { workbook, end } = rig;
  return {
    ...workbookHands(workbook),
    rig,
    host: rig.start(),
    whole: () => `${sheetsWhole(rig)} ${JSON.stringify([...rig.project.properties.document])}`,
    protect: (name) => {
      end.state.protections.push({
        id: String(end.state.nextId()),
        sheet: foundSheet(workbook, name),
        area: null,
        description: '',
        warningOnly: false,
        editors: ['owner@example.com'],
        unprotected: [],
        namedRange: null,
      });
    },
  };
}
