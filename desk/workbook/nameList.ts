import { looksLikeReference, parseAddress } from './addresses';
import { shiftFormulas } from './edits/formulas';
import type { DefinedName } from './workbook';
import { refusal } from './refusal';
import type { ChangeSource, SheetModel } from './workbook';
import type { StoredName, StoredNames, WorkbookState } from './workbookState';

/** Most characters of a name in Excel. */
const MOST_CHARACTERS = 255;

/** Make the list of a workbook's defined names. Names are the same in any case; a sheet's name may be a workbook's name too. */
export function nameList(state: () => WorkbookState): StoredNames {
  let names: readonly StoredName[] = [];
  const tell = (name: DefinedName, change: 'added' | 'changed' | 'deleted', source: ChangeSource = 'script'): void =>
    state().changed({ kind: 'objects', what: 'name', sheet: name.scope, id: name.name, change, source });
  return {
    get all() {
      return names;
    },
    get: (name, scope) => find(names, name, scope),
    add(name, source) {
      checkName(name.name);
      checkFree(names, name.name, name.scope, state());
      const record = { ...name };
      names = [...names, record];
      tell(record, 'added', source);
    },
    change(name, change, source) {
      const record = mustFind(names, name);
      if (change.name !== undefined && !isSame(change.name, record.name)) {
        checkName(change.name);
        checkFree(names, change.name, record.scope, state());
      }
      const before = record.name;
      Object.assign(record, change);
      if (record.name !== before) shiftFormulas(state(), () => ({ kind: 'renameName', from: before, to: record.name }));
      tell(record, 'changed', source);
      return record;
    },
    remove(name, source) {
      const record = mustFind(names, name);
      names = names.filter((other) => other !== record);
      tell(record, 'deleted', source);
    },
    areaOf: (name) => areaOf(name, state()),
    forget(scope) {
      names = names.filter((name) => name.scope !== scope);
    },
  };
}

/** Let pass only words that may be names.
 *  @throws RangeError `NameInvalid` for blanks, words over 255 characters, words that start with a digit, have spaces or signs, or look like a cell (`A1`, `R1C1`). */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!isWord || name.length > MOST_CHARACTERS || looksLikeReference(name))
    throw refusal('NameInvalid', `"${name}" cannot be a name`);
}

function checkFree(names: readonly StoredName[], name: string, scope: SheetModel | null, state: WorkbookState): void {
  const isTable =
    scope === null && state.sheets.some((sheet) => sheet.tables.all.some((table) => isSame(table.name, name)));
  if (find(names, name, scope) !== undefined || isTable) throw refusal('ItemExists', `the name ${name}`);
}

function areaOf(name: DefinedName, state: WorkbookState): ReturnType<StoredNames['areaOf']> {
  const address = parseAddress(name.refersTo.replace(/^=/, ''));
  if (address === null) return null;
  const sheet =
    address.sheet === null ? name.scope : state.sheets.find((other) => isSame(other.name, address.sheet ?? ''));
  return sheet === null || sheet === undefined ? null : { sheet, area: address.area };
}

function find(names: readonly StoredName[], name: string, scope: SheetModel | null): StoredName | undefined {
  return names.find((other) => other.scope === scope && isSame(other.name, name));
}

function mustFind(names: readonly StoredName[], name: DefinedName): StoredName {
  const record = find(names, name.name, name.scope);
  if (record === undefined) throw refusal('ItemNotFound', `the name ${name.name}`);
  return record;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
