import type { ChartModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { ClassSpec, FieldSpec, LinkSpec, MethodSpec } from '../../spec';
import { excelClass } from '../../spec';
import { flagOf, numberOf, textOf, wordOf } from '../tables/arguments';

/** Target of a part whose looks nothing here computes with: they are stored under their path and given back. */
export interface StoredPart {
  /** The store of a chart, a series or a shape. */
  readonly bag: Map<string, unknown>;
  /** Ends with a dot, or is empty: `axes.valueAxis.`. */
  readonly path: string;
  /** Lets listeners hear that something was stored. */
  readonly changed: () => void;
  /** Where a solid fill or line colour is really kept: a series, a point. */
  readonly paint?: Paint;
}

/** A part of a chart. */
export interface ChartPart extends StoredPart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A colour that the drawing uses, #RRGGBB; '' is automatic. */
export interface Paint {
  read(): string;
  write(color: string): void;
}

/** What a stored property starts as and accepts. */
export type StoredField =
  | { readonly kind: 'flag'; readonly start: boolean }
  | { readonly kind: 'number'; readonly start: number; readonly readOnly?: boolean }
  | { readonly kind: 'text'; readonly start: string }
  | { readonly kind: 'word'; readonly start: string; readonly words: readonly string[] }
  /** Number or text, as for axis bounds. */
  | { readonly kind: 'any'; readonly start: unknown };

export const flag = (start: boolean): StoredField => ({ kind: 'flag', start });
export const number = (start: number): StoredField => ({ kind: 'number', start });
export const measured = (start: number): StoredField => ({ kind: 'number', start, readOnly: true });
export const text = (start: string): StoredField => ({ kind: 'text', start });
export const any = (start: unknown): StoredField => ({ kind: 'any', start });
/** The first word is the one it starts as. */
export const word = (...words: readonly string[]): StoredField => ({ kind: 'word', start: words[0] ?? '', words });

/** What a class of stored properties consists of. */
export interface PartClass<T extends StoredPart> {
  readonly fields?: Readonly<Record<string, StoredField>>;
  /** Link name -> class name; the path grows by the link's name. */
  readonly links?: Readonly<Record<string, string>>;
  readonly moreFields?: Readonly<Record<string, FieldSpec<T>>>;
  readonly moreLinks?: Readonly<Record<string, LinkSpec<T>>>;
  readonly methods?: Readonly<Record<string, MethodSpec<T>>>;
}

/** Make a class whose properties are stored under the path of its part. */
export function partClass<T extends StoredPart = ChartPart>(name: string, spec: PartClass<T>): ClassSpec<object> {
  const fields = Object.entries(spec.fields ?? {}).map(([key, field]) => [key, storedField(key, field)] as const);
  const links = Object.entries(spec.links ?? {}).map(([key, to]) => [key, innerLink(key, to)] as const);
  return excelClass<T>({
    name,
    fields: { ...Object.fromEntries(fields), ...spec.moreFields },
    links: { ...Object.fromEntries(links), ...spec.moreLinks },
    methods: spec.methods ?? {},
  });
}

/** A property that is stored under its own name. */
export function storedField(key: string, field: StoredField): FieldSpec<StoredPart> {
  const get = ({ bag, path }: StoredPart): unknown => bag.get(path + key) ?? field.start;
  if (field.kind === 'number' && field.readOnly === true) return { get };
  return { get, set: (part, value) => store(part, key, accepted(field, value, key)) };
}

/** Keep a value under a part's path and let listeners hear of it. */
export function store(part: StoredPart, key: string, value: unknown): void {
  part.bag.set(part.path + key, value);
  part.changed();
}

/** The part one step further in. */
export function innerPart<T extends StoredPart>(part: T, key: string): T {
  return { ...part, path: `${part.path}${key}.` };
}

function innerLink(key: string, className: string): LinkSpec<StoredPart> {
  return (part, host) => host.object(className, innerPart(part, key));
}

function accepted(field: StoredField, value: unknown, name: string): unknown {
  switch (field.kind) {
    case 'flag':
      return flagOf(value, name);
    case 'number':
      return numberOf(value, name);
    case 'text':
      return textOf(value, name);
    case 'word':
      return wordOf(value, name, field.words);
    case 'any':
      return value;
    default:
      return field satisfies never;
  }
}
