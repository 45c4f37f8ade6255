import { readArgs } from '../../desk/serve/args';
import { withLocalOffice } from '../../desk/serve/officeScript';
import { command } from '../../desk/serve/openBrowser';
import { startText } from '../../desk/serve/startText';

test('without words the desk opens at port 3443', () => {
  expect(readArgs([])).toEqual({ port: 3443, isOpening: true });
});

test('port and browser can be chosen, with a space or an equals sign', () => {
  expect(readArgs(['--port', '4000', '--no-open'])).toEqual({ port: 4000, isOpening: false });
  expect(readArgs(['--port=4001'])).toEqual({ port: 4001, isOpening: true });
});

test.each([[['--port']], [['--port', '0']], [['--port', '65536']], [['--port', '80a']], [['--prot', '80']]])(
  'a wrong word is answered in both languages: %j',
  (words) => {
    const answer = readArgs(words);
    const problem = 'problem' in answer ? answer.problem : '';
    expect(problem).toContain('--port');
    expect(problem).toMatch(/[\u4e00-\u9fff]/);
  },
);

test("only the address of Microsoft's library is rewritten", () => {
  const page = `<script src='https://appsforoffice.microsoft.com/lib/1/hosted/office.js' defer></script>`;
  expect(withLocalOffice(page)).toBe(`<script src='/office-js/office.js' defer></script>`);
  const debug = '<script src="https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js"></script>';
  expect(withLocalOffice(debug)).toBe('<script src="/office-js/office.debug.js"></script>');
  const other =
    '<script src="https://example.com/office.js"></script><p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p>';
  expect(withLocalOffice(other)).toBe(other);
});

test("each system's own way opens the browser", () => {
  expect(command('https://localhost:1/', 'darwin')).toEqual(['open', 'https://localhost:1/']);
  expect(command('https://localhost:1/', 'linux')).toEqual(['xdg-open', 'https://localhost:1/']);
  expect(command('https://localhost:1/', 'win32')).toEqual(['cmd', '/c', 'start', '""', 'https://localhost:1/']);
});

test('the warning of the browser is explained before it comes, and only when it comes', () => {
  const url = 'https://localhost:3443/';
  expect(startText(url, false)).toContain('Proceed to localhost');
  expect(startText(url, false)).toContain('继续前往 localhost');
  expect(startText(url, true)).not.toContain('Proceed');
  expect(startText(url, true).split(url)).toHaveLength(3);
});
