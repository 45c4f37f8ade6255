import type { Area, OwnedColumns, Overwrite, PlacedColumn } from '../../../../core/index';
import { lengthOf } from '../../../../core/index';
import { areaAddress, areaUnion, parseArea } from './address';
import { ByteSink } from './byteSink';
import { CellWriter } from './cellWriter';
import { columnCells } from './columnCells';
import type { ColumnCells } from './columnCells';
import { setWidths } from './columnWidths';
import { conditionalFormats, earlierRules, nextPriority } from './conditionalFormats';
import { overwrittenCells, type LeftCells } from './overwrittenCells';
import { restrictedAreas } from './restrictedAreas';
import { aroundRows, sheetFrame } from './sheetFrame';
import type { SheetFrame } from './sheetFrame';
import { patchRows } from './sheetRows';
import type { StyleBook } from './styles';
import { insertInWorksheet } from './worksheetOrder';
import { attributesOf, childOf, edited, parseXml, setAttribute } from './xmlTree';
import type { TextEdit, XmlElement } from './xmlTree';
import { RELATIONS_NS } from './xmlText';

/** Rows of a sheet, written instead of copied: for a workbook that is made anew. */
export type RowsWriter = (cells: CellWriter, columns: readonly ColumnCells[], styles: StyleBook) => void;

/** What else a sheet gets: cells of the user that are written over, and where it is told what was left. */
export interface UserCells {
  readonly overwrites: readonly Overwrite[];
  readonly left: LeftCells;
}

/** A user's sheet with our columns in it. */
export interface PatchedSheet {
  readonly bytes: Uint8Array;
  readonly lostFormulas: readonly string[];
}

/** Set our columns in a user's worksheet part: cells, widths of new columns, dimension, colour rules, and the relation of a
 *  new legacy drawing; and, where a person asked for it, cleaned values over cells of the user. Nothing else changes by a byte. `makeRows` stands in for the rows of a part that has none yet. */
export function patchUserSheet(
  source: { readonly bytes: Uint8Array; readonly part: string; readonly makeRows?: RowsWriter },
  groups: readonly OwnedColumns[],
  styles: StyleBook,
  legacyDrawing: string | null,
  user: UserCells = { overwrites: [], left: { formulas: 0, restricted: 0 } },
): PatchedSheet {
  const frame = sheetFrame(source.bytes, source.part);
  const { head, tail } = aroundRows(editedFrame(frame, groups, styles, legacyDrawing));
  const sink = new ByteSink(roomFor(source.bytes.length, groups));
  sink.markup(head);
  const lostFormulas = writeRows(source, frame, { groups, user }, styles, sink);
  sink.markup(tail);
  return { bytes: sink.finished(), lostFormulas };
}

const BYTES_A_CELL = 72;

function roomFor(length: number, groups: readonly OwnedColumns[]): number {
  const cells = groups.flatMap((group) => group.columns).reduce((sum, column) => sum + lengthOf(column.values), 0);
  return length + cells * BYTES_A_CELL + 65_536;
}

function writeRows(
  source: { readonly bytes: Uint8Array; readonly makeRows?: RowsWriter },
  frame: SheetFrame,
  { groups, user }: { readonly groups: readonly OwnedColumns[]; readonly user: UserCells },
  styles: StyleBook,
  sink: ByteSink,
): readonly string[] {
  const cells = new CellWriter(sink, frame.prefix);
  const columns = groups.flatMap((group) =>
    group.columns.map((column) => columnCells({ ...group, ...column }, cells, styles)),
  );
  if (source.makeRows !== undefined) {
    source.makeRows(cells, columns, styles);
    return [];
  }
  if (frame.rowsStart === frame.rowsEnd) {
    patchRows(new TextEncoder().encode(`</${frame.prefix}sheetData>`), 0, columns, sink, frame.prefix);
    return [];
  }
  const restricted = user.overwrites.length === 0 ? [] : restrictedAreas(frame.xml, parseXml(frame.xml));
  const over = user.overwrites.map((one) => overwrittenCells(one, cells, styles, { restricted, left: user.left }));
  const result = patchRows(source.bytes, frame.rowsStart, [...columns, ...over], sink, frame.prefix);
  if (result.end !== frame.rowsEnd) throw new Error('The rows of the sheet do not end where they should.');
  return result.lostFormulas;
}

function editedFrame(
  frame: SheetFrame,
  groups: readonly OwnedColumns[],
  styles: StyleBook,
  legacyDrawing: string | null,
): string {
  const { xml, prefix } = frame;
  const root = parseXml(xml);
  const columns = groups.flatMap((group) => group.columns);
  const widths = new Map(columns.filter((column) => column.isNew).map((column) => [column.at, column.width]));
  return edited(xml, [
    ...dimensionEdits(xml, root, groups),
    ...setWidths(xml, root, widths, prefix),
    ...ruleEdits(xml, root, groups, styles, prefix),
    ...(legacyDrawing === null ? [] : [insertInWorksheet(root, 'legacyDrawing', legacyMarkup(legacyDrawing, prefix))]),
  ]);
}

function legacyMarkup(relation: string, p: string): string {
  return `<${p}legacyDrawing xmlns:r="${RELATIONS_NS}" r:id="${relation}"/>`;
}

function dimensionEdits(xml: string, root: XmlElement, groups: readonly OwnedColumns[]): readonly TextEdit[] {
  const dimension = childOf(root, 'dimension');
  const old = dimension === undefined ? null : parseArea(attributesOf(xml, dimension).get('ref') ?? '');
  if (dimension === undefined || old === null) return [];
  const whole = groups
    .flatMap((group) => group.columns.map((column) => columnArea(group, column, group.headerRow)))
    .reduce(areaUnion, old);
  const isSame = areaAddress(whole) === areaAddress(old);
  return isSame ? [] : [setAttribute(xml, dimension, 'ref', areaAddress(whole))];
}

function ruleEdits(
  xml: string,
  root: XmlElement,
  groups: readonly OwnedColumns[],
  styles: StyleBook,
  p: string,
): readonly TextEdit[] {
  const ours = new Set(groups.flatMap((group) => group.columns.map((column) => column.at)));
  const earlier = earlierRules(xml, root, ours, styles);
  const left = edited(xml, earlier);
  const areas = groups.flatMap((group) =>
    group.columns.map((column) => ({ column, area: columnArea(group, column, group.firstRow) })),
  );
  const markup = conditionalFormats(areas, styles, nextPriority(left), p);
  return markup === '' ? earlier : [...earlier, insertInWorksheet(root, 'conditionalFormatting', markup)];
}

function columnArea(group: OwnedColumns, column: PlacedColumn, top: number): Area {
  const bottom = group.firstRow + lengthOf(column.values) - 1;
  return { top, left: column.at, bottom, right: column.at };
}
