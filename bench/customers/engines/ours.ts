import { portray, readMeaning, recipeFrom, type Book, type Cell, type Portrait } from '../../../core/index';
import { FIELDS, TODAY, type CleanRow, type CustomersEngine, type FieldKind } from '../work';

/** The product's own run over the customer sheet: everything that `portray` does (understand, clean, measure, score, class sets, words about customers, tags), then the clean values of every row. One row is one customer here, so customers are told by their id. */
export const engine: CustomersEngine = { start: () => run };

function run(book: Book): readonly CleanRow[] {
  const meaning = readMeaning(book, { mapping: new Map() });
  const recipe = recipeFrom({ preset: 'standard', sets: [['sameCustomer', 'key']] });
  if (meaning.kind === 'none' || !recipe.ok) throw new Error('the bench rows were not understood');
  const portrait = portray(book, meaning, recipe.recipe, { today: TODAY, given: true }, () => undefined);
  if ('kind' in portrait) throw new Error(portrait.reason.en);
  return cleanRows(portrait, book.sheets[0]?.rows ?? []);
}

type Customers = NonNullable<Portrait['gathered']['customers']>;
type CleanedRole = NonNullable<ReturnType<Customers['sheet']['columns']['get']>>;
type ValueAt = (row: number) => Cell;

function cleanRows(portrait: Portrait, rows: readonly (readonly Cell[])[]): readonly CleanRow[] {
  const listed = portrait.gathered.customers;
  if (!listed) throw new Error('no customers');
  const values = FIELDS.map(([header, id, kind]): ValueAt => {
    const found = [...listed.sheet.columns.values()].find(({ meaning }) => meaning.header === header);
    if (!found) throw new Error(`${header} (${id}) was not understood`);
    return valueReader(found, kind, rows);
  });
  const words = ['province', 'place_city', 'age_band'].map((id) => wordReader(portrait, listed, id));
  const readers = [...values, ...words];
  return filled(listed.sheet.rowCount, readers);
}

const BLOCK_ROWS = 1024;

/** Column by column in blocks of rows, so that one reader runs many times and its rows stay in cache. */
function filled(count: number, readers: readonly ValueAt[]): readonly CleanRow[] {
  const made: Cell[][] = [];
  for (let from = 0; from < count; from += BLOCK_ROWS) {
    const to = Math.min(count, from + BLOCK_ROWS);
    for (let row = from; row < to; row++) made.push(new Array<Cell>(readers.length).fill(null));
    readers.forEach((valueAt, at) => fillColumn(made, at, valueAt, from, to));
  }
  return made;
}

function fillColumn(rows: readonly Cell[][], at: number, valueAt: ValueAt, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const cells = rows[row];
    if (cells) cells[at] = valueAt(row);
  }
}

function valueReader({ column, meaning }: CleanedRole, kind: FieldKind, rows: readonly (readonly Cell[])[]): ValueAt {
  switch (column.kind) {
    case 'days':
      return (row) => positive(column.days[row] ?? 0);
    case 'money': {
      const parts = kind === 'cents' ? 1 : 100;
      return (row) => known((column.units[row] ?? NaN) / parts);
    }
    case 'phone':
      return (row) => known(column.mobiles[row] ?? NaN);
    case 'text': {
      const values = column.dictionary.map((text) => (kind === 'age' ? yearsOf(text) : text));
      return (row) => values[column.codes[row] ?? -1] ?? null;
    }
    case 'checked':
      return (row) => {
        const [cell, outcome] = [rows[row + 1]?.[meaning.column] ?? null, column.outcome[row] ?? 0];
        if (cell === null || column.rules[outcome - 1]?.effect === 'issue') return null;
        return outcome === 0 ? cell : column.after(cell, row + 1);
      };
    default:
      return column satisfies never;
  }
}

function wordReader({ traits }: Portrait, { customer }: Customers, id: string): ValueAt {
  const trait = traits.find((one) => one.id === id);
  if (!trait) throw new Error(`no ${id}`);
  return (row) => trait.dictionary[trait.codes[customer[row] ?? -1] ?? -1] ?? null;
}

function known(value: number): number | null {
  return value > 0 || value <= 0 ? value : null;
}

function positive(day: number): number | null {
  return day > 0 ? day : null;
}

/** A cleaned age as a number; what is no believed age is blank. */
function yearsOf(text: string): number | null {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 119 ? Number(text) : null;
}
