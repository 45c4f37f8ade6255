import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** Compile a script so that `await` works at its top. TypeScript is taken too when a package that strips types is installed.
 *  @throws SyntaxError of the script */
export function scriptCode(code: string, fileName: string): vm.Script {
  if (path.extname(fileName) === '.ts') return compiled(withoutTypes(code, fileName) ?? code, fileName);
  try {
    return compiled(code, fileName);
  } catch (thrown) {
    const plain = withoutTypes(code, fileName);
    if (plain === null) throw thrown;
    try {
      return compiled(plain, fileName);
    } catch (_neither) {
      throw thrown;
    }
  }
}

/** One line more before the script: its own line numbers stay true. */
function compiled(code: string, fileName: string): vm.Script {
  return new vm.Script(`(async () => {\n${code}\n})()`, { filename: fileName, lineOffset: -1 });
}

type Strip = (code: string, fileName: string) => string;

function withoutTypes(code: string, fileName: string): string | null {
  for (const strip of [stripBySwc, stripByTypeScript]) {
    try {
      return strip(code, fileName);
    } catch (_notInstalledOrNotTypeScript) {
      continue;
    }
  }
  return null;
}

interface Swc {
  transformSync(code: string, options: object): { readonly code: string };
}

const stripBySwc: Strip = (code) => {
  const swc = installed('@swc/core') as Swc;
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  return swc.transformSync(code, { swcrc: false, jsc, isModule: true }).code;
};

interface TypeScript {
  transpile(code: string, options: object): string;
}

const stripByTypeScript: Strip = (code) => (installed('typescript') as TypeScript).transpile(code, { target: 99 });

/** A package of the folder the program stands in, if it is there. */
function installed(name: string): unknown {
  return createRequire(path.join(process.cwd(), 'package.json'))(name);
}
