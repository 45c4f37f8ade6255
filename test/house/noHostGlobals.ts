import ts from 'typescript';
import type { ProjectFile } from './projectFiles';
import { parse, placeOf, visit } from './syntax';

/** What a part of the project must not touch. */
export interface Forbidden {
  readonly globals: ReadonlySet<string>;
  /** Members whose answer depends on the machine, whatever they are called on. */
  readonly members: ReadonlySet<string>;
  readonly async: boolean;
}

const excelObjects = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const googleObjects = ['SpreadsheetApp', 'PropertiesService', 'google'];
const hostObjects = [...excelObjects, ...googleObjects];
const nodeObjects = ['Buffer', '__dirname', '__filename', 'global', 'module', 'process', 'require', 'setImmediate'];
const networkObjects = ['EventSource', 'WebSocket', 'XMLHttpRequest', 'fetch', 'importScripts'];
const codeMakers = ['Function', 'eval'];
const browserObjects = ['Worker', 'alert', 'document', 'history', 'indexedDB', 'localStorage', 'location', 'navigator', 'self', 'sessionStorage', 'window']; // prettier-ignore
const clocksAndLuck = ['Date', 'Intl', 'Promise', 'Temporal', 'clearTimeout', 'console', 'crypto', 'globalThis', 'performance', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone']; // prettier-ignore
const encoders = ['Blob', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa'];

const localeMembers = ['localeCompare', 'toLocaleDateString', 'toLocaleLowerCase', 'toLocaleString', 'toLocaleTimeString', 'toLocaleUpperCase']; // prettier-ignore

/** The core: no host, no clock, no zone, no locale, no luck, nothing asynchronous. */
export const forbiddenInCore: Forbidden = {
  globals: new Set([...hostObjects, ...nodeObjects, ...networkObjects, ...codeMakers, ...browserObjects, ...clocksAndLuck, ...encoders]), // prettier-ignore
  members: new Set([...localeMembers, 'Math.random']),
  async: true,
};

/** The write protocol in the core: it waits for its host, and is given clock and timers. */
export const forbiddenInProtocol: Forbidden = {
  globals: new Set([...forbiddenInCore.globals].filter((name) => name !== 'Promise')),
  members: forbiddenInCore.members,
  async: false,
};

/** The pane: a browser, but no host, no Node and no network. */
export const forbiddenInPane: Forbidden = {
  globals: new Set([...hostObjects, ...nodeObjects, ...networkObjects, ...codeMakers]),
  members: new Set(),
  async: false,
};

/** Excel belongs to addin/, Google to gas/; everyone else talks to the port. */
export const forbiddenOutsideHosts: Forbidden = { globals: new Set(hostObjects), members: new Set(), async: false };

/** The emulation of Google's services names them, as what it makes; Excel stays strange to it. */
export const forbiddenInSheets: Forbidden = { globals: new Set(excelObjects), members: new Set(), async: false };

/** Find the forbidden in files: names that no declaration of the same file explains, members, async functions.
 *  `Promise` as a type is allowed: the port is described in the core, and run by the hosts. */
export function forbiddenUses(files: readonly ProjectFile[], forbidden: Forbidden): readonly string[] {
  return files.flatMap((file) => {
    const source = parse(file);
    const declared = declaredNames(source);
    const found: string[] = [];
    visit(source, (node) => {
      const use = forbiddenUse(node, forbidden, declared);
      if (use !== null) found.push(`${placeOf(file, source, node)} uses ${use}`);
    });
    return found;
  });
}

function forbiddenUse(node: ts.Node, forbidden: Forbidden, declared: ReadonlySet<string>): string | null {
  if (ts.isPropertyAccessExpression(node)) return forbiddenMember(node, forbidden);
  if (forbidden.async && (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword)) return 'async';
  if (!ts.isIdentifier(node) || !forbidden.globals.has(node.text) || declared.has(node.text)) return null;
  if (isNameOfMember(node) || isPromiseType(node)) return null;
  return node.text;
}

function forbiddenMember(access: ts.PropertyAccessExpression, forbidden: Forbidden): string | null {
  const { text } = access.name;
  const whole = ts.isIdentifier(access.expression) ? `${access.expression.text}.${text}` : text;
  return [text, whole].find((name) => forbidden.members.has(name)) ?? null;
}

/** The name after a dot, or before the colon of a property, is no use of a global. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent);
}

function isPromiseType(node: ts.Identifier): boolean {
  return node.text === 'Promise' && ts.isTypeReferenceNode(node.parent);
}

function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(source, (node) => {
    if (isDeclaration(node) && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}
