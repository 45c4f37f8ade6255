import { importsAgainstDirection, layers } from './importDirections';
import { packageJson } from './packageJson';
import { projectFiles, sourceFiles } from './projectFiles';

const packages = { shipped: ['react'], development: ['jest', '@swc/core'] };

function wrong(path: string, text: string): readonly string[] {
  return importsAgainstDirection([{ path, text }], packages);
}

test('every import of the project goes in an allowed direction', () => {
  const { dependencies, devDependencies } = packageJson();
  const ours = { shipped: Object.keys(dependencies), development: Object.keys(devDependencies) };
  expect(importsAgainstDirection(sourceFiles(projectFiles()), ours)).toEqual([]);
});

test('every folder of the core has a place in the order of layers', () => {
  const places = layers.flat(2);
  const folders = sourceFiles(projectFiles())
    .map((file) => /^core\/(\w+\/|\w+)/.exec(file.path)?.[1])
    .filter((name) => name !== undefined);
  expect(folders.filter((folder) => !places.includes(`core/${folder}`))).toEqual([]);
});

test('a core file that imports Node, a package or another part is found', () => {
  expect(wrong('core/run.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
  expect(wrong('core/run.ts', "import { readFileSync } from 'fs';")).toHaveLength(1);
  expect(wrong('core/run.ts', "import { memo } from 'react';")).toHaveLength(1);
  expect(wrong('core/run.ts', "export * from '../desk/file/read';")).toHaveLength(1);
  expect(wrong('core/run.ts', "type Place = import('../desk/place').Place;")).toHaveLength(1);
  expect(wrong('core/run.ts', "import { score } from './score/rank';")).toEqual([]);
});

test('a finding names the place, what was imported and what is allowed', () => {
  expect(wrong('core/run.ts', "\nimport '../desk/file/read';")).toEqual([
    "core/run.ts:2 imports '../desk/file/read': core/ may import core/",
  ]);
});

test('everyone else reaches the core through its index only', () => {
  expect(wrong('desk/command/cli.ts', "import { run } from '../../core/run';")).toHaveLength(1);
  expect(wrong('desk/command/cli.ts', "import { run } from '../../core/index';")).toEqual([]);
  expect(wrong('desk/command/cli.ts', "import { run } from '../../core';")).toHaveLength(1);
  expect(wrong('test/score/rank.test.ts', "import { rank } from '../../core/score/rank';")).toEqual([]);
});

test('a pane that knows a host, Node or an unlisted package is found', () => {
  expect(wrong('pane/App.tsx', "import { office } from '../addin/office';")).toHaveLength(1);
  expect(wrong('pane/App.tsx', "const fs = require('node:fs');")).toHaveLength(1);
  expect(wrong('pane/App.tsx', "import 'left-pad';")).toHaveLength(1);
  expect(wrong('pane/App.tsx', "import { useState } from 'react';")).toEqual([]);
});

test('the desk ships only dependencies, while tests and tools may use development packages', () => {
  expect(wrong('desk/file/read.ts', "import { transform } from '@swc/core/x';")).toHaveLength(1);
  expect(wrong('test/a.test.ts', "import { transform } from '@swc/core/x';")).toEqual([]);
  expect(wrong('webpack.config.js', "require('@swc/core');")).toEqual([]);
});

test('an earlier layer that imports a later one is found', () => {
  expect(wrong('core/book/serial.ts', "import type { Lang } from '../score/rank';")).toHaveLength(1);
  expect(wrong('core/score/rank.ts', "import { leaf } from '../tag/condition';")).toHaveLength(1);
  expect(wrong('core/tag/condition.ts', "import { rank } from '../score/rank';")).toEqual([]);
  expect(wrong('core/score/rank.ts', "import type { Tone } from '../patch/styles.data';")).toEqual([]);
  expect(wrong('core/score/rank.ts', "import { carried } from '../patch/carry';")).toHaveLength(1);
  expect(wrong('core/clean/date.ts', "import { run } from '../index';")).toHaveLength(1);
  expect(wrong('desk/file/read.ts', "import { cli } from '../command/cli';")).toHaveLength(1);
});

test('an import that leaves the project is found even in a test', () => {
  expect(wrong('test/a.test.ts', "import '../../shared/secret';")).toHaveLength(1);
});
