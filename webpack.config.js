const path = require('node:path');
const webpack = require('webpack');

/**
 * The file command and the sample maker, each one file that runs on Node 20 with nothing installed.
 * Not minimised and without source maps: nobody downloads it at run time, and whoever checks that no data leaves,
 * or reads a stack trace, meets the real names. Names of modules are their paths, so the same sources give the same bytes.
 */
module.exports = {
  mode: 'production',
  target: 'node20',
  context: __dirname,
  entry: {
    'customer-portrait': './desk/command/cli.ts',
    sample: './desk/start/sample.ts',
  },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  optimization: { minimize: false, moduleIds: 'named', chunkIds: 'named', concatenateModules: true },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^customer-portrait/ })],
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};
