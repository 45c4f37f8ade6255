const folders = ['addin', 'bench', 'core', 'desk', 'docs', 'gas', 'pane', 'test', '.ci'];

const files = [
  'manifest.xml',
  'appsscript.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'webpack.config.js',
  'jest.config.js',
  'eslint.config.js',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
];

/** Find entries of the project folder that have no place there, given the paths of all files. */
export function strayEntries(paths: readonly string[]): readonly string[] {
  const stray = paths.filter((path) => !files.includes(path) && !folders.includes(path.split('/')[0] ?? ''));
  return [...new Set(stray.map((path) => path.replace(/\/.*/, '/')))];
}
