import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plainNotice } from '../../pane/texts/plainNotice';

const texts = path.join(__dirname, '../../pane/texts');
const views = path.join(__dirname, '../../pane/views');

interface Found {
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}

async function bilinguals(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { zh, en } = value as Record<string, unknown>;
    if (typeof zh === 'string' && typeof en === 'string') found.push({ place, zh, en });
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
  };
  for (const file of readdirSync(texts)) walk(await import(path.join(texts, file)), file);
  return found;
}

const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('every text says the same places in both languages, and says something', async () => {
  const found = await bilinguals();
  expect(found.length).toBeGreaterThan(150);
  expect(found.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
  expect(found.filter(({ zh, en }) => places(zh).join() !== places(en).join())).toEqual([]);
});

test('English texts hold no Chinese, but for the button that switches to it', async () => {
  const found = await bilinguals();
  const mixed = found.filter(({ en }) => /\p{Script=Han}/u.test(en)).map(({ place }) => place);
  expect(mixed).toEqual(['shell.ts.SHELL.otherLanguage', 'shell.ts.SHELL.switchLanguage']);
});

test('views hold no sentence of their own', () => {
  const literal = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (!/\.tsx?$/.test(file)) return false;
    const text = readFileSync(path.join(views, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
    return /\p{Script=Han}/u.test(text) || />\s*[A-Z][a-z]+ [a-z]+/.test(text);
  });
  expect(literal).toEqual([]);
});

test.each([
  ['分析日取其次日。要换一天请用 --today。', '分析日取其次日。'],
  ['Taken as of 2024-01-02. Use --today for another day.', 'Taken as of 2024-01-02.'],
  ['列“金额”：1.5 元起。', '列“金额”：1.5 元起。'],
  ['If it has such a column, name it with --map.', 'If it has such a column, name it with --map.'],
  ['A well-known column; 3 - a few.', 'A well-known column; 3 - a few.'],
])('notices lose the sentences about command options: %s', (text, plain) => {
  expect(plainNotice(text)).toBe(plain);
});
