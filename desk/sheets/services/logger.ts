import { javaText, scriptText } from './logTexts';
import { plainService } from './plainService';
import type { LogLine, ScriptEnd } from './scriptEnd';
import { formatDate } from './utilities/formatDate';

/** `Logger`: keeps its own log, which `getLog` gives with a time in front of each line. */
export function loggerService(end: ScriptEnd): object {
  const lines: string[] = [];
  const logger: object = plainService(end, 'Logger', {
    log: (...args) => {
      const text = loggerText(args);
      lines.push(`${formatDate(end.now(), end.scriptTimeZone, 'EEE MMM dd HH:mm:ss z yyyy')} INFO: ${text}\n`);
      end.onLog({ level: 'info', text });
      return logger;
    },
    getLog: () => lines.join(''),
    clear: () => void lines.splice(0),
  });
  return logger;
}

/** `console`, whose lines go to the log of executions. */
export function consoleService(end: ScriptEnd): object {
  const started = new Map<string, number>();
  const write =
    (level: LogLine['level']) =>
    (...args: unknown[]): void =>
      end.onLog({ level, text: consoleText(args) });
  return plainService(end, 'console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: (label) => void started.set(String(label), end.now()),
    timeEnd: (label) => {
      const began = started.get(String(label));
      started.delete(String(label));
      if (began !== undefined) end.onLog({ level: 'log', text: `${String(label)}: ${end.now() - began}ms` });
    },
  });
}

/** Only `%s` is a placeholder; values without one are dropped, as Google does. */
function loggerText([format, ...values]: readonly unknown[]): string {
  if (typeof format !== 'string' || values.length === 0) return javaText(format);
  let next = 0;
  return format.replace(/%s|%%/g, (found) => {
    if (found === '%%') return '%';
    return next < values.length ? javaText(values[next++]) : found;
  });
}

/** `%s %d %i %f %j %o` as in other consoles; what is left over follows after spaces. */
function consoleText([format, ...values]: readonly unknown[]): string {
  if (typeof format !== 'string') return [format, ...values].map((value) => scriptText(value)).join(' ');
  let next = 0;
  const text = format.replace(/%[sdifjoO%]/g, (found) => {
    if (found === '%%') return '%';
    return next < values.length ? placed(found, values[next++]) : found;
  });
  return [text, ...values.slice(next).map((value) => scriptText(value))].join(' ');
}

function placed(placeholder: string, value: unknown): string {
  if (placeholder === '%d' || placeholder === '%f') return String(Number(value));
  if (placeholder === '%i') return String(Math.trunc(Number(value)));
  return placeholder === '%j' ? JSON.stringify(value) : scriptText(value);
}
