import type { Book } from '../../core/book/book';
import { letterOf } from '../../core/understand/columnLetter';
import type { BookMeaning, Mapping, NoMeaning, Role, SheetMeaning } from '../../core/understand/meaning';
import { TRAIT_WORDS } from '../../core/understand/traitHeaders.data';
import { understand } from '../../core/understand/understand';
import type { Fixture } from './readFixture';
import { readFixtures } from './readFixture';

/** Checks that a fixture may ask for; every other key of a fixture is an error. */
const CHECKS = new Map<string, (meaning: BookMeaning | NoMeaning) => string>([
  ['shape', (meaning) => (meaning.kind === 'book' ? meaning.shape : 'none')],
  ['orders', (meaning) => rolesOf(bookOf(meaning).orders)],
  ['orders sheet', (meaning) => bookOf(meaning).orders?.sheet ?? 'none'],
  ['customers', (meaning) => rolesOf(bookOf(meaning).customers)],
  ['customers sheet', (meaning) => bookOf(meaning).customers?.sheet ?? 'none'],
  ['traits', (meaning) => namedRoles(mainOf(meaning), isTrait)],
  ['customer traits', (meaning) => namedRoles(bookOf(meaning).customers, isTrait)],
  ['offers', (meaning) => offersOf(mainOf(meaning))],
  ['interactions', (meaning) => namedRoles(bookOf(meaning).interactions, () => true)],
  ['interactions sheet', (meaning) => bookOf(meaning).interactions?.sheet ?? 'none'],
  [
    'others',
    (meaning) =>
      bookOf(meaning)
        .others.map((sheet) => sheet.sheet)
        .join(', '),
  ],
  ['header row', (meaning) => String(mainOf(meaning).headerRow + 1)],
  ['rows', (meaning) => `${mainOf(meaning).firstRow + 1}-${mainOf(meaning).lastRow + 1}`],
  [
    'totals',
    (meaning) =>
      mainOf(meaning)
        .totalRows.map((row) => row + 1)
        .join(', '),
  ],
  [
    'headers',
    (meaning) =>
      mainOf(meaning)
        .columns.map((column) => column.header.replace(/\n/g, '\\n') || '-')
        .join(', '),
  ],
]);

const LISTS: ReadonlySet<string> = new Set(['orders', 'customers', 'traits', 'customer traits', 'interactions']);
const TRAITS: ReadonlySet<Role> = new Set<Role>(TRAIT_WORDS.map(({ role }) => role));

describe.each(readFixtures().map((fixture) => [fixture.sentence, fixture] as const))('%s', (_sentence, fixture) => {
  test.each([
    ['with typed cells', fixture.typed],
    ['with text cells', fixture.text],
  ])('%s', (_kind, book) => {
    const meaning = meaningOf(fixture, book);
    for (const [key, wanted] of fixture.expect) {
      if (key === 'mapping' || key === 'sheet' || key.startsWith('merges ')) continue;
      if (key === 'notice' || key === 'reason') expect(textsOf(meaning)).toContain(wanted);
      else expect([key, CHECKS.get(key)?.(meaning)]).toEqual([key, LISTS.has(key) ? sorted(wanted) : wanted]);
    }
  });
});

function meaningOf(fixture: Fixture, book: Book): BookMeaning | NoMeaning {
  const said = (fixture.expect.get('mapping') ?? '').split(';').filter((part) => part.includes('='));
  const mapping: Mapping = new Map(
    said.map((part) => [part.split('=')[0]?.trim() ?? '', (part.split('=')[1] ?? '').trim() as Role | 'ignore']),
  );
  const sheet = fixture.expect.get('sheet');
  return understand(book, {
    mapping,
    exclude: { sheets: new Set(), columns: new Map() },
    ...(sheet === undefined ? {} : { sheet }),
  });
}

function bookOf(meaning: BookMeaning | NoMeaning): BookMeaning {
  if (meaning.kind === 'none') throw new Error(meaning.reasons.map((reason) => reason.en).join('\n'));
  return meaning;
}

function mainOf(meaning: BookMeaning | NoMeaning): SheetMeaning {
  const { orders, customers } = bookOf(meaning);
  const main = orders ?? customers;
  if (main === null) throw new Error('a book without a used sheet');
  return main;
}

/** The roles that orders, customers and their totals are read by; traits have a line of their own. */
function rolesOf(sheet: SheetMeaning | null): string {
  return namedRoles(sheet, (role) => !isTrait(role));
}

function namedRoles(sheet: SheetMeaning | null, isShown: (role: Role) => boolean): string {
  if (sheet === null) return 'none';
  const named = sheet.columns.flatMap((column) =>
    column.role === null || !isShown(column.role)
      ? []
      : [`${column.role}=${column.header.replace(/\n/g, '\\n') || letterOf(column.column)}`],
  );
  return sorted(named.join('; '));
}

function isTrait(role: Role): boolean {
  return TRAITS.has(role);
}

function offersOf(sheet: SheetMeaning): string {
  return sheet.columns
    .flatMap((column) => (column.offers === undefined ? [] : [`${column.offers}=${column.header}`]))
    .join('; ');
}

function sorted(list: string): string {
  return list
    .split(';')
    .map((part) => part.trim())
    .sort()
    .join('; ');
}

function textsOf(meaning: BookMeaning | NoMeaning): string {
  const texts =
    meaning.kind === 'none'
      ? meaning.reasons
      : [meaning.orders, meaning.customers, ...meaning.others].flatMap((sheet) => sheet?.notices ?? []);
  return texts.flatMap((text) => [text.zh, text.en]).join('\n');
}
