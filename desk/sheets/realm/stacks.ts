/** One frame of a stack, as V8 gives it. */
interface Frame {
  readonly getFileName: () => string | null | undefined;
  readonly getLineNumber: () => number | null;
  readonly getColumnNumber: () => number | null;
  readonly getFunctionName: () => string | null;
}

interface V8Errors {
  stackTraceLimit: number;
  prepareStackTrace?: (error: Error, frames: readonly Frame[]) => string;
}

/** Let errors of this realm tell their place as Apps Script does: the frames of the script's files and no others, `at clean (Code:12:5)`. */
export function installStacks(files: readonly string[]): void {
  const names = new Set(files);
  const errors = Error as unknown as V8Errors; // what V8 adds to Error
  errors.stackTraceLimit = 100;
  const value = (error: Error, frames: readonly Frame[]): string => {
    const own = frames.filter((frame) => names.has(frame.getFileName() ?? '')).slice(0, 10);
    return [headOf(error), ...own.map(frameText)].join('\n    at ');
  };
  Object.defineProperty(errors, 'prepareStackTrace', { value, configurable: true, writable: true, enumerable: false });
}

/** Where the first frame of a stack is: `{ file: 'Code', line: 12, column: 5 }`. */
export function placeOf(stack: string): {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
} {
  const found = /\n {4}at (?:.*\()?(.+?):(\d+):(\d+)\)?(?=\n|$)/.exec(stack);
  const [, file = null, line, column] = found ?? [];
  return { file, line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column) };
}

function headOf(error: Error): string {
  return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}

function frameText(frame: Frame): string {
  const place = `${frame.getFileName() ?? ''}:${frame.getLineNumber() ?? 0}:${frame.getColumnNumber() ?? 0}`;
  const name = frame.getFunctionName();
  return name === null || name === '' ? place : `${name} (${place})`;
}
