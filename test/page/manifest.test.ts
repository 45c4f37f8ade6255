/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRibbon } from '../../desk/page/manifest';

const ours = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const parsed = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

test('the ribbon has the three buttons of the manifest, with its words in both languages', () => {
  const buttons = readRibbon(parsed(ours), '/addin/');
  expect(buttons.map(({ label }) => label)).toEqual([
    { zh: '打开', en: 'Open' },
    { zh: '刷新画像', en: 'Refresh' },
    { zh: '撤销上次运行', en: 'Undo last run' },
  ]);
  expect(buttons.map(({ action }) => action)).toEqual([null, 'refreshPortrait', 'undoPortrait']);
});

test('pictures are looked for beside the page, whatever origin the manifest names', () => {
  const moved = ours.replaceAll('https://localhost:3000/', 'https://portrait.example/deep/');
  for (const text of [ours, moved]) {
    expect(readRibbon(parsed(text), '/addin/')[1]?.icon).toBe('/addin/icons/refresh-32.png');
  }
});

test('a picture from elsewhere is not loaded', () => {
  const elsewhere = ours.replace('https://localhost:3000/icons/refresh-32.png', 'https://evil.example/a.png');
  expect(readRibbon(parsed(elsewhere), '/addin/')[1]?.icon).toBeNull();
});

test('what is no manifest has no buttons', () => {
  expect(readRibbon(parsed('<html><body>404</body></html>'), '/addin/')).toEqual([]);
});
