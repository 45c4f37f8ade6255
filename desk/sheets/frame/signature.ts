/** The type of one parameter, as the reference writes it: `Integer`, `Number`, `String`, `Boolean`, `Object` (anything), `Date`, `Function`,
 *  a class or enum of the services (`Range`, `Dimension`), each with `[]`, `[][]` for arrays and `?` where null is allowed. */
export type ParameterType = string;

/** One way to call a method. */
export interface Signature {
  readonly method: string;
  readonly parameters: readonly ParameterType[];
}

/** Tells whether a value is an object of a service class or a member of an enum. */
export type ClassTest = (value: unknown, className: string) => boolean;

/** Read `getRange(Integer,Integer)`. @throws Error for anything else: signatures are ours, not the script's */
export function parseSignature(text: string): Signature {
  const found = /^([A-Za-z_$][\w$]*)\((.*)\)$/.exec(text);
  if (!found) throw new Error(`"${text}" is not a signature.`);
  const [, method = '', inside = ''] = found;
  return { method, parameters: inside.trim() === '' ? [] : inside.split(',').map((part) => part.trim()) };
}

/** Tell whether arguments fit a signature. Trailing `undefined` counts as absent, as in a call from JavaScript. */
export function fits(signature: Signature, args: readonly unknown[], isOfClass: ClassTest): boolean {
  if (args.length !== signature.parameters.length) return false;
  return signature.parameters.every((type, index) => isOf(args[index], type, isOfClass));
}

/** Leave trailing `undefined` out. */
export function givenArguments(args: readonly unknown[]): readonly unknown[] {
  let end = args.length;
  while (end > 0 && args[end - 1] === undefined) end--;
  return args.slice(0, end);
}

/** Name the types of arguments as Apps Script does in its refusals: `String,number,(class)`. */
export function typesOf(args: readonly unknown[]): string {
  return args.map(typeName).join(',');
}

function isOf(value: unknown, type: ParameterType, isOfClass: ClassTest): boolean {
  if (type.endsWith('?')) return value === null || isOf(value, type.slice(0, -1), isOfClass);
  if (type.endsWith('[]')) {
    const inner = type.slice(0, -2);
    return Array.isArray(value) && value.every((item: unknown) => isOf(item, inner, isOfClass));
  }
  switch (type) {
    case 'Object':
      return true;
    case 'Integer':
    case 'Number':
      // Digits in a text are taken as a number, as the services do.
      return typeof value === 'number' || (typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value));
    case 'String':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return Object.prototype.toString.call(value) === '[object Date]';
    case 'Function':
      return typeof value === 'function';
    default:
      return isOfClass(value, type);
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '(class)' : `${typeName(value[0])}[]`.replace(/^\(class\)\[\]$/, '(class)'); // prettier-ignore
  if (typeof value === 'string') return 'String';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
  if (typeof value === 'object' || typeof value === 'function') return '(class)';
  return typeof value;
}
