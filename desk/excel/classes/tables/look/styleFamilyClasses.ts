import type { WorkbookModel } from '../../../../workbook/workbook';
import { excelClass, HostObject, type ClassSpec, type ExcelHost } from '../../../spec';
import { ExcelError } from '../../../excelError';
import { filledTextOf, invalidArgument, optionalFlagOf } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import type { WorkbookScope } from '../targets';
import { freeName } from '../table/columnNames';
import {
  addedStyles,
  defaultStyle,
  hasStyle,
  keepDefaultStyle,
  keepStyles,
  PIVOT_STYLES,
  SLICER_STYLES,
  styleNames,
  TABLE_STYLES,
  TIMELINE_STYLES,
  type StyleFamily,
} from './namedStyles';

/** Target of TableStyle and its kin: a style by its name. */
export interface NamedStyleTarget {
  name: string;
}

/** TableStyle, PivotTableStyle, SlicerStyle, TimelineStyle and their collections: names that can be added, copied, renamed, chosen. */
export const styleFamilyClasses: readonly ClassSpec<object>[] = [
  ...familyClasses('TableStyle', TABLE_STYLES),
  ...familyClasses('PivotTableStyle', PIVOT_STYLES),
  ...familyClasses('SlicerStyle', SLICER_STYLES),
  ...familyClasses('TimelineStyle', TIMELINE_STYLES),
];

function familyClasses(className: string, family: StyleFamily): readonly ClassSpec<object>[] {
  return [collectionClass(className, family), styleClass(className, family)];
}

function collectionClass(className: string, family: StyleFamily): ClassSpec<object> {
  const object = (host: ExcelHost, name: string): HostObject => host.object(className, { name });
  const members = collectionMembers<WorkbookScope>({
    items: ({ workbook }, host) => styleNames(workbook, family).map((name) => object(host, name)),
    find: ({ workbook }, key, host) => {
      const name = styleNames(workbook, family).find((style) => isSameName(style, key));
      return name === undefined ? null : object(host, name);
    },
  });
  return excelClass<WorkbookScope>({
    name: `${className}Collection`,
    ...members,
    methods: {
      ...members.methods,
      add: ({ workbook }, [name, makeUniqueName], host) =>
        object(
          host,
          addStyle(
            workbook,
            family,
            filledTextOf(name, 'name'),
            optionalFlagOf(makeUniqueName, 'makeUniqueName', false),
          ),
        ),
      getDefault: ({ workbook }, _args, host) => object(host, defaultStyle(workbook, family)),
      setDefault: ({ workbook }, [style]) => {
        const name = style instanceof HostObject && 'name' in style.target ? style.target.name : style;
        const known = styleNames(workbook, family).find((other) => isSameName(other, name));
        keepDefaultStyle(workbook, family, found(known, name));
      },
    },
  });
}

function styleClass(className: string, family: StyleFamily): ClassSpec<object> {
  return excelClass<NamedStyleTarget>({
    name: className,
    id: (target) => target.name,
    fields: {
      _Id: { get: (target) => target.name },
      name: { get: (target) => target.name, set: (target, value, host) => rename(target, value, host, family) },
      readOnly: { get: (target) => family.builtIn.some((name) => isSameName(name, target.name)) },
    },
    methods: {
      delete: (target, _args, host) => {
        refuseBuiltIn(target, family);
        const rest = addedStyles(host.workbook, family).filter((name) => !isSameName(name, target.name));
        keepStyles(host.workbook, family, rest);
      },
      duplicate: (target, _args, host) =>
        host.object(className, { name: addStyle(host.workbook, family, `${target.name} 2`, true) }),
    },
  });
}

function addStyle(workbook: WorkbookModel, family: StyleFamily, wanted: string, makesUnique: boolean): string {
  const taken = new Set(styleNames(workbook, family).map((name) => name.toLowerCase()));
  if (taken.has(wanted.toLowerCase()) && !makesUnique)
    throw new ExcelError('ItemAlreadyExists', `The resource being created already exists: the style "${wanted}".`);
  const name = freeName(wanted, taken);
  keepStyles(workbook, family, [...addedStyles(workbook, family), name]);
  return name;
}

function rename(target: NamedStyleTarget, value: unknown, host: ExcelHost, family: StyleFamily): void {
  refuseBuiltIn(target, family);
  const name = filledTextOf(value, 'name');
  if (!isSameName(name, target.name) && hasStyle(host.workbook, family, name))
    throw invalidArgument(`There is a style "${name}" already.`);
  const names = addedStyles(host.workbook, family).map((other) => (isSameName(other, target.name) ? name : other));
  keepStyles(host.workbook, family, names);
  target.name = name;
}

function refuseBuiltIn(target: NamedStyleTarget, family: StyleFamily): void {
  if (family.builtIn.some((name) => isSameName(name, target.name)))
    throw new ExcelError('AccessDenied', `The built-in style "${target.name}" cannot be changed.`);
}
