import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectFiles';

/** The parts of package.json that the house looks at. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Read the project's package.json; lists that it leaves out are empty. */
export function packageJson(): PackageJson {
  const none = { scripts: {}, bin: {}, engines: {}, dependencies: {}, devDependencies: {} };
  const read = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as PackageJson;
  return { ...none, ...read };
}
