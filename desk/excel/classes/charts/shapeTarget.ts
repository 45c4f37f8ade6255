import type { ShapeModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import { HostObject, type ExcelHost } from '../../spec';
import { found } from '../tables/collectionMembers';
import type { StoredPart } from './storedPart';

/** Target of Shape and of its parts. */
export interface ShapePart extends StoredPart {
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;
}

/** Make the object of a shape. */
export function shapeObject(host: ExcelHost, sheet: SheetModel, shape: ShapeModel): HostObject {
  const changed = (): void => sheet.shapes.change(shape, {}, 'script');
  const target: ShapePart = { sheet, shape, bag: shape.bag, path: '', changed };
  return host.object('Shape', target);
}

/** The shape that an argument is: a Shape, or the name or id of one. @throws ExcelError ItemNotFound */
export function shapeOf(sheet: SheetModel, argument: unknown): ShapeModel {
  if (argument instanceof HostObject && 'shape' in argument.target) return (argument.target as ShapePart).shape;
  return found(sheet.shapes.get(String(argument)), argument);
}
