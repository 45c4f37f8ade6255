import { bindingRange, bindings } from '../classes/tables/bindings/bindingClasses';
import type { ExcelEnd } from '../excelEnd';
import type { RangeTarget } from '../spec';

/** Answer `document.goToByIdAsync`: show and select the cells of a binding, a name or an address. */
export function goTo(excel: ExcelEnd, data: unknown): object {
  const { DdaGoToByIdMethod: asked = {} } = data as { readonly DdaGoToByIdMethod?: Asked };
  const target = asked.GoToType === BINDING ? boundCells(excel, asked.Id) : namedCells(excel, asked.Id);
  if (target === null) return { Error: OUT_OF_BOUND };
  excel.workbook.activate(target.sheet, 'script');
  target.sheet.selection = target.area;
  return { Error: 0 };
}

interface Asked {
  readonly Id?: string | number;
  readonly GoToType?: number;
}

const BINDING = 0;
/** `ooeNavOutOfBound` of the library. */
const OUT_OF_BOUND = 7004;

function boundCells({ workbook }: ExcelEnd, id: unknown): RangeTarget | null {
  const binding = bindings(workbook).find((one) => one.id === id);
  return binding === undefined ? null : bindingRange(workbook, binding);
}

function namedCells({ host }: ExcelEnd, id: unknown): RangeTarget | null {
  try {
    return host.areaOf(id);
  } catch (_noSuchPlace) {
    return null;
  }
}
