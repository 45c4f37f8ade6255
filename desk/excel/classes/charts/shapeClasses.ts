import type { ShapeModel } from '../../../workbook/objects';
import { colorOf } from '../../colorText';
import type { SheetModel } from '../../../workbook/workbook';
import { excelClass, HostObject, type ClassSpec, type ExcelHost, type FieldSpec, type MethodSpec } from '../../spec';
import { ExcelError } from '../../excelError';
import { invalidArgument, isAbsent, numberOf, textOf, wordOf } from '../tables/arguments';
import { collectionMembers } from '../tables/collectionMembers';
import type { SheetScope } from '../tables/targets';
import { lineClass } from './lineClass';
import {
  addGroup,
  copyShape,
  followGroup,
  groupAround,
  levelOf,
  outerShapes,
  removeShape,
  shapeGroupClasses,
} from './shapeGroups';
import { shapeObject, type ShapePart } from './shapeTarget';
import { textRangeClass } from './textRangeClass';
import { flag, innerPart, number, partClass, store, storedField, text, word } from './storedPart';

const ORDERS = ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'] as const;
const MARGIN = number(3.6);

/** Shapes, text boxes, lines and pictures: stored and given back. */
export const shapeClasses: readonly ClassSpec<object>[] = [
  collectionClass(),
  shapeClass(),
  partClass<ShapePart>('GeometricShape', {
    moreFields: { id: { get: ({ shape }) => shape.id } },
    moreLinks: { shape: ({ sheet, shape }, host) => shapeObject(host, sheet, shape) },
  }),
  partClass<ShapePart>('Image', {
    fields: { brightness: number(0.5), contrast: number(0.5) },
    moreFields: {
      id: { get: ({ shape }) => shape.id },
      format: { get: ({ bag }) => bag.get('image.format') ?? 'PNG' },
    },
    moreLinks: { shape: ({ sheet, shape }, host) => shapeObject(host, sheet, shape) },
  }),
  lineClass,
  ...shapeGroupClasses,
  partClass<ShapePart>('ShapeFill', {
    fields: {
      transparency: number(0),
      type: word('Solid', 'NoFill', 'Gradient', 'Pattern', 'PictureAndTexture', 'Mixed'),
    },
    moreFields: { foregroundColor: colorField('foregroundColor', '#4472C4') },
    methods: {
      clear: (part) => store(part, 'type', 'NoFill'),
      setSolidColor: (part, [color]) => {
        store(part, 'foregroundColor', colorOf(color, 'color'));
        store(part, 'type', 'Solid');
      },
    },
  }),
  partClass<ShapePart>('ShapeLineFormat', {
    fields: {
      dashStyle: text('Solid'),
      style: text('Single'),
      transparency: number(0),
      visible: flag(true),
      weight: number(1),
    },
    moreFields: { color: colorField('color', '#2F528F') },
  }),
  partClass<ShapePart>('TextFrame', {
    fields: {
      autoSizeSetting: word('AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed'),
      bottomMargin: MARGIN,
      leftMargin: number(7.2),
      rightMargin: number(7.2),
      topMargin: MARGIN,
      horizontalAlignment: word('Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed'),
      horizontalOverflow: word('Overflow', 'Clip'),
      orientation: text('Horizontal'),
      readingOrder: word('LeftToRight', 'RightToLeft'),
      verticalAlignment: word('Top', 'Middle', 'Bottom', 'Justified', 'Distributed'),
      verticalOverflow: word('Overflow', 'Ellipsis', 'Clip'),
    },
    moreFields: { hasText: { get: ({ shape }) => shape.text !== '' } },
    links: { textRange: 'TextRange' },
    methods: { deleteText: ({ sheet, shape }) => sheet.shapes.change(shape, { text: '' }, 'script') },
  }),
  textRangeClass,
  partClass<ShapePart>('ShapeFont', {
    fields: {
      bold: flag(false),
      italic: flag(false),
      name: text('Calibri'),
      size: number(11),
      underline: text('None'),
    },
    moreFields: { color: colorField('color', '#000000') },
  }),
];

function collectionClass(): ClassSpec<object> {
  const members = collectionMembers<SheetScope>({
    items: ({ sheet }, host) => outerShapes(sheet).map((shape) => shapeObject(host, sheet, shape)),
    find: ({ sheet }, key, host) => {
      const shape = sheet.shapes.get(String(key));
      return shape === undefined ? null : shapeObject(host, sheet, shape);
    },
  });
  const add = ({ sheet }: SheetScope, host: ExcelHost, start: Partial<ShapeModel> & { type: string }): HostObject => {
    const place = { left: 200, top: 60, width: 72, height: 72 };
    const id = host.workbook.newId('shape');
    const name = `${start.type} ${sheet.shapes.all.length + 1}`;
    const shape: ShapeModel = { id, name, text: '', bag: new Map(), ...place, ...start };
    return shapeObject(host, sheet, sheet.shapes.add(shape, 'script'));
  };
  return excelClass<SheetScope>({
    name: 'ShapeCollection',
    ...members,
    methods: {
      ...members.methods,
      addGeometricShape: (scope, [type], host) =>
        add(scope, host, { type: 'GeometricShape', bag: new Map([['geometricShapeType', textOf(type, 'type')]]) }),
      addTextBox: (scope, [content], host) =>
        add(scope, host, { type: 'TextBox', text: isAbsent(content) ? '' : textOf(content, 'text') }),
      addLine: (scope, [left, top, right, bottom, kind], host) => {
        const [x1, y1, x2, y2] = [left, top, right, bottom].map((value) => numberOf(value, 'place')) as [
          number,
          number,
          number,
          number,
        ];
        const bag = new Map<string, unknown>(isAbsent(kind) ? [] : [['line.connectorType', kind]]);
        const size = {
          left: Math.min(x1, x2),
          top: Math.min(y1, y2),
          width: Math.abs(x2 - x1),
          height: Math.abs(y2 - y1),
        };
        return add(scope, host, { type: 'Line', ...size, bag });
      },
      addGroup: ({ sheet }, [values], host) => addGroup(sheet, values, host),
      addImage: (scope, [image], host) =>
        add(scope, host, { type: 'Image', bag: new Map([['image.data', textOf(image, 'base64ImageString')]]) }),
    },
  });
}

function shapeMethods(): Readonly<Record<string, MethodSpec<ShapePart>>> {
  return {
    copyTo: ({ sheet, shape }, [destination], host) => {
      const to = isAbsent(destination) ? sheet : sheetOf(host, destination);
      return shapeObject(host, to, copyShape(host, sheet, shape, to));
    },
    delete: ({ sheet, shape }) => removeShape(sheet, shape),
    incrementLeft: (part, [by]) => move(part, { left: part.shape.left + numberOf(by, 'increment') }),
    incrementTop: (part, [by]) => move(part, { top: part.shape.top + numberOf(by, 'increment') }),
    incrementRotation: (part, [by]) =>
      store(part, 'rotation', Number(part.bag.get('rotation') ?? 0) + numberOf(by, 'increment')),
    scaleWidth: (part, [factor]) => move(part, { width: part.shape.width * numberOf(factor, 'scaleFactor') }),
    scaleHeight: (part, [factor]) => move(part, { height: part.shape.height * numberOf(factor, 'scaleFactor') }),
    setZOrder: ({ sheet, shape }, [order]) => {
      const at = sheet.shapes.all.indexOf(shape);
      const last = sheet.shapes.all.length - 1;
      const places = {
        BringToFront: last,
        BringForward: Math.min(at + 1, last),
        SendToBack: 0,
        SendBackward: Math.max(at - 1, 0),
      };
      sheet.shapes.move(shape, places[wordOf(order, 'position', ORDERS)], 'script');
    },
  };
}

function shapeClass(): ClassSpec<object> {
  return excelClass<ShapePart>({
    name: 'Shape',
    id: ({ shape }) => shape.id,
    fields: {
      id: { get: ({ shape }) => shape.id },
      name: {
        get: ({ shape }) => shape.name,
        set: ({ sheet, shape }, value) => sheet.shapes.change(shape, { name: textOf(value, 'name') }, 'script'),
      },
      type: { get: ({ shape }) => (shape.type === 'TextBox' ? 'GeometricShape' : shape.type) },
      ...Object.fromEntries((['left', 'top', 'width', 'height'] as const).map((side) => [side, sideField(side)])),
      altTextDescription: storedField('altTextDescription', text('')),
      altTextTitle: storedField('altTextTitle', text('')),
      geometricShapeType: storedField('geometricShapeType', text('Rectangle')),
      lockAspectRatio: storedField('lockAspectRatio', flag(false)),
      placement: storedField('placement', word('TwoCell', 'OneCell', 'Absolute')),
      rotation: storedField('rotation', number(0)),
      visible: storedField('visible', flag(true)),
      connectionSiteCount: { get: siteCount },
      displayName: { get: ({ shape }) => shape.name },
      zOrderPosition: { get: ({ sheet, shape }) => sheet.shapes.all.indexOf(shape) },
      level: { get: ({ sheet, shape }) => levelOf(sheet, shape) },
    },
    links: {
      ...Object.fromEntries(
        Object.entries({
          fill: 'ShapeFill',
          lineFormat: 'ShapeLineFormat',
          textFrame: 'TextFrame',
          geometricShape: 'GeometricShape',
          image: 'Image',
          line: 'Line',
        }).map(([key, name]) => [key, (part: ShapePart, host: ExcelHost) => host.object(name, innerPart(part, key))]),
      ),
      group: (part, host) => {
        if (part.shape.type !== 'Group')
          throw new ExcelError('InvalidOperation', `The shape ${part.shape.name} is no group.`);
        return host.object('ShapeGroup', part);
      },
      parentGroup: ({ sheet, shape }, host) => {
        const group = groupAround(sheet, shape);
        return group === null ? null : shapeObject(host, sheet, group);
      },
    },
    methods: shapeMethods(),
  });
}

function sideField(side: 'left' | 'top' | 'width' | 'height'): FieldSpec<ShapePart> {
  return {
    get: ({ shape }) => shape[side],
    set: (part, value) => move(part, { [side]: numberOf(value, side) }),
  };
}

function move({ sheet, shape }: ShapePart, to: Partial<ShapeModel>): void {
  const before = { ...shape };
  sheet.shapes.change(shape, to, 'script');
  followGroup(sheet, shape, before);
}

function colorField(key: string, start: string): FieldSpec<ShapePart> {
  return {
    get: ({ bag, path }) => bag.get(path + key) ?? start,
    set: (part, value) => store(part, key, colorOf(value, key)),
  };
}

/** Places where a connector can hold on; rectangles and most others have one on each side. */
const SITES: ReadonlyMap<unknown, number> = new Map([
  ['Triangle', 6],
  ['RightTriangle', 6],
  ['Parallelogram', 6],
  ['Pentagon', 5],
  ['Hexagon', 6],
  ['Heptagon', 7],
  ['Octagon', 8],
  ['Decagon', 10],
  ['Dodecagon', 12],
  ['Ellipse', 8],
  ['Donut', 8],
  ['Star5', 5],
]);

function siteCount({ shape, bag }: ShapePart): number {
  if (shape.type === 'Line' || shape.type === 'Group') return 0;
  return SITES.get(bag.get('geometricShapeType')) ?? 4;
}

function sheetOf(host: ExcelHost, argument: unknown): SheetModel {
  if (argument instanceof HostObject && argument.spec.name === 'Worksheet')
    return (argument.target as SheetScope).sheet;
  const sheet =
    typeof argument === 'string' ? (host.workbook.sheet(argument) ?? host.workbook.sheetById(argument)) : undefined;
  if (sheet === undefined) throw invalidArgument('destinationSheet must be a worksheet or the name of one.');
  return sheet;
}
