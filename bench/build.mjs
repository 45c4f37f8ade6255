import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import productSettings from '../webpack.config.js';

const BENCH = dirname(fileURLToPath(import.meta.url));
const BUILT = join(BENCH, '..', '.cache', 'bench');

/** Bundle every engine and the measuring scripts, packages left outside; give the folder of the built files. */
export async function build() {
  await bundled(settings());
  return BUILT;
}

/** Bundle the engine `ours` of the commit that finished the spine, from the history of this clone. Gives its file, or null where the history does not reach back so far. */
export async function buildSpine() {
  const folder = join(BUILT, '..', 'bench-spine');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const parts = ['archive', '--format=tar', SPINE, 'core', 'desk/samples', 'bench'];
  const { status, stdout } = spawnSync('git', parts, { cwd: join(BENCH, '..'), maxBuffer: 2 ** 28 });
  if (status !== 0) return null;
  if (spawnSync('tar', ['-x', '-C', folder], { input: stdout }).status !== 0) return null;
  const built = join(BUILT, '..', 'bench-spine-built');
  const { optimization, experiments, module, resolve, externals, externalsType } = settings();
  const output = { path: built, filename: '[name].mjs', library: { type: 'module' }, chunkFormat: 'module' };
  const shared = { mode: 'production', target: 'node20', optimization, experiments, module, resolve, externals };
  await bundled({ ...shared, externalsType, context: folder, entry: { spine: './bench/engines/ours.ts' }, output });
  return join(built, 'spine.mjs');
}

/** The last commit of the spine: cleaning, one key, measures, scores, four class sets, tags. */
const SPINE = '25c6d18';

/** Build what a browser gets: the product's add-in and desk page as they ship, and the bare grid. Gives their folders. */
export async function buildDesk() {
  const product = join(BUILT, '..', 'bench-product');
  const bare = join(BUILT, '..', 'bench-bare');
  const ships = await productSettings({ dist: product });
  await bundled([...ships.filter(({ name }) => name === 'addin' || name === 'desk'), bareSettings(bare)]);
  copyFileSync(join(BENCH, 'desk', 'bare.html'), join(bare, 'bare.html'));
  return { product, bare };
}

/** Build what Google gets, and the bare realm that it is measured in. Gives their folder. */
export async function buildSheets() {
  const product = join(BUILT, '..', 'bench-product');
  const ships = await productSettings({ dist: product });
  await bundled(ships.filter(({ name }) => name === 'sheets' || name === 'gas-server'));
  return product;
}

/** Names of the engines in a folder of bench/, without the files that only hold SQL or tables. */
export function enginesIn(folder) {
  const path = join(BENCH, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => /^\w+\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
}

async function bundled(configuration) {
  const stats = await new Promise((resolve, reject) => {
    webpack(configuration, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

function settings() {
  return {
    mode: 'production',
    target: 'node20',
    context: BENCH,
    entry: entries(),
    externals: [/^@duckdb\//, 'arquero', /^hucre/, '@e965/xlsx', 'office-addin-dev-certs'],
    externalsType: 'module',
    experiments: { outputModule: true },
    optimization: { minimize: false },
    output: { path: BUILT, filename: '[name].mjs', library: { type: 'module' }, chunkFormat: 'module', clean: true },
    resolve: { extensions: ['.ts', '.js', '.mjs'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: SWC }] },
  };
}

/** Built like the desk page: not minimised. */
function bareSettings(path) {
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    context: BENCH,
    entry: { bareGrid: './desk/bareGrid.ts' },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    performance: { hints: false },
    output: { path, filename: '[name].js', module: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: SWC }] },
  };
}

const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };

function entries() {
  const found = [
    'measureOrders',
    'measureXlsx',
    'measureCustomers',
    'full/full',
    'xlsx/makeWorkbook',
    'desk/makeFiles',
    'desk/serve',
    'sheets/measureSheets',
  ];
  for (const folder of ['engines', 'xlsx/engines', 'customers/engines']) {
    found.push(...enginesIn(folder).map((name) => `${folder}/${name}`));
  }
  return Object.fromEntries(found.map((name) => [name, `./${name}.ts`]));
}
