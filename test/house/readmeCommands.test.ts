import { packageJson } from './packageJson';
import { projectFiles, projectPaths } from './projectFiles';
import { unknownCommands, type Callable } from './readmeCommands';

const files = projectFiles();
const documents = files.filter((file) => /^(README|CONTRIBUTING)\.md$/.test(file.path));

/** What the sources of the file command spell as an option or as a command of its own. */
function optionsOfCommand(): readonly string[] {
  const text = files.filter((file) => file.path.startsWith('desk/command/')).map((file) => file.text);
  const options = text.join('\n').match(/--[a-z][\w-]*/g) ?? [];
  const words = [...text.join('\n').matchAll(/'([a-z]+)'/g)].map((match) => match[1] ?? '');
  return [...new Set([...options, ...words])];
}

function callable(): Callable {
  const { scripts, bin, dependencies, devDependencies } = packageJson();
  return {
    scripts: Object.keys(scripts),
    bins: Object.keys(bin),
    options: optionsOfCommand(),
    paths: projectPaths(),
    packages: Object.keys({ ...dependencies, ...devDependencies }),
  };
}

test('there is a README, and it shows how to start, to test and to run the file command', () => {
  const readme = documents.find((file) => file.path === 'README.md')?.text ?? '';
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
  expect(readme).toContain('npm run -s portrait --');
});

test('every command in README and CONTRIBUTING exists', () => {
  const wrong = documents.flatMap((file) =>
    unknownCommands(file.text, callable()).map((line) => `${file.path} ${line}`),
  );
  expect(wrong).toEqual([]);
});

const small: Callable = {
  scripts: ['start', 'test', 'portrait', 'lint'],
  bins: ['customer-portrait'],
  options: ['--out', '--today', 'inspect'],
  paths: ['bench/run.mjs', '.ci/run'],
  packages: ['jest'],
};

function unknown(command: string): readonly string[] {
  return unknownCommands('```sh\n' + command + '\n```\n', small);
}

test.each([
  'npm run absent',
  'npm stop',
  'npm run -s portrait -- orders.xlsx --absent x',
  'npm run -s portrait -- explore orders.xlsx',
  'customer-portrait orders.xlsx --absent',
  'npx absent',
  'node bench/absent.mjs',
  './absent.sh',
  'yarn start',
  'npm test && yarn start',
])('this command is found unknown: %s', (command) => {
  expect(unknown(command)).toHaveLength(1);
});

test.each([
  'npm start',
  '$ npm test -- test/house',
  'npm ci',
  'npm run lint   # style and formatting',
  'npm run -s portrait -- orders.xlsx --out out/a.xlsx --today 2026-01-01',
  'npm run -s portrait -- inspect orders.xlsx',
  'customer-portrait FILE [--out F]',
  'npx jest test/house',
  'node bench/run.mjs --rows 100000',
  'CI=true .ci/run',
  'git clone https://example.com/x.git && cd x && npm start',
  '# only a remark',
])('this command is left alone: %s', (command) => {
  expect(unknown(command)).toEqual([]);
});

test('inline code that begins with a command is read, other code is not', () => {
  expect(unknownCommands('Run `npm run absent` now.', small)).toEqual(['line 1: npm run absent: no such npm script']);
  expect(unknownCommands('The word `absent` and the type `Patch`.', small)).toEqual([]);
});

test('a block without a language is found, a block of another language is left alone', () => {
  expect(unknownCommands('```\nanything\n```', small)).toHaveLength(1);
  expect(unknownCommands('```ts\nconst a = 1;\n```', small)).toEqual([]);
});
