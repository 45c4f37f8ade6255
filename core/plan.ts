import type { Book } from './book/book';
import { carriedLoose, carriedTable, type Carried } from './patch/carry';
import { columnKeptEdits } from './patch/columnKeptEdits';
import { ledgerSheet, type OwnedArea } from './patch/ledger';
import { findOwned, type Owned } from './patch/owned';
import { INPUT_SHEETS, NAMED_SHEETS, SHEET_IDS, type OwnedSheet, type Patch, type SheetId } from './patch/patch';
import { overwrittenCells } from './patch/overwrites';
import { previewOf } from './patch/preview';
import { rowArea, rowColumns, untouchedAreas } from './patch/rowColumns';
import { sheetNames, type SheetNames } from './patch/sheetNames';
import { looseArea, tableArea } from './patch/tableArea';
import { taggedRows } from './patch/taggedRows';
import { movementOf } from './plan/movementOf';
import { overwritesOf, type PlannedOverwrites } from './plan/overwritesOf';
import type { Carry } from './plan/sheetMaker';
import { NO_PLACE, placeOf, SHEET_MAKERS } from './plan/sheetMakers';
import type { Portrait } from './portrait';
import type { KeptEdit } from './report/changeLog';
import type { Movement } from './report/movement';
import { headerLanguage } from './understand/headerLanguage';
import type { Lang } from './words';

/** What a person asked for, for this run alone. */
export interface PlanChoice {
  /** Write cleaned values over the user's own cells. */
  readonly overwrite?: boolean;
}

/** Plan everything that will be written, as one value: columns beside the user's rows, our sheets, the ledger. Pure; nothing is written here.
 *  What people typed into cells of ours is carried over and listed; sheets and columns of an earlier run are refreshed in place.
 *  A sheet of ours without content is removed, but never one that people write in. */
export function plan(
  portrait: Portrait,
  book: Book,
  owned: Owned = findOwned(book),
  { overwrite = false }: PlanChoice = {},
): Patch {
  const lang = languageOf(portrait);
  const overwrites = overwrite ? overwritesOf(portrait, book) : NO_OVERWRITES;
  const overwritten = overwrittenCells(overwrites.columns);
  const tagged = taggedRows(portrait).map((rows) => ({
    rows,
    planned: rowColumns(rows, { portrait, book, owned, lang }),
  }));
  const columns = tagged.map(({ planned }) => planned);
  const names = sheetNames(book, owned, lang);
  const movement = movementOf(portrait, owned);
  const { made, edits } = ourSheets(
    portrait,
    book,
    { owned, names, lang, movement, overwritten },
    columns.flatMap(columnKeptEdits),
  );
  const areas = [
    ...tagged.map(({ rows, planned }) => rowArea(rows, planned)),
    ...untouchedAreas(owned, columns),
    ...made.flatMap(areaOf),
  ];
  const ledger = ledgerSheet(
    {
      today: portrait.today,
      certificate: portrait.certificate,
      lang,
      areas,
      ...(movement ? { gone: movement.left } : {}),
    },
    names('ledger'),
  );
  const sheets = [...made.map(({ sheet }) => sheet), ledger].sort((a, b) => placeIn(a.id) - placeIn(b.id));
  const written = new Set<SheetId>(sheets.map(({ id }) => id));
  const isReplaced = (id: SheetId): boolean => written.has(id) || !INPUT_SHEETS.has(id);
  return {
    lang,
    columns,
    sheets,
    forgets: portrait.project.acts.some(({ event }) => event === 'erase'),
    replaces: [...owned.sheets].flatMap(([id, sheet]) => (isReplaced(id) ? [sheet.name] : [])),
    overwrites: overwrites.columns,
    preview: previewOf(columns, sheets, owned, edits, overwrites),
  };
}

const NO_OVERWRITES: PlannedOverwrites = { columns: [], left: [] };

/** The language of outputs: the recipe's word, or the language of the headers. */
export function languageOf(portrait: Portrait): Lang {
  return portrait.recipe.lang === 'auto' ? headerLanguage(portrait.meaning) : portrait.recipe.lang;
}

interface Setting {
  readonly owned: Owned;
  readonly names: SheetNames;
  readonly lang: Lang;
  readonly overwritten: number;
  readonly movement: Movement | null;
}

/** A sheet with how its typing is carried. */
interface Made {
  readonly sheet: OwnedSheet;
  readonly carry: Carry;
}

/** Make every sheet that has content, each with what people typed into it. `edits` counts the kept ones. */
function ourSheets(
  portrait: Portrait,
  book: Book,
  { owned, names, lang, movement, overwritten }: Setting,
  fromRows: readonly KeptEdit[],
): { made: readonly Made[]; edits: number } {
  const made: Made[] = [];
  const edits: KeptEdit[] = [...fromRows];
  let place = NO_PLACE;
  for (const { id, make, carry } of SHEET_MAKERS) {
    const sheet = make(portrait, { book, owned, lang, movement, name: names(id), place, edits, overwritten });
    if (!sheet) continue;
    const carried = carriedBy(sheet, carry, owned);
    if (id === 'portrait') place = placeOf(carried.sheet);
    edits.push(...carried.edits);
    made.push({ sheet: carried.sheet, carry });
  }
  return { made, edits: edits.length };
}

function carriedBy(sheet: OwnedSheet, carry: Carry, owned: Owned): Carried {
  switch (carry.kind) {
    case 'table':
      return carriedTable(sheet, owned, carry.keys, carry.inputs);
    case 'loose':
      return carriedLoose(sheet, owned);
    case 'none':
      return { sheet, edits: [] };
    default:
      return carry satisfies never;
  }
}

/** In people's own sheets nothing is compared: it is enough to know them again, by their defined name alone or by an area of nothing. */
function areaOf({ sheet, carry }: Made): readonly OwnedArea[] {
  switch (carry.kind) {
    case 'table':
      return [tableArea(sheet, carry.keys)];
    case 'loose':
      return [looseArea(sheet)];
    case 'none':
      if (NAMED_SHEETS.has(sheet.id)) return [];
      return [{ sheetName: sheet.ownedName, sheetId: sheet.id, fields: [], keys: new Float64Array(0), hashes: [] }];
    default:
      return carry satisfies never;
  }
}

function placeIn(id: SheetId): number {
  return SHEET_IDS.indexOf(id);
}
