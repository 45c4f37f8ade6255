import { opened } from './opened';

const CELLS = [
  ['City', 'Sum'],
  ['Rome', 5],
  ['Oslo', 20],
];

function sliced() {
  const rig = opened({ Data: CELLS });
  const data = rig.sheet('Data');
  return { ...rig, data, slicer: data.insertSlicer(data.getRange('A1:B3'), 2, 4, 10, 20) };
}

describe('slicers', () => {
  it('a sheet has those that scripts put there, where they put them', () => {
    const { data, slicer } = sliced();
    expect(data.getSlicers()).toHaveLength(1);
    expect(slicer.getRange().getA1Notation()).toBe('A1:B3');
    const place = slicer.getContainerInfo();
    expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual([2, 4, 10, 20]); // prettier-ignore
    slicer.setPosition(5, 1, 0, 0);
    expect(slicer.getContainerInfo().getAnchorRow()).toBe(5);
    expect(() => data.insertSlicer(data.getRange('A1:B3'), 0, 1)).toThrow('too small');
  });

  it('keeps the criteria of one column, and is called as that column until it is named', () => {
    const { app, slicer } = sliced();
    expect([slicer.getColumnPosition(), slicer.getFilterCriteria(), slicer.getTitle()]).toEqual([null, null, '']);
    slicer.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(6).build());
    expect(slicer.getColumnPosition()).toBe(2);
    expect(slicer.getFilterCriteria()?.getCriteriaValues()).toEqual([6]);
    expect(slicer.getTitle()).toBe('Sum');
    expect(slicer.setTitle('Amount').getTitle()).toBe('Amount');
    expect(() => slicer.setColumnFilterCriteria(3, null)).toThrow('outside of the range of the slicer');
  });

  it('has a look of its own', () => {
    const { app, slicer } = sliced();
    slicer.setBackgroundColor('Red').setTitleHorizontalAlignment('center').setApplyToPivotTables(false);
    slicer.setTitleTextStyle(app.newTextStyle().setBold(true).build());
    expect(slicer.getBackgroundColor()).toBe('#ff0000');
    expect(slicer.getTitleHorizontalAlignment()).toBe('center');
    expect(slicer.isAppliedToPivotTables()).toBe(false);
    expect(slicer.getTitleTextStyle().isBold()).toBe(true);
    expect(() => slicer.setTitleHorizontalAlignment('up')).toThrow('Invalid argument: up');
  });

  it('follows its column and goes with it', () => {
    const { app, data, slicer } = sliced();
    slicer.setColumnFilterCriteria(2, app.newFilterCriteria().whenCellNotEmpty().build());
    data.insertColumnBefore(2);
    expect([slicer.getRange().getA1Notation(), slicer.getColumnPosition()]).toEqual(['A1:C3', 3]);
    data.deleteColumn(3);
    expect([slicer.getColumnPosition(), slicer.getFilterCriteria()]).toEqual([null, null]);
    slicer.remove();
    expect(data.getSlicers()).toEqual([]);
    expect(() => slicer.setTitle('x')).toThrow('The slicer no longer exists.');
  });
});
