import type { Area } from '../../core/index';
import { canonicalText } from '../workbook/canonicalText';
import { Hasher } from '../workbook/hasher';
import type { MetadataRecord, ProtectionRecord, SheetsEnd } from './frame/sheetsEnd';
import { gridOf } from './structure/grid';

/** Hash everything of a spreadsheet that a person can see or that we could leave behind: the workbook, developer metadata, protections, and how many rows and columns each sheet has.
 *  Ids do not count, nor the order in which metadata and protections came.
 *  Limit: it tells accidents apart, not forgeries. */
export function sheetsHash(end: SheetsEnd): string {
  const hasher = new Hasher();
  hasher.text(end.workbook.hash());
  for (const sheet of end.workbook.sheets) {
    const { rows, columns } = gridOf(end, sheet);
    hasher.text(sheet.name);
    hasher.word(rows);
    hasher.word(columns);
  }
  for (const text of end.state.metadata.map(metadataText).sort()) hasher.text(text);
  hasher.text('protections');
  for (const text of end.state.protections.map(protectionText).sort()) hasher.text(text);
  return hasher.digest();
}

function metadataText({ key, value, visibility, place }: MetadataRecord): string {
  const sheet = place.kind === 'SPREADSHEET' ? null : place.sheet.name;
  const area = 'area' in place ? plain(place.area) : null;
  return canonicalText([key, value, visibility, place.kind, sheet, area]);
}

function protectionText(record: ProtectionRecord): string {
  const { description, warningOnly, namedRange, sheet, area } = record;
  const people = [...record.editors].sort();
  const open = record.unprotected.map((one) => canonicalText(plain(one))).sort();
  return canonicalText([
    description,
    warningOnly,
    namedRange,
    sheet.name,
    area === null ? null : plain(area),
    people,
    open,
  ]);
}

function plain({ top, left, bottom, right }: Area): readonly number[] {
  return [top, left, bottom, right];
}
