import type { Lang } from '../../../core/index';
import { createSheetsEnd, type SheetsEndControl } from '../../sheets/createSheetsEnd';
import type { Screen } from '../../sheets/frame/sheetsEnd';
import type { CallOutcome } from '../../sheets/realm/inside';
import { newProject, type ProjectState } from '../../sheets/services/project';
import type { ServicesOptions } from '../../sheets/services/scriptEnd';
import type { WorkbookModel } from '../../workbook/workbook';
import { openRealm, type OpenRealm } from './openRealm';
import { readProject, type ScriptProject } from './scriptProject';
import { holdLock, strike, type SheetsFault } from './sheetsFaults';

/** How an execution ended. */
export type Ended =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** The emulated Google Sheets of one workbook with our add-on in it. */
export interface SheetsDesk {
  /** Call a global function of the add-on as one execution; executions take turns. */
  readonly run: (name: string, args?: readonly unknown[]) => Promise<Ended>;
  /** Let every installed time trigger fire now, with nobody at the screen. */
  readonly fireTimers: () => Promise<readonly Ended[]>;
  readonly planFault: (fault: SheetsFault) => void;
  /** Let the add-on have the permission for triggers, as if its manifest named it, or not. */
  readonly allowTriggers: (isAllowed: boolean) => void;
  readonly record: SheetsRecord;
  readonly close: () => void;
}

/** What tests want to know. */
export interface SheetsRecord {
  /** Functions that were called, in their order, and how many calls of services each made. */
  readonly executions: readonly { readonly name: string; readonly calls: number }[];
  /** Globals of the browser that the script's realm still has. */
  readonly leftGlobals: readonly string[];
}

const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
/** What the project keeps, by workbook: it outlives a switch to Excel and back, as Google's servers do. */
const PROJECTS = new WeakMap<WorkbookModel, ProjectState>();

/** Open a workbook in the emulated Google Sheets. In: language of the person, and the screen that they look at. @throws NotBuilt */
export async function openSheets(workbook: WorkbookModel, lang: Lang, screen: Screen): Promise<SheetsDesk> {
  const project = await readProject();
  const realm = await openRealm();
  const state = PROJECTS.get(workbook) ?? newProject();
  PROJECTS.set(workbook, state);
  const desk = new Executions(workbook, project, state, realm);
  await desk.start(lang, screen);
  return desk;
}

class Executions implements SheetsDesk {
  private readonly executions: { name: string; calls: number }[] = [];
  private fault: SheetsFault = { kind: 'none' };
  private mayTrigger = false;
  private isClosed = false;
  /** Milliseconds that scripts have slept: nobody waits for them, the emulated clock goes on instead. */
  private slept = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private lang: Lang = 'zh';
  private screen: Screen | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly script: ScriptProject,
    private readonly state: ProjectState,
    private readonly realm: OpenRealm,
  ) {}

  get record(): SheetsRecord {
    return { executions: this.executions, leftGlobals: this.realm.door.left };
  }

  /** Load the script: its top level runs once, here. */
  async start(lang: Lang, screen: Screen): Promise<void> {
    this.lang = lang;
    this.screen = screen;
    this.begin(this.newEnd(screen), 'LIMITED');
    await this.realm.door.load(this.script.script);
  }

  readonly run = (name: string, args: readonly unknown[] = []): Promise<Ended> => this.inTurn(name, args, this.screen);

  readonly fireTimers = (): Promise<readonly Ended[]> => {
    const timers = this.state.triggers.filter(({ event }) => event === 'CLOCK');
    return Promise.all(timers.map(({ handler, id }) => this.inTurn(handler, [{ triggerUid: id }], null)));
  };

  readonly planFault = (fault: SheetsFault): void => {
    this.fault = fault;
    holdLock(this.state, fault.kind === 'lockTaken');
  };

  readonly allowTriggers = (isAllowed: boolean): void => {
    this.mayTrigger = isAllowed;
  };

  readonly close = (): void => {
    this.isClosed = true;
    holdLock(this.state, false);
    // Names that Google allows and Excel does not stay as they are; new ones follow Excel's rule again.
    this.workbook.sheetNames = 'excel';
    this.realm.close();
  };

  private inTurn(name: string, args: readonly unknown[], screen: Screen | null): Promise<Ended> {
    const ended = this.turn.then(() => this.execute(name, args, screen));
    this.turn = ended.catch(() => undefined);
    return ended;
  }

  private async execute(name: string, args: readonly unknown[], screen: Screen | null): Promise<Ended> {
    // The page draws between executions, and a sidebar that asks much leaves room for others.
    await nextTask();
    if (this.isClosed) return CLOSED;
    const end = this.newEnd(screen);
    const execution = { name, calls: 0 };
    this.executions.push(execution);
    let killedBy: SheetsFault | null = null;
    end.onCall = (method, count) => {
      execution.calls = count;
      strike(this.fault, method, count, () => {
        if (this.fault.kind === 'killed') killedBy = this.fault;
        this.fault = { kind: 'none' };
      });
    };
    this.begin(end, name === 'onOpen' ? 'LIMITED' : 'FULL');
    const number = this.state.executions;
    const outcome = this.realm.door.call(name, JSON.stringify(args));
    // Everything that waits in a script waits for microtasks: a task later all of them have run.
    await nextTask();
    this.realm.door.finish();
    this.releaseLocks(number);
    // What a script makes of its own end does not matter: Google tells the person, and nobody hears the script any more.
    return killedBy === null ? endedOf(outcome) : KILLED;
  }

  private newEnd(screen: Screen | null): SheetsEndControl {
    return createSheetsEnd(this.workbook, {
      now: () => Date.now() + this.slept,
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      scriptTimeZone: this.script.timeZone,
      locale: this.lang === 'zh' ? 'zh_CN' : 'en_US',
      screen,
    });
  }

  private begin(end: SheetsEndControl, authMode: ServicesOptions['authMode']): void {
    end.beginExecution();
    const { scopes, pages } = this.script;
    const options: ServicesOptions = {
      project: this.state,
      scopes: this.mayTrigger ? [...scopes, TRIGGERS] : scopes,
      files: pages,
      advance: (milliseconds) => void (this.slept += milliseconds),
      ...(authMode === undefined ? {} : { authMode }),
    };
    this.realm.door.begin({ end, options });
  }

  /** Google gives back what an execution held, however it ended. */
  private releaseLocks(execution: number): void {
    const { locks } = this.state;
    for (const [audience, holder] of locks) if (holder === execution) locks.delete(audience);
  }
}

/** What is asked of a spreadsheet that is shown no more. */
export const CLOSED: Ended = { kind: 'failed', name: 'Exception', message: 'The spreadsheet was closed.' };
const KILLED: Ended = { kind: 'failed', name: 'Exception', message: 'Exceeded maximum execution time' };

function endedOf({ state, value, failure }: CallOutcome): Ended {
  if (failure !== null) return { kind: 'failed', name: failure.name, message: failure.message };
  if (state === 'done') return { kind: 'done', value };
  return { kind: 'failed', name: 'Exception', message: 'The function waits for a promise that nothing will settle.' };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
