import { lookOf } from '../../../addin/officeTheme';

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#262626', 'dark'],
  ['#000000', 'dark'],
  ['#217346', 'dark'],
  ['#ffd700', 'light'],
])('a body of %s makes a %s pane', (bodyBackgroundColor, look) => {
  expect(lookOf({ bodyBackgroundColor }, false)).toBe(look);
});

test('without a theme the pane is as the browser prefers; with one that cannot be read it is light', () => {
  expect(lookOf(undefined, false, false)).toBe('light');
  expect(lookOf(undefined, false, true)).toBe('dark');
  expect(lookOf({ bodyBackgroundColor: '#FFFFFF' }, false, true)).toBe('light');
  expect(lookOf({ bodyBackgroundColor: 'black' }, false)).toBe('light');
});

test('forced colours of the system win over every theme', () => {
  expect(lookOf({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe('contrast');
});
