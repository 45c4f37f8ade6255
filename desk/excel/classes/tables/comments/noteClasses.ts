import { areaAddress, parseAddress } from '../../../../workbook/addresses';
import { cellArea } from '../../../../workbook/areas';
import type { SheetModel } from '../../../../workbook/workbook';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject } from '../../../spec';
import { ExcelError } from '../../../excelError';
import { columnsOf, rowsOf } from '../areaParts';
import { flagOf, invalidArgument, numberOf, textOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import type { Scope, SheetScope } from '../targets';
import { PERSON } from './person';

/** Target of the class Note: the cell that it stands at. */
export interface NoteTarget extends SheetScope {
  readonly row: number;
  readonly column: number;
}

const members = collectionMembers<Scope>({
  items: (scope, host) => notesOfScope(scope).map((note) => host.object('Note', note)),
  find: (scope, key, host) => {
    const note = typeof key === 'string' ? noteAt(scope, key, host) : undefined;
    return note === undefined ? null : host.object('Note', note);
  },
});

/** Notes of the workbook or of a sheet, found by the address of their cell. */
export const noteCollectionClass = excelClass<Scope>({
  name: 'NoteCollection',
  ...members,
  methods: { ...members.methods, add: addNote },
});

/** A note: the older kind of comment.
 *  Limit: size and visibility do not follow a note whose cell moves. */
export const noteClass = excelClass<NoteTarget>({
  name: 'Note',
  id: ({ sheet, row, column }) => areaAddress(cellArea(row, column), { sheet: sheet.name }),
  fields: {
    authorName: { get: (target) => (live(target), PERSON.name) },
    content: {
      get: live,
      set: (target, value) => {
        live(target);
        refuseWhenProtected(target.sheet, 'allowEditObjects');
        target.sheet.setNote(target.row, target.column, textOf(value, 'content'), 'script');
      },
    },
    visible: stored('visible', false, (value) => flagOf(value, 'visible')),
    height: stored('height', 59.5, (value) => positive(value, 'height')),
    width: stored('width', 108, (value) => positive(value, 'width')),
  },
  methods: {
    delete: (target) => {
      live(target);
      refuseWhenProtected(target.sheet, 'allowEditObjects');
      target.sheet.setNote(target.row, target.column, null, 'script');
    },
    getLocation: (target, _args, host) => {
      live(target);
      return host.range(target.sheet, cellArea(target.row, target.column));
    },
  },
});

function notesOfScope(scope: Scope): readonly NoteTarget[] {
  const sheets = 'sheet' in scope ? [scope.sheet] : scope.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.notes.map(({ place }) => ({ sheet, row: place.row, column: place.column })));
}

function noteAt(scope: Scope, key: string, host: ExcelHost): NoteTarget | undefined {
  if (parseAddress(key) === null) return undefined;
  const { sheet, area } = host.areaOf(key, 'sheet' in scope ? scope.sheet : undefined);
  return notesOfScope(scope).find((note) => note.sheet === sheet && note.row === area.top && note.column === area.left);
}

function addNote(scope: Scope, [cell, content]: readonly unknown[], host: ExcelHost): HostObject {
  const { sheet, area } = host.areaOf(cell, 'sheet' in scope ? scope.sheet : undefined);
  if (rowsOf(area) > 1 || columnsOf(area) > 1) throw invalidArgument('A note stands at one cell.');
  refuseWhenProtected(sheet, 'allowEditObjects');
  const note: NoteTarget = { sheet, row: area.top, column: area.left };
  if (sheet.note(note.row, note.column) !== null || hasComment(sheet, note))
    throw new ExcelError(
      'InvalidOperation',
      'The operation attempted is invalid on the object: the cell has a comment or a note.',
    );
  sheet.setNote(note.row, note.column, textOf(content, 'content'), 'script');
  return host.object('Note', note);
}

function hasComment(sheet: SheetModel, { row, column }: NoteTarget): boolean {
  return [...sheet.comments].some(({ place }) => place.row === row && place.column === column);
}

function live({ sheet, row, column }: NoteTarget): string {
  return found(sheet.note(row, column), 'note');
}

function stored(member: string, otherwise: unknown, read: (value: unknown) => unknown): FieldSpec<NoteTarget> {
  const keyOf = ({ row, column }: NoteTarget): string => `note.${row}.${column}.${member}`;
  return {
    get: (target) => (live(target), target.sheet.bag.get(keyOf(target)) ?? otherwise),
    set: (target, value) => {
      live(target);
      target.sheet.bag.set(keyOf(target), read(value));
      target.sheet.touched('script');
    },
  };
}

function positive(value: unknown, name: string): number {
  const number = numberOf(value, name);
  if (number > 0) return number;
  throw invalidArgument(`${name} must be above zero.`);
}
