import type { ShapeModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import { invalidArgument, listOf } from '../tables/arguments';
import { collectionMembers, isSameName } from '../tables/collectionMembers';
import { shapeObject, shapeOf, type ShapePart } from './shapeTarget';

const PARENT = 'group.parent';

/** Groups of shapes. A group is a shape of its own; its shapes know it by its id. */
export const shapeGroupClasses: readonly ClassSpec<object>[] = [
  excelClass<ShapePart>({
    name: 'ShapeGroup',
    id: ({ shape }) => shape.id,
    fields: { id: { get: ({ shape }) => shape.id } },
    links: {
      shape: ({ sheet, shape }, host) => shapeObject(host, sheet, shape),
      shapes: (part, host) => host.object('GroupShapeCollection', part),
    },
    methods: { ungroup: ({ sheet, shape }) => ungroup(sheet, shape) },
  }),
  excelClass<ShapePart>({
    name: 'GroupShapeCollection',
    ...collectionMembers<ShapePart>({
      items: ({ sheet, shape }, host) => shapesIn(sheet, shape).map((inner) => shapeObject(host, sheet, inner)),
      find: ({ sheet, shape }, key, host) => {
        const inner = shapesIn(sheet, shape).find(({ id, name }) => id === key || isSameName(name, key));
        return inner === undefined ? null : shapeObject(host, sheet, inner);
      },
    }),
  }),
];

/** Shapes of a sheet that are in no group, groups included, from the back to the front. */
export function outerShapes(sheet: SheetModel): readonly ShapeModel[] {
  return sheet.shapes.all.filter(({ bag }) => !bag.has(PARENT));
}

/** Shapes inside a group, from the back to the front; none for other shapes. */
export function shapesIn(sheet: SheetModel, group: ShapeModel): readonly ShapeModel[] {
  return sheet.shapes.all.filter(({ bag }) => bag.get(PARENT) === group.id);
}

/** The group around a shape. */
export function groupAround(sheet: SheetModel, { bag }: ShapeModel): ShapeModel | null {
  return sheet.shapes.all.find(({ id }) => id === bag.get(PARENT)) ?? null;
}

/** Put two or more shapes into a new group that reaches around them. @throws ExcelError InvalidArgument, ItemNotFound */
export function addGroup(sheet: SheetModel, values: unknown, host: ExcelHost): HostObject {
  const members = listOf(values, 'values').map((value) => shapeOf(sheet, value));
  if (members.length < 2) throw invalidArgument('A group needs two shapes or more.');
  const left = Math.min(...members.map((shape) => shape.left));
  const top = Math.min(...members.map((shape) => shape.top));
  const group: ShapeModel = {
    id: host.workbook.newId('shape'),
    name: `Group ${sheet.shapes.all.length + 1}`,
    type: 'Group',
    left,
    top,
    width: Math.max(...members.map((shape) => shape.left + shape.width)) - left,
    height: Math.max(...members.map((shape) => shape.top + shape.height)) - top,
    text: '',
    bag: new Map(),
  };
  const added = sheet.shapes.add(group, 'script');
  for (const member of members) setParent(sheet, member, added.id);
  return shapeObject(host, sheet, added);
}

/** Move and stretch what is inside a group along with it. */
export function followGroup(sheet: SheetModel, group: ShapeModel, before: Omit<ShapeModel, 'id'>): void {
  const across = before.width === 0 ? 1 : group.width / before.width;
  const down = before.height === 0 ? 1 : group.height / before.height;
  for (const inner of shapesIn(sheet, group)) {
    const was = { ...inner };
    const left = group.left + (inner.left - before.left) * across;
    const top = group.top + (inner.top - before.top) * down;
    sheet.shapes.change(inner, { left, top, width: inner.width * across, height: inner.height * down }, 'script');
    followGroup(sheet, inner, was);
  }
}

/** Number of groups around a shape. */
export function levelOf(sheet: SheetModel, shape: ShapeModel): number {
  const group = groupAround(sheet, shape);
  return group === null ? 0 : levelOf(sheet, group) + 1;
}

/** Copy a shape with everything inside it to a sheet; the copy stands at the same place, as Excel does it. */
export function copyShape(host: ExcelHost, from: SheetModel, shape: ShapeModel, to: SheetModel): ShapeModel {
  const id = host.workbook.newId('shape');
  const taken = to.shapes.get(shape.name) !== undefined;
  const name = taken ? `${shape.name} ${to.shapes.all.length + 1}` : shape.name;
  const copy = to.shapes.add({ ...shape, id, name, bag: new Map(shape.bag) }, 'script');
  setParent(to, copy, null);
  for (const inner of shapesIn(from, shape)) setParent(to, copyShape(host, from, inner, to), copy.id);
  return copy;
}

/** Delete a shape with everything inside it. */
export function removeShape(sheet: SheetModel, shape: ShapeModel): void {
  for (const inner of shapesIn(sheet, shape)) removeShape(sheet, inner);
  sheet.shapes.remove(shape, 'script');
}

function ungroup(sheet: SheetModel, group: ShapeModel): void {
  const around = groupAround(sheet, group)?.id ?? null;
  for (const inner of shapesIn(sheet, group)) setParent(sheet, inner, around);
  sheet.shapes.remove(group, 'script');
}

function setParent(sheet: SheetModel, shape: ShapeModel, parent: string | null): void {
  if (parent === null) shape.bag.delete(PARENT);
  else shape.bag.set(PARENT, parent);
  sheet.shapes.change(shape, {}, 'script');
}
