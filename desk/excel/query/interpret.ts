import { ExcelError } from '../excelError';
import { HostObject, type ExcelHost } from '../spec';
import { answerQuery, identityOf } from './answer';
import { documentedName, membersOf } from './members';
import { missing, type Paths } from './paths';
import { keepReference, referenceOf } from './references';
import { asExcelError } from './refusals';
import { ActionKind, type WireAction, type WireRequest } from './wire';

/** What one action gave. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The response to a request: results of every action, or the error of the first that failed. What the actions before it did stays. */
export interface WireResponse {
  readonly Results?: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
}

/** Perform the actions of a request, one after another.
 *  `maxActions`: fail with GeneralException before the action that would be one state-changing action too many. */
export function interpret(request: WireRequest, paths: Paths, host: ExcelHost, maxActions = Infinity): WireResponse {
  const results: WireResult[] = [];
  const traces: number[] = [];
  let changes = 0;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (isChange(action) && ++changes > maxActions)
        throw new ExcelError('GeneralException', 'The request was cut off before all of it was done.');
      results.push({ ActionId: action.Id, Value: perform(action, paths, host) });
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
    } catch (thrown) {
      return failure(asExcelError(thrown), locationOf(action, paths), index, results, traces);
    }
  }
  return { Results: results, TraceIds: traces };
}

/** Names of methods that change nothing; everything else a method does may change the workbook. */
const READING = /^(get|find|_|load|has|select|activate|calculate|validate)/i;

/** Tell an action that may change the workbook from one that reads. */
export function isChange(action: Pick<WireAction, 'ActionType' | 'Name'>): boolean {
  if (action.ActionType === ActionKind.setProperty || action.ActionType === ActionKind.update) return true;
  return action.ActionType === ActionKind.method && !READING.test(action.Name);
}

function perform(action: WireAction, paths: Paths, host: ExcelHost): unknown {
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return instantiate(action, paths, host);
    case ActionKind.query:
    case ActionKind.queryAsJson:
    case ActionKind.recursiveQuery:
      return query(action, paths, host);
    case ActionKind.method:
      return callMethod(action, paths, host);
    case ActionKind.setProperty:
      return setProperty(action, paths, host);
    case ActionKind.update:
      return update(action, paths, host);
    case ActionKind.trace:
      return null;
    default:
      throw new ExcelError('NotImplemented', `The emulated Excel has no action of type ${action.ActionType}.`);
  }
}

function instantiate(action: WireAction, paths: Paths, host: ExcelHost): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const identity = identityOf(object, host);
  const reference = referenceOf(object);
  if (reference !== null) identity['_ReferenceId'] = reference;
  return identity;
}

function query(action: WireAction, paths: Paths, host: ExcelHost): unknown {
  const object = paths.resolve(action.ObjectPathId);
  return object === null ? null : answerQuery(object, action.QueryInfo ?? action.RecursiveQueryInfo, host);
}

function callMethod(action: WireAction, paths: Paths, host: ExcelHost): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  if (action.Name === '_KeepReference') keepReference(host, object);
  if (action.Name === '_KeepReference' || /^_(Unr|R)egister\w*Event/.test(action.Name)) return null;
  const member = membersOf(object.spec).find(action.Name);
  if (member?.kind !== 'method') throw missing(object.spec.name, documentedName(action.Name));
  const value = member.method(object.target, paths.argumentsOf(action.ArgumentInfo), host);
  return value instanceof HostObject ? answerQuery(value, undefined, host) : (value ?? null);
}

function setProperty(action: WireAction, paths: Paths, host: ExcelHost): null {
  const object = paths.resolve(action.ObjectPathId);
  if (object !== null) assign(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], host);
  return null;
}

function update(action: WireAction, paths: Paths, host: ExcelHost): null {
  const object = paths.resolve(action.ObjectPathId);
  if (object !== null) assignAll(object, action.ObjectState ?? {}, host);
  return null;
}

function assignAll(object: HostObject, state: Readonly<Record<string, unknown>>, host: ExcelHost): void {
  for (const [name, value] of Object.entries(state)) {
    const member = membersOf(object.spec).find(name);
    const linked = member?.kind === 'link' ? member.link(object.target, host) : null;
    if (linked === null) assign(object, name, value, host);
    else assignAll(linked, value as Readonly<Record<string, unknown>>, host);
  }
}

function assign(object: HostObject, name: string, value: unknown, host: ExcelHost): void {
  const member = membersOf(object.spec).find(name);
  if (member?.kind !== 'field') throw missing(object.spec.name, documentedName(name));
  if (member.field.set === undefined)
    throw new ExcelError('InvalidOperation', `${object.spec.name}.${member.name} can only be read.`);
  member.field.set(object.target, value, host);
}

function locationOf(action: WireAction, paths: Paths): string {
  if (action.ActionType === ActionKind.instantiate || action.Name === '') return paths.locationOf(action.ObjectPathId);
  const owner = paths.known(action.ObjectPathId);
  if (owner === null) return paths.locationOf(action.ObjectPathId);
  return `${owner.spec.name}.${membersOf(owner.spec).find(action.Name)?.name ?? documentedName(action.Name)}`;
}

function failure(
  error: ExcelError,
  location: string,
  index: number,
  results: readonly WireResult[],
  traces: readonly number[],
): WireResponse {
  return {
    TraceIds: traces,
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? location,
      ActionIndex: index,
      HttpStatusCode: error.code === 'ItemNotFound' || error.code === 'ApiNotFound' ? 404 : 400,
    },
    ProcessedResults: { Results: results },
  };
}
