import type { Area } from '../../book/book';
import { HostError, type HostErrorKind, type WorkbookState } from '../../host';
import { lengthOf } from '../../patch/columns';
import type { OwnedColumns, Patch } from '../../patch/patch';
import type { Limits, SheetLayout, WorkbookSeen } from '../bench';
import { readOnlyError } from '../refusals';
import type { Bilingual } from '../../words';

/** Refuse before anything is written when the workbook or a sheet that we would write to is read-only, protected, filtered, merged or full.
 *  @throws HostError readOnly, protected, filtered, merged, noRoom, tooLarge */
export function checkWritable(seen: WorkbookSeen, patch: Patch, limits: Limits): void {
  if (seen.overview.isReadOnly) throw readOnlyError();
  for (const group of patch.columns) {
    const layout = seen.layouts.find((one) => one.name === group.sheet);
    if (!layout) continue;
    checkSheet(layout);
    checkRoom(group, limits);
    checkMerges(layout, group);
  }
  for (const sheet of patch.sheets) {
    const name = seen.book.names.find((one) => one.name.toLowerCase() === sheet.ownedName.toLowerCase())?.sheet;
    const layout = seen.layouts.find((one) => one.name === name);
    if (layout) checkSheet(layout);
    for (const block of sheet.blocks)
      if (block.kind === 'table' && block.at.row + block.rowCount > limits.lastRow) throw full(sheet.name);
  }
  checkTexts(patch, limits.letters);
}

/** Refuse a sheet that is protected or shows only some of its rows: block writes into filtered rows land on wrong rows. */
export function checkSheet(layout: SheetLayout, state: WorkbookState = 'unchanged'): void {
  const { name } = layout;
  const refuse = (kind: HostErrorKind, zh: string, en: string): never => {
    throw new HostError(kind, state, { zh: `工作表“${name}”${zh}。`, en: `The sheet "${name}" ${en}.` });
  };
  if (layout.isProtected) refuse('protected', '受保护', 'is protected');
  if (layout.isFiltered) refuse('filtered', '正在筛选', 'is filtered');
  if (layout.rowHidden !== false) refuse('filtered', '有隐藏的行', 'has hidden rows');
}

function checkRoom(group: OwnedColumns, limits: Limits): void {
  if (group.columns.some((column) => column.at > limits.lastColumn)) throw full(group.sheet);
}

function checkMerges(layout: SheetLayout, group: OwnedColumns): void {
  const count = Math.max(0, ...group.columns.map((column) => lengthOf(column.values)));
  const last = group.firstRow + count - 1;
  const ours = new Set(group.columns.map((column) => column.at));
  const inTheWay = layout.merges.find(
    (area) =>
      isInRows(area, group.headerRow, last) && (isOver(area, ours) || area.bottom > area.top) && last >= area.top,
  );
  if (!inTheWay) return;
  const row = inTheWay.top + 1;
  throw refusal('merged', {
    zh: `工作表“${group.sheet}”第 ${row} 行起有合并的单元格。`,
    en: `The sheet "${group.sheet}" has merged cells from row ${row} on.`,
  });
}

function isInRows({ top, bottom }: Area, headerRow: number, last: number): boolean {
  return bottom > headerRow && top <= last;
}

function isOver({ left, right }: Area, columns: ReadonlySet<number>): boolean {
  return [...columns].some((column) => left <= column && column <= right);
}

function checkTexts(patch: Patch, letters: number): void {
  const columns = [
    ...patch.columns.flatMap((one) => one.columns),
    ...patch.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []))),
  ];
  for (const { values, header } of columns) {
    const texts = values.kind === 'codes' ? values.dictionary : [];
    const all = values.kind === 'texts' ? values.values : texts;
    if (all.some((text) => (text?.length ?? 0) > letters))
      throw refusal('tooLarge', {
        zh: `“${header}”列有超过 ${letters} 个字符的文字。`,
        en: `The column "${header}" has a text of more than ${letters} characters.`,
      });
  }
}

function full(sheet: string): HostError {
  return refusal('noRoom', {
    zh: `工作表“${sheet}”没有地方放我们的列或行。`,
    en: `The sheet "${sheet}" has no room for our columns or rows.`,
  });
}

function refusal(kind: HostErrorKind, text: Bilingual): HostError {
  return new HostError(kind, 'unchanged', text);
}
