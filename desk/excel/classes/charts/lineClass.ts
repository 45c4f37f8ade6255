import type { ClassSpec, FieldSpec, LinkSpec, MethodSpec } from '../../spec';
import { wholeNumberOf } from '../tables/arguments';
import { partClass, store, word } from './storedPart';
import { shapeObject, shapeOf, type ShapePart } from './shapeTarget';

type End = 'begin' | 'end';

/** A connector: its arrowheads and the shapes that its ends hold on to.
 *  Limit: a line stays where it is when a shape at its end moves. */
export const lineClass: ClassSpec<object> = partClass<ShapePart>('Line', {
  fields: {
    connectorType: word('Straight', 'Elbow', 'Curve'),
    beginArrowheadLength: word('Medium', 'Short', 'Long'),
    beginArrowheadStyle: word('None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'),
    beginArrowheadWidth: word('Medium', 'Narrow', 'Wide'),
    endArrowheadLength: word('Medium', 'Short', 'Long'),
    endArrowheadStyle: word('None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'),
    endArrowheadWidth: word('Medium', 'Narrow', 'Wide'),
  },
  moreFields: {
    id: { get: ({ shape }) => shape.id },
    beginConnectedSite: siteField('begin'),
    endConnectedSite: siteField('end'),
    isBeginConnected: connectedField('begin'),
    isEndConnected: connectedField('end'),
  },
  moreLinks: {
    shape: ({ sheet, shape }, host) => shapeObject(host, sheet, shape),
    beginConnectedShape: connectedShape('begin'),
    endConnectedShape: connectedShape('end'),
  },
  methods: {
    connectBeginShape: connect('begin'),
    connectEndShape: connect('end'),
    disconnectBeginShape: disconnect('begin'),
    disconnectEndShape: disconnect('end'),
  },
});

/** Sites are counted counter-clockwise from the top; no shape of Excel has more than these. */
const MOST_SITES = 100;

function connect(end: End): MethodSpec<ShapePart> {
  return (part, [shape, site]) => {
    const { id } = shapeOf(part.sheet, shape);
    const at = wholeNumberOf(site, 'connectionSite', 0, MOST_SITES);
    store(part, `${end}Shape`, id);
    store(part, `${end}Site`, at);
  };
}

function disconnect(end: End): MethodSpec<ShapePart> {
  return (part) => {
    part.bag.delete(`${part.path}${end}Shape`);
    part.bag.delete(`${part.path}${end}Site`);
    part.changed();
  };
}

function siteField(end: End): FieldSpec<ShapePart> {
  return { get: ({ bag, path }) => bag.get(`${path}${end}Site`) ?? null };
}

function connectedField(end: End): FieldSpec<ShapePart> {
  return { get: (part) => connectedTo(part, end) !== undefined };
}

function connectedShape(end: End): LinkSpec<ShapePart> {
  return (part, host) => {
    const shape = connectedTo(part, end);
    return shape === undefined ? null : shapeObject(host, part.sheet, shape);
  };
}

function connectedTo({ sheet, bag, path }: ShapePart, end: End) {
  const id = bag.get(`${path}${end}Shape`);
  return typeof id === 'string' ? sheet.shapes.all.find((shape) => shape.id === id) : undefined;
}
