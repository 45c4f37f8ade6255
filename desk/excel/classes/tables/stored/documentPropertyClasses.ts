import type { WorkbookModel } from '../../../../workbook/workbook';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject } from '../../../spec';
import { filledTextOf, invalidArgument, isAbsent, textOf, wholeNumberOf } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { PERSON } from '../comments/person';
import type { WorkbookScope } from '../targets';

/** Title, author and the other built-in properties. */
export const documentPropertiesClass = excelClass<WorkbookScope>({
  name: 'DocumentProperties',
  fields: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    keywords: text('keywords'),
    manager: text('manager'),
    subject: text('subject'),
    title: text('title'),
    creationDate: { get: ({ workbook }, host) => workbook.properties.get('creationDate') ?? host.now() },
    lastAuthor: { get: ({ workbook }) => workbook.properties.get('lastAuthor') ?? PERSON.name },
    revisionNumber: {
      get: ({ workbook }) => workbook.properties.get('revisionNumber') ?? 0,
      set: ({ workbook }, value) => {
        workbook.properties.set('revisionNumber', wholeNumberOf(value, 'revisionNumber', 0, 2 ** 31 - 1));
      },
    },
  },
  links: { custom: (scope, host) => host.object('CustomPropertyCollection', scope) },
});

/** Target of the class CustomProperty. */
export interface CustomPropertyTarget extends WorkbookScope {
  readonly key: string;
}

type PropertyValue = string | number | boolean;

const members = collectionMembers<WorkbookScope>({
  items: ({ workbook }, host) => [...workbook.customProperties.keys()].map((key) => object(host, workbook, key)),
  find: ({ workbook }, key, host) => {
    const known = knownKey(workbook, key);
    return known === undefined ? null : object(host, workbook, known);
  },
});

/** Properties that people and add-ins made up; keys are the same in any case. */
export const customPropertyCollectionClass = excelClass<WorkbookScope>({
  name: 'CustomPropertyCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ workbook }, [key, value], host) => {
      const name = filledTextOf(key, 'key').slice(0, LONGEST);
      const known = knownKey(workbook, name) ?? name;
      workbook.customProperties.set(known, valueFrom(value));
      return object(host, workbook, known);
    },
    deleteAll: ({ workbook }) => workbook.customProperties.clear(),
  },
});

/** One custom property. */
export const customPropertyClass = excelClass<CustomPropertyTarget>({
  name: 'CustomProperty',
  id: (target) => target.key,
  fields: {
    key: { get: (target) => (live(target), target.key) },
    type: { get: (target) => typeOf(live(target)) },
    value: {
      get: live,
      set: (target, value) => {
        live(target);
        target.workbook.customProperties.set(target.key, valueFrom(value));
      },
    },
  },
  methods: {
    delete: (target) => {
      live(target);
      target.workbook.customProperties.delete(target.key);
    },
  },
});

/** Most characters of a key or a text value. */
const LONGEST = 255;

function text(name: string): FieldSpec<WorkbookScope> {
  return {
    get: ({ workbook }) => workbook.properties.get(name) ?? '',
    set: ({ workbook }, value) => {
      workbook.properties.set(name, textOf(value, name));
    },
  };
}

function object(host: ExcelHost, workbook: WorkbookModel, key: string): HostObject {
  const target: CustomPropertyTarget = { workbook, key };
  return host.object('CustomProperty', target);
}

function knownKey(workbook: WorkbookModel, key: unknown): string | undefined {
  return [...workbook.customProperties.keys()].find((known) => isSameName(known, key));
}

function live({ workbook, key }: CustomPropertyTarget): PropertyValue {
  return found(workbook.customProperties.get(key), key);
}

function valueFrom(value: unknown): PropertyValue {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(
    isAbsent(value) ? 'A property needs a value.' : 'A property is text, a number, a date, true or false.',
  );
}

/** Dates come as ISO texts. */
function typeOf(value: PropertyValue): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) ? 'Date' : 'String';
}
