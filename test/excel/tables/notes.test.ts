import { HostObject } from '../../../desk/excel/spec';
import { notesOf } from '../../../desk/excel/classes/tables/targets';
import { stage, type Stage } from './excelScript';

/** The library of these tests is older than notes, so their class is called directly. */
function call({ end: { host } }: Stage, object: HostObject, method: string, ...args: unknown[]): unknown {
  return object.spec.methods?.[method]?.(object.target, args, host);
}

function note(made: Stage, ...args: unknown[]): HostObject {
  const added = call(made, notesOf(made.end.host, { workbook: made.workbook }), 'add', ...args);
  if (added instanceof HostObject) return added;
  throw new Error('no note');
}

function field({ end: { host } }: Stage, object: HostObject, name: string): unknown {
  return object.spec.fields?.[name]?.get(object.target, host);
}

describe('notes', () => {
  it('are texts at cells, with size and visibility', () => {
    const made = stage();
    const added = note(made, 'Sheet1!C3', 'check');
    added.spec.fields?.['visible']?.set?.(added.target, true, made.end.host);
    expect(['content', 'visible', 'width'].map((name) => field(made, added, name))).toEqual(['check', true, 108]);
    expect(made.workbook.sheets[0]?.note(2, 2)).toBe('check');
    call(made, added, 'delete');
    expect(made.workbook.sheets[0]?.note(2, 2)).toBeNull();
    expect(() => field(made, added, 'content')).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
  });

  it('are found by the address of their cell', () => {
    const made = stage();
    note(made, 'Sheet1!C3', 'check');
    const all = notesOf(made.end.host, { workbook: made.workbook });
    expect(call(made, all, 'getItemOrNullObject', 'Sheet1!C3')).toBeInstanceOf(HostObject);
    expect(call(made, all, 'getItemOrNullObject', 'Sheet1!C4')).toBeNull();
    expect(call(made, all, 'getCount')).toBe(1);
  });

  it('do not share a cell', () => {
    const made = stage();
    note(made, 'Sheet1!C3', 'check');
    expect(() => note(made, 'Sheet1!C3', 'again')).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
  });
});
