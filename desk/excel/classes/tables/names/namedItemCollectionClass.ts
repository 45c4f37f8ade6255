import type { DefinedName } from '../../../../workbook/workbook';
import { areaAddress } from '../../../../workbook/addresses';
import type { SheetModel } from '../../../../workbook/workbook';
import { excelClass, HostObject, type ExcelHost } from '../../../spec';
import { filledTextOf, isAbsent, textOf } from '../arguments';
import { collectionMembers } from '../collectionMembers';
import type { Scope } from '../targets';
import type { NameTarget } from './namedItemClass';

const members = collectionMembers<Scope>({
  items: (scope, host) => namesOfScope(scope, host).map((name) => nameObject(host, name)),
  find: (scope, key, host) => {
    const name = typeof key === 'string' ? host.workbook.names.get(key, sheetOf(scope)) : undefined;
    return name === undefined ? null : nameObject(host, name);
  },
});

/** Defined names of the workbook, or of one sheet. */
export const namedItemCollectionClass = excelClass<Scope>({
  name: 'NamedItemCollection',
  ...members,
  methods: { ...members.methods, add: addName, addFormulaLocal: addName },
});

function sheetOf(scope: Scope): SheetModel | null {
  return 'sheet' in scope ? scope.sheet : null;
}

function namesOfScope(scope: Scope, host: ExcelHost): readonly DefinedName[] {
  const sheet = sheetOf(scope);
  return host.workbook.names.all
    .filter((name) => name.scope === sheet)
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}

function nameObject(host: ExcelHost, { name, scope }: DefinedName): HostObject {
  const target: NameTarget = { name, scope };
  return host.object('NamedItem', target);
}

function addName(scope: Scope, [name, reference, comment]: readonly unknown[], host: ExcelHost): HostObject {
  const sheet = sheetOf(scope);
  const defined: DefinedName = {
    name: filledTextOf(name, 'name'),
    scope: sheet,
    refersTo: refersTo(host, reference),
    visible: true,
    comment: isAbsent(comment) ? '' : textOf(comment, 'comment'),
  };
  host.workbook.names.add(defined, 'script');
  return nameObject(host, defined);
}

function refersTo(host: ExcelHost, reference: unknown): string {
  if (reference instanceof HostObject) {
    const { sheet, area } = host.areaOf(reference);
    return `=${areaAddress(area, { absolute: true, sheet: sheet.name })}`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  const text = filledTextOf(reference, 'reference');
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}
