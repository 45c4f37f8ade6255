/** Who shares a store, a cache or a lock: everyone in the document, everyone who runs the script, one user. */
export type Audience = 'document' | 'script' | 'user';

/** What Google keeps of a script project beyond one execution. Nothing but data and maps of data, so that several executions, each in a realm of its own, can share it. */
export interface ProjectState {
  readonly scriptId: string;
  readonly properties: Readonly<Record<Audience, Map<string, string>>>;
  readonly caches: Readonly<Record<Audience, Map<string, CachedText>>>;
  /** Who holds a lock: the number of an execution. */
  readonly locks: Map<Audience, number>;
  readonly triggers: TriggerRecord[];
  /** Executions begun so far. */
  executions: number;
  nextId: () => string;
}

export interface CachedText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** An installed trigger as data: whoever plays the clock or the spreadsheet reads it here. */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE' | 'ON_EVENT_UPDATED';
  readonly source: 'SPREADSHEETS' | 'CLOCK' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';
  /** Id of the document; null for the clock. */
  readonly sourceId: string | null;
  readonly schedule: Schedule | null;
}

/** When a time trigger fires. `every` counts `unit`; `at` is one moment, in milliseconds since 1970. */
export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | {
      readonly kind: 'every';
      readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
      readonly every: number;
      readonly hour: number | null;
      readonly minute: number | null;
      /** MONDAY...; with weeks only. */
      readonly weekDay: string | null;
      /** 1 to 31; with months only. */
      readonly monthDay: number | null;
      readonly timeZone: string;
    };

/** Begin a project that keeps nothing yet. */
export function newProject(scriptId = 'emulated-script-00000000000000000000000000000000000000'): ProjectState {
  let last = 4_000_000_000_000_000;
  return {
    scriptId,
    properties: { document: new Map(), script: new Map(), user: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    locks: new Map(),
    triggers: [],
    executions: 0,
    nextId: () => String(++last),
  };
}
