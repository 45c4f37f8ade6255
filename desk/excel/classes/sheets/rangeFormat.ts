import type { AlignmentStyle } from '../../../workbook/style';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type MethodSpec } from '../../spec';
import type { AreasScope } from '../tables/targets';
import { integerOf, invalidArgument, numberOf, wordOf } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { restyle, styleOf } from './styleOf';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;

const fields: Readonly<Record<string, FieldSpec<AreasScope>>> = {
  wrapText: aligned('wrap', (value) => value === true),
  shrinkToFit: aligned('shrink', (value) => value === true),
  horizontalAlignment: aligned('horizontal', (value) => wordOf(value, HORIZONTAL)),
  verticalAlignment: aligned('vertical', (value) => wordOf(value, VERTICAL)),
  readingOrder: aligned('readingOrder', (value) => wordOf(value, READING)),
  indentLevel: aligned('indent', (value) => within(integerOf(value), 0, 250)),
  textOrientation: aligned('rotation', (value) => orientation(integerOf(value))),
  autoIndent: { get: () => false, set: () => undefined },
  columnWidth: {
    get: (scope) => sameSize(scope, 'columns'),
    set: (scope, value, host) => setWidth(scope, within(numberOf(value), 0, 1800), host),
  },
  rowHeight: {
    get: (scope) => sameSize(scope, 'rows'),
    set: (scope, value, host) => setHeight(scope, within(numberOf(value), 0, 409.5), host),
  },
  useStandardWidth: {
    get: (scope) => isStandard(scope, 'columns'),
    set: (scope, value, host) => {
      if (value === true) setWidth(scope, null, host);
    },
  },
  useStandardHeight: {
    get: (scope) => isStandard(scope, 'rows'),
    set: (scope, value, host) => {
      if (value === true) setHeight(scope, null, host);
    },
  },
};

const methods: Readonly<Record<string, MethodSpec<AreasScope>>> = {
  adjustIndent: (scope, [amount], host) => {
    const indent = (styleOf(scope, ({ alignment }) => alignment.indent) ?? 0) + integerOf(amount);
    restyle(scope, { alignment: { indent: within(indent, 0, 250) } }, host);
  },
  autofitColumns: (scope, _, host) => forEachArea(scope, host, autofitColumns),
  autofitRows: (scope, _, host) => forEachArea(scope, host, autofitRows),
};

const rangeFormat = excelClass<AreasScope>({
  name: 'RangeFormat',
  fields,
  links: {
    borders: (scope, host) => host.object('RangeBorderCollection', scope),
    fill: (scope, host) => host.object('RangeFill', scope),
    font: (scope, host) => host.object('RangeFont', scope),
    protection: (scope, host) => host.object('FormatProtection', scope),
  },
  methods,
});

const formatProtection = excelClass<AreasScope>({
  name: 'FormatProtection',
  fields: {
    locked: {
      get: (scope) => styleOf(scope, (style) => style.locked),
      set: (scope, value, host) => restyle(scope, { locked: value === true }, host),
    },
    formulaHidden: {
      get: (scope) => styleOf(scope, (style) => style.formulaHidden),
      set: (scope, value, host) => restyle(scope, { formulaHidden: value === true }, host),
    },
  },
});

/** Excel.RangeFormat and Excel.FormatProtection, over the areas of a Range or a RangeAreas. */
export const rangeFormatClasses: readonly ClassSpec<object>[] = [rangeFormat, formatProtection];

function aligned<K extends keyof AlignmentStyle>(
  key: K,
  read: (value: unknown) => AlignmentStyle[K],
): FieldSpec<AreasScope> {
  return {
    get: (scope) => styleOf(scope, ({ alignment }) => alignment[key]),
    set: (scope, value, host) => restyle(scope, { alignment: { [key]: read(value) } }, host),
  };
}

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}

/** -90 to 90 degrees, or 180 for stacked letters. */
function orientation(degrees: number): number {
  return degrees === 180 ? 180 : within(degrees, -90, 90);
}

function setWidth(scope: AreasScope, width: number | null, host: ExcelHost): void {
  forEachArea(scope, host, (sheet, { left, right }) => sheet.setColumnWidth(left, right, width, 'script'));
}

function setHeight(scope: AreasScope, height: number | null, host: ExcelHost): void {
  forEachArea(scope, host, (sheet, { top, bottom }) => sheet.setRowHeight(top, bottom, height, 'script'));
}

function forEachArea(
  { sheet, areas }: AreasScope,
  host: ExcelHost,
  change: (sheet: AreasScope['sheet'], area: AreasScope['areas'][number]) => void,
): void {
  for (const area of areas) {
    host.checkWritable(sheet, area);
    change(sheet, area);
  }
}

function sameSize({ sheet, areas }: AreasScope, of: 'rows' | 'columns'): number | null {
  const sizes = new Set<number>();
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = of === 'rows' ? [top, bottom] : [left, right];
    for (let index = first; index <= last && sizes.size < 2; index++)
      sizes.add(of === 'rows' ? sheet.rowHeight(index) : sheet.columnWidth(index));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

/** A width or height is standard when it is that of a column or row nobody has touched: the last of the sheet. */
function isStandard(scope: AreasScope, of: 'rows' | 'columns'): boolean | null {
  const size = sameSize(scope, of);
  if (size === null) return null;
  return size === (of === 'rows' ? scope.sheet.rowHeight(1_048_575) : scope.sheet.columnWidth(16_383));
}
