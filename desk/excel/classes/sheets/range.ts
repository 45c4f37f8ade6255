import { conditionalFormatsOf, rangeSortOf, validationOf } from '../tables/targets';
import { excelClass, type RangeTarget } from '../../spec';
import { cellProperties } from './cellProperties';
import { rangeCellFields } from './rangeCells';
import { rangeChanges } from './rangeChanges';
import { rangeEdges } from './rangeEdge';
import { rangeEdits } from './rangeEdits';
import { rangeFinds } from './rangeFind';
import { rangeOutline } from './outline';
import { rangeMoves } from './rangeMoves';
import { rangePlaceFields } from './rangePlace';
import { rangeRelations } from './relations';
import { wrongShape } from './block';

/** Excel.Range. */
export const rangeClass = excelClass<RangeTarget>({
  name: 'Range',
  fields: { ...rangeCellFields, ...rangePlaceFields },
  links: {
    worksheet: ({ sheet }, host) => host.sheet(sheet),
    format: ({ sheet, area }, host) => host.object('RangeFormat', { sheet, areas: [area] }),
    sort: (target, host) => rangeSortOf(host, target),
    dataValidation: ({ sheet, area }, host) => validationOf(host, sheet, [area]),
    conditionalFormats: ({ sheet, area }, host) => conditionalFormatsOf(host, sheet, [area]),
  },
  methods: {
    ...rangeMoves,
    ...rangeEdits,
    ...rangeEdges,
    ...rangeChanges,
    ...rangeFinds,
    ...cellProperties,
    ...rangeOutline,
    ...rangeRelations,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.bottom - area.top + 1 !== rows || area.right - area.left + 1 !== columns) throw wrongShape();
    },
  },
});
