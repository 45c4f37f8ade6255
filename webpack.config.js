const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the add-in's pages will be served from: any https origin. The manifest names this one. */
const LOCAL_ORIGIN = 'https://localhost:3000';

const dist = path.join(__dirname, 'dist');
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
const command = {
  ...shared,
  name: 'command',
  target: 'node20',
  entry: {
    'customer-portrait': './desk/command/cli.ts',
    sample: './desk/start/sample.ts',
  },
  output: { path: dist, filename: '[name].cjs' },
  module: sources('es2022'),
  optimization: { minimize: false, moduleIds: 'named', chunkIds: 'named', concatenateModules: true },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^customer-portrait/ })],
};

/** The Excel add-in: what a web server of any https origin serves, and the manifest that points there. */
const addin = (origin, prefix) => ({
  ...shared,
  name: 'addin',
  target: ['web', 'es2020'],
  entry: { taskpane: './addin/taskpane.tsx', engine: './addin/engine.worker.ts' },
  output: { path: dist, filename: `${prefix}[name].js`, chunkFilename: `${prefix}[name].js`, publicPath: '' },
  module: sources('es2020'),
  plugins: [
    new HtmlPlugin({
      template: 'addin/pages/taskpane.html',
      filename: `${prefix}taskpane.html`,
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'addin/icons/*.png', to: `${prefix}icons/[name][ext]` },
        { from: 'addin/pages/help.html', to: `${prefix}help.html` },
        {
          from: 'manifest.xml',
          to: `${prefix}manifest.xml`,
          transform: (text) => String(text).replaceAll(LOCAL_ORIGIN, origin),
        },
      ],
    }),
  ],
});

/** The desk page: the emulated Excel and its grid. */
const desk = {
  ...shared,
  name: 'desk',
  target: ['web', 'es2022'],
  entry: { page: './desk/page/main.tsx' },
  output: { path: dist, filename: 'desk/[name].js', chunkFilename: 'desk/[name].js', publicPath: '' },
  module: sources('es2022'),
};

module.exports = async (env, argv) => {
  const origin = originOf(process.env.ADDIN_ORIGIN);
  if (argv.env?.WEBPACK_SERVE !== true && env.WEBPACK_SERVE !== true) return [command, addin(origin, 'addin/'), desk];
  return { ...addin(origin, ''), mode: 'development', devtool: 'source-map', devServer: await devServer() };
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

/** Serve the add-in for a real Excel on this machine, with a certificate that the machine trusts. */
async function devServer() {
  const certificates = require('office-addin-dev-certs');
  return {
    port: 3000,
    host: 'localhost',
    hot: false,
    liveReload: true,
    client: { overlay: false },
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
  };
}

function withParser(options, tsx) {
  return { ...options, jsc: { ...options.jsc, parser: { syntax: 'typescript', tsx } } };
}
