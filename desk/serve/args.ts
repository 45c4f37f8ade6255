/** How the desk is started. */
export interface ServeOptions {
  /** First port to try. */
  readonly port: number;
  readonly isOpening: boolean;
}

/** Read the words after `npm start --`. Unknown words give a problem in both languages.
 *  @example readArgs(['--port', '4000', '--no-open']) -> { port: 4000, isOpening: false } */
export function readArgs(words: readonly string[]): ServeOptions | { readonly problem: string } {
  let port = DEFAULT_PORT;
  let isOpening = true;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, attached] = word.split('=', 2);
    if (name === '--no-open') isOpening = false;
    else if (name === '--port') {
      const given = attached ?? rest.shift() ?? '';
      if (!isPort(given)) return { problem: noPort(given) };
      port = Number(given);
    } else return { problem: unknownWord(word) };
  }
  return { port, isOpening };
}

export const DEFAULT_PORT = 3443;

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function noPort(given: string): string {
  return `--port 需要 1 到 65535 之间的数，得到的是“${given}”。例：npm start -- --port 4000\n--port needs a number from 1 to 65535, got "${given}". Example: npm start -- --port 4000`;
}

function unknownWord(word: string): string {
  return `不认识的选项“${word}”。可用：--port 端口，--no-open\nUnknown option "${word}". There are: --port PORT, --no-open`;
}
