import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const BENCH = dirname(fileURLToPath(import.meta.url));
const BUILT = join(BENCH, '..', '.cache', 'bench');

/** Bundle every engine and the measuring scripts, packages left outside; give the folder of the built files. */
export async function build() {
  const stats = await new Promise((resolve, reject) => {
    webpack(settings(), (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
  return BUILT;
}

/** Names of the engines in a folder of bench/, without the files that only hold SQL or tables. */
export function enginesIn(folder) {
  const path = join(BENCH, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => /^\w+\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
}

function settings() {
  return {
    mode: 'production',
    target: 'node20',
    context: BENCH,
    entry: entries(),
    externals: [/^@duckdb\//, 'arquero', /^hucre/, '@e965/xlsx'],
    externalsType: 'module',
    experiments: { outputModule: true },
    optimization: { minimize: false },
    output: { path: BUILT, filename: '[name].mjs', library: { type: 'module' }, chunkFormat: 'module', clean: true },
    resolve: { extensions: ['.ts', '.js', '.mjs'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: SWC }] },
  };
}

const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };

function entries() {
  const found = ['measureOrders', 'measureXlsx', 'xlsx/makeWorkbook'];
  for (const folder of ['engines', 'xlsx/engines']) {
    found.push(...enginesIn(folder).map((name) => `${folder}/${name}`));
  }
  return Object.fromEntries(found.map((name) => [name, `./${name}.ts`]));
}
