import { importsOf, targetOf, withoutEnding, type Target } from './imports';
import type { ProjectFile } from './projectFiles';

/** What the files of one part of the project may import. */
export interface Direction {
  /** Path prefix of the importing files; the first row that fits decides. */
  readonly from: string;
  /** Path prefixes, or whole paths without ending, that they may import. */
  readonly files: readonly string[];
  readonly node: boolean;
  /** none; `shipped` = `dependencies` of package.json; `all` = `devDependencies` too; a list = these alone. */
  readonly packages: 'none' | 'shipped' | 'all' | readonly string[];
}

/** The parts of the project, from pure to practical. Files that no row fits are tools at the top level. */
export const directions: readonly Direction[] = [
  { from: 'core/clean/phone/', files: ['core/'], node: false, packages: ['libphonenumber-js'] },
  { from: 'core/clean/place/', files: ['core/'], node: false, packages: ['@vant/area-data'] },
  { from: 'core/clean/words/', files: ['core/'], node: false, packages: ['opencc-js'] },
  { from: 'core/', files: ['core/'], node: false, packages: 'none' },
  { from: 'pane/', files: ['pane/', 'core/index'], node: false, packages: 'shipped' },
  { from: 'addin/', files: ['addin/', 'pane/', 'core/index', 'desk/samples/'], node: false, packages: 'shipped' },
  { from: 'gas/server/', files: ['gas/', 'pane/engine/', 'pane/flow/', 'core/index'], node: false, packages: 'none' },
  { from: 'gas/sidebar/', files: ['gas/', 'pane/', 'core/index', 'desk/samples/'], node: false, packages: 'shipped' },
  { from: 'gas/', files: ['gas/', 'core/index'], node: false, packages: 'shipped' },
  { from: 'desk/workbook/', files: ['desk/workbook/', 'core/index'], node: false, packages: 'shipped' },
  { from: 'desk/excel/', files: ['desk/excel/', 'desk/workbook/', 'core/index'], node: false, packages: 'shipped' },
  {
    from: 'desk/faults/',
    files: ['desk/faults/', 'desk/excel/', 'desk/workbook/', 'core/index'],
    node: false,
    packages: 'shipped',
  },
  { from: 'desk/file/nodeCodec', files: ['desk/file/'], node: true, packages: 'none' },
  { from: 'desk/file/', files: ['desk/file/', 'core/index'], node: false, packages: 'shipped' },
  {
    from: 'desk/open/',
    files: ['desk/open/', 'desk/file/', 'desk/workbook/', 'core/index'],
    node: false,
    packages: 'shipped',
  },
  {
    from: 'desk/grid/',
    files: ['desk/grid/', 'desk/workbook/', 'core/index'],
    node: false,
    packages: 'shipped',
  },
  { from: 'desk/sheets/realm/nodeRealm', files: ['desk/sheets/'], node: true, packages: 'none' },
  { from: 'desk/sheets/', files: ['desk/sheets/', 'desk/workbook/', 'core/index'], node: false, packages: 'shipped' },
  {
    from: 'desk/gasRun/',
    files: [
      'desk/gasRun/',
      'desk/sheets/',
      'desk/run/runFiles',
      'desk/run/scriptWords',
      'desk/open/',
      'desk/file/',
      'desk/workbook/',
      'core/index',
    ],
    node: true,
    packages: 'shipped',
  },
  { from: 'desk/page/', files: ['desk/', 'core/index'], node: false, packages: 'shipped' },
  { from: 'desk/', files: ['desk/', 'core/index'], node: true, packages: 'shipped' },
  { from: 'bench/', files: ['bench/', 'desk/', 'gas/', 'core/index', 'webpack.config'], node: true, packages: 'all' },
  { from: 'test/', files: [''], node: true, packages: 'all' },
  { from: '', files: [], node: true, packages: 'all' },
];

/** The order inside a part: a file imports from its own layer and from earlier ones. A layer is a list of path
 *  prefixes or whole paths without ending; the first that fits decides. */
export const layers: readonly (readonly (readonly string[])[])[] = [
  [
    ['core/words', 'core/book/'],
    [
      'core/patch/columns',
      'core/patch/overwrites',
      'core/patch/styles.data',
      'core/patch/patch',
      'core/patch/packedNumbers',
      'core/patch/ledger',
    ],
    [
      'core/understand/meaning',
      'core/recipe/recipe',
      'core/measure/measures',
      'core/measure/trait',
      'core/score/scores',
    ],
    ['core/recipe/'],
    ['core/clean/'],
    ['core/understand/'],
    ['core/link/'],
    ['core/measure/'],
    ['core/score/'],
    ['core/tag/'],
    ['core/group/'],
    ['core/learn/'],
    ['core/project/'],
    ['core/portrait', 'core/portrait/'],
    ['core/report/'],
    ['core/patch/'],
    ['core/plan', 'core/plan/'],
    ['core/host', 'core/hostErrorText'],
    ['core/protocol/'],
    ['core/run'],
    ['core/index'],
  ],
  [['desk/file/'], ['desk/samples/'], ['desk/command/'], ['desk/start/']],
];

/** Packages by how package.json lists them. */
export interface Packages {
  readonly shipped: readonly string[];
  readonly development: readonly string[];
}

/** Find imports against the tables: of another part, of a later layer, of Node or packages where these have no place. */
export function importsAgainstDirection(files: readonly ProjectFile[], packages: Packages): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, place }) => {
      const target = targetOf(file.path, specifier);
      const wrong = wrongPart(file.path, target, packages) ?? wrongLayer(file.path, target);
      return wrong === null ? [] : [`${place} imports '${specifier}': ${wrong}`];
    }),
  );
}

function wrongPart(from: string, target: Target, packages: Packages): string | null {
  const row = directions.find((direction) => from.startsWith(direction.from));
  if (row === undefined) return 'no row of the table fits this file';
  if (target.kind === 'node') return row.node ? null : `${row.from} runs without Node`;
  if (target.kind === 'package') return wrongPackage(row, target.name, packages);
  const allowed = !target.path.startsWith('../') && row.files.some((part) => fits(target.path, part));
  return allowed ? null : `${row.from || 'a top-level tool'} may import ${row.files.join(', ') || 'no file'}`;
}

function wrongPackage(row: Direction, name: string, packages: Packages): string | null {
  if (typeof row.packages !== 'string')
    return row.packages.includes(name) ? null : `${row.from} may use ${row.packages.join(', ')}`;
  const shipped = row.packages !== 'none' && packages.shipped.includes(name);
  const forWork = row.packages === 'all' && packages.development.includes(name);
  return shipped || forWork ? null : `not among the packages that ${row.from || 'tools'} may use`;
}

function wrongLayer(from: string, target: Target): string | null {
  if (target.kind !== 'file') return null;
  for (const order of layers) {
    const here = layerOf(order, withoutEnding(from));
    const there = layerOf(order, target.path);
    if (here !== -1 && there > here)
      return `${order[there]?.join(', ') ?? ''} comes after ${order[here]?.join(', ') ?? ''}`;
  }
  return null;
}

function layerOf(order: readonly (readonly string[])[], path: string): number {
  return order.findIndex((places) => places.some((place) => fits(path, place)));
}

function fits(path: string, place: string): boolean {
  return place === '' || place.endsWith('/') ? path.startsWith(place) : path === place;
}
