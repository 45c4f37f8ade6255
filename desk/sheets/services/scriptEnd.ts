import { ExecutionEnded, ServiceError } from '../frame/serviceError';
import type { ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { newProject, type ProjectState } from './project';
import { refuseBeyond } from './scopes';

/** One line that a script logged. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** What the services beyond the spreadsheet need to know; everything has a default. */
export interface ServicesOptions {
  /** Properties, caches, triggers and locks of earlier executions. */
  readonly project?: ProjectState;
  /** `oauthScopes` of the manifest. Absent: no manifest; what the workbook and this machine can do is allowed, all else is refused. */
  readonly scopes?: readonly string[];
  /** False for a script that stands alone, outside of the spreadsheet: no document locks, properties and caches. */
  readonly isBound?: boolean;
  /** True where Google's rules for add-ons hold: time triggers at most hourly. */
  readonly isAddOn?: boolean;
  /** HTML files of the project by name, without ending. */
  readonly files?: ReadonlyMap<string, string>;
  /** Let time pass, in milliseconds. Absent: `Utilities.sleep` ends at once. */
  readonly advance?: (milliseconds: number) => void;
  /** Evaluate an expression among the globals of the script. Absent: templates with scriptlets cannot be evaluated. */
  readonly evaluate?: (code: string, fileName: string) => unknown;
  /** Hears each line of Logger and console when it is written. */
  readonly onLog?: (line: LogLine) => void;
  readonly authMode?: 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';
}

/** The emulated Sheets as one execution of a script project meets it. */
export interface ScriptEnd extends SheetsEnd {
  readonly project: ProjectState;
  /** Number of this execution in its project. */
  readonly execution: number;
  readonly scopes: readonly string[] | null;
  readonly isBound: boolean;
  readonly isAddOn: boolean;
  readonly files: ReadonlyMap<string, string>;
  readonly advance: (milliseconds: number) => void;
  readonly evaluate: ((code: string, fileName: string) => unknown) | null;
  readonly onLog: (line: LogLine) => void;
  readonly authMode: 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';
}

/** State of an object that belongs to the script rather than to the cells. */
export interface ScriptState extends ServiceState {
  readonly end: ScriptEnd;
}

/** Begin an execution: the same Sheets, with the scopes of the script watched at every call. */
export function scriptEnd(end: SheetsEnd, options: ServicesOptions): ScriptEnd {
  const project = options.project ?? newProject();
  const scopes = options.scopes ?? null;
  const own: Omit<ScriptEnd, Exclude<keyof SheetsEnd, 'beforeCall'>> = {
    project,
    execution: ++project.executions,
    scopes,
    isBound: options.isBound ?? true,
    isAddOn: options.isAddOn ?? false,
    files: options.files ?? new Map<string, string>(),
    advance: options.advance ?? (() => undefined),
    evaluate: options.evaluate ?? null,
    onLog: options.onLog ?? (() => undefined),
    authMode: options.authMode ?? 'FULL',
    beforeCall: (method) => {
      refuseBeyond(scopes, method);
      inThisRealm(() => end.beforeCall(method));
    },
  };
  return {
    ...end,
    ...own,
    // Zone and locale belong to the spreadsheet: setting them here sets them there.
    get timeZone() {
      return end.timeZone;
    },
    set timeZone(zone) {
      end.timeZone = zone;
    },
    get locale() {
      return end.locale;
    },
    set locale(locale) {
      end.locale = locale;
    },
  };
}

/** A script must be able to say `instanceof Error`, wherever the end was made. */
function inThisRealm(call: () => void): void {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    const { name, message } = thrown as Error; // an error of another realm
    throw name === 'Exception' ? new ExecutionEnded(message) : new ServiceError(message);
  }
}
