/// <reference types="google-apps-script" />
import type { Host } from '../../core/index';
import { gridOf, setGrid } from '../../desk/sheets/structure/grid';
import { sheetIdOf } from '../../desk/sheets/structure/sheetId';
import { ExecutionEnded } from '../../desk/sheets/frame/serviceError';
import { createSheetsHost } from '../../gas/host/createSheetsHost';
import type { Call } from '../../gas/messages/answers';
import { answerCall } from '../../gas/server/answer';
import { READS } from '../../gas/server/operations';
import { sheetsRig, type SheetsRig } from '../gas/sheetsRig';
import { sheetsWhole } from '../gas/sheetsWhole';
import type { Ground, ScheduleBook, ScheduleRig } from './ground';

/** The Sheets rig as schedules use it. */
export interface SheetsScheduleRig extends ScheduleRig {
  readonly sheets: SheetsRig;
  /** A host as one run on the server has it: straight over the operations, all in one execution. */
  readonly startOnServer: () => Host;
  /** Is told of every call of a service; what it throws comes out of the call. */
  onService: ((count: number) => void) | null;
}

/** Google Sheets: each request is one call of the sidebar to the server part, an execution of its own. */
export const SHEETS: Ground = {
  name: 'Sheets',
  newRig,
  refusals: {
    failsBefore: () => Promise.resolve(errorReply('other')),
    serviceTimesOut: () => Promise.resolve(errorReply('timedOut')),
    throttled: () => Promise.resolve(errorReply('serviceBusy')),
    serverError: () => refusing("We're sorry, a server error occurred. Please wait a bit and try again."),
    tooManyAtOnce: () => refusing('There are too many scripts running simultaneously for this Google user account.'),
    permissionDenied: () => refusing('PERMISSION_DENIED'),
    locked: async (request, rig) => {
      const { locks } = (rig as SheetsScheduleRig).sheets.project; // rigs of this ground are made below
      locks.set('document', -1);
      const answer = await rig.answer(request);
      locks.delete('document');
      return answer;
    },
    answersNothing: () => Promise.resolve('null'),
  },
  withNulls: () => JSON.stringify({ format: 1, answers: [null] }),
  isChange: (request) => requestsOf(request).some(({ op }) => !READS.has(op)),
  isLook: (request, rig) => {
    const [orders] = rig.workbook.sheets;
    return requestsOf(request).some((one) => one.op === 'cells' && 'sheet' in one && orders !== undefined && one.sheet === sheetIdOf(orders)); // prettier-ignore
  },
  // Apps Script knows nothing of the tables of Google Sheets.
  lacks: ['makes the rows a table'],
};

/** Make the rig with what only this ground has. */
export function newRig(sheets: ScheduleBook): SheetsScheduleRig {
  const rig = sheetsRig(sheets, { dates: [2], pausesCount: false });
  const { workbook, time, start, end, project } = rig;
  const answer = (text: string): Promise<string> => Promise.resolve(rig.execute(() => answerCall(text)));
  const made: SheetsScheduleRig = {
    sheets: rig,
    workbook,
    time,
    start,
    startOnServer: () => rig.execute(() => serverHost(rig)),
    onService: null,
    wire: answer,
    calm: () => {
      made.wire = answer;
      made.onService = null;
    },
    get ids() {
      return rig.ids;
    },
    set ids(ids) {
      rig.ids = ids;
    },
    answer,
    answerPartly: async (text) => {
      await answer(firstHalf(text));
      throw new Error('Exceeded maximum execution time');
    },
    settings: () => project.properties.document,
    whole: () => `${sheetsWhole(rig)} ${JSON.stringify([...project.properties.document].sort())}`,
    protect: (sheet) =>
      void end.state.protections.push({ id: String(end.state.nextId()), sheet, area: null, description: '', warningOnly: false, editors: ['owner@example.com'], unprotected: [], namedRange: null }), // prettier-ignore
    openAgain: () => {
      end.state.protections.splice(0);
      for (const sheet of workbook.sheets) {
        const { rows, columns } = gridOf(end, sheet);
        setGrid(end, sheet, { rows, columns: Math.max(COLUMNS, columns) });
      }
    },
  };
  rig.wire = (text) => made.wire(text);
  end.onCall = (_, count) => made.onService?.(count);
  return made;
}

/** Of a new sheet. */
const COLUMNS = 26;

/** One execution of the server part for a whole run, as a menu item or a trigger begins it. */
function serverHost(rig: SheetsRig): Host {
  return createSheetsHost({
    link: { call: (text) => Promise.resolve(answerCall(text)) },
    clock: { now: () => rig.time.now },
    timers: rig.time.timers,
    newId: () => `r${++rig.ids}`,
    isSeen: null,
  });
}

/** End the execution that is under way, as Google does after six minutes: locks come free, and nothing that it still wants happens. */
export function endExecution({ project }: SheetsRig): never {
  project.locks.clear();
  throw new ExecutionEnded('Exceeded maximum execution time');
}

function requestsOf(text: string): Call['requests'] {
  return (JSON.parse(text) as Call).requests;
}

function errorReply(code: string): string {
  return JSON.stringify({ format: 1, error: { code, message: 'spoiled', sheet: null }, at: 0 });
}

function refusing(message: string): Promise<string> {
  return Promise.reject(new Error(message));
}

/** Half of what a request asks for: of its longest list the first half, of a single job the first half of its rows. */
function firstHalf(text: string): string {
  const { format, requests } = JSON.parse(text) as Call;
  const halved = requests.map((request) => {
    const lists = Object.entries(request).flatMap(([name, list]: [string, unknown]): [string, unknown[]][] =>
      Array.isArray(list) ? [[name, list]] : [],
    );
    const [name, list] = lists.sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
    return name === '' ? request : { ...request, [name]: list.length > 1 ? list.slice(0, list.length >> 1) : list.map(halfRows) }; // prettier-ignore
  });
  return JSON.stringify({ format, requests: halved });
}

function halfRows(job: unknown): unknown {
  if (typeof job !== 'object' || job === null || !('contents' in job) || !Array.isArray(job.contents)) return job;
  return { ...job, contents: job.contents.slice(0, (job.contents.length + 1) >> 1) };
}
