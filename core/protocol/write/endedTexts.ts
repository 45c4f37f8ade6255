import type { Area } from '../../book/book';
import { STYLES, type StyleName, type StyleSpec } from '../../patch/styles.data';
import type { SheetTask } from '../bench';
import type { Content } from '../content';
import { SheetContents } from './sheetContents';
import { styleRuns, type StyleRun } from './styleRuns';

/** Cells of a sheet of ours that held a text which a host kept as text by the format for plain text, and that hold no such text any more: they get the number format of their look back. Otherwise a refresh would leave that format on figures and blanks, and an undo would not take it back.
 *  Cells whose look is text are left out, and cells that hold the same as before.
 *  @param isKept tells a text that the host writes under the format for plain text
 *  @example A "C1" in a plain cell that is blank now -> [{ style: 'plain', area: that cell }] */
export function endedTexts(
  { before, next, overlay }: Pick<SheetTask, 'before' | 'next' | 'overlay'>,
  isKept: (text: string) => boolean,
): readonly StyleRun[] {
  if (before === null) return [];
  const [had, has] = [new SheetContents(before), new SheetContents(next, overlay)];
  const isText = (content: Content | undefined): boolean => typeof content === 'string' && isKept(content);
  const looks = styleRuns(next);
  const down = new Map<number, StyleRun>();
  const ended: StyleRun[] = [];
  for (let row = 0; row < had.rowCount; row++) {
    const now = has.row(row, had.columnCount);
    had.row(row).forEach((content, column) => {
      if (content === now[column] || !isText(content) || isText(now[column])) return;
      const style = styleAt(looks, row, column);
      const { format }: StyleSpec = STYLES[style];
      if (format === STYLES.text.format) return;
      const above = down.get(column);
      const joins = above?.style === style && above.area.bottom === row - 1;
      const area: Area = { top: joins ? above.area.top : row, left: column, bottom: row, right: column };
      if (above && !joins) ended.push(above);
      down.set(column, { style, area });
    });
  }
  return [...ended, ...down.values()];
}

function styleAt(looks: readonly StyleRun[], row: number, column: number): StyleName {
  const found = looks.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right); // prettier-ignore
  return found?.style ?? 'plain';
}
