import type { Area } from '../../../../core/index';
import { movedArea } from '../../../workbook/areas';
import { renderPivot, type PivotAreas } from '../../../workbook/pivot/renderPivot';
import { ExcelError } from '../../excelError';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type HostObject } from '../../spec';
import { flagOf, textOf, wordOf } from '../tables/arguments';
import { cellMethods } from './cellMethods';
import { sourceOf } from './pivotSource';
import { changePivot, type PivotTarget } from './pivotTarget';

const LAYOUTS = ['Compact', 'Outline', 'Tabular'] as const;
const SUBTOTALS = ['AtTop', 'AtBottom', 'Off'] as const;

/** How a pivot is laid out and where its parts stand. */
export const layoutClass: ClassSpec<object> = excelClass<PivotTarget>({
  name: 'PivotLayout',
  fields: {
    layoutType: {
      get: ({ pivot }) => pivot.layout,
      set: (target, value, host) => changePivot(target, { layout: wordOf(value, 'layoutType', LAYOUTS) }, host),
    },
    subtotalLocation: {
      get: ({ pivot }) => pivot.subtotals,
      set: (target, value, host) =>
        changePivot(target, { subtotals: wordOf(value, 'subtotalLocation', SUBTOTALS) }, host),
    },
    showRowGrandTotals: {
      get: ({ pivot }) => pivot.showRowTotals,
      set: (target, value, host) => changePivot(target, { showRowTotals: flagOf(value, 'showRowGrandTotals') }, host),
    },
    showColumnGrandTotals: {
      get: ({ pivot }) => pivot.showColumnTotals,
      set: (target, value, host) =>
        changePivot(target, { showColumnTotals: flagOf(value, 'showColumnGrandTotals') }, host),
    },
    altTextDescription: storedText('altTextDescription'),
    altTextTitle: storedText('altTextTitle'),
    emptyCellText: storedText('emptyCellText'),
    autoFormat: storedFlag('autoFormat', true),
    enableFieldList: storedFlag('enableFieldList', true),
    fillEmptyCells: storedFlag('fillEmptyCells', true),
    preserveFormatting: storedFlag('preserveFormatting', true),
    showFieldHeaders: storedFlag('showFieldHeaders', true),
  },
  methods: {
    getRange: (target, _args, host) => part(target, 'table', host),
    getDataBodyRange: (target, _args, host) => part(target, 'body', host),
    getRowLabelRange: (target, _args, host) => part(target, 'rowLabels', host),
    getColumnLabelRange: (target, _args, host) => part(target, 'columnLabels', host),
    ...cellMethods,
    getFilterAxisRange: (target, _args, host) => part(target, 'filters', host),
    repeatAllItemLabels: (target, [repeat]) => keep(target, 'repeatAllItemLabels', flagOf(repeat, 'repeatLabels')),
    displayBlankLineAfterEachItem: (target, [display]) => keep(target, 'blankLines', flagOf(display, 'display')),
    setStyle: (target, [style]) => keep(target, 'style', textOf(style, 'style')),
  },
});

/** Where a part of the pivot stands in its sheet now. @throws ExcelError ItemNotFound for a part that it does not have */
function part({ sheet, pivot }: PivotTarget, name: keyof PivotAreas, host: ExcelHost): HostObject {
  const area: Area | null = renderPivot(pivot, sourceOf(host, pivot, true)).areas[name];
  if (area === null) throw new ExcelError('ItemNotFound', `The PivotTable ${pivot.name} has no such part: ${name}.`);
  return host.range(sheet, movedArea(area, pivot.at.row, pivot.at.column));
}

function keep({ sheet, pivot }: PivotTarget, key: string, value: unknown): void {
  pivot.bag.set(key, value);
  sheet.pivots.change(pivot, {}, 'script');
}

function storedText(key: string): FieldSpec<PivotTarget> {
  return {
    get: ({ pivot }) => pivot.bag.get(key) ?? '',
    set: (target, value) => keep(target, key, textOf(value, key)),
  };
}

function storedFlag(key: string, start: boolean): FieldSpec<PivotTarget> {
  return {
    get: ({ pivot }) => pivot.bag.get(key) ?? start,
    set: (target, value) => keep(target, key, flagOf(value, key)),
  };
}
