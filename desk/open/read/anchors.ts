import { childOf } from '../../file/xlsx/read/xmlTree';
import { prefixedAttribute } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { SheetModel } from '../../workbook/workbook';
import { numberOf, wordOf } from './attributes';

/** A chart frame of a drawing. */
export interface ChartAnchor {
  readonly name: string;
  /** Relation of the chart part. */
  readonly relation: string;
  readonly anchor: XmlNode;
}

/** Points from the sheet's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const EMU_A_POINT = 12_700;

/** List the chart frames of a drawing part, in order. Frames inside groups are left out. */
export function chartAnchors(drawing: XmlNode): readonly ChartAnchor[] {
  return drawing.children.flatMap((anchor) => {
    const frame = childOf(anchor, 'graphicFrame');
    const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
    const relation = chart === undefined ? undefined : prefixedAttribute(chart, 'id');
    if (relation === undefined) return [];
    return [{ name: wordOf(childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr'), 'name'), relation, anchor }];
  });
}

/** Where an anchor lies, by the widths and heights of the sheet as it is now. */
export function frameOf(anchor: XmlNode, sheet: SheetModel): Frame {
  const position = childOf(anchor, 'pos');
  const from = childOf(anchor, 'from');
  const start =
    from === undefined
      ? { left: points(numberOf(position, 'x', 0)), top: points(numberOf(position, 'y', 0)) }
      : markerPoint(from, sheet);
  const size = childOf(anchor, 'ext');
  if (size !== undefined)
    return { ...start, width: points(numberOf(size, 'cx', 0)), height: points(numberOf(size, 'cy', 0)) };
  const end = markerPoint(childOf(anchor, 'to') ?? anchor, sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

function markerPoint(marker: XmlNode, sheet: SheetModel): { readonly left: number; readonly top: number } {
  const value = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  return {
    left: leftOf(sheet, value('col')) + points(value('colOff')),
    top: topOf(sheet, value('row')) + points(value('rowOff')),
  };
}

/** Points from the sheet's left edge to a column. */
export function leftOf(sheet: SheetModel, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at++) left += sheet.isColumnHidden(at) ? 0 : sheet.columnWidth(at);
  return left;
}

/** Points from the sheet's top edge to a row. */
export function topOf(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let at = 0; at < row; at++) top += isShown(sheet, at) ? sheet.rowHeight(at) : 0;
  return top;
}

function isShown(sheet: SheetModel, row: number): boolean {
  return !sheet.isRowHidden(row) && !sheet.isRowFiltered(row);
}

function points(emu: number): number {
  return emu / EMU_A_POINT;
}
