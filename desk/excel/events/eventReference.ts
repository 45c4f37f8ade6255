import type { Area } from '../../../core/index';
import type { SheetModel } from '../../workbook/workbook';
import type { ExcelHost, RangeTarget } from '../spec';

/** Name the cells of an event, for `args.getRange(context)`. */
export function eventReference(sheet: SheetModel, { top, left, bottom, right }: Area): string {
  return `event:${top}:${left}:${bottom}:${right}:${sheet.id}`;
}

/** Find the cells of an event again; null when its sheet is gone.
 *  Limit: cells inserted or deleted after the event do not move them. */
export function rangeOfEvent(host: ExcelHost, reference: unknown): RangeTarget | null {
  const [word, top, left, bottom, right, ...id] = String(reference).split(':');
  const sheet = word === 'event' ? host.workbook.sheetById(id.join(':')) : undefined;
  if (sheet === undefined) return null;
  return { sheet, area: { top: Number(top), left: Number(left), bottom: Number(bottom), right: Number(right) } };
}
