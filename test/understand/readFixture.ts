import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { columnOfLetter } from '../../core/understand/columnLetter';

/** A case: a book as a person writes it down, and what must be understood of it. File form:
 *  lines `key: value` first, then `== sheet name` and its rows, cells parted by `|`. A line `(blank)` is a blank row. */
export interface Fixture {
  readonly sentence: string;
  readonly expect: ReadonlyMap<string, string>;
  /** Cells that look like numbers are numbers (as in .xlsx). */
  readonly typed: Book;
  /** Every cell is text (as in .csv). */
  readonly text: Book;
}

const FOLDER = join(__dirname, 'fixtures');

/** Read every fixture of the folder, by file name. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) =>
      parseFixture(file.replace(/\.txt$/, '').replace(/-/g, ' '), readFileSync(join(FOLDER, file), 'utf8')),
    );
}

function parseFixture(sentence: string, content: string): Fixture {
  const [head = '', ...parts] = content.split(/^== /m);
  const expect = new Map<string, string>();
  for (const line of head.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) expect.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const merges = new Map<string, Area[]>();
  for (const [key, value] of expect)
    if (key.startsWith('merges ')) merges.set(key.slice(7), value.split(/\s+/).map(readArea));
  return {
    sentence,
    expect,
    typed: readBook(sentence, parts, merges, true),
    text: readBook(sentence, parts, merges, false),
  };
}

function readBook(
  title: string,
  parts: readonly string[],
  merges: ReadonlyMap<string, readonly Area[]>,
  typed: boolean,
): Book {
  const sheets = parts.map((part) => {
    const [name = '', ...lines] = part.split('\n');
    const rows = lines
      .filter((line) => line !== '')
      .map((line) => (line === '(blank)' ? [] : line.split('|').map((cell) => readCell(cell.trim(), typed))));
    return plainSheet(name.trim(), rows, { merges: merges.get(name.trim()) ?? [] });
  });
  return { title, date1904: false, sheets, names: [] };
}

function readCell(text: string, typed: boolean): Cell {
  if (text === '') return null;
  return typed && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, '\n');
}

/** "B2:C3" as an area. */
function readArea(text: string): Area {
  const [from = '', to = from] = text.split(':');
  const corner = (place: string): readonly [number, number] => [
    Number(place.replace(/\D/g, '')) - 1,
    columnOfLetter(place.replace(/\d/g, '')),
  ];
  const [top, left] = corner(from);
  const [bottom, right] = corner(to);
  return { top, left, bottom, right };
}
