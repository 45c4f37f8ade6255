import { followRows, HostError, stampBook } from '../../core/index';
import type { Book, BookStamp, OwnedColumns, Patch, Stamp } from '../../core/index';

/** Fit a patch to the book as it is now: rows followed, columns found by their names. @throws HostError changed, protected, filtered or merged; nothing is written. */
export function applicablePatch(book: Book, patch: Patch, stamp: Stamp): Patch {
  for (const { sheet } of patch.columns) refuseBlocked(book, sheet);
  for (const { sheet } of patch.overwrites) refuseBlocked(book, sheet);
  for (const name of patch.replaces) refuseBlocked(book, name);
  const followed = isBookStamp(stamp.seen) ? followRows(patch, stamp.seen, stampBook(book)) : null;
  if (!followed) throw changed();
  return { ...followed, columns: followed.columns.map((group) => inPlace(book, group)) };
}

function isBookStamp(seen: unknown): seen is BookStamp {
  return typeof seen === 'object' && seen !== null && 'sheets' in seen && seen.sheets instanceof Map;
}

function inPlace(book: Book, group: OwnedColumns): OwnedColumns {
  const sheet = book.sheets.find((one) => one.name === group.sheet);
  const columns = group.columns.map((column) => {
    const named = book.names.find((one) => one.name === column.ownedName && one.sheet === group.sheet);
    if (named) return { ...column, at: named.area.left };
    const isTaken = sheet?.rows.some((cells) => (cells[column.at] ?? null) !== null) ?? true;
    if (!column.isNew || isTaken) throw changed();
    return column;
  });
  return { ...group, columns };
}

function refuseBlocked(book: Book, name: string): void {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet?.protected === true)
    throw refusal('protected', { zh: `工作表“${name}”受保护。`, en: `The sheet "${name}" is protected.` });
  if (sheet?.filtered === true || (sheet?.hiddenRows.length ?? 0) > 0)
    throw refusal('filtered', {
      zh: `工作表“${name}”有筛选或隐藏的行。`,
      en: `The sheet "${name}" has a filter or hidden rows.`,
    });
}

function changed(): HostError {
  return refusal('changed', {
    zh: '读取之后，有人改动了数据行或我们的单元格。',
    en: 'Rows of data or cells of ours were changed after they were read.',
  });
}

function refusal(kind: 'changed' | 'protected' | 'filtered', text: HostError['text']): HostError {
  return new HostError(kind, 'unchanged', text);
}
