import { overlaps } from '../../workbook/areas';
import { bindingRange, bindings } from '../classes/tables/bindings/bindingClasses';
import { EventType, type ExcelMessage } from '../events/eventMessages';
import { rangeOfEvent } from '../events/eventReference';
import type { ExcelEnd } from '../excelEnd';

/** What the library is told of a binding. */
export interface BindingAnswer {
  readonly Name: string;
  readonly BindingType: number;
  readonly RowCount: number;
  readonly ColCount: number;
  readonly HasHeaders: boolean;
}

/** Answer `bindings.getByIdAsync`. */
export function bindingById(excel: ExcelEnd, data: unknown): object {
  const { DdaBindingsMethod: asked } = data as { readonly DdaBindingsMethod?: { readonly BindingId?: string } };
  const found = bindingAnswers(excel).filter(({ Name }) => Name === asked?.BindingId);
  return found.length === 0 ? { Error: NO_SUCH_BINDING } : { Error: 0, Bindings: found };
}

/** Answer `bindings.getAllAsync`. */
export function allBindings(excel: ExcelEnd): object {
  return { Error: 0, Bindings: bindingAnswers(excel) };
}

/** The bindings whose cells a message says were changed. */
export function changedBindings(excel: ExcelEnd, message: ExcelMessage): readonly BindingAnswer[] {
  if (message.type !== EventType.changed || message.target === 'Workbook') return [];
  const changed = rangeOfEvent(excel.host, message.details['referenceId']);
  if (changed === null) return [];
  const touched = bindings(excel.workbook).filter((binding) => {
    const { sheet, area } = bindingRange(excel.workbook, binding);
    return sheet === changed.sheet && overlaps(area, changed.area);
  });
  const ids = new Set(touched.map(({ id }) => id));
  return bindingAnswers(excel).filter(({ Name }) => ids.has(Name));
}

/** `ooeBindingNotExist` of the library. */
const NO_SUCH_BINDING = 3002;

/** Numbers of table, text and matrix in the library's messages. */
const TYPES = { Table: 1, Text: 2, Range: 3 } as const;

function bindingAnswers({ workbook }: ExcelEnd): readonly BindingAnswer[] {
  return bindings(workbook).map((binding) => {
    const { area } = bindingRange(workbook, binding);
    return {
      Name: binding.id,
      BindingType: TYPES[binding.type],
      RowCount: area.bottom - area.top + 1,
      ColCount: area.right - area.left + 1,
      HasHeaders: binding.type === 'Table',
    };
  });
}
