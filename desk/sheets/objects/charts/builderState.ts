import type { SheetArea } from '../../../workbook/objects';
import { SELF, type ServiceObject, type ServiceState } from '../../frame/serviceType';
import type { SheetModel } from '../../../workbook/workbook';
import { rangeObject } from '../../types';
import type { ChartSpec } from './chartSpec';
import { withOption } from './options';
import { sameArea } from '../../../workbook/areas';

/** A chart in the making. All typed builders of one chart share the draft. */
export interface BuilderState extends ServiceState {
  readonly sheet: SheetModel;
  readonly draft: { spec: ChartSpec };
  /** The chart that is modified; null for a new one. */
  readonly chartId: string | null;
}

/** Change the draft of a builder. */
export function edit({ draft }: BuilderState, change: Partial<ChartSpec>): typeof SELF {
  draft.spec = { ...draft.spec, ...change };
  return SELF;
}

/** Set an option of the draft. */
export function option(state: BuilderState, path: string, value: unknown): typeof SELF {
  return edit(state, { options: withOption(state.draft.spec.options, path, value) });
}

export function sameCells(one: SheetArea, other: SheetArea): boolean {
  return one.sheet === other.sheet && sameArea(one.area, other.area);
}

/** The ranges of a chart; those of sheets that are gone are left out. */
export function rangeObjects({ end }: ServiceState, ranges: readonly SheetArea[]): ServiceObject[] {
  return ranges.flatMap(({ sheet: name, area }) => {
    const sheet = end.workbook.sheet(name);
    return sheet === undefined ? [] : [rangeObject(end, sheet, { ...area })];
  });
}
