import fs from 'node:fs';
import path from 'node:path';
import { languageOf, readMeaning, run, VERSION, type Bilingual, type Clock, type Lang, type Patch, type Portrait } from '../../core/index';
import { FileRefusal } from '../file/refusal';
import { nodeCodec } from '../file/nodeCodec';
import { newPatchedParts, patchedParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import { parseArguments, type Request, type RunRequest } from './args';
import { helpText } from './help';
import { inspectReport, inspectText } from './inspectText';
import { numberColumns } from './numberColumns';
import { checkOutput, outputPath, Stopped, writeFiles, type PendingFiles } from './outputFile';
import { progressLine, type Progress } from './progress';
import { readSource, type Source } from './readSource';
import { runReport } from './runReport';
import { runText } from './runText';
import { tableFiles } from './tables';

/** The world as the command sees it; tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today as a serial day. */
  readonly today: number;
  /** True once a person asked to stop. */
  readonly stopped: () => boolean;
  /** Called when writing begins: from here on, stopping must clean up. */
  readonly writing: () => void;
  readonly isInteractive: boolean;
}

export const ExitCode = { done: 0, refused: 1, usage: 2, stopped: 130 } as const;

/** Run the file command. Gives the exit code: 0 done, 1 refused, 2 usage, 130 stopped. Nothing is thrown for a bad file or a bad option. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(words, terminal.environment);
  switch (command.kind) {
    case 'help':
      terminal.out(helpText(command.languages));
      return ExitCode.done;
    case 'version':
      terminal.out(`${VERSION}\n`);
      return ExitCode.done;
    case 'usageError':
      for (const error of command.errors) sayAll(error, command.languages, terminal);
      sayAll(HELP_HINT, command.languages, terminal);
      return ExitCode.usage;
    case 'inspect':
      return refusable(command.languages, terminal, async () => inspect(command, terminal));
    case 'run':
      return refusable(command.languages, terminal, () => runCommand(command, terminal));
    default:
      return command satisfies never;
  }
}

const HELP_HINT: Bilingual = { zh: '用法见 customer-portrait --help', en: 'See customer-portrait --help' };

async function refusable(languages: readonly Lang[], terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof FileRefusal) {
      sayAll(cause.text, languages, terminal);
      return ExitCode.refused;
    }
    if (cause instanceof Stopped) {
      sayAll({ zh: '已停止,没有留下任何半成品。', en: 'Stopped; nothing half written was left.' }, languages, terminal);
      return ExitCode.stopped;
    }
    throw cause;
  }
}

function inspect(request: Request, terminal: Terminal): number {
  const source = readSource(request.file, () => undefined);
  const meaning = readMeaning(source.book, { mapping: request.mapping, ...(request.sheet === null ? {} : { sheet: request.sheet }) });
  const [lang] = [...request.languages, 'en' as const];
  terminal.out(request.json ? `${JSON.stringify(inspectReport(meaning, lang), null, 2)}\n` : inspectText(meaning, lang));
  return meaning.kind === 'book' ? ExitCode.done : ExitCode.refused;
}

async function runCommand(request: RunRequest, terminal: Terminal): Promise<number> {
  if (request.out !== null) checkOutput(request.file, request.out, request.force);
  const progress = progressLine(terminal, request.languages[0] ?? 'en');
  const source = readSource(request.file, (done, total) => progress('read', done, total));
  const { portrait, patch } = portraitOf(source, request, terminal, progress);
  const lang = languageOf(portrait);
  const output = outputPath(request.file, request.out, lang);
  checkOutput(request.file, output, request.force);
  const report = runReport(portrait, { file: request.file, preset: request.preset, output, notices: source.notices });
  const files = new Map<string, Iterable<Uint8Array | string>>([[output, [workbookBytes(source, portrait, patch, progress)]]]);
  if (request.tables !== null) for (const [name, pieces] of tableFiles(portrait, report, request.tables)) files.set(name, pieces);
  await putInPlace(files, request, terminal);
  progress('done', 1, 1);
  terminal.out(request.json ? `${JSON.stringify(report, null, 2)}\n` : runText(report, lang, request.tables));
  return ExitCode.done;
}

async function putInPlace(files: PendingFiles, request: RunRequest, terminal: Terminal): Promise<void> {
  for (const name of files.keys()) if (request.tables !== null && path.dirname(name) === path.normalize(request.tables)) checkOutput(request.file, name, true);
  if (request.tables !== null) fs.mkdirSync(request.tables, { recursive: true });
  terminal.writing();
  await writeFiles(files, terminal.stopped);
}

function portraitOf(source: Source, request: RunRequest, terminal: Terminal, progress: Progress): { portrait: Portrait; patch: Patch } {
  const clock: Clock = request.today === null ? { today: terminal.today, given: false } : { today: request.today, given: true };
  const result = run(source.book, {
    recipe: request.recipe, mapping: request.mapping, clock,
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
    tick: (step, done, total) => progress(step, done, total),
  });
  if (result.kind === 'none') throw noTable(result.reasons);
  if (result.portrait.rows.kept === 0) throw nothingKept(result.portrait);
  return result;
}

function workbookBytes(source: Source, portrait: Portrait, patch: Patch, progress: Progress): Uint8Array {
  const tick = (done: number, total: number): void => progress('write', done, total);
  if (source.kind === 'xlsx') return writePackage(source.file.pack, patchedParts(source.file, patch, tick), nodeCodec);
  const [sheet] = source.book.sheets;
  if (!sheet) throw noTable([]);
  return writePackage(null, newPatchedParts(sheet, numberColumns(portrait), patch, tick), nodeCodec);
}

function noTable(reasons: readonly Bilingual[]): FileRefusal {
  const joined = (lang: Lang): string => reasons.map((reason) => reason[lang]).join('\n');
  return new FileRefusal('noTable', {
    zh: `没有找到像客户或订单的表。没有写入任何内容。\n${joined('zh')}`,
    en: `No sheet looks like customers or orders. Nothing was written.\n${joined('en')}`,
  });
}

function nothingKept(portrait: Portrait): FileRefusal {
  const asked = (lang: Lang): string => [...portrait.questions, ...portrait.notices].map((text) => text[lang]).join('\n');
  const reasons = [...portrait.rows.asideBy].map(([reason, count]) => `${reason}: ${count}`).join(', ');
  return new FileRefusal('noTable', {
    zh: `读入 ${portrait.rows.read} 行,但没有一行能参与计算(${reasons})。没有写入任何内容。\n${asked('zh')}`,
    en: `${portrait.rows.read} rows were read, but none of them can count (${reasons}). Nothing was written.\n${asked('en')}`,
  });
}

function sayAll(text: Bilingual, languages: readonly Lang[], terminal: Terminal): void {
  for (const lang of languages) terminal.err(`${text[lang]}\n`);
}
