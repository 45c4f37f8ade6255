import { ExcelError } from '../excelError';
import type { ExcelHost, HostObject } from '../spec';
import { followed, type StructureChange } from './follow';
import { documentedName, membersOf } from './members';
import { isRangeOf, referenceOf } from './references';
import { PathKind, type WireArguments, type WirePath, type WireRequest } from './wire';
import type { SheetModel } from '../../workbook/workbook';

/** The objects that the paths of one request lead to. Each path is walked once, when it is first used. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();
  private readonly lost = new Set<number>();

  constructor(
    private readonly request: WireRequest,
    private readonly host: ExcelHost,
    private readonly root: HostObject,
  ) {}

  /** Give the object of a path; null for a null object. @throws ExcelError */
  resolve(id: number): HostObject | null {
    const before = this.found.get(id);
    if (before !== undefined && this.lost.has(id)) throw deleted();
    if (before !== undefined) return before;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined)
      throw new ExcelError('GeneralException', `The request names path ${id} and does not have it.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The object of a path that was walked already. */
  known(id: number): HostObject | null {
    return this.found.get(id) ?? null;
  }

  /** Name what a path calls, like `Worksheet.getRange`, for the place of an error. */
  locationOf(id: number): string {
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) return '';
    const parent = path.ParentObjectPathId;
    const owner = parent === undefined ? null : this.found.get(parent);
    const member = path.ObjectPathType === PathKind.indexer ? 'getItem' : documentedName(path.Name);
    return owner ? `${owner.spec.name}.${member}` : member;
  }

  /** Arguments with objects in the place of path numbers. */
  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return given.map((argument, index) => this.argument(argument, ids?.[index]));
  }

  /** Move the ranges of this request along with inserted and deleted cells; the kept ones have moved before. */
  follow(sheet: SheetModel, change: StructureChange): void {
    for (const [id, object] of this.found) {
      if (object === null || !isRangeOf(object, sheet)) continue;
      const area = followed(object.target.area, change);
      const kept = this.host.session.references.get(referenceOf(object) ?? '');
      if (area === null) this.lost.add(id);
      else this.found.set(id, kept ?? this.host.range(sheet, area));
    }
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((item: unknown, index) => this.argument(item, id[index]));
    return this.withObjects(argument);
  }

  /** Objects inside a dictionary come as `{ _ObjectPathId }`. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null) return argument;
    if (Array.isArray(argument))
      return holdsRecords(argument) ? argument.map((item) => this.withObjects(item)) : argument;
    const record = argument as Readonly<Record<string, unknown>>;
    if (typeof record['_ObjectPathId'] === 'number') return this.resolve(record['_ObjectPathId']);
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, this.withObjects(value)]));
  }

  private walk(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return this.root;
      case PathKind.new:
        return this.host.object(path.Name, {});
      case PathKind.reference:
        return this.kept(path.Name);
      case PathKind.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private kept(reference: string): HostObject {
    const object = this.host.session.references.get(reference);
    if (object === undefined)
      throw new ExcelError('InvalidReference', 'The object is no longer kept by this workbook.');
    if (object === null) throw deleted();
    return object;
  }

  private member(path: WirePath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? this.root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const object = path.ObjectPathType === PathKind.indexer ? this.item(parent, path) : this.linkOrCall(parent, path);
    if (object !== null || path.Name.includes('OrNullObject')) return object;
    throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.", this.locationOf(path.Id));
  }

  private item(parent: HostObject, path: WirePath): HostObject | null {
    const key = this.argumentsOf(path.ArgumentInfo)[0];
    const { spec, target } = parent;
    if (spec.item === undefined) throw missing(spec.name, 'getItem');
    return spec.item(target, key, this.host);
  }

  private linkOrCall(parent: HostObject, path: WirePath): HostObject | null {
    const { spec, target } = parent;
    const member = membersOf(spec).find(path.Name);
    if (member?.kind === 'link') return member.link(target, this.host);
    if (member?.kind !== 'method') throw missing(spec.name, documentedName(path.Name));
    const result = member.method(target, this.argumentsOf(path.ArgumentInfo), this.host);
    return result === undefined ? null : (result as HostObject | null);
  }
}

function deleted(): ExcelError {
  return new ExcelError(
    'InvalidReference',
    'This reference is not valid for the current operation: its cells were deleted.',
  );
}

/** Refuse a member that this Excel does not have. */
export function missing(className: string, member: string): ExcelError {
  const location = `${className}.${member}`;
  return new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${location})`,
    location,
  );
}

/** Blocks of cell values are looked at by their first cell only. */
function holdsRecords(items: readonly unknown[]): boolean {
  const first: unknown = Array.isArray(items[0]) ? items[0][0] : items[0];
  return typeof first === 'object' && first !== null;
}
