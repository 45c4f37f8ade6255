import type { ICellCustomRender, ICellRenderContext, IStyleData } from '@univerjs/core';
import { serialOf } from '../../core/index';
import { conditionalStyles } from '../workbook/rules/conditionalStyles';
import type { ConditionalLook } from '../workbook/rules/conditionalStyles';
import type { CellStyle, StyleChange } from '../workbook/style';
import { WHOLE_SHEET } from '../workbook/limits';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import { gridStyle } from './gridStyle';

/** What conditional formats add to the look of a cell; undefined for nothing. */
export type LookAt = (sheet: SheetModel, row: number, column: number) => ConditionalLook | undefined;

/** Ask the conditional formats of a workbook, computed anew whenever the workbook has changed. */
export function conditionalLooks(model: WorkbookModel): LookAt {
  const known = new Map<
    string,
    { readonly revision: number; readonly look: (row: number, column: number) => ConditionalLook | undefined }
  >();
  return (sheet, row, column) => {
    if (sheet.conditionalFormats.all.length === 0) return undefined;
    let entry = known.get(sheet.id);
    if (entry === undefined || entry.revision !== model.revision) {
      const evaluate = (formula: string, atRow: number, atColumn: number) =>
        model.evaluate(formula, { sheet, place: { row: atRow, column: atColumn } });
      entry = { revision: model.revision, look: conditionalStyles(sheet, WHOLE_SHEET, { evaluate, today: today() }) };
      known.set(sheet.id, entry);
    }
    return entry.look(row, column);
  };
}

/** The style of a cell with a conditional look over it. */
export function styleWith(base: CellStyle, change: StyleChange): IStyleData | null {
  return gridStyle({
    ...base,
    font: { ...base.font, ...change.font },
    fill: { ...base.fill, ...change.fill },
    borders: { ...base.borders, ...change.borders },
  });
}

/** Draw the bar or the icon of a conditional look; null when it has neither. */
export function lookDrawing(look: ConditionalLook): ICellCustomRender | null {
  const { bar, icon } = look;
  if (bar !== undefined) return { zIndex: 1, drawWith: (context, info) => drawBar(context, info, bar) };
  if (icon !== undefined) return { zIndex: 2, drawWith: (context, info) => drawIcon(context, info, icon) };
  return null;
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const GAP = 2;

function drawBar(
  context: CanvasRenderingContext2D,
  info: ICellRenderContext,
  { fraction, color }: NonNullable<ConditionalLook['bar']>,
): void {
  const { startX, startY, endX, endY } = info.primaryWithCoord;
  context.save();
  context.globalAlpha = 0.45;
  context.fillStyle = color;
  context.fillRect(startX + GAP, startY + GAP, (endX - startX - 2 * GAP) * fraction, endY - startY - 2 * GAP);
  context.restore();
}

const ICON_COLORS = ['#C50F1F', '#DA9100', '#107C10'];

/** A mark from low to high: arrows point, everything else is a dot; the colours go from red over amber to green. */
function drawIcon(
  context: CanvasRenderingContext2D,
  info: ICellRenderContext,
  { set, index }: NonNullable<ConditionalLook['icon']>,
): void {
  const { startX, startY, endY } = info.primaryWithCoord;
  const last = Math.max(1, Number(/\d/.exec(set)?.[0] ?? '3') - 1);
  const place = Math.round((index / last) * (ICON_COLORS.length - 1));
  const middle = (startY + endY) / 2;
  context.save();
  context.fillStyle = ICON_COLORS[place] ?? '#107C10';
  context.beginPath();
  if (/arrow|triangle/i.test(set)) drawArrow(context, startX + 9, middle, place);
  else context.arc(startX + 9, middle, 5, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

function drawArrow(context: CanvasRenderingContext2D, x: number, y: number, place: number): void {
  const turn = [Math.PI, Math.PI / 2, 0][place] ?? 0;
  for (const corner of [0, 1, 2]) {
    const angle = turn + (corner * 2 * Math.PI) / 3;
    context.lineTo(x + Math.sin(angle) * 6, y - Math.cos(angle) * 6);
  }
}
