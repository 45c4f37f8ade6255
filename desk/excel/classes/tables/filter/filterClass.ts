import { excelClass, type MethodSpec } from '../../../spec';
import type { FilterCriterion } from '../../../../workbook/objects';
import { ExcelError } from '../../../excelError';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { bodyArea, columnPart } from '../table/tableAreas';
import { columnIndex, criterionOf, type ColumnTarget } from '../table/tableColumnClass';
import {
  colorCriterion,
  countCriterion,
  criteriaOf,
  criterionFrom,
  customCriterion,
  dynamicCriterion,
  valuesCriterion,
  type TextsWithin,
} from './filterCriteria';
import { filterTableColumn } from './tableFilter';
import { textsWithinColumn } from './textsWithin';

/** The filter of one column of a table. */
export const filterClass = excelClass<ColumnTarget>({
  name: 'Filter',
  fields: { criteria: { get: (target) => criteriaOf(criterionOf(target)) } },
  methods: {
    apply: by(([criteria], within) => criterionFrom(criteria, within)),
    applyBottomItemsFilter: by(([count]) => countCriterion('BottomItems', count)),
    applyBottomPercentFilter: by(([percent]) => countCriterion('BottomPercent', percent)),
    applyCellColorFilter: by(([color]) => colorCriterion('CellColor', color)),
    applyCustomFilter: by(([first, second, operator]) => customCriterion(first, second, operator)),
    applyDynamicFilter: by(([criteria]) => dynamicCriterion(criteria)),
    applyFontColorFilter: by(([color]) => colorCriterion('FontColor', color)),
    applyTopItemsFilter: by(([count]) => countCriterion('TopItems', count)),
    applyTopPercentFilter: by(([percent]) => countCriterion('TopPercent', percent)),
    applyValuesFilter: by(([values], within) => valuesCriterion(values, within)),
    clear: (target) => {
      refuseWhenProtected(target.sheet, 'allowAutoFilter');
      filterTableColumn(target, columnIndex(target), null);
    },
  },
});

function by(read: (args: readonly unknown[], within: TextsWithin) => FilterCriterion): MethodSpec<ColumnTarget> {
  return (target, args) => {
    const { sheet, table } = target;
    const index = columnIndex(target);
    refuseWhenProtected(sheet, 'allowAutoFilter');
    if (!table.showHeaders) throw new ExcelError('InvalidOperation', 'A table without a header row has no filter.');
    const within = textsWithinColumn(sheet, columnPart(table, bodyArea(table), index));
    filterTableColumn(target, index, read(args, within));
  };
}
