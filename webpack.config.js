const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** The one global name of our server part besides its entry points. */
const GAS_LIBRARY = 'customerPortrait';

/** Where the add-in's pages will be served from: any https origin. The manifest names this one. */
const LOCAL_ORIGIN = 'https://localhost:3000';

const swc = (target) => ({
  swcrc: false,
  jsc: { transform: { react: { runtime: 'automatic' } }, target },
});
const sources = (target) => ({
  rules: [
    {
      test: /\.ts$/,
      exclude: /node_modules/,
      loader: 'swc-loader',
      options: withParser(swc(target), false),
    },
    { test: /\.tsx$/, exclude: /node_modules/, loader: 'swc-loader', options: withParser(swc(target), true) },
    { test: /\.css$/, type: 'asset/source' },
  ],
});
/** Pages are short and people read them: no minimising. */
const asWritten = { minimized: true };
const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};

/**
 * The file command, the sample maker and the script runner, each one file that runs on Node 20 with nothing installed.
 * Not minimised and without source maps: nobody downloads it at run time, and whoever checks that no data leaves,
 * or reads a stack trace, meets the real names. Names of modules are their paths, so the same sources give the same bytes.
 */
const command = (dist) => ({
  ...shared,
  name: 'command',
  target: 'node20',
  entry: {
    'customer-portrait': './desk/command/cli.ts',
    sample: './desk/start/sample.ts',
    'excel-run': './desk/run/cli.ts',
    contract: './desk/run/contract.ts',
    'gas-run': './desk/gasRun/cli.ts',
    'gas-contract': './desk/gasRun/contract.ts',
    serve: './desk/serve/main.ts',
  },
  output: { path: dist, filename: '[name].cjs', asyncChunks: false },
  module: { ...sources('es2022'), parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false, moduleIds: 'named', chunkIds: 'named', concatenateModules: true },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^customer-portrait/ })],
});

/** The Excel add-in: what a web server of any https origin serves, and the manifest that points there. */
const addin = (dist, origin) => ({
  ...shared,
  name: 'addin',
  target: ['web', 'es2020'],
  entry: { taskpane: './addin/taskpane.tsx', engine: './addin/engine.worker.ts' },
  output: { path: path.join(dist, 'addin'), filename: '[name].js', publicPath: '' },
  module: sources('es2020'),
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'addin/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'addin/pages/*.html', to: '[name][ext]', info: asWritten },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) => String(text).replaceAll(LOCAL_ORIGIN, origin),
        },
      ],
    }),
  ],
});

/** The desk page: the emulated Excel and its grid. The grid's own styles are copied whole. Served to this machine only,
 *  so it is not minimised: the build is done in a fraction of the time. */
const desk = (dist) => ({
  ...shared,
  name: 'desk',
  target: ['web', 'es2022'],
  entry: {
    page: './desk/page/main.tsx',
    'sheets-frame': './desk/page/sheets/frame/main.ts',
    'sheets-server': './desk/page/sheets/realm/main.ts',
  },
  optimization: { minimize: false },
  output: { path: path.join(dist, 'desk'), filename: '[name].js', publicPath: '' },
  module: sources('es2022'),
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'desk/page/index.html', to: 'index.html', info: asWritten },
        { from: 'desk/page/sheets/*/*.html', to: '[name][ext]', info: asWritten },
        { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: 'univer.css' },
      ],
    }),
  ],
});

/** The emulated services of Apps Script, as one classic script that is evaluated inside the bare realm of a user's script.
 *  It declares `sheetsRealm` and nothing else; whoever loads it wraps it in a function. */
const sheets = (dist) => ({
  ...shared,
  name: 'sheets',
  target: ['es2020'],
  entry: { 'sheets-realm': './desk/sheets/realm/inside.ts' },
  output: {
    path: dist,
    filename: '[name].js',
    library: { type: 'var', name: 'sheetsRealm' },
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
  },
  // Packages too: the language of Apps Script ends with ECMAScript 2020 and a little.
  module: {
    rules: [...sources('es2020').rules, { test: /\.m?js$/, loader: 'swc-loader', options: packages('es2020') }],
  },
  optimization: { minimize: false, moduleIds: 'named' },
});

/** Everything in one script: Apps Script knows no modules, and a sidebar is one page. Packages are turned into the same plain syntax as our own sources. */
const oneScript = {
  rules: [
    { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: plainSyntax('typescript', false) },
    { test: /\.tsx$/, exclude: /node_modules/, loader: 'swc-loader', options: plainSyntax('typescript', true) },
    { test: /\.m?js$/, loader: 'swc-loader', options: { ...plainSyntax('ecmascript', false), isModule: 'unknown' } },
  ],
};
/** HtmlService damages template literals, and takes ASCII best. */
const plainText = (isReadable) => [
  new MinimizerPlugin({
    extractComments: false,
    terserOptions: {
      ecma: 2020,
      compress: isReadable
        ? { defaults: false, unused: true, dead_code: true, evaluate: true, conditionals: true }
        : undefined,
      mangle: !isReadable,
      format: { ascii_only: true, inline_script: true, beautify: isReadable, comments: false },
    },
  }),
];
const ABSENT = ['TextDecoder', 'TextEncoder', 'queueMicrotask', 'setTimeout', 'Worker', 'window', 'self'];
const googleSheets = {
  ...shared,
  target: ['es2020'],
  module: oneScript,
};

/** The server part: one file whose functions are global, as Apps Script wants its entry points. */
const gasServer = (dist) => ({
  ...googleSheets,
  name: 'gas-server',
  entry: { Code: './gas/server/main.ts' },
  output: {
    path: path.join(dist, 'gas'),
    filename: '[name].js',
    library: { type: 'var', name: GAS_LIBRARY },
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
  },
  optimization: { minimizer: plainText(true), concatenateModules: true },
  plugins: [
    // Apps Script has none of these; packages that ask for them are answered at build time.
    new webpack.DefinePlugin(Object.fromEntries(ABSENT.map((name) => [`typeof ${name}`, JSON.stringify('undefined')]))),
    new EntryPoints(),
    new CopyPlugin({ patterns: [{ from: 'appsscript.json', to: 'appsscript.json' }] }),
  ],
});

/** The sidebar: the pane and the text of its worker in one page. */
const gasSidebar = (dist) => ({
  ...googleSheets,
  name: 'gas-sidebar',
  target: ['web', 'es2020'],
  entry: { sidebar: './gas/sidebar/main.tsx', engine: './gas/sidebar/engine.worker.ts' },
  output: { path: path.join(dist, 'gas'), filename: '[name].js', publicPath: '', asyncChunks: false },
  optimization: { minimizer: plainText(false) },
  plugins: [new OnePage('gas/sidebar/page.html', 'Sidebar.html')],
});

/** `--env dist=FOLDER` builds somewhere else; `webpack serve` serves the add-in alone. */
module.exports = async (env) => {
  const origin = originOf(process.env.ADDIN_ORIGIN);
  const dist = path.resolve(__dirname, env.dist ?? 'dist');
  if (env.WEBPACK_SERVE !== true)
    return [command(dist), addin(dist, origin), desk(dist), sheets(dist), gasServer(dist), gasSidebar(dist)];
  return { ...addin(dist, origin), mode: 'development', devtool: 'source-map', devServer: await devServer() };
};

/** Refuse anything but a plain https origin: Excel would refuse it later and say less. */
function originOf(text) {
  if (text === undefined || text === '') return LOCAL_ORIGIN;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new Error(
    `ADDIN_ORIGIN is "${text}"; expected an https origin without a path, like https://portrait.example.com.`,
  );
}

/** Serve the add-in for a real Excel on this machine. */
async function devServer() {
  return {
    port: 3000,
    host: 'localhost',
    hot: false,
    liveReload: true,
    client: { overlay: false },
    server: { type: 'https', options: await certificate() },
  };
}

/** A certificate that the machine trusts; where it may not be installed, one that was made all the same, with a word about it. */
async function certificate() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch (error) {
    const folder = path.join(os.homedir(), '.office-addin-dev-certs');
    const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
    if (!fs.existsSync(key) || !fs.existsSync(cert)) throw error;
    console.error(`${error.message.trim()}\nExcel loads the pane only when ${path.join(folder, 'ca.crt')} is trusted.`);
    return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  }
}

function packages(target) {
  return { swcrc: false, isModule: 'unknown', jsc: { target, parser: { syntax: 'ecmascript' } } };
}

function withParser(options, tsx) {
  return { ...options, jsc: { ...options.jsc, parser: { syntax: 'typescript', tsx } } };
}

/** ES2020 without template literals: what Apps Script runs, and what HtmlService leaves whole. */
function plainSyntax(syntax, tsx) {
  return {
    swcrc: false,
    jsc: { parser: { syntax, tsx }, transform: { react: { runtime: 'automatic' } } },
    env: { targets: 'chrome 71', include: ['transform-template-literals'] },
  };
}

/** Adds a global function for every export of the server part: Google finds entry points by their declarations. */
class EntryPoints {
  apply(compiler) {
    const { Compilation, sources: kinds } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EntryPoints', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'EntryPoints', stage }, () => {
        const [entry] = compilation.entrypoints.values();
        const main = compilation.chunkGraph.getChunkEntryModulesIterable(entry.getRuntimeChunk());
        const names = [...main].flatMap(
          (one) => compilation.moduleGraph.getExportsInfo(one).getProvidedExports() ?? [],
        );
        const stubs = names.map((name) => `function ${name}(input) { return ${GAS_LIBRARY}.${name}(input); }\n`);
        compilation.updateAsset('Code.js', (code) => new kinds.ConcatSource(code, '\n', stubs.join('')));
      });
    });
  }
}

/** Puts scripts into a page, in place of the comments that name them, and leaves only the page. */
class OnePage {
  constructor(template, name) {
    this.template = template;
    this.name = name;
  }

  apply(compiler) {
    const { Compilation, sources: kinds } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OnePage', (compilation) => {
      const file = path.join(__dirname, this.template);
      compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'OnePage', stage }, (assets) => {
        const page = fs
          .readFileSync(file, 'utf8')
          .replace(/\/\* (\w+\.js) \*\//g, (_comment, script) => assets[script].source());
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        compilation.emitAsset(this.name, new kinds.RawSource(page));
      });
    });
  }
}
