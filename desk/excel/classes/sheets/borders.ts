import type { Area } from '../../../../core/index';
import type { BorderSide, BorderStyle } from '../../../workbook/style';
import type { ExcelHost } from '../../spec';
import type { AreasScope } from '../tables/targets';

/** Words of Excel.BorderIndex. */
export type BorderPlace =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** Cells whose side makes up a border of an area. */
interface Edge {
  readonly area: Area;
  readonly side: BorderSide;
}

const NONE: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

/** Read one thing of a border; null when it differs along the border. */
export function borderOf(scope: AreasScope, place: BorderPlace, key: keyof BorderStyle): string | null {
  const found = new Set<string>();
  for (const area of scope.areas)
    for (const edge of edgesOf(area, place))
      for (let row = edge.area.top; row <= edge.area.bottom && found.size < 2; row++)
        for (let column = edge.area.left; column <= edge.area.right && found.size < 2; column++)
          found.add((scope.sheet.style(row, column).borders[edge.side] ?? NONE)[key]);
  const [only] = found;
  if (found.size === 0) return NONE[key];
  return found.size === 1 && only !== undefined ? only : null;
}

/** Change a border; a weight or colour alone makes the line continuous, as in Excel. */
export function setBorder(scope: AreasScope, place: BorderPlace, change: Partial<BorderStyle>, host: ExcelHost): void {
  const { sheet } = scope;
  for (const area of scope.areas) {
    host.checkWritable(sheet, area);
    for (const { area: cells, side } of edgesOf(area, place))
      sheet.restyle(
        cells,
        (row, column) => {
          const before = sheet.style(cells.top + row, cells.left + column).borders[side] ?? NONE;
          const style = before.style === 'None' ? 'Continuous' : before.style;
          return { borders: { [side]: { ...before, style, ...change } } };
        },
        'script',
      );
  }
}

function edgesOf(area: Area, place: BorderPlace): readonly Edge[] {
  const { top, left, bottom, right } = area;
  switch (place) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideVertical':
      return left === right ? [] : [{ area: { ...area, right: right - 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return top === bottom ? [] : [{ area: { ...area, bottom: bottom - 1 }, side: 'bottom' }];
    case 'DiagonalDown':
      return [{ area, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, side: 'diagonalUp' }];
  }
}
