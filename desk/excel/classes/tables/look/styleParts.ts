import type { BorderSide, BorderStyle, FillStyle, FontStyle } from '../../../../workbook/style';
import { colorOf } from '../../../colorText';
import { excelClass, HostObject, type ExcelHost, type FieldSpec, type LinkSpec } from '../../../spec';
import { filledTextOf, flagOf, numberOf, wordOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import { changeStyle, liveStyle, type StyleTarget } from './styleTarget';

/** `style.font`: the members of RangeFont over a cell style. */
export const styleFont: LinkSpec<StyleTarget> = (target) => new HostObject(fontClass, target);

/** `style.fill`: the members of RangeFill over a cell style. */
export const styleFill: LinkSpec<StyleTarget> = (target) => new HostObject(fillClass, target);

/** `style.borders`: the members of RangeBorderCollection over a cell style. */
export const styleBorders: LinkSpec<StyleTarget> = (target) => new HostObject(bordersClass, target);

const fontClass = excelClass<StyleTarget>({
  name: 'RangeFont',
  fields: {
    bold: font('bold', (value) => flagOf(value, 'bold')),
    color: font('color', (value) => colorOf(value, 'color')),
    italic: font('italic', (value) => flagOf(value, 'italic')),
    name: font('name', (value) => filledTextOf(value, 'name')),
    size: font('size', (value) => numberOf(value, 'size')),
    strikethrough: font('strikethrough', (value) => flagOf(value, 'strikethrough')),
    subscript: font('subscript', (value) => flagOf(value, 'subscript')),
    superscript: font('superscript', (value) => flagOf(value, 'superscript')),
    underline: font('underline', (value) => wordOf(value, 'underline', UNDERLINES)),
    tintAndShade: { get: () => 0 },
  },
});

const fillClass = excelClass<StyleTarget>({
  name: 'RangeFill',
  fields: {
    color: fill('color', (value) => (value === '' ? '' : colorOf(value, 'color'))),
    pattern: fill('pattern', (value) => filledTextOf(value, 'pattern')),
    patternColor: fill('patternColor', (value) => colorOf(value, 'patternColor')),
    patternTintAndShade: { get: () => 0 },
    tintAndShade: { get: () => 0 },
  },
  methods: {
    clear: (target, _args, host) =>
      changeStyle(target, host, { fill: { color: '', pattern: 'None', patternColor: '' } }),
  },
});

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Borders of Excel.BorderIndex that a style has. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

interface BorderTarget extends StyleTarget {
  readonly index: string;
}

const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

const borderClass = excelClass<BorderTarget>({
  name: 'RangeBorder',
  id: (target) => target.index,
  fields: {
    sideIndex: { get: (target) => target.index },
    color: border('color', (value) => colorOf(value, 'color')),
    style: border('style', (value) => wordOf(value, 'style', LINES)),
    weight: border('weight', (value) => wordOf(value, 'weight', WEIGHTS)),
    tintAndShade: { get: () => 0 },
  },
});

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const bordersClass = excelClass<StyleTarget>({
  name: 'RangeBorderCollection',
  fields: { count: { get: () => Object.keys(SIDES).length }, tintAndShade: { get: () => 0 } },
  ...collectionMembers<StyleTarget>({
    items: ({ name }) => Object.keys(SIDES).map((index) => borderObject(name, index)),
    find: ({ name }, key) => (typeof key === 'string' && key in SIDES ? borderObject(name, key) : null),
  }),
});

function borderObject(name: string, index: string): HostObject {
  const target: BorderTarget = { name, index };
  return new HostObject(borderClass, target);
}

function font<K extends keyof FontStyle>(key: K, read: (value: unknown) => FontStyle[K]): FieldSpec<StyleTarget> {
  return {
    get: (target, host) => liveStyle(target, host).style.font[key],
    set: (target, value, host) => {
      const { font: before } = liveStyle(target, host).style;
      changeStyle(target, host, { font: { ...before, [key]: read(value) } });
    },
  };
}

function fill<K extends keyof FillStyle>(key: K, read: (value: unknown) => FillStyle[K]): FieldSpec<StyleTarget> {
  return {
    get: (target, host) => liveStyle(target, host).style.fill[key],
    set: (target, value, host) => {
      const { fill: before } = liveStyle(target, host).style;
      const pattern = key === 'color' && before.pattern === 'None' ? { pattern: 'Solid' } : {};
      changeStyle(target, host, { fill: { ...before, ...pattern, [key]: read(value) } });
    },
  };
}

function border<K extends keyof BorderStyle>(
  key: K,
  read: (value: unknown) => BorderStyle[K],
): FieldSpec<BorderTarget> {
  return {
    get: (target, host) => borderOf(target, host)[key],
    set: (target, value, host) => {
      const side = found(SIDES[target.index], target.index);
      const { borders } = liveStyle(target, host).style;
      const before = borderOf(target, host);
      const line = key === 'style' || before.style !== 'None' ? {} : { style: 'Continuous' as const };
      changeStyle(target, host, { borders: { ...borders, [side]: { ...before, ...line, [key]: read(value) } } });
    },
  };
}

function borderOf(target: BorderTarget, host: ExcelHost): BorderStyle {
  const side = found(SIDES[target.index], target.index);
  return liveStyle(target, host).style.borders[side] ?? NO_BORDER;
}
