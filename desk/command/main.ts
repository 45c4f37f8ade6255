import {
  languageOf,
  readMeaning,
  run,
  VERSION,
  type Bilingual,
  type Clock,
  type Lang,
  type Patch,
  type Portrait,
} from '../../core/index';
import { FileRefusal } from '../file/refusal';
import { nodeCodec } from '../file/nodeCodec';
import { workbookEnding, type WorkbookEnding } from '../file/xlsx/ending';
import { newPatchedParts, patchedParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import { parseArguments, type Request, type RunRequest } from './args';
import { helpText } from './help';
import { inspectReport, inspectText } from './inspectText';
import { numberColumns } from './numberColumns';
import { checkFolder, checkOutput, outputPath, Stopped, writeFiles } from './outputFile';
import { overwrittenTexts } from './overwrittenTexts';
import { progressLine, type Progress } from './progress';
import { readSource, type Source } from './readSource';
import { runReport } from './runReport';
import { asideText, runText } from './runText';
import { tableFiles } from './tables';
import type { Terminal } from './terminal';

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
      return refusable(command.languages, terminal, () => inspect(command, terminal));
    case 'run':
      return refusable(command.languages, terminal, () => runCommand(command, terminal));
    default:
      return command satisfies never;
  }
}

const HELP_HINT: Bilingual = { zh: '用法见 customer-portrait --help', en: 'See customer-portrait --help' };

async function refusable(
  languages: readonly Lang[],
  terminal: Terminal,
  work: () => number | Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof FileRefusal) {
      sayAll(cause.text, languages, terminal);
      return ExitCode.refused;
    }
    if (cause instanceof Stopped) {
      sayAll(
        { zh: '已停止，没有留下任何半成品。', en: 'Stopped; nothing half written was left.' },
        languages,
        terminal,
      );
      return ExitCode.stopped;
    }
    throw cause;
  }
}

function inspect(request: Request, terminal: Terminal): number {
  const source = readSource(request.file, () => undefined);
  const meaning = readMeaning(source.book, {
    mapping: request.mapping,
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
  });
  const [lang] = [...request.languages, 'en' as const];
  terminal.out(
    request.json ? `${JSON.stringify(inspectReport(meaning, lang), null, 2)}\n` : inspectText(meaning, lang),
  );
  return meaning.kind === 'book' ? ExitCode.done : ExitCode.refused;
}

async function runCommand(request: RunRequest, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, request.languages[0] ?? 'en');
  checkAsked(request);
  const source = readSource(request.file, (done, total) => progress('read', done, total));
  const asked = request.out === null ? null : outputPath(request.file, request.out, 'en', endingOf(source));
  const { portrait, patch } = portraitOf(source, request, terminal, progress);
  const lang = languageOf(portrait);
  const output = asked ?? outputPath(request.file, null, lang, endingOf(source));
  checkOutput(request.file, output, request.force);
  const { file, preset, tables, json } = request;
  const { bytes, overwritten } = workbookBytes(source, portrait, patch, progress);
  const notices = [...source.notices, ...overwritten];
  const report = runReport(portrait, { file, preset, output, notices });
  const files = new Map<string, Iterable<Uint8Array | string>>(
    tables === null ? [] : tableFiles(portrait, report, tables),
  );
  for (const name of files.keys()) checkOutput(file, name, request.force);
  files.set(output, [bytes]);
  terminal.writing();
  await writeFiles(files, tables, terminal.stopped);
  progress('done', 1, 1);
  terminal.out(json ? `${JSON.stringify(report, null, 2)}\n` : runText(report, lang, tables));
  return ExitCode.done;
}

/** What can be refused before anything is read is refused at once. */
function checkAsked({ file, out, tables, force }: RunRequest): void {
  if (out === null) return;
  checkOutput(file, out, force);
  checkFolder(out, tables);
}

function endingOf(source: Source): WorkbookEnding {
  return source.kind === 'xlsx' ? workbookEnding(source.file) : '.xlsx';
}

function portraitOf(
  source: Source,
  request: RunRequest,
  terminal: Terminal,
  progress: Progress,
): { portrait: Portrait; patch: Patch } {
  const { now } = terminal;
  const clock: Clock =
    request.today === null ? { today: terminal.today, given: false, now } : { today: request.today, given: true, now };
  const result = run(source.book, {
    recipe: request.recipe,
    mapping: request.mapping,
    explicit: request.explicit,
    clock,
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
    overwrite: request.overwrite,
    tick: (step, done, total) => progress(step, done, total),
  });
  if (result.kind === 'none') throw noTable(result.reasons);
  if (result.portrait.rows.kept === 0) throw nothingKept(result.portrait);
  return result;
}

interface Written {
  readonly bytes: Uint8Array;
  /** What became of the user's cells, where they were to be written over. */
  readonly overwritten: readonly Bilingual[];
}

function workbookBytes(source: Source, portrait: Portrait, patch: Patch, progress: Progress): Written {
  const tick = (done: number, total: number): void => progress('write', done, total);
  const left = { formulas: 0, restricted: 0 };
  if (source.kind === 'xlsx') {
    const parts = patchedParts(source.file, patch, tick, left);
    return {
      bytes: writePackage(source.file.pack, parts, nodeCodec),
      overwritten: overwrittenTexts(patch, left),
    };
  }
  const [sheet] = source.book.sheets;
  if (!sheet) throw noTable([]);
  const parts = newPatchedParts(sheet, numberColumns(portrait), patch, tick);
  return { bytes: writePackage(null, parts, nodeCodec), overwritten: overwrittenTexts(patch, left) };
}

function noTable(reasons: readonly Bilingual[]): FileRefusal {
  const joined = (lang: Lang): string => reasons.map((reason) => reason[lang]).join('\n');
  return new FileRefusal('noTable', {
    zh: `没有找到像客户或订单的表。没有写入任何内容。\n${joined('zh')}`,
    en: `No sheet looks like customers or orders. Nothing was written.\n${joined('en')}`,
  });
}

function nothingKept(portrait: Portrait): FileRefusal {
  const asked = (lang: Lang): string =>
    [...portrait.questions, ...portrait.notices].map((text) => text[lang]).join('\n');
  const [chinese, english] = [asideText(portrait.rows.asideBy, 'zh'), asideText(portrait.rows.asideBy, 'en')];
  return new FileRefusal('noTable', {
    zh: `读入 ${portrait.rows.read} 行，但没有一行能参与计算（${chinese}）。没有写入任何内容。\n${asked('zh')}`,
    en: `${portrait.rows.read} rows were read, but none of them can count (${english}). Nothing was written.\n${asked('en')}`,
  });
}

function sayAll(text: Bilingual, languages: readonly Lang[], terminal: Terminal): void {
  for (const lang of languages) terminal.err(`${text[lang]}\n`);
}
