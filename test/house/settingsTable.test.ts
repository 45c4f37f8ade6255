import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSettings } from '../../core/recipe/describeSettings';
import { PRESETS } from '../../core/recipe/presets.data';
import { projectRoot } from './projectFiles';

const manual = readFileSync(path.join(projectRoot, 'docs', 'file-command.md'), 'utf8').split('\n');
const rowOf = (name: string): string => manual.find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';

test('the manual lists every setting with its default, its meaning and what it takes, in both languages', () => {
  const wrong = describeSettings('zh').flatMap(({ assignment, accepts, meaning }, at) => {
    const english = describeSettings('en')[at];
    const row = rowOf(assignment).toLowerCase();
    const told = [meaning, accepts, english?.meaning ?? '', english?.accepts ?? ''];
    return told.every((text) => text !== '' && row.includes(text.toLowerCase())) ? [] : [assignment];
  });
  expect(wrong).toEqual([]);
});

test('the manual lists every preset with all that it changes', () => {
  const wrong = Object.entries(PRESETS).filter(([name, { help, changes }]) => {
    const told = [help.zh, help.en, ...Object.entries(changes).map(([key, value]) => `\`${key}=${String(value)}\``)];
    return !told.every((text) => rowOf(name).includes(text));
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('no setting is listed that there is not', () => {
  const known = new Set(describeSettings('en').map(({ assignment }) => assignment));
  const listed = manual.flatMap((line) => /^\| `([a-zA-Z0-9]+=[^`]*)`/.exec(line)?.[1] ?? []);
  expect(listed.filter((one) => !known.has(one))).toEqual([]);
});
