/** What the command line asks for. */
export type SampleArguments =
  | { readonly kind: 'write'; readonly out: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'usageError'; readonly reason: string };

export const SAMPLE_USAGE = `用法：node dist/sample.cjs 文件.xlsx
写出一份虚构的中文店铺订单（5000 单，每次字节相同），已有的同名文件会被替换。
npm run -s sample 还会接着做出它的客户画像。

Usage: node dist/sample.cjs OUT.xlsx
Writes the orders of an invented Chinese shop (5,000 orders, the same bytes every time) and replaces a file of that name.
npm run -s sample goes on and makes the portrait of it.
`;

/** Read the words of the command line. A name that begins with "-" is taken for an option, never for a file.
 *  @example ['--help'] -> help · ['out/a.xlsx'] -> write · ['-a.xlsx'] -> usageError */
export function parseSampleArguments(words: readonly string[]): SampleArguments {
  const [first, second] = words;
  if (first === undefined) return wrong('没有给出输出文件。', 'No output file was named.');
  if (words.some((word) => HELP.includes(word))) return { kind: 'help' };
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined) return wrong(`没有 ${option} 这个选项；这样的文件名请写成 ./${option}。`, `There is no option ${option}; a file of that name is written ./${option}.`); // prettier-ignore
  if (second !== undefined)
    return wrong(`只能写一个文件，多了 ${second}。`, `One file can be written, not also ${second}.`);
  return { kind: 'write', out: first };
}

const HELP: readonly string[] = ['--help', '-h', '帮助'];

function wrong(zh: string, en: string): SampleArguments {
  return { kind: 'usageError', reason: `${zh}\n${en}` };
}
