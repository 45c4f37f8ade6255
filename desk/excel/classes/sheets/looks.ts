import type { BorderStyle, FillStyle, FontStyle } from '../../../workbook/style';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type HostObject } from '../../spec';
import type { AreasScope } from '../tables/targets';
import { invalidArgument, numberOf, textOf, wordOf } from './arguments';
import { borderOf, setBorder, type BorderPlace } from './borders';
import { colorOf } from '../../colorText';
import { restyle, styleOf } from './styleOf';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const truth = (value: unknown): boolean => value === true;

const font = excelClass<AreasScope>({
  name: 'RangeFont',
  fields: {
    name: fontField('name', textOf),
    size: fontField('size', (value) => fontSize(numberOf(value))),
    bold: fontField('bold', truth),
    italic: fontField('italic', truth),
    underline: fontField('underline', (value) => wordOf(value, UNDERLINES)),
    strikethrough: fontField('strikethrough', truth),
    superscript: fontField('superscript', truth),
    subscript: fontField('subscript', truth),
    color: fontField('color', (value) => colorOf(value, 'color')),
    tintAndShade: { get: () => 0, set: () => undefined },
  },
});

const fill = excelClass<AreasScope>({
  name: 'RangeFill',
  fields: {
    color: {
      get: (scope) => styleOf(scope, ({ fill: { color } }) => color) ?? null,
      set: (scope, value, host) =>
        restyle(scope, { fill: value === '' ? NO_FILL : { color: colorOf(value, 'color'), pattern: 'Solid' } }, host),
    },
    pattern: fillField('pattern', textOf),
    patternColor: fillField('patternColor', (value) => colorOf(value, 'patternColor')),
    tintAndShade: { get: () => 0, set: () => undefined },
    patternTintAndShade: { get: () => 0, set: () => undefined },
  },
  methods: { clear: (scope, _, host) => restyle(scope, { fill: NO_FILL }, host) },
});

const NO_FILL: FillStyle = { color: '', pattern: 'None', patternColor: '' };

const SIDES: readonly BorderPlace[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const borders = excelClass<AreasScope>({
  name: 'RangeBorderCollection',
  fields: { count: { get: () => SIDES.length }, tintAndShade: { get: () => 0, set: () => undefined } },
  items: (scope, host) => SIDES.map((side) => borderObject(scope, side, host)),
  item: (scope, key, host) => borderObject(scope, wordOf(key, SIDES), host),
  methods: {
    getItem: (scope, [key], host) => borderObject(scope, wordOf(key, SIDES), host),
    getItemAt: (scope, [index], host) => {
      const side = SIDES[numberOf(index)];
      if (side === undefined) throw invalidArgument();
      return borderObject(scope, side, host);
    },
  },
});

interface BorderTarget {
  readonly scope: AreasScope;
  readonly side: BorderPlace;
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const border = excelClass<BorderTarget>({
  name: 'RangeBorder',
  id: ({ side }) => side,
  fields: {
    sideIndex: { get: ({ side }) => side },
    style: borderField('style', (value) => ({ style: wordOf(value, STYLES) })),
    weight: borderField('weight', (value) => ({ weight: wordOf(value, WEIGHTS) })),
    color: borderField('color', (value) => ({ color: colorOf(value, 'color') })),
    tintAndShade: { get: () => 0, set: () => undefined },
  },
});

/** Font, fill and borders of cells. */
export const lookClasses: readonly ClassSpec<object>[] = [font, fill, borders, border];

function fontField<K extends keyof FontStyle>(key: K, read: (value: unknown) => FontStyle[K]): FieldSpec<AreasScope> {
  return {
    get: (scope) => styleOf(scope, ({ font: style }) => style[key]),
    set: (scope, value, host) => restyle(scope, { font: { [key]: read(value) } }, host),
  };
}

function fillField<K extends keyof FillStyle>(key: K, read: (value: unknown) => FillStyle[K]): FieldSpec<AreasScope> {
  return {
    get: (scope) => styleOf(scope, ({ fill: style }) => style[key]),
    set: (scope, value, host) => restyle(scope, { fill: { [key]: read(value) } }, host),
  };
}

function borderField(key: keyof BorderStyle, read: (value: unknown) => Partial<BorderStyle>): FieldSpec<BorderTarget> {
  return {
    get: ({ scope, side }) => borderOf(scope, side, key),
    set: ({ scope, side }, value, host) => setBorder(scope, side, read(value), host),
  };
}

function borderObject(scope: AreasScope, side: BorderPlace, host: ExcelHost): HostObject {
  const target: BorderTarget = { scope, side };
  return host.object('RangeBorder', target);
}

function fontSize(size: number): number {
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}
