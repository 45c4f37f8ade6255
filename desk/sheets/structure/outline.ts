import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { keptSheet } from './follow';
import type { Folded, Outline } from './kept';
import type { Axis } from './lines';

/** Deepest group of Google Sheets. */
const DEEPEST = 8;

/** A run of lines that are grouped at least so deep; both ends included. */
export interface GroupPlace {
  readonly axis: Axis;
  readonly depth: number;
  readonly first: number;
  readonly last: number;
}

export function outlineOf(end: SheetsEnd, sheet: SheetModel, axis: Axis): Outline {
  return keptSheet(end, sheet)[axis];
}

/** How deep a line is grouped, 0 for not at all. */
export function depthOf(end: SheetsEnd, sheet: SheetModel, axis: Axis, index: number): number {
  return outlineOf(end, sheet, axis).depths.get(index) ?? 0;
}

/** The group of a line at a depth; null when the line is not grouped so deep. */
export function groupAt(
  end: SheetsEnd,
  sheet: SheetModel,
  axis: Axis,
  index: number,
  depth: number,
): GroupPlace | null {
  const { depths } = outlineOf(end, sheet, axis);
  if (depth < 1 || (depths.get(index) ?? 0) < depth) return null;
  let [first, last] = [index, index];
  while ((depths.get(first - 1) ?? 0) >= depth) first--;
  while ((depths.get(last + 1) ?? 0) >= depth) last++;
  return { axis, depth, first, last };
}

/** Every group of a sheet along one axis, outer ones before those inside. */
export function allGroups(end: SheetsEnd, sheet: SheetModel, axis: Axis): readonly GroupPlace[] {
  const groups: GroupPlace[] = [];
  const { depths } = outlineOf(end, sheet, axis);
  for (let depth = 1; depth <= DEEPEST; depth++) {
    let next = 0;
    for (const index of [...depths.keys()].sort((one, other) => one - other)) {
      const group = index < next ? null : groupAt(end, sheet, axis, index, depth);
      if (group === null) continue;
      groups.push(group);
      next = group.last + 1;
    }
  }
  return groups;
}

/** Group lines deeper, or less deep for a negative step. What belongs to no group any more is shown.
 *  @throws ServiceError past 8 levels; then nothing changes */
export function shiftDepth(end: SheetsEnd, sheet: SheetModel, place: Omit<GroupPlace, 'depth'>, step: number): void {
  const outline = outlineOf(end, sheet, place.axis);
  const { first, last } = place;
  for (let index = first; index <= last; index++)
    if ((outline.depths.get(index) ?? 0) + step > DEEPEST)
      throw new ServiceError(`Cannot create more than ${DEEPEST} levels of groups.`);
  for (let index = first; index <= last; index++) {
    const depth = Math.max(0, (outline.depths.get(index) ?? 0) + step);
    if (depth === 0) outline.depths.delete(index);
    else outline.depths.set(index, depth);
  }
  const gone = outline.folded.filter((folded) => !isGroup(end, sheet, place.axis, folded));
  outline.folded = outline.folded.filter((folded) => !gone.includes(folded));
  for (const folded of gone) show(end, sheet, { axis: place.axis, ...folded });
}

export function isFolded(end: SheetsEnd, sheet: SheetModel, group: GroupPlace): boolean {
  return outlineOf(end, sheet, group.axis).folded.some((folded) => isSame(folded, group));
}

/** Fold a group away: its lines are hidden. */
export function fold(end: SheetsEnd, sheet: SheetModel, group: GroupPlace): void {
  if (isFolded(end, sheet, group)) return;
  const outline = outlineOf(end, sheet, group.axis);
  outline.folded = [...outline.folded, { depth: group.depth, first: group.first, last: group.last }];
  hide(sheet, group.axis, group.first, group.last, true);
}

/** Unfold a group: its lines are shown, but those of groups inside that are folded themselves. */
export function unfold(end: SheetsEnd, sheet: SheetModel, group: GroupPlace): void {
  const outline = outlineOf(end, sheet, group.axis);
  if (!isFolded(end, sheet, group)) return;
  outline.folded = outline.folded.filter((folded) => !isSame(folded, group));
  show(end, sheet, group);
}

function show(end: SheetsEnd, sheet: SheetModel, { axis, first, last }: GroupPlace): void {
  hide(sheet, axis, first, last, false);
  for (const folded of outlineOf(end, sheet, axis).folded)
    if (folded.first <= last && folded.last >= first) hide(sheet, axis, folded.first, folded.last, true);
}

function hide(sheet: SheetModel, axis: Axis, first: number, last: number, hidden: boolean): void {
  if (axis === 'rows') sheet.hideRows(first, last, hidden, 'script');
  else sheet.hideColumns(first, last, hidden, 'script');
}

function isGroup(end: SheetsEnd, sheet: SheetModel, axis: Axis, folded: Folded): boolean {
  const group = groupAt(end, sheet, axis, folded.first, folded.depth);
  return group !== null && isSame(folded, group);
}

function isSame(one: Folded, other: Folded): boolean {
  return one.depth === other.depth && one.first === other.first && one.last === other.last;
}
