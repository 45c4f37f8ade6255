import type { Area } from '../../book/book';
import type { CellBlock, OwnedSheet, TableBlock } from '../../patch/patch';
import { STYLES, type StyleName, type StyleSpec } from '../../patch/styles.data';

/** A rectangle of cells of one look. */
export interface StyleRun {
  readonly area: Area;
  readonly style: StyleName;
}

/** Give the looks of a sheet of ours as rectangles; plain cells are left out. */
export function styleRuns(sheet: OwnedSheet): readonly StyleRun[] {
  return sheet.blocks.flatMap((block) => (block.kind === 'table' ? tableRuns(block) : cellRuns(block)));
}

/** Give the look of a header: it stands where the values of its column do, numbers at the right, all else at the left. */
export function headerStyle(values: StyleName): StyleName {
  const { format, align }: StyleSpec = STYLES[values];
  const isLeft = format === undefined || format === '@' || align === 'left' || values === 'date';
  return isLeft ? 'header' : 'headerNumber';
}

function tableRuns(block: TableBlock): readonly StyleRun[] {
  const { row, column: left } = block.at;
  const headers = block.columns.map((column) => headerStyle(column.style));
  const bodies = block.columns.map((column) => column.style);
  const body = block.rowCount === 0 ? [] : lineRuns(bodies, row + 1, left).map(({ area, style }) => ({ style, area: { ...area, bottom: row + block.rowCount } })); // prettier-ignore
  return [...lineRuns(headers, row, left), ...body];
}

function cellRuns(block: CellBlock): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  let above: StyleRun[] = [];
  block.cells.forEach((line, index) => {
    const styles = line.map((cell) => (typeof cell === 'object' && cell !== null ? (cell.style ?? 'plain') : 'plain'));
    const here = lineRuns(styles, block.at.row + index, block.at.column).map((run) => {
      const joins = above.find(({ area, style }) => style === run.style && area.left === run.area.left && area.right === run.area.right); // prettier-ignore
      if (!joins) return run;
      runs.splice(runs.indexOf(joins), 1);
      return { ...run, area: { ...run.area, top: joins.area.top } };
    });
    runs.push(...here);
    above = here;
  });
  return runs;
}

function lineRuns(styles: readonly StyleName[], row: number, left: number): StyleRun[] {
  const runs: StyleRun[] = [];
  for (let from = 0; from < styles.length;) {
    let to = from;
    while (to + 1 < styles.length && styles[to + 1] === styles[from]) to++;
    const style = styles[from] ?? 'plain';
    if (style !== 'plain') runs.push({ style, area: { top: row, left: left + from, bottom: row, right: left + to } });
    from = to + 1;
  }
  return runs;
}
