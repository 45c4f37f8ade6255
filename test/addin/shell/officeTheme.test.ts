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

test('without a theme, or with one that cannot be read, the pane is light', () => {
  expect(lookOf(undefined, false)).toBe('light');
  expect(lookOf({ bodyBackgroundColor: 'black' }, false)).toBe('light');
});

test('forced colours of the system win over every theme', () => {
  expect(lookOf({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe('contrast');
});
