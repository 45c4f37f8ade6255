import { spawn } from 'node:child_process';

/** Run a built script in a process of its own and give the JSON it prints on its last line.
 *  A failing script stops the whole benchmark: a wrong answer has no speed. */
export function runAlone(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8192', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${script} ${args.join(' ')} ended with code ${code}.`));
      return resolve(JSON.parse(printed.trim().split('\n').at(-1)));
    });
  });
}

/** Throw unless two digests hold the same values under the same names. */
export function assertSameDigest(name, digest, expected) {
  const differing = Object.keys({ ...expected, ...digest }).filter((key) => digest[key] !== expected[key]);
  if (differing.length === 0) return;
  const places = differing.map((key) => `${key}: expected ${expected[key]}, came ${digest[key]}`);
  throw new Error(`${name} gives another answer than the others. ${places.join('; ')}`);
}
