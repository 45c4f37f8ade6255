import type { Clock } from '../../core/index';
import type { NothingToDo } from '../engine/engine';
import { applyRun, type Applied, type Place } from './apply';
import type { MovementView } from '../engine/movementView';
import { loadMemory, saveMemory, withRun } from './memory';
import type { Moved, RunShares } from './remembered';
import { requestFrom } from './request';
import type { FlowWork } from './steps';

/** Refresh in one click, without any pane: read, run with what the workbook remembers, write.
 *  When somebody changes the rows meanwhile, reads and runs again, three passes at most. Rejects with a `HostError` or an `EngineError`. */
export async function refresh(place: Place, clock: Clock, work: FlowWork): Promise<Applied | NothingToDo> {
  const memory = await loadMemory(place.host);
  const result = await applyRun(place, requestFrom(memory, clock), null, work);
  if (result.kind === 'applied') await rememberRun(place, memory.history, result);
  return result;
}

/** Add a run's shares to the history. A run that is written counts even when its history cannot be saved. */
export async function rememberRun(
  { host }: Place,
  history: readonly RunShares[],
  applied: Applied,
): Promise<readonly RunShares[]> {
  const longer = withRun(history, sharesOf(applied));
  try {
    await saveMemory(host, 'history', longer);
    return longer;
  } catch {
    return history;
  }
}

/** Take the shares of a run that was undone out of the history, so that the workbook is as it was before that run.
 *  In: when the run began, ISO time. A run that is undone counts as undone even when its history cannot be saved. */
export async function forgetRun(
  { host }: Place,
  history: readonly RunShares[],
  begun: string,
): Promise<readonly RunShares[]> {
  const earlier = history.filter((run) => run.at < begun);
  if (earlier.length === history.length) return history;
  await saveMemory(host, 'history', earlier).catch(() => undefined);
  return earlier;
}

function sharesOf({ view, receipt }: Applied): RunShares {
  const shown = view.classes.find((one) => one.set === view.segment);
  return {
    at: receipt.verifiedAt ?? '',
    today: view.today,
    customers: view.customers,
    set: view.segment,
    shares: (shown?.shares ?? []).map(({ id, customers, cents }) => [id, customers, cents]),
    moved: movedOf(view.movement),
  };
}

function movedOf(movement: MovementView | null): Moved | null {
  if (!movement) return null;
  const { up, down, joined, left } = movement;
  return { up, down, joined, left };
}
