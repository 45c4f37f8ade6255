import { ExcelError } from '../excelError';

/** Kinds of actions in a ProcessQuery body. */
export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Kinds of object paths in a ProcessQuery body. */
export const PathKind = {
  global: 1,
  new: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Same shape as the arguments: a non-zero number says that the argument there is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** Parse the body of a ProcessQuery request. The library behind it is trusted to fill in the parts of each action.
 *  @throws ExcelError GeneralException for anything that is no such body */
export function parseRequest(body: string): WireRequest {
  const parsed = parsedJson(body);
  if (!isRequest(parsed)) throw new ExcelError('GeneralException', 'The request is no ProcessQuery body.');
  return parsed;
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (_notJson) {
    return null;
  }
}

function isRequest(value: unknown): value is WireRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { Actions, ObjectPaths } = value as Partial<WireRequest>;
  return Array.isArray(Actions) && typeof ObjectPaths === 'object' && ObjectPaths !== null;
}
