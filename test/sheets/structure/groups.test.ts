import { opened } from './opened';

describe('groups of rows and columns', () => {
  it('a group is a run of lines at least so deep', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('2:6').shiftRowGroupDepth(1);
    data.getRange('3:4').shiftRowGroupDepth(1);
    expect([1, 2, 3, 4, 5, 7].map((row) => data.getRowGroupDepth(row))).toEqual([0, 1, 2, 2, 1, 0]);
    expect(data.getRowGroup(5, 1)?.getRange().getA1Notation()).toBe('2:6');
    expect(data.getRowGroup(4, 2)?.getRange().getA1Notation()).toBe('3:4');
    expect(data.getRowGroup(5, 2)).toBeNull();
    expect(data.getRowGroup(4, 2)?.getDepth()).toBe(2);
  });

  it('its control stands before it, or after it', () => {
    const { app, sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('B:C').shiftColumnGroupDepth(1);
    expect(data.getColumnGroup(2, 1)?.getControlIndex()).toBe(1);
    data.setColumnGroupControlPosition(app.GroupControlTogglePosition.AFTER);
    expect(data.getColumnGroup(2, 1)?.getControlIndex()).toBe(4);
    expect(data.getColumnGroupControlPosition()).toBe(app.GroupControlTogglePosition.AFTER);
  });

  it('folding hides its lines; an inner group stays folded when the outer one is unfolded', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('2:6').shiftRowGroupDepth(1);
    data.getRange('3:4').shiftRowGroupDepth(1);
    data.collapseAllRowGroups();
    const hidden = (): boolean[] => [1, 2, 3, 5, 7].map((row) => data.isRowHiddenByUser(row));
    expect(hidden()).toEqual([false, true, true, true, false]);
    data.getRowGroup(2, 1)?.expand();
    expect(hidden()).toEqual([false, false, true, false, false]);
    expect(data.getRowGroup(3, 2)?.isCollapsed()).toBe(true);
    data.expandAllRowGroups();
    expect(hidden()).toEqual([false, false, false, false, false]);
    data.expandRowGroupsUpToDepth(1);
    expect(hidden()).toEqual([false, false, true, false, false]);
  });

  it('removing a folded group shows its lines', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('2:3').shiftRowGroupDepth(1).collapseGroups();
    expect(data.isRowHiddenByUser(2)).toBe(true);
    const group = data.getRowGroup(2, 1);
    group?.remove();
    expect([data.getRowGroupDepth(2), data.isRowHiddenByUser(2)]).toEqual([0, false]);
    expect(() => group?.getRange()).toThrow('no longer exists');
  });

  it('follows inserted and deleted lines; those inserted inside belong to it', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('3:4').shiftRowGroupDepth(1);
    data.insertRowBefore(1);
    data.insertRowBefore(5);
    expect(data.getRowGroup(4, 1)?.getRange().getA1Notation()).toBe('4:6');
    data.deleteRow(4);
    expect(data.getRowGroup(4, 1)?.getRange().getA1Notation()).toBe('4:5');
  });

  it('has at most eight levels, and never fewer than none', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('2:3').shiftRowGroupDepth(8);
    expect(() => data.getRange('1:2').shiftRowGroupDepth(1)).toThrow('8 levels');
    expect(data.getRowGroupDepth(1)).toBe(0);
    data.getRange('2:3').shiftRowGroupDepth(-20);
    expect(data.getRowGroupDepth(2)).toBe(0);
  });
});
