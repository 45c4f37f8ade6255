import type { Patch } from '../../../../core/index';
import type { LeftCells } from './overwrittenCells';
import { patchedWith } from './patchPackage';
import type { PatchedFile, WriteProgress } from './patchRun';

export { bookParts } from './bookParts';
export { newPatchedParts, newWorkbookParts } from './newWorkbook';
export type { LeftCells } from './overwrittenCells';
export type { PatchedFile, WriteProgress } from './patchRun';

/** Apply a patch to a workbook that was read from a file: part name -> new bytes, or null for a removed part.
 *  Parts that are not in the result stay byte for byte. Applying the patch of a second run to our own output replaces
 *  what the first run wrote; nothing doubles. Throws before anything is made when a limit of the format is passed
 *  (FileRefusal 'xmlLimits').
 *  `left` counts cells of the user that were not written over although the patch says so: formulas, and cells under data validation.
 *  Limit: what a person drew on a sheet of ours (charts, slicers) goes when the sheet is replaced. */
export function patchedParts(
  file: PatchedFile,
  patch: Patch,
  onProgress?: WriteProgress,
  left?: LeftCells,
): Map<string, Uint8Array | null> {
  return patchedWith(file, patch, new Map(), { onProgress, left });
}
