import { globalNameGate, syntaxGate } from '../../../desk/sheets/realm/gates';

describe('the gate of syntax', () => {
  test.each([
    'function f({ a, ...rest } = {}) { return a ?? rest?.b; }',
    'class A { x = 1; static make() { return new A(); } }',
    'const n = 1_000; let a = null; a ||= 2; a &&= 3; a ??= 4;',
    'async function f() { for await (const x of []) await x; }',
    'const big = 10n ** 20n; const s = /(?<year>\\d{4})/u;',
    'function* g() { yield* [1]; } label: for (;;) break label;',
  ])('Apps Script takes %s', (code) => {
    expect(syntaxGate(code)).toBeNull();
  });

  test.each([
    ['private names', 'class A {\n  #x = 1;\n}', 2, 3],
    ['static fields', 'class A { static x = 1; }', 1, 11],
    ['static blocks', 'class A { static { f(); } }', 1, 11],
    ['import()', 'function f() {\n\n  return import("x"); }', 3, 10],
    ['modules', 'import x from "y";', 1, 1],
    ['exports', 'export const x = 1;', 1, 1],
    ['await at the top', 'await f();', 1, 7],
    ['a mistake', 'let a = ;', 1, 9],
    ['a name declared twice', 'let a;\nlet a;', 2, 5],
  ])('%s are refused with their place', (_, code, line, column) => {
    expect(syntaxGate(code)).toMatchObject({ line, column });
  });

  test('our own bundle may use ECMAScript 2020 and nothing later', () => {
    expect(syntaxGate('const a = b?.c ?? 1n;', 'strict')).toBeNull();
    expect(syntaxGate('let a = 1;\na ||= 2;', 'strict')).toMatchObject({ line: 2 });
    expect(syntaxGate('const n = 1_000;', 'strict')).toMatchObject({ line: 1 });
    expect(syntaxGate('class A { x = 1 }', 'strict')).not.toBeNull();
  });
});

describe('the gate of names', () => {
  const names = (code: string, ...allowed: string[]) =>
    globalNameGate(code, new Set(allowed)).map(({ message }) => message.replace(' is not defined', ''));

  test('finds what nobody declares, with its place', () => {
    expect(globalNameGate('function f() {\n  setTimeout(f, 1);\n}', new Set())).toEqual([
      { message: 'setTimeout is not defined', line: 2, column: 3 },
    ]);
  });

  test('what is allowed is no finding, each use of another one is', () => {
    expect(names('Logger.log(window); if (typeof window) x();', 'Logger')).toEqual(['window', 'window', 'x']);
  });

  test.each([
    [
      'members, keys, methods and labels are no uses',
      'const o = { fetch: 1, crypto() {} }; o.window; o?.process; fetch: for (;;) break fetch;',
    ],
    ['parameters, also taken apart, with defaults', 'function f(a, { b, c: [d = a] }, ...e) { return a + b + d + e; }'],
    [
      'functions and vars are seen before they are declared',
      'use(); function use() { x = 1; if (x) { var x; } return g; var g; }',
    ],
    [
      'arguments, a named function expression, a named class',
      'const f = function me() { return [me, arguments]; }; const C = class Own { a() { return Own; } };',
    ],
    [
      'loops, catch and switch have scopes',
      'for (let i = 0; i < 1; i++) {} for (const k of []) { k; } try {} catch ({ message }) { message; } switch (1) { case 1: let z; z; }',
    ],
    ['arrows with and without a body', 'const f = (a) => a, g = async (b) => { const c = b; return c; };'],
    ['a shorthand is a use of a declared name', 'const a = 1; const o = { a };'],
  ])('%s', (_, code) => {
    expect(names(code)).toEqual([]);
  });

  test.each([
    ['a name of an inner block is not seen outside', '{ let inner = 1; } inner;', 'inner'],
    ['a function of an inner block is not seen outside its function', 'function f() { { let x; } return x; }', 'x'],
    ['a default uses names too', 'function f(a = missing) {}', 'missing'],
    ['a shorthand is a use', 'const o = { missing };', 'missing'],
    ['computed keys and members are uses', 'const o = { [missing]: 1 };', 'missing'],
    ['what a template prints', 'const s = `${missing}`;', 'missing'],
    ['the class that is extended', 'class A extends missing {}', 'missing'],
    ['the body of an arrow', 'const f = () => missing;', 'missing'],
    ['an assignment', 'missing = 1;', 'missing'],
  ])('%s', (_, code, name) => {
    expect(names(code)).toEqual([name]);
  });
});
