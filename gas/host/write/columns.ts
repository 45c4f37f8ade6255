import { headerStyle, HostError, lengthOf } from '../../../core/index';
import type { ColumnHere, OwnedCells, UndressedColumn } from '../../../core/index';
import type { SheetsSession } from '../sheetsSession';

/** Give every new column its owned name: a named range and metadata that follow it wherever it is moved.
 *  @throws HostError changed, nothing kept, when the place is no longer empty */
export async function nameColumns(session: SheetsSession, columns: readonly ColumnHere[]): Promise<void> {
  const fresh = columns.filter((one) => !one.isThere);
  if (fresh.length === 0) return;
  const lost = fresh.flatMap(({ column, isLost }) => (isLost ? [column.ownedName] : []));
  await dropNames(session, lost);
  const asked = fresh.map(({ column, sheetId }) => ({ name: column.ownedName, sheet: Number(sheetId), at: column.at }));
  const { stands, taken } = await session.get<'nameColumns'>({ op: 'nameColumns', columns: asked });
  if (stands && taken.length === 0) return;
  await dropNames(session, asked.map((one) => one.name)); // prettier-ignore
  throw new HostError('changed', session.state, {
    zh: '我们的列要放的位置已经有了内容。',
    en: 'The place where our columns were to go is no longer empty.',
  });
}

/** Take owned names away. */
export function dropNames(session: SheetsSession, names: readonly string[]): Promise<void> {
  return names.length === 0 ? Promise.resolve() : session.put<'dropNames'>({ op: 'dropNames', names });
}

/** Format columns: number format of the data rows everywhere; header look and width where the column is new. */
export function dressColumns(session: SheetsSession, columns: readonly ColumnHere[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  const asked = columns.map(({ group, column, isThere }) => ({
    name: column.ownedName,
    headerRow: group.headerRow,
    firstRow: group.firstRow,
    count: lengthOf(column.values),
    style: column.style,
    headerStyle: headerStyle(column.style),
    width: isThere ? null : column.width,
  }));
  return session.put<'dress'>({ op: 'dress', columns: asked });
}

/** Take all looks off columns of ours and give them the widths of before. */
export function undressColumns(session: SheetsSession, columns: readonly UndressedColumn[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  const asked = columns.map(({ ownedName, area, headerRow, width }) => ({ name: ownedName, area, headerRow, width }));
  return session.put<'undress'>({ op: 'undress', columns: asked });
}

/** Take the looks off cells of one column of ours. */
export function clearFormats(session: SheetsSession, { ownedName, area }: OwnedCells): Promise<void> {
  return session.put<'clearFormats'>({ op: 'clearFormats', cells: { name: ownedName, area } });
}
