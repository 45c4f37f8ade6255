import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TYPES = join(__dirname, '../../node_modules/@types/google-apps-script');

/** Names of the methods that the reference documents for a class, such as `Range`; those that it calls deprecated are left out.
 *  `service` is the file of the declarations, such as `spreadsheet`. */
export function documentedMethods(className: string, service = 'spreadsheet'): readonly string[] {
  const file = join(TYPES, `google-apps-script.${service}.d.ts`);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === className)
      for (const member of node.members)
        if (ts.isMethodSignature(member) && ts.isIdentifier(member.name) && !isDeprecated(member))
          names.add(member.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (names.size === 0) throw new Error(`${className} is not in ${file}.`);
  return [...names].sort();
}

function isDeprecated(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'deprecated');
}

/** Names of documented methods that an object of the class does not answer to, neither working nor by name. */
export function missingMethods(className: string, object: object, service = 'spreadsheet'): readonly string[] {
  return documentedMethods(className, service).filter((name) => typeof Reflect.get(object, name) !== 'function');
}
