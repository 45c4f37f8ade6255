import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheetsEnd, type SheetsEndControl } from '../../desk/sheets/createSheetsEnd';
import type { MenuSpec, PageSpec, Screen } from '../../desk/sheets/frame/sheetsEnd';
import type { CallOutcome } from '../../desk/sheets/realm/inside';
import { openNodeRealm } from '../../desk/sheets/realm/nodeRealm';
import { newProject, type ProjectState } from '../../desk/sheets/services/project';
import type { WorkbookModel } from '../../desk/workbook/workbook';

/** A file of the built add-on. */
export function built(name: string): string {
  return readFileSync(join(process.cwd(), 'dist', name), 'utf8');
}

/** The built server part in a realm that has what Apps Script has and nothing else, around a workbook. */
export interface RealmRig {
  readonly end: SheetsEndControl;
  readonly project: ProjectState;
  /** What was shown to the person, in order: `toast: ...`, `alert: ...`. */
  readonly shown: string[];
  readonly menus: MenuSpec[];
  readonly pages: PageSpec[];
  /** Milliseconds since 1970. */
  readonly time: { now: number };
  /** Call an entry point as one execution in a new realm. */
  readonly call: (name: string, ...args: readonly unknown[]) => CallOutcome;
}

export interface RealmOptions {
  /** False: a trigger runs, nobody looks on. */
  readonly hasScreen?: boolean;
  readonly scopes?: readonly string[];
  readonly authMode?: 'NONE' | 'FULL';
  readonly timeZone?: string;
  /** Of the spreadsheet and of the person. */
  readonly locale?: string;
}

/** Put the built server part around a workbook. */
export function realmRig(workbook: WorkbookModel, options: RealmOptions = {}): RealmRig {
  const manifest = JSON.parse(built('gas/appsscript.json')) as { readonly oauthScopes: readonly string[] };
  const {
    hasScreen = true,
    scopes = manifest.oauthScopes,
    authMode = 'FULL',
    timeZone = 'Asia/Shanghai',
    locale = 'zh_CN',
  } = options;
  const [shown, menus, pages]: [string[], MenuSpec[], PageSpec[]] = [[], [], []];
  const screen: Screen = {
    addMenu: (menu) => void menus.push(menu),
    showSidebar: (page) => void pages.push(page),
    showDialog: (page) => void pages.push(page),
    toast: (message) => void shown.push(`toast: ${message}`),
    alert: (_title, prompt) => (shown.push(`alert: ${prompt}`), 'OK'),
    prompt: () => ({ button: 'CANCEL', text: '' }),
  };
  const project = newProject();
  const time = { now: Date.UTC(2024, 5, 30, 4) };
  const rig: RealmRig = {
    end: createSheetsEnd(workbook, { now: () => time.now, screen: hasScreen ? screen : null, timeZone, locale }),
    project,
    shown,
    menus,
    pages,
    time,
    call: (name, ...args) => {
      rig.end.beginExecution();
      const realm = openNodeRealm({
        bundle: built('sheets-realm.js'),
        end: rig.end,
        files: [{ name: 'Code', code: built('gas/Code.js') }],
        isStrict: true,
        services: {
          project,
          scopes,
          authMode,
          advance: (milliseconds) => (time.now += milliseconds),
          files: new Map([['Sidebar', built('gas/Sidebar.html')]]),
        },
      });
      const failure = realm.load();
      const outcome = failure ? { state: 'failed' as const, value: undefined, failure } : realm.call(name, JSON.stringify(args)); // prettier-ignore
      realm.end();
      return outcome;
    },
  };
  return rig;
}
