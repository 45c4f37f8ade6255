import { HostError, hostErrorText } from '../../core/index';
import { EngineError } from '../../pane/engine/engine';
import { forgetRun, refresh } from '../../pane/flow/refresh';
import { loadMemory } from '../../pane/flow/memory';
import { hostWork } from '../../pane/flow/steps';
import { serverRun } from './place';
import { screenLanguage, words } from './words';

/** Refresh the portrait with what the workbook remembers; gives what to tell the person. @throws Error whose message people can read */
export async function refreshNow(): Promise<string> {
  const { place, clock, work } = serverRun();
  const lang = screenLanguage();
  try {
    const result = await refresh(place, clock, work);
    if (result.kind === 'none')
      return words('nothing', { why: result.reasons.map((reason) => reason[lang]).join(' ') });
    const { state, conflicts } = result.receipt;
    if (state === 'done') return words('refreshed', { customers: String(result.view.customers) });
    return words('conflicts', { rows: String(conflicts.length) });
  } catch (error) {
    throw readable(error);
  }
}

/** Take the last run back; gives what to tell the person. @throws Error whose message people can read */
export async function undoNow(): Promise<string> {
  const { place, work } = serverRun();
  const { host } = place;
  try {
    const runs = (await host.runs?.()) ?? [];
    const last = runs.find((run) => run.state !== 'undone');
    const receipt = await host.undo?.(hostWork(work));
    const { history } = await loadMemory(host);
    if (last) await forgetRun(place, history, last.at);
    const kept = receipt?.kept.length ?? 0;
    return kept === 0 ? words('undone') : words('keptTyped', { cells: String(kept) });
  } catch (error) {
    throw readable(error);
  }
}

/** What happened, the state of the workbook, and what to do next. */
function readable(error: unknown): Error {
  const isOutOfTime = (error instanceof HostError || error instanceof EngineError) && error.kind === 'cancelled';
  if (isOutOfTime) return new Error(words('outOfTime'));
  if (!(error instanceof HostError)) return error instanceof Error ? error : new Error(String(error));
  const { what, state, next } = hostErrorText(error, screenLanguage());
  return new Error([what, state, next].join('\n'));
}
