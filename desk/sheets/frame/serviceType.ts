import type { SheetsEnd } from './sheetsEnd';
import { ownArrays } from './ownArrays';
import { ownError } from './refusals';
import { notEmulated, ServiceError } from './serviceError';
import { fits, givenArguments, parseSignature, typesOf, type Signature } from './signature';

/** An object of a service as scripts see it: it shows nothing but its methods. What it stands for is kept apart. */
export type ServiceObject = object;

/** Every state knows the emulated Sheets that it belongs to. */
export interface ServiceState {
  readonly end: SheetsEnd;
}

/** One method: gets the state and the arguments after they were checked against its signature. Gives `SELF` to be chained. */
export type Member<State> = (state: State, ...args: never[]) => unknown;

/** Members by signature: `{ 'getRange(Integer,Integer)': (sheet, row: number, column: number) => ... }`. Overloads are separate entries. */
export type Members<State> = Readonly<Record<string, Member<State>>>;

/** Given by a member that returns the object it was called on. */
export const SELF = Symbol('self');

/** A class of the services, such as `Range`. */
export interface ServiceType<State extends ServiceState> {
  readonly name: string;
  make(state: State): ServiceObject;
  is(value: unknown): boolean;
  /** @throws ServiceError when the value is no object of this class */
  stateOf(value: unknown): State;
  /** Add members; called by each file that knows a part of the class. */
  define(members: Members<State>): void;
  /** Add plain values, such as the enums of SpreadsheetApp. They are made anew for every object. */
  defineValues(values: (end: SheetsEnd) => Readonly<Record<string, unknown>>): void;
  /** Names of methods that the documentation has and that fail here by name. */
  lacks(names: readonly string[]): void;
  /** Names of the methods that are modelled. */
  readonly modelled: readonly string[];
}

interface Overload<State> {
  readonly signature: Signature;
  readonly member: Member<State>;
}

/** Every type by its name, for signatures that name a class. */
const TYPES = new Map<string, ServiceType<never>>();

/** Make a class of the services. `fullName` is how refusals name it: `SpreadsheetApp.Range`. */
export function serviceType<State extends ServiceState>(
  name: string,
  fullName = `SpreadsheetApp.${name}`,
): ServiceType<State> {
  const states = new WeakMap<object, State>();
  const overloads = new Map<string, Overload<State>[]>();
  const valuesOf: ((end: SheetsEnd) => Readonly<Record<string, unknown>>)[] = [];
  const prototype: Record<string, unknown> = {};
  hide(prototype, 'toString', () => name);
  const stateOf = (value: unknown): State => {
    const state = typeof value === 'object' && value !== null ? states.get(value) : undefined;
    if (!state) throw new ServiceError(`Expected an object of ${fullName}.`);
    return state;
  };
  const call = function (self: unknown, method: string, words: readonly unknown[]): unknown {
    const state = stateOf(self);
    const args = givenArguments(words);
    const found = overloads.get(method)?.find((one) => fits(one.signature, args, isOfClass));
    if (!found) throw new ServiceError(`The parameters (${typesOf(args)}) don't match the method signature for ${fullName}.${method}.`); // prettier-ignore
    const answer = inOwnRealm(() => {
      state.end.beforeCall(`${name}.${method}`);
      return found.member(state, ...(args as never[])); // checked against the signature just above
    });
    return answer === SELF ? self : answer;
  };
  const type: ServiceType<State> = {
    name,
    make: (state) => {
      const object = Object.create(prototype) as object; // `create` is typed any
      for (const values of valuesOf) Object.assign(object, values(state.end));
      states.set(object, state);
      return object;
    },
    is: (value) => typeof value === 'object' && value !== null && states.has(value),
    stateOf,
    define: (members) => {
      for (const [text, member] of Object.entries(members)) {
        const signature = parseSignature(text);
        const list = overloads.get(signature.method) ?? [];
        overloads.set(signature.method, withOverload(list, { signature, member }, fullName));
        hideBound(prototype, signature.method, (self, home, args) => call(type.is(self) ? self : home, signature.method, args)); // prettier-ignore
      }
    },
    defineValues: (values) => void valuesOf.push(values),
    lacks: (names) => {
      for (const method of names)
        if (!overloads.has(method))
          hide(prototype, method, () => {
            throw notEmulated(`${fullName}.${method}`);
          });
    },
    get modelled() {
      return [...overloads.keys()];
    },
  };
  TYPES.set(name, type as unknown as ServiceType<never>); // states differ from class to class; only `is` is used through this map
  return type;
}

/** Of two members with one signature the second would never be called. @throws Error */
function withOverload<State>(
  list: readonly Overload<State>[],
  added: Overload<State>,
  owner: string,
): Overload<State>[] {
  const { method, parameters } = added.signature;
  if (list.some(({ signature }) => signature.parameters.join() === parameters.join()))
    throw new Error(`${owner}.${method}(${parameters.join()}) is defined twice.`);
  return [...list, added];
}

/** The model lives in another realm: scripts get arrays and errors of their own. */
function inOwnRealm(work: () => unknown): unknown {
  try {
    return ownArrays(work());
  } catch (thrown) {
    throw ownError(thrown);
  }
}

/** Tell whether a value is an object of a named class, or a member of a named enum. */
function isOfClass(value: unknown, className: string): boolean {
  // Scripts forget `build()`; Sheets takes the builder of a colour as it is.
  if (className === 'Color' && isOfClass(value, 'ColorBuilder')) return true;
  return TYPES.get(className)?.is(value) ?? ENUMS.get(className)?.has(value) ?? false;
}

const ENUMS = new Map<string, Set<unknown>>();

/** A member of an enum: scripts compare it by identity, print it, and some ask for its number. */
export interface EnumMember {
  readonly name: () => string;
  readonly ordinal: () => number;
  /** Below, at or above 0, as this member comes before, is or comes after another one of its enum. */
  readonly compareTo: (other: EnumMember) => number;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

/** Make an enum of the services, such as `SpreadsheetApp.BorderStyle`. */
export function enumType<const Names extends readonly string[]>(
  name: string,
  names: Names,
): Readonly<Record<Names[number], EnumMember>> {
  const members = names.map((one, index): [string, EnumMember] => [one, enumMember(one, index)]);
  ENUMS.set(name, new Set(members.map(([, member]) => member)));
  return Object.freeze(Object.fromEntries(members)) as Readonly<Record<Names[number], EnumMember>>; // one member a name
}

/** Nothing of a member shows when a script lists it: it is its name. */
function enumMember(name: string, ordinal: number): EnumMember {
  const member = {};
  const compareTo = (other: EnumMember): number => ordinal - other.ordinal();
  const methods = { name: () => name, ordinal: () => ordinal, compareTo, toString: () => name, toJSON: () => name };
  for (const [key, method] of Object.entries(methods)) hide(member, key, method);
  return Object.freeze(member) as EnumMember; // its methods were put in just above
}

/** A method that a script took off its object still belongs to it: `rows.forEach(Logger.log)`, `const { formatDate } = Utilities`. Scripts may put one of their own in its place. */
function hideBound(
  target: object,
  key: string,
  run: (self: unknown, home: object, args: readonly unknown[]) => unknown,
): void {
  Object.defineProperty(target, key, {
    get(this: object) {
      const called = (self: unknown, args: readonly unknown[]): unknown => run(self, this, args);
      return function (this: unknown, ...args: unknown[]) {
        return called(this, args);
      };
    },
    set(this: object, value: unknown) {
      hide(this, key, value);
    },
    enumerable: false,
    configurable: true,
  });
}

function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true });
}
