// The rules alone: the plugin's main file loads the plugins of React Native and Prettier besides.
const officeAddins = require('eslint-plugin-office-addins/lib/rules');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const typed = ['**/*.ts', '**/*.tsx'];
const configFiles = ['*.config.js', '**/*.cjs'];

/** What a host offers and the core must not touch: the same book, recipe and date give the same bytes anywhere. */
const hostGlobals = [
  'Buffer',
  'Date',
  'Intl',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'self',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'window',
];

const onlyCoreIndex = {
  regex: '(^|/)core/(?!index$)',
  message: 'Outside core, import core/index only.',
};

const noNode = {
  regex: '^node:',
  message: 'node: belongs to desk, test and bench.',
};

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of literals or a const object.' };

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      'no-else-return': ['error', { allowElseIf: false }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-nested-ternary': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...noDefaultExport, noEnum],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: typed })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['core/**'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            // Three rooms of cleaning use a package each; test/house/importDirections.ts says which.
            {
              regex: '^(?!\\.|libphonenumber-js/min$|@vant/area-data$|opencc-js/t2cn$)',
              message: 'core imports only core.',
            },
            { regex: '(^|/)(addin|bench|desk|gas|pane|test)/', message: 'core imports only core.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' },
        { property: 'localeCompare', message: 'The answer would depend on the machine.' },
        { property: 'toLocaleString', message: 'The answer would depend on the machine.' },
      ],
    },
  },
  {
    files: ['desk/**', 'bench/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyCoreIndex] }] },
  },
  {
    files: ['addin/**', 'gas/**', 'pane/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyCoreIndex, noNode] }] },
  },
  {
    // Left off: load-object-before-read, call-sync-before-read and call-sync-after-load. They follow the lines of one function; here a trip
    // queues its loads, the session syncs, and the function that the trip gives back reads (addin/excel/session.ts).
    files: ['addin/**'],
    plugins: { 'office-addins': { rules: officeAddins.default } },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['addin/**', 'desk/page/**', 'pane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.flat.recommended.rules, 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': ['error', 500], 'max-lines-per-function': 'off' } },
  {
    // Other people's packages without types, and matchers that are typed as any, come in here.
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: configFiles,
    languageOptions: { sourceType: 'commonjs' },
    rules: { 'max-lines-per-function': 'off' },
  },
);
