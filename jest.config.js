// One awkward fixed zone for every test: code that leans on UTC or on the machine's clock zone goes red.
process.env.TZ = process.env.TZ || 'Asia/Shanghai';

/** Packages that ship ES modules only; Jest runs CommonJS, so these are transformed too. */
const esModulePackages = ['hucre', 'arquero', '@formulajs', 'numfmt'];

/** Angle brackets are markup in .tsx and types in .ts. */
function swc(tsx) {
  return [
    '@swc/jest',
    {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ];
}

module.exports = {
  testEnvironment: '<rootDir>/test/reference/ordinaryRealm.cjs',
  // office.js goes on living in the realm of its test file; files do not share one.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: { '^.+\\.(ts|mjs|js)$': swc(false), '^.+\\.tsx$': swc(true) },
  // The package names a CommonJS file that it does not have.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages.join('|')})/)`],
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  reporters: ['default', '<rootDir>/test/reference/countLine.cjs'],
};
