/// <reference types="google-apps-script" />
import type { Answer, Reply } from '../../../gas/messages/answers';
import type { Op, Request } from '../../../gas/messages/requests';
import { answerCall } from '../../../gas/server/answer';
import type { SheetsEndControl, SheetsEndOptions } from '../../../desk/sheets/createSheetsEnd';
import { ExecutionEnded } from '../../../desk/sheets/frame/serviceError';
import { createServices } from '../../../desk/sheets/services';
import { newProject, type ProjectState } from '../../../desk/sheets/services/project';
import type { ServicesOptions } from '../../../desk/sheets/services/scriptEnd';
import type { Cell } from '../../../core/index';
import { sheetsRig } from '../../sheets/rig';

type RequestOf<O extends Op> = Extract<Request, { readonly op: O }>;

export interface ServerRig {
  readonly end: SheetsEndControl;
  readonly project: ProjectState;
  /** One call with one request, in an execution of its own. @throws Error with the code of the refusal */
  readonly ask: <O extends Op>(request: RequestOf<O> & { readonly op: O }) => Answer<O>;
  readonly reply: (call: unknown) => Reply;
  /** One call in an execution that is ended at its n-th call of a service; tells whether it came to its end before. */
  readonly cutOff: (request: Request, at: number) => boolean;
  /** What a person does meanwhile, by a script of their own. */
  readonly person: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Ids of sheets by name. */
  readonly id: (sheet: string) => number;
  /** Calls of services in the last execution. */
  readonly calls: () => number;
}

/** Put the server side over sheets given as rows of cells. Every call is an execution of its own, with fresh globals. */
export function serverRig(
  sheets: Readonly<Record<string, Cell[][]>>,
  options: SheetsEndOptions = {},
  services: ServicesOptions = {},
): ServerRig {
  const { end } = sheetsRig(sheets, { timeZone: 'Asia/Shanghai', locale: 'en_US', ...options });
  const project = services.project ?? newProject();
  const begin = (): void => {
    end.beginExecution();
    // Google gives the locks of a run back when it ends, however it ends.
    project.locks.clear();
    Object.assign(globalThis, createServices(end, { ...services, project }), { console });
  };
  const reply = (call: unknown): Reply => {
    begin();
    return JSON.parse(answerCall(typeof call === 'string' ? call : JSON.stringify(call))) as Reply;
  };
  const person = (): GoogleAppsScript.Spreadsheet.Spreadsheet => {
    begin();
    return SpreadsheetApp.getActiveSpreadsheet();
  };
  const cutOff = (request: Request, at: number): boolean => {
    end.onCall = (_, count) => {
      if (count === at) throw new ExecutionEnded('The execution was ended.');
    };
    try {
      const got = reply({ format: 1, requests: [request] });
      return 'answers' in got && got.answers.length === 1;
    } catch (error) {
      if (!(error instanceof ExecutionEnded)) throw error;
      return false;
    } finally {
      end.onCall = null;
    }
  };
  return {
    end,
    project,
    reply,
    cutOff,
    person,
    ask: (request) => {
      const got = reply({ format: 1, requests: [request] });
      if ('error' in got) throw new Error(`${got.error.code}: ${got.error.message}`);
      return got.answers[0] as never; // the answer of the one request
    },
    id: (sheet) => person().getSheetByName(sheet)?.getSheetId() ?? -1,
    calls: () => [...end.calls.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** What a person sees in a sheet, as texts. */
export function shown(rig: ServerRig, sheet: string): readonly (readonly string[])[] {
  return rig.person().getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [];
}
