import type { Patch } from '../../../../core/index';
import type { XlsxFile } from '../workbookFile';
import { forgetFormulas } from './calculationChain';
import { tablesOf } from './ownedSheet';
import type { LeftCells } from './overwrittenCells';
import { PackageDraft } from './packageDraft';
import { removeSheetParts } from './sheetRemoval';
import { EMPTY_STYLES, StyleBook } from './styles';
import { activePlace, sheetEntries } from './workbookPart';
import type { SheetEntry } from './workbookPart';

/** What of an opened file the writer needs. */
export type PatchedFile = Pick<XlsxFile, 'pack' | 'parts'>;

/** Told how far the writing is: rows done of all rows. */
export type WriteProgress = (done: number, all: number) => void;

/** Who hears what of a writing. */
export interface PatchWatch {
  readonly onProgress?: WriteProgress | undefined;
  /** Counts cells that were not written over although the patch says so. */
  readonly left?: LeftCells | undefined;
}

/** One application of a patch: what it works on and what it found. */
export interface PatchRun {
  readonly file: PatchedFile;
  readonly patch: Patch;
  readonly draft: PackageDraft;
  /** Folder of the workbook part with its slash, usually "xl/". */
  readonly base: string;
  readonly styles: StyleBook;
  readonly stylesPart: string;
  readonly types: Map<string, string>;
  readonly before: readonly SheetEntry[];
  readonly replaced: readonly SheetEntry[];
  readonly front: number;
  readonly goneCaches: ReadonlySet<string>;
  readonly tick: () => void;
  readonly left: LeftCells;
}

/** Open the parts that every patch needs and take out the sheets that it replaces. */
export function startRun(
  file: PatchedFile,
  patch: Patch,
  onProgress: WriteProgress | undefined,
  left: LeftCells = { formulas: 0, restricted: 0 },
): PatchRun {
  const { workbook } = file.parts;
  const draft = new PackageDraft(file.pack);
  const base = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const before = sheetEntries(draft, workbook);
  const replaced = before.filter((entry) => patch.replaces.includes(entry.name));
  const front = activePlace(draft, workbook);
  const goneCaches = removeSheetParts(draft, workbook, replaced);
  forgetFormulas(draft, workbook, { sheets: new Set(replaced.map((entry) => entry.sheetId)), cells: new Map() });
  const stylesPart = file.parts.styles ?? `${base}styles.xml`;
  const styles = new StyleBook(file.parts.styles === null ? EMPTY_STYLES : draft.text(stylesPart));
  const tick = progressTick(patch, onProgress);
  return {
    file,
    patch,
    draft,
    base,
    styles,
    stylesPart,
    types: new Map(),
    before,
    replaced,
    front,
    goneCaches,
    tick,
    left,
  };
}

const ROWS_A_TICK = 16_384;

function progressTick(patch: Patch, onProgress: WriteProgress | undefined): () => void {
  if (onProgress === undefined) return () => undefined;
  const all = patch.sheets.flatMap(tablesOf).reduce((sum, table) => sum + table.rowCount + 1, 0);
  let done = 0;
  return () => {
    done++;
    if (done % ROWS_A_TICK === 0) onProgress(Math.min(done, all), all);
  };
}
