import {
  forbiddenInCore,
  forbiddenInPane,
  forbiddenInProtocol,
  forbiddenInSheets,
  forbiddenOutsideHosts,
  forbiddenUses,
} from './noHostGlobals';
import { projectFiles, sourceFiles } from './projectFiles';

const sources = sourceFiles(projectFiles());

function inCore(text: string): readonly string[] {
  return forbiddenUses([{ path: 'core/a.ts', text }], forbiddenInCore);
}

test('the core touches no host, clock, zone, locale, luck or promise', () => {
  const core = sources.filter((file) => file.path.startsWith('core/') && !file.path.startsWith('core/protocol/'));
  expect(core.length).toBeGreaterThan(0);
  expect(forbiddenUses(core, forbiddenInCore)).toEqual([]);
});

test('the write protocol waits for its host, and is the core otherwise', () => {
  const protocol = sources.filter((file) => file.path.startsWith('core/protocol/'));
  expect(protocol.length).toBeGreaterThan(0);
  expect(forbiddenUses(protocol, forbiddenInProtocol)).toEqual([]);
});

test('the pane touches no host, Node or network', () => {
  const pane = sources.filter((file) => file.path.startsWith('pane/'));
  expect(forbiddenUses(pane, forbiddenInPane)).toEqual([]);
});

test('Excel and Google are named by their own folders only', () => {
  const others = sources.filter((file) => !/^(addin|gas|test|desk\/sheets)\//.test(file.path));
  expect(forbiddenUses(others, forbiddenOutsideHosts)).toEqual([]);
});

test("the emulation of Google's services may name them, and nothing of Excel", () => {
  const sheets = sources.filter((file) => file.path.startsWith('desk/sheets/'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(forbiddenUses(sheets, forbiddenInSheets)).toEqual([]);
  const inSheets = (text: string) => forbiddenUses([{ path: 'desk/sheets/a.ts', text }], forbiddenInSheets);
  expect(inSheets('Excel.run(go);')).toEqual(['desk/sheets/a.ts:1 uses Excel']);
  expect(inSheets('const all = { SpreadsheetApp };')).toEqual([]);
});

test.each([
  'const now = new Date();',
  'const now = Date.now();',
  'export const day: Date | null = null;',
  "console.log('x');",
  'const dice = Math.random();',
  'const first = a.localeCompare(b);',
  'const text = (12).toLocaleString();',
  'const money = new Intl.NumberFormat();',
  "if (process.env['CI']) stop();",
  'globalThis.x = 1;',
  'window.alert(1);',
  "document.title = 'x';",
  'setTimeout(run, 1);',
  'const all = Promise.all([]);',
  'export async function run(): Promise<void> {}',
  "fetch('x');",
  "const make = new Function('return 1');",
  'const bytes = new TextEncoder();',
  'Excel.run(go);',
  'const short = { process };',
])('in the core this is found: %s', (text) => {
  expect(inCore(text).length).toBeGreaterThan(0);
});

test.each([
  'export interface Port { read(): Promise<string>; }',
  'const history = movement(rows); show(history);',
  'export function draw(window: number | null) { return window; }',
  'const setting = recipe.window;',
  'const recipe = { window: 365, document: 1 };',
  'export interface Recipe { readonly window: number; }',
  '// new Date() is for hosts',
  "const name = 'Date';",
  'const top = Math.max(1, 2);',
])('in the core this is left alone: %s', (text) => {
  expect(inCore(text)).toEqual([]);
});

test('a finding names the place and the use', () => {
  expect(inCore('\nconst now = Date.now();')).toEqual(['core/a.ts:2 uses Date']);
});

test('a pane may use the document but no host and no network', () => {
  const pane = (text: string) => forbiddenUses([{ path: 'pane/a.tsx', text }], forbiddenInPane);
  expect(pane("document.title = 'x';")).toEqual([]);
  expect(pane('Office.onReady();')).toHaveLength(1);
  expect(pane('google.script.run.go();')).toHaveLength(1);
  expect(pane("fetch('x');")).toHaveLength(1);
});
