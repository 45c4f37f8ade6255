import type { AlignmentStyle, CellStyle } from '../../../../workbook/style';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject } from '../../../spec';
import { filledTextOf, flagOf, numberOf, textOf, wordOf } from '../arguments';
import { collectionMembers } from '../collectionMembers';
import type { WorkbookScope } from '../targets';
import {
  cellStyle,
  cellStyles,
  forgetCellStyle,
  isBuiltIn,
  keepCellStyle,
  newCellStyle,
  type CellStyleRecord,
  type StyleParts,
} from './cellStyles';
import { changeStyle, liveStyle, type StyleTarget } from './styleTarget';
import { styleBorders, styleFill, styleFont } from './styleParts';

const members = collectionMembers<WorkbookScope>({
  items: ({ workbook }, host) => cellStyles(workbook).map(({ name }) => object(host, name)),
  find: ({ workbook }, key, host) => {
    const style = typeof key === 'string' ? cellStyle(workbook, key) : undefined;
    return style === undefined ? null : object(host, style.name);
  },
});

/** Cell styles of the workbook. */
export const styleCollectionClass = excelClass<WorkbookScope>({
  name: 'StyleCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ workbook }, [name]) => {
      const text = filledTextOf(name, 'name');
      if (cellStyle(workbook, text) !== undefined)
        throw new ExcelError('ItemAlreadyExists', `The resource being created already exists: the style "${text}".`);
      keepCellStyle(workbook, newCellStyle(text));
    },
  },
});

/** One cell style; cells that have it follow its changes. */
export const styleClass = excelClass<StyleTarget>({
  name: 'Style',
  id: (target) => target.name,
  fields: {
    name: { get: (target, host) => liveStyle(target, host).name },
    builtIn: { get: (target, host) => isBuiltIn(liveStyle(target, host).name) },
    autoIndent: {
      get: (target, host) => liveStyle(target, host).autoIndent,
      set: (target, value, host) =>
        keepCellStyle(host.workbook, { ...liveStyle(target, host), autoIndent: flagOf(value, 'autoIndent') }),
    },
    formulaHidden: style(
      (look) => look.formulaHidden,
      (value) => ({ formulaHidden: flagOf(value, 'formulaHidden') }),
    ),
    locked: style(
      (look) => look.locked,
      (value) => ({ locked: flagOf(value, 'locked') }),
    ),
    numberFormat: style(
      (look) => look.numberFormat,
      (value) => ({ numberFormat: textOf(value, 'numberFormat') }),
    ),
    numberFormatLocal: style(
      (look) => look.numberFormat,
      (value) => ({ numberFormat: textOf(value, 'numberFormat') }),
    ),
    horizontalAlignment: aligned('horizontal', (value) => wordOf(value, 'horizontalAlignment', HORIZONTAL)),
    verticalAlignment: aligned('vertical', (value) => wordOf(value, 'verticalAlignment', VERTICAL)),
    indentLevel: aligned('indent', (value) => numberOf(value, 'indentLevel')),
    readingOrder: aligned('readingOrder', (value) => wordOf(value, 'readingOrder', READING_ORDERS)),
    shrinkToFit: aligned('shrink', (value) => flagOf(value, 'shrinkToFit')),
    // The library sets `textOrientation` under the name `Orientation`.
    orientation: aligned('rotation', (value) => numberOf(value, 'textOrientation')),
    textOrientation: aligned('rotation', (value) => numberOf(value, 'textOrientation')),
    wrapText: aligned('wrap', (value) => flagOf(value, 'wrapText')),
    includeAlignment: included('alignment'),
    includeBorder: included('border'),
    includeFont: included('font'),
    includeNumber: included('number'),
    includePatterns: included('fill'),
    includeProtection: included('protection'),
  },
  links: { borders: styleBorders, fill: styleFill, font: styleFont },
  methods: {
    delete: (target, _args, host) => {
      const { name } = liveStyle(target, host);
      if (name === 'Normal') throw new ExcelError('InvalidOperation', 'The style Normal cannot be deleted.');
      forgetCellStyle(host.workbook, name);
    },
  },
});

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
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function object(host: ExcelHost, name: string): HostObject {
  const target: StyleTarget = { name };
  return host.object('Style', target);
}

function style(
  read: (look: CellStyle) => unknown,
  change: (value: unknown) => Partial<CellStyle>,
): FieldSpec<StyleTarget> {
  return {
    get: (target, host) => read(liveStyle(target, host).style),
    set: (target, value, host) => changeStyle(target, host, change(value)),
  };
}

function aligned<K extends keyof AlignmentStyle>(
  key: K,
  read: (value: unknown) => AlignmentStyle[K],
): FieldSpec<StyleTarget> {
  return {
    get: (target, host) => liveStyle(target, host).style.alignment[key],
    set: (target, value, host) => {
      const { alignment } = liveStyle(target, host).style;
      changeStyle(target, host, { alignment: { ...alignment, [key]: read(value) } });
    },
  };
}

function included(part: keyof StyleParts): FieldSpec<StyleTarget> {
  return {
    get: (target, host) => liveStyle(target, host).parts[part],
    set: (target, value, host) => {
      const record: CellStyleRecord = liveStyle(target, host);
      keepCellStyle(host.workbook, { ...record, parts: { ...record.parts, [part]: flagOf(value, part) } });
    },
  };
}
