import { overlaps } from '../../workbook/areas';
import { bindingRange, bindings } from '../classes/tables/bindings/bindingClasses';
import { EventType, type ExcelMessage } from '../events/eventMessages';
import { rangeOfEvent } from '../events/eventReference';
import type { ExcelEnd } from '../excelEnd';
import type { HostObject } from '../spec';

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

/** Answer `bindings.addFromSelectionAsync`, and `bindings.addFromPromptAsync` as if the person said yes to the selection that Excel's prompt offers. */
export function bindSelection(excel: ExcelEnd, data: unknown): object {
  return added(excel, askedOf(data), WRONG_SELECTION, 'addFromSelection', []);
}

/** Answer `bindings.addFromNamedItemAsync`: of a name, a table or an address. */
export function bindNamedItem(excel: ExcelEnd, data: unknown): object {
  const asked = askedOf(data);
  const name = asked.ItemName ?? '';
  const { names } = excel.workbook;
  const isNamed = names.get(name, null) !== undefined || excel.workbook.table(name) !== undefined;
  if (isNamed) return added(excel, asked, WRONG_NAMED_ITEM, 'addFromNamedItem', [name]);
  try {
    const { sheet, area } = excel.host.areaOf(name);
    return added(excel, asked, WRONG_NAMED_ITEM, 'add', [excel.host.range(sheet, area)]);
  } catch (_noAddress) {
    return { Error: NO_SUCH_NAME };
  }
}

/** Answer `bindings.releaseByIdAsync`. */
export function releaseBinding(excel: ExcelEnd, data: unknown): object {
  const id = askedOf(data).BindingId ?? '';
  const binding = bindingClassOf(excel).spec.item?.({ workbook: excel.workbook }, id, excel.host) ?? null;
  if (binding === null) return { Error: NO_SUCH_BINDING };
  binding.spec.methods?.['delete']?.(binding.target, [], excel.host);
  return { Error: 0 };
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

/** `ooeBindingNotExist`, `ooeInvalidSelectionForBindingType`, `ooeNamedItemNotFound` and `ooeInvalidNamedItemForBindingType` of the library. */
const NO_SUCH_BINDING = 3002;
const WRONG_SELECTION = 3004;
const NO_SUCH_NAME = 3006;
const WRONG_NAMED_ITEM = 3008;

interface Asked {
  readonly BindingId?: string;
  readonly BindingType?: number;
  readonly ItemName?: string;
}

function askedOf(data: unknown): Asked {
  const { DdaBindingsMethod = {} } = data as { readonly DdaBindingsMethod?: Asked };
  return DdaBindingsMethod;
}

function bindingClassOf({ host, workbook }: ExcelEnd): HostObject {
  return host.object('BindingCollection', { workbook });
}

function added(
  excel: ExcelEnd,
  { BindingType, BindingId }: Asked,
  refusal: number,
  method: 'add' | 'addFromNamedItem' | 'addFromSelection',
  place: readonly unknown[],
): object {
  const type = Object.entries(TYPES).find(([, number]) => number === BindingType)?.[0];
  const { spec, target } = bindingClassOf(excel);
  try {
    spec.methods?.[method]?.(target, [...place, type, BindingId], excel.host);
  } catch (_refused) {
    return { Error: refusal };
  }
  return { Error: 0, Bindings: bindingAnswers(excel).filter(({ Name }) => Name === BindingId) };
}

/** Numbers of table, text and matrix in the library's messages. */
const TYPES = { Table: 1, Text: 2, Range: 3 } as const;

function bindingAnswers({ workbook }: ExcelEnd): readonly BindingAnswer[] {
  return bindings(workbook).map((binding) => {
    const { area } = bindingRange(workbook, binding);
    return {
      Name: binding.id,
      BindingType: TYPES[binding.type],
      RowCount: area.bottom - area.top + (binding.type === 'Table' ? 0 : 1),
      ColCount: area.right - area.left + 1,
      HasHeaders: binding.type === 'Table',
    };
  });
}
