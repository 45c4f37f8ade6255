import { SheetRows } from '../../file/xlsx/read/sheetRows';
import type { CellSources } from '../../file/xlsx/read/cellValue';
import { parseXml as parseTree } from '../../file/xlsx/read/xmlTree';
import { areaAddress } from '../../file/xlsx/write/address';
import { ByteSink } from '../../file/xlsx/write/byteSink';
import { aroundRows, sheetFrame } from '../../file/xlsx/write/sheetFrame';
import type { SheetFrame } from '../../file/xlsx/write/sheetFrame';
import { insertInWorksheet } from '../../file/xlsx/write/worksheetOrder';
import { relationAttribute } from '../../file/xlsx/write/workbookPart';
import { childOf, edited, parseXml, setAttribute } from '../../file/xlsx/write/xmlTree';
import type { TextEdit } from '../../file/xlsx/write/xmlTree';
import type { SheetModel } from '../../workbook/workbook';
import { saveCharts } from './chartEdits';
import { layoutEdits } from './layoutEdits';
import { saveNotes } from './noteEdits';
import { savePivots } from './pivotEdits';
import type { NewCache } from './pivotEdits';
import { ruleEdits } from './ruleEdits';
import type { SaveRun } from './saveRun';
import { SheetCells } from './sheetCells';
import { replaceChildren } from './sheetEdit';
import type { SheetEdit } from './sheetEdit';
import { saveTables } from './tableEdits';

/** How one sheet is saved. */
export interface SheetTask {
  readonly sheet: SheetModel;
  readonly part: string;
  /** Whether cells can differ from the part; reading them again takes the most time. */
  readonly withCells: boolean;
  readonly firstCacheId: number;
  sources(): CellSources;
  tick(row: number): void;
}

/** Bring a worksheet part and the parts of its objects to what the model says; gives the pivot caches that came with it.
 *  A part that says the same already stays byte for byte. */
export function saveSheet(run: SaveRun, task: SheetTask): readonly NewCache[] {
  const { sheet, part } = task;
  const bytes = run.draft.bytes(part);
  const frame = sheetFrame(bytes, part);
  const edit: SheetEdit = {
    sheet,
    xml: frame.xml,
    root: parseXml(frame.xml),
    was: parseTree(frame.xml.replace(/^\uFEFF/, ''), part),
    p: frame.prefix,
    looks: run.looks,
    isFront: run.workbook.activeSheet === sheet,
  };
  const rows = task.withCells ? changedRows(run, task, bytes, frame) : null;
  const edits = [
    ...layoutEdits(edit),
    ...ruleEdits(edit),
    ...objectEdits(run, task, edit),
    ...(rows === null ? [] : dimensionEdits(edit)),
  ];
  if (edits.length > 0 || rows !== null) {
    const { head, tail } = aroundRows(edited(frame.xml, edits));
    run.draft.put(part, joined(head, rows ?? bytes.subarray(frame.rowsStart, frame.rowsEnd), tail));
  }
  return savePivots(run, sheet, part, task.firstCacheId);
}

function changedRows(run: SaveRun, task: SheetTask, bytes: Uint8Array, frame: SheetFrame): Uint8Array | null {
  const sink = new ByteSink(Math.max(4096, (frame.rowsEnd - frame.rowsStart) * 1.05));
  const cells = new SheetCells(bytes, frame.prefix, task.sheet, run.looks, sink, (row) => task.tick(row));
  if (frame.rowsEnd > frame.rowsStart) {
    const rows = new SheetRows(bytes, task.part, frame.prefix, task.sources(), cells);
    rows.scan(frame.rowsStart, () => undefined);
  }
  cells.finish();
  if (cells.formulasChanged) run.formulasChanged = true;
  return cells.changed ? sink.finished() : null;
}

function objectEdits(run: SaveRun, { sheet, part }: SheetTask, edit: SheetEdit): readonly TextEdit[] {
  const { root, xml, p } = edit;
  const related = (name: string, relation: string | null): readonly TextEdit[] =>
    relation === null
      ? []
      : [insertInWorksheet(root, name, `<${p}${name} ${relationAttribute(xml, root, relation)}/>`)];
  const tables = saveTables(run, sheet, part);
  const list = (tables ?? []).map((relation) => `<${p}tablePart ${relationAttribute(xml, root, relation)}/>`);
  const markup = list.length === 0 ? '' : `<${p}tableParts count="${list.length}">${list.join('')}</${p}tableParts>`;
  return [
    ...related('drawing', saveCharts(run, sheet, part)),
    ...related('legacyDrawing', saveNotes(run, sheet, part)),
    ...(tables === null ? [] : replaceChildren(edit, 'tableParts', markup)),
  ];
}

function dimensionEdits({ sheet, root, xml }: SheetEdit): readonly TextEdit[] {
  const dimension = childOf(root, 'dimension');
  const used = sheet.usedArea();
  if (dimension === undefined) return [];
  return [setAttribute(xml, dimension, 'ref', used === null ? 'A1' : areaAddress(used))];
}

function joined(head: string, rows: Uint8Array, tail: string): Uint8Array {
  const encoder = new TextEncoder();
  const [start, end] = [encoder.encode(head), encoder.encode(tail)];
  const whole = new Uint8Array(start.length + rows.length + end.length);
  whole.set(start);
  whole.set(rows, start.length);
  whole.set(end, start.length + rows.length);
  return whole;
}
