import { ExcelError } from '../excelError';
import type { ExcelHost, HostObject } from '../spec';
import { membersOf } from './members';
import { missing } from './paths';
import type { Wanted } from './select';
import { wantedOf } from './select';
import type { WireQuery } from './wire';

type Answer = Record<string, unknown>;

/** Answer a query of an object as the library expects it: names in PascalCase, linked objects nested, items of a collection in `_Items`.
 *  @throws ExcelError ApiNotFound for a member that the class does not have */
export function answerQuery(object: HostObject, query: WireQuery | undefined, host: ExcelHost): Answer {
  return answer(object, wantedOf(query), host, query);
}

/** What Instantiate tells of an object: its id, so that later requests find it again. */
export function identityOf(object: HostObject, host: ExcelHost): Answer {
  const id = object.spec.id?.(object.target, host);
  const identity: Answer = {};
  if (id === undefined) return identity;
  const field = membersOf(object.spec).find('_Id') === undefined ? 'Id' : '_Id';
  identity[field] = id;
  if (field !== 'Id') identity['Id'] = id;
  return identity;
}

function answer(object: HostObject, wanted: Wanted, host: ExcelHost, query?: WireQuery): Answer {
  return object.spec.items === undefined
    ? answerObject(object, wanted, host)
    : answerCollection(object, wanted, host, query);
}

function answerObject(object: HostObject, wanted: Wanted, host: ExcelHost): Answer {
  const result = identityOf(object, host);
  const members = membersOf(object.spec);
  if (wanted.all)
    for (const { wireName, name, field } of members.fields)
      result[wireName] = located(object, name, () => field.get(object.target, host));
  for (const [name, inner] of wanted.parts) addPart(result, object, name, inner, host);
  return result;
}

function addPart(result: Answer, object: HostObject, name: string, wanted: Wanted, host: ExcelHost): void {
  const member = membersOf(object.spec).find(name);
  if (member === undefined || member.kind === 'method') {
    // Microsoft's samples load properties of other classes by mistake (`text` of an axis) and run: such a name loads nothing.
    if (name === '_id' || name === 'id' || host.isPropertyName(name)) return;
    throw missing(object.spec.name, name);
  }
  if (member.kind === 'field') {
    result[member.wireName] = located(object, member.name, () => member.field.get(object.target, host));
    return;
  }
  const linked = located(object, member.name, () => member.link(object.target, host));
  result[member.wireName] = linked === null ? null : answer(linked, withDefault(wanted), host);
}

/** A linked object that is named without any of its properties is asked for all of them. */
function withDefault(wanted: Wanted): Wanted {
  return wanted.parts.size === 0 ? { ...wanted, all: true } : wanted;
}

function answerCollection(object: HostObject, wanted: Wanted, host: ExcelHost, query?: WireQuery): Answer {
  const { spec, target } = object;
  const own: Wanted = { all: wanted.all, parts: new Map() };
  const ofItems: Wanted = { all: wanted.all, parts: new Map() };
  for (const [name, inner] of wanted.parts) {
    if (name === 'items') merge(ofItems, withDefault(inner));
    else if (membersOf(spec).find(name)?.kind === 'field') own.parts.set(name, inner);
    else ofItems.parts.set(name, inner);
  }
  const result = answerObject(object, own, host);
  if (!ofItems.all && ofItems.parts.size === 0 && own.parts.size > 0) return result;
  result['_Items'] = itemsOf(object, target, host, query).map((item) => answer(item, ofItems, host));
  return result;
}

function merge(into: Wanted, from: Wanted): void {
  if (from.all) into.all = true;
  for (const [name, inner] of from.parts) into.parts.set(name, inner);
}

function itemsOf(object: HostObject, target: object, host: ExcelHost, query?: WireQuery): readonly HostObject[] {
  const items = object.spec.items?.(target, host) ?? [];
  const skip = query?.Skip ?? 0;
  const end = query?.Top === undefined ? items.length : skip + query.Top;
  return skip === 0 && end >= items.length ? items : items.slice(skip, end);
}

/** Say which property failed, when the class did not. */
function located<T>(object: HostObject, name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ExcelError && cause.location === undefined)
      throw new ExcelError(cause.code, cause.message, `${object.spec.name}.${name}`);
    throw cause;
  }
}
