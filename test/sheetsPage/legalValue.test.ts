import vm from 'node:vm';
import { formFields } from '../../desk/page/sheets/run/formFields';
import { IllegalValue, legalValue } from '../../desk/page/sheets/run/legalValue';
import { returned } from '../../desk/page/sheets/answerPage';

const SHARED = { x: 1 };

test.each([
  ['a text', '王芳', '王芳'],
  ['a number', -0.5, -0.5],
  ['true', true, true],
  ['null', null, null],
  ['an array with holes and undefined', [1, undefined, , 'x'], [1, null, null, 'x']],
  ['an object whose property is undefined', { a: 1, b: undefined }, { a: 1 }],
  ['a number that is none', [Number.NaN, Number.POSITIVE_INFINITY], [null, null]],
  ['an object without a prototype', Object.assign(Object.create(null), { a: [{ b: 2 }] }), { a: [{ b: 2 }] }],
  ['the same object twice, side by side', [SHARED, SHARED], [{ x: 1 }, { x: 1 }]],
])('%s is carried', (_name, value, carried) => {
  expect(legalValue(value, '0')).toEqual(carried);
});

test('what is carried is a copy', () => {
  const given = { a: [1] };
  const carried = legalValue(given, '0') as typeof given;
  given.a.push(2);
  expect(carried).toEqual({ a: [1] });
});

class Order {
  readonly id = 1;
}

test.each([
  ['a date', new Date(0), '0'],
  ['a function', () => 1, '0'],
  ['a map', new Map(), '0'],
  ['an object of a class', new Order(), '0'],
  ['a regular expression', /a/, '0'],
  ['a symbol', Symbol('a'), '0'],
  ['a big integer', 1n, '0'],
  ['a date in a property', { when: new Date(0) }, 'when'],
  ['a function deep inside', { list: [1, { go: () => 1 }] }, 'go'],
  ['a date in an array', [1, new Date(0)], '1'],
])('%s is refused in Google’s words, with the name of the property', (_name, value, property) => {
  expect(() => legalValue(value, '0')).toThrow(
    new IllegalValue(`Failed due to illegal value in property: ${property}`),
  );
});

test('a circle is refused', () => {
  const circle: { self?: unknown } = {};
  circle.self = [circle];
  expect(() => legalValue(circle, '0')).toThrow('Failed due to circular reference.');
});

test('values of another window count by the same rules', () => {
  const made = (code: string): unknown => vm.runInNewContext(code);
  expect(legalValue(made('({ a: [1, undefined] })'), '0')).toEqual({ a: [1, null] });
  expect(() => legalValue(made('new Date(0)'), '0')).toThrow('illegal value in property: 0');
  expect(() => legalValue(made('class A {}; new A()'), '0')).toThrow('illegal value in property: 0');
});

test('a function that gives back what cannot be carried gives null, as at Google', () => {
  expect(returned([['a', 1]])).toEqual([['a', 1]]);
  expect(returned([[new Date(0)]])).toBeNull();
  expect(returned(undefined)).toBeNull();
});

test('a form becomes an object of its fields; those of one name a list; files are left out', () => {
  const entries: [string, unknown][] = [
    ['name', '王芳'],
    ['tag', 'a'],
    ['tag', 'b'],
    ['file', { size: 1 }],
  ];
  expect(formFields(entries)).toEqual({ name: '王芳', tag: ['a', 'b'] });
});
