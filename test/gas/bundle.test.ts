import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { globalNameGate, syntaxGate } from '../../desk/sheets/realm/gates';
import { built } from './realmRig';

/** The language, and the services that we call; everything else is a name that Apps Script would not know. */
const ALLOWED = new Set([
  'Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Date', 'Error', 'Float64Array', 'Infinity', 'Int32Array', 'Intl', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Int8Array', 'Int16Array', 'WeakMap', 'WeakSet', 'decodeURIComponent', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'arguments',
  'Charts', 'HtmlService', 'LockService', 'PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'Utilities']); // prettier-ignore

/** Named where nothing of it is used: the build answers `typeof TextDecoder` with no, and a package asks how `Function` writes a class. */
const DEAD = new Set(['TextDecoder', 'Function']);

const scripts = (): readonly string[] =>
  [...built('gas/Sidebar.html').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');

function templates(code: string): number {
  let count = 0;
  parse(code, { ecmaVersion: 2020, sourceType: 'script', onToken: ({ type }) => void (type.label === '`' && count++) });
  return count;
}

describe('the server part', () => {
  test('is ECMAScript 2020 in one classic script', () => {
    expect(syntaxGate(built('gas/Code.js'), 'strict')).toBeNull();
  });

  test('names nothing that Apps Script lacks', () => {
    const found = globalNameGate(built('gas/Code.js'), ALLOWED).map(({ message }) => message.split(' ')[0] ?? '');
    expect([...new Set(found)].filter((name) => !DEAD.has(name))).toEqual([]);
  });

  test('declares its entry points as functions', () => {
    const names = [...built('gas/Code.js').matchAll(/^function (\w+)\(input\)/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(['aboutPortrait', 'onInstall', 'onOpen', 'openSidebar', 'portraitCall', 'refreshByTimer', 'refreshEveryDay', 'refreshEveryHour', 'refreshEveryMonth', 'refreshNever', 'refreshPortrait', 'undoPortrait']); // prettier-ignore
  });
});

describe('the sidebar', () => {
  test('is one page of the worker and the pane, in ASCII, without template literals', () => {
    expect(/^[\x00-\x7f]*$/.test(built('gas/Sidebar.html'))).toBe(true);
    expect(scripts()).toHaveLength(2);
    for (const code of scripts()) {
      expect(syntaxGate(code, 'strict')).toBeNull();
      expect(templates(code)).toBe(0);
    }
  });

  test('loads nothing from anywhere', () => {
    const page = built('gas/Sidebar.html').replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
    expect(page).not.toMatch(/<(link|img|iframe)\b|\bsrc=|@import|https?:/);
  });
});

test('the manifest asks for two permissions and no other', () => {
  for (const text of [built('gas/appsscript.json'), readFileSync('appsscript.json', 'utf8')])
    expect((JSON.parse(text) as { oauthScopes: unknown }).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
});
