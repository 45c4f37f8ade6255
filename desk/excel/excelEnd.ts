import type { WorkbookEvent, WorkbookModel } from '../workbook/workbook';
import { ExcelError } from './excelError';
import { eventMessages, type ExcelMessage } from './events/eventMessages';
import { checkPayload } from './limits';
import { createExcelHost, type ExcelHostOptions } from './query/excelHost';
import { interpret, type WireResponse } from './query/interpret';
import { Paths } from './query/paths';
import { followReferences } from './query/references';
import { asExcelError } from './query/refusals';
import { parseRequest } from './query/wire';
import type { ExcelHost, ExcelSession } from './spec';
import { EXCEL_MESSAGES } from './messages.data';

/** The Excel side of the channel to office.js: requests come in, events go out. */
export interface ExcelEnd {
  readonly workbook: WorkbookModel;
  readonly host: ExcelHost;
  /** Switches: cell editing, read-only, what filters and big reads do. */
  readonly session: ExcelSession;
  /** Answer one ProcessQuery body; always resolves with a response body.
   *  `maxActions`: stop after that many state-changing actions with GeneralException, as a connection does that breaks off. */
  request(body: string, options?: { readonly maxActions?: number }): Promise<string>;
  /** Hear the events a script can register for, in the order they happened, after the request that caused them. */
  onMessages(listener: (messages: readonly ExcelMessage[]) => void): () => void;
  /** Stop listening to the workbook. */
  dispose(): void;
}

/** Make the Excel side for one workbook. */
export function createExcelEnd(workbook: WorkbookModel, options: ExcelHostOptions = {}): ExcelEnd {
  const host = createExcelHost(workbook, options);
  const root = host.object('Workbook', { workbook });
  const listeners = new Set<(messages: readonly ExcelMessage[]) => void>();
  let running: Paths | null = null;
  const outbox = newOutbox((messages) => {
    for (const listener of listeners) listener(messages);
  });
  let active = workbook.activeSheet;
  const stop = workbook.subscribe((event) => {
    follow(event, host, running);
    if (event.kind !== 'selection' && event.kind !== 'sheetActivated') host.session.isDirty = true;
    if (host.session.enableEvents && listeners.size > 0) outbox(eventMessages(event, host, active));
    active = workbook.activeSheet;
  });
  const request = (body: string, { maxActions }: { readonly maxActions?: number } = {}): Promise<string> => {
    const answer = answerBody(body, host, (parsed) => {
      running = new Paths(parsed, host, root);
      try {
        return interpret(parsed, running, host, maxActions);
      } finally {
        running = null;
      }
    });
    return Promise.resolve(answer);
  };
  const onMessages: ExcelEnd['onMessages'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { workbook, host, session: host.session, request, onMessages, dispose: stop };
}

type Parsed = ReturnType<typeof parseRequest>;

function answerBody(body: string, host: ExcelHost, run: (request: Parsed) => WireResponse): string {
  try {
    checkPayload(body, 'RequestPayloadSizeLimitExceeded');
    if (host.session.editing)
      throw new ExcelError('InvalidOperationInCellEditMode', EXCEL_MESSAGES.InvalidOperationInCellEditMode);
    const answer = JSON.stringify(run(parseRequest(body)));
    checkPayload(answer, 'ResponsePayloadSizeLimitExceeded');
    return answer;
  } catch (thrown) {
    return JSON.stringify(refusedRequest(asExcelError(thrown)));
  }
}

function refusedRequest(error: ExcelError): WireResponse {
  const { code, message, location = '' } = error;
  return {
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
  };
}

function follow(event: WorkbookEvent, host: ExcelHost, running: Paths | null): void {
  if (event.kind !== 'inserted' && event.kind !== 'deleted') return;
  followReferences(host, event.sheet, event);
  running?.follow(event.sheet, event);
}

/** Gather what happens until the running request is answered, then send it in one go. */
function newOutbox(send: (messages: readonly ExcelMessage[]) => void): (messages: readonly ExcelMessage[]) => void {
  let waiting: ExcelMessage[] = [];
  return (messages) => {
    if (messages.length === 0) return;
    if (waiting.length === 0)
      setTimeout(() => {
        const due = waiting;
        waiting = [];
        send(due);
      }, 0);
    waiting.push(...messages);
  };
}
