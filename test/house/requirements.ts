import type { ProjectFile } from './projectFiles';

/** How many numbered items the requirements have. */
export const REQUIREMENTS = 174;

const KINDS = ['built', 'text', 'later'] as const;

/** Find what is wrong with the table of requirements. A row reads `| number | kind | where | test |`:
 *  `built` needs a file of the project and a test file that names the number; `text` says in words why no function is asked for and
 *  where it is served; `later` belongs to work that comes after. */
export function wrongRequirements(table: string, files: readonly ProjectFile[]): readonly string[] {
  const rows = table.split('\n').flatMap(rowOf);
  const seen = new Map<number, number>();
  for (const { number } of rows) seen.set(number, (seen.get(number) ?? 0) + 1);
  const all = Array.from({ length: REQUIREMENTS }, (_, index) => index + 1);
  return [
    ...all.filter((number) => !seen.has(number)).map((number) => `requirement ${number} has no row`),
    ...[...seen].filter(([, times]) => times > 1).map(([number]) => `requirement ${number} has several rows`),
    ...rows.filter(({ number }) => number < 1 || number > REQUIREMENTS).map(({ number }) => `there is no ${number}`),
    ...rows.flatMap((row) => wrongRow(row, files)),
  ];
}

interface Row {
  readonly number: number;
  readonly kind: string;
  readonly where: string;
  readonly test: string;
}

function rowOf(line: string): readonly Row[] {
  const cells = line.split('|').map((cell) => cell.trim());
  const [, number = '', kind = '', where = '', test = ''] = cells;
  return /^\d+$/.test(number) ? [{ number: Number(number), kind, where, test }] : [];
}

function wrongRow({ number, kind, where, test }: Row, files: readonly ProjectFile[]): readonly string[] {
  if (!KINDS.some((one) => one === kind)) return [`requirement ${number} is "${kind}", not ${KINDS.join(', ')}`];
  const absent = pathsIn(where).filter((path) => !files.some((file) => file.path.startsWith(path)));
  const wrong = absent.map((path) => `requirement ${number} names ${path}, which is not there`);
  if (where === '') wrong.push(`requirement ${number} says nothing about where`);
  if (kind !== 'built') return wrong;
  if (pathsIn(where).length === 0) wrong.push(`requirement ${number} is built, and no file is named`);
  const tests = pathsIn(test);
  if (tests.length === 0) wrong.push(`requirement ${number} is built, and no test is named`);
  for (const path of tests) {
    const file = files.find((one) => one.path === path);
    if (!file) wrong.push(`requirement ${number} names ${path}, which is not there`);
    else if (!names(file.text, number)) wrong.push(`requirement ${number} is not named in ${path}`);
  }
  return wrong;
}

function pathsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path);
}

/** A test names a number as "requirement 67", "requirements 67, 109" or "#67". */
function names(text: string, number: number): boolean {
  const alone = new RegExp(`(?<![\\w.-])${number}(?![\\w.-]*\\w)`);
  return text.split('\n').some((line) => {
    if (new RegExp(`#${number}\\b`).test(line)) return true;
    const said = /requirements? ([\d, and–-]+)/i.exec(line)?.[1];
    return said !== undefined && (alone.test(said) || inRange(said, number));
  });
}

function inRange(said: string, number: number): boolean {
  return [...said.matchAll(/(\d+)\s*[–-]\s*(\d+)/g)].some(
    ([, from, to]) => Number(from) <= number && number <= Number(to),
  );
}
