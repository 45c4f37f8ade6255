import type { ExcelEnd } from '../excel/excelEnd';
import type { ExcelErrorCode } from '../excel/excelError';
import { EXCEL_MESSAGES } from '../excel/messages.data';
import { isChange } from '../excel/query/interpret';
import { parseRequest } from '../excel/query/wire';
import { performAct, type CoEditorAct } from './coEditor';

/** One way in which a call to the host goes wrong. */
export type Fault =
  /** Refused before anything happens. */
  | { readonly kind: 'failBefore'; readonly code?: ExcelErrorCode }
  /** Everything happens, and the answer is an error. */
  | { readonly kind: 'failAfter'; readonly code?: ExcelErrorCode }
  /** Nothing happens and no answer ever comes. */
  | { readonly kind: 'neverSettles' }
  /** An error now; what was asked for happens right before the call `calls` later. */
  | { readonly kind: 'late'; readonly calls: number }
  /** The first half of the changes happens, then an error. */
  | { readonly kind: 'partial' }
  /** Everything happens twice. */
  | { readonly kind: 'twice' }
  /** The host dies: this call and all later ones never answer. `after`: this call's effect lands first. */
  | { readonly kind: 'dies'; readonly when: 'before' | 'after' }
  /** The answer holds nulls, or fewer results than were asked for. */
  | { readonly kind: 'nullAnswer' }
  | { readonly kind: 'shortAnswer' }
  /** What the same query answered the first time; a query never seen is answered truly. Changes do happen. */
  | { readonly kind: 'stale' }
  /** Refused with ActivityLimitReached `times` times from this call on. */
  | { readonly kind: 'throttled'; readonly times: number }
  /** Another person edits the workbook right before the call. */
  | { readonly kind: 'coEditor'; readonly act: CoEditorAct };

/** When a fault strikes: at call `at` (the first is 1), once, or from there on. */
export interface FaultPlan {
  readonly fault: Fault;
  readonly at: number;
  readonly persistent?: boolean;
}

/** A host end whose calls go wrong on demand. */
export interface FaultyEnd extends ExcelEnd {
  /** Calls since the counter was set to nought. */
  readonly calls: number;
  /** Set what goes wrong from now on; the counter starts at nought. No plan: nothing goes wrong. */
  plan(plans: readonly FaultPlan[]): void;
}

/** Wrap a host end so that its calls can be made to fail, each kind of fault at each call. The same plans and the same calls give the same answers. */
export function withFaults(excel: ExcelEnd, first: readonly FaultPlan[] = []): FaultyEnd {
  const state: State = { excel, plans: first, calls: 0, isDead: false, postponed: [], firstAnswers: new Map() };
  const faulty: FaultyEnd = {
    workbook: excel.workbook,
    host: excel.host,
    session: excel.session,
    onMessages: (listener) => excel.onMessages(listener),
    dispose: () => excel.dispose(),
    get calls() {
      return state.calls;
    },
    plan: (plans) => {
      state.plans = plans;
      state.calls = 0;
      state.isDead = false;
      state.postponed = [];
    },
    request: (body) => answered(state, body),
  };
  return faulty;
}

interface State {
  readonly excel: ExcelEnd;
  plans: readonly FaultPlan[];
  calls: number;
  isDead: boolean;
  postponed: { readonly body: string; readonly due: number }[];
  /** What each query answered when it was first asked. */
  readonly firstAnswers: Map<string, string>;
}

async function answered(state: State, body: string): Promise<string> {
  state.calls++;
  await landPostponed(state);
  if (state.isDead) return never();
  const answer = await faulted(state, body, faultsAt(state));
  if (!state.firstAnswers.has(body)) state.firstAnswers.set(body, answer);
  return answer;
}

/** Effects of late calls land in the order in which they were asked for. */
async function landPostponed(state: State): Promise<void> {
  const due = state.postponed.filter((call) => call.due <= state.calls);
  state.postponed = state.postponed.filter((call) => call.due > state.calls);
  for (const call of due) await state.excel.request(call.body);
}

function faultsAt({ plans, calls }: State): readonly Fault[] {
  return plans.filter((plan) => strikes(plan, calls)).map((plan) => plan.fault);
}

function strikes({ at, fault, persistent }: FaultPlan, call: number): boolean {
  if (persistent === true) return call >= at;
  return fault.kind === 'throttled' ? call >= at && call < at + fault.times : call === at;
}

/** People edit before anything else goes wrong; of the other faults the first counts. */
async function faulted(state: State, body: string, faults: readonly Fault[]): Promise<string> {
  for (const fault of faults) if (fault.kind === 'coEditor') performAct(state.excel.workbook, fault.act);
  const fault = faults.find((one) => one.kind !== 'coEditor');
  return fault === undefined ? state.excel.request(body) : struck(state, body, fault);
}

async function struck(state: State, body: string, fault: Fault): Promise<string> {
  const { excel } = state;
  switch (fault.kind) {
    case 'failBefore':
      return refusal(fault.code ?? 'GeneralException');
    case 'failAfter':
      await excel.request(body);
      return refusal(fault.code ?? 'GeneralException');
    case 'neverSettles':
      return never();
    case 'late':
      state.postponed.push({ body, due: state.calls + fault.calls });
      return refusal('GeneralException');
    case 'partial':
      return excel.request(body, { maxActions: Math.floor(changesIn(body) / 2) });
    case 'twice':
      await excel.request(body);
      return excel.request(body);
    case 'dies':
      state.isDead = true;
      if (fault.when === 'after') await excel.request(body);
      return never();
    case 'nullAnswer':
      return withNulls(await excel.request(body));
    case 'shortAnswer':
      return shortened(await excel.request(body));
    case 'stale': {
      const now = await excel.request(body);
      return state.firstAnswers.get(body) ?? now;
    }
    case 'throttled':
      return refusal('ActivityLimitReached');
    case 'coEditor':
      return excel.request(body);
    default:
      return fault satisfies never;
  }
}

function never(): Promise<string> {
  return new Promise(() => undefined);
}

function refusal(code: ExcelErrorCode): string {
  return JSON.stringify({
    Error: { Code: code, Message: EXCEL_MESSAGES[code], Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    TraceIds: [],
    ProcessedResults: { Results: [] },
  });
}

interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** Blocks of cell values come back as null; ids and the rest stay. */
function withNulls(answer: string): string {
  return changedValues(answer, () => null);
}

/** Blocks of cell values lose their last row. */
function shortened(answer: string): string {
  return changedValues(answer, (block) => block.slice(0, -1));
}

function changedValues(answer: string, change: (block: readonly unknown[]) => unknown): string {
  const parsed = JSON.parse(answer) as Answer;
  const Results = parsed.Results?.map((result) => ({ ...result, Value: changedBlocks(result.Value, change) }));
  return JSON.stringify({ ...parsed, ...(Results === undefined ? {} : { Results }) });
}

function changedBlocks(value: unknown, change: (block: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return Array.isArray(value[0]) ? change(value as readonly unknown[]) : (value as unknown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changedBlocks(inner, change)]));
}

/** Half of these, rounded down, is what a partial call does. */
function changesIn(body: string): number {
  return parseRequest(body).Actions.filter(isChange).length;
}
