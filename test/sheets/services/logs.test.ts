import { scriptRig } from './scriptRig';

function logged(write: (rig: ReturnType<typeof scriptRig>) => void): string[] {
  const rig = scriptRig();
  write(rig);
  return rig.lines.map(({ text }) => text);
}

test('Logger prints as Java does', () => {
  const texts = logged(({ Logger }) => {
    Logger.log(5)
      .log('n: ' + 5)
      .log([1, 'a', [2.5]]);
    Logger.log({ a: 1, b: { c: 'x' } });
    Logger.log('%s of %s, %s', 1, 'ten', [true]);
    Logger.log(null);
    Logger.log(1e7);
    Logger.log(0.0001);
  });
  expect(texts).toEqual([
    '5.0',
    'n: 5',
    '[1.0, a, [2.5]]',
    '{a=1.0, b={c=x}}',
    '1.0 of ten, [true]',
    'null',
    '1.0E7',
    '1.0E-4',
  ]);
});

test('console prints as scripts write, with placeholders', () => {
  const texts = logged(({ console: log }) => {
    log.log('%s is %d', 'Ann', 5, 'years');
    log.info({ a: [1, 'x'], b: null });
    log.warn([], {});
    log.error('plain', 7);
  });
  expect(texts).toEqual(['Ann is 5 years', "{ a: [ 1, 'x' ], b: null }", '[] {}', 'plain 7']);
});

test('levels are kept, a circle ends, and the Logger keeps a log', () => {
  const rig = scriptRig();
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  rig.console.error(circle);
  rig.Logger.log('first');
  expect(rig.lines).toEqual([
    { level: 'error', text: '{ self: [Circular] }' },
    { level: 'info', text: 'first' },
  ]);
  expect(rig.Logger.getLog()).toBe('Mon Jan 15 08:05:09 UTC 2024 INFO: first\n');
  rig.Logger.clear();
  expect(rig.Logger.getLog()).toBe('');
});

test('time is measured on the emulated clock', () => {
  const texts = logged(({ console: log, Utilities }) => {
    log.time('step');
    Utilities.sleep(250);
    log.timeEnd('step');
  });
  expect(texts).toEqual(['step: 250ms']);
});
