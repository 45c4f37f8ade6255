import { cellCount } from '../areas';
import { inReadingOrder } from '../notes';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { areaAfter, areasAfter, placeAfter, type CellEdit } from './cellEdit';

/** Move what lies over the cells of a sheet: merges, notes, comments, conditional formats and validations. What has no cell left is gone; a rule whose cells part lies over all the parts. */
export function followRules(state: WorkbookState, sheet: StoredSheet, edit: CellEdit): void {
  const { store } = sheet;
  store.merges = store.merges
    .map((merge) => areaAfter(merge, edit))
    .filter((merge) => merge !== null)
    .filter((merge) => cellCount(merge) > 1);
  store.notes = inReadingOrder(
    store.notes.flatMap((note) => {
      const place = placeAfter(note.place, edit);
      return place === null ? [] : [{ ...note, place }];
    }),
  );
  followComments(sheet, edit);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((area) => areasAfter(area, edit));
  sheet.conditionalFormats.settle(sheet.conditionalFormats.all.filter((format) => format.areas.length > 0));
  followValidations(state, sheet, edit);
}

function followComments(sheet: StoredSheet, edit: CellEdit): void {
  const kept = sheet.comments.all.filter((comment) => {
    const place = placeAfter(comment.place, edit);
    comment.place = place ?? comment.place;
    return place !== null;
  });
  sheet.comments.settle(kept);
}

/** A validation has one area, so that each further part becomes a validation of its own. */
function followValidations(state: WorkbookState, sheet: StoredSheet, edit: CellEdit): void {
  const moved = sheet.validations.all.flatMap((validation) => {
    const [area, ...others] = areasAfter(validation.area, edit);
    if (area === undefined) return [];
    validation.area = area;
    return [validation, ...others.map((part) => ({ ...validation, id: state.newId('validation'), area: part }))];
  });
  sheet.validations.settle(moved);
}
