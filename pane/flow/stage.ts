import { NO_EDITS } from '../engine/edits';
import { failureOf } from './failure';
import { saveMemory } from './memory';
import type { Memory } from './remembered';
import { NOTHING_REMEMBERED, type Phase, type Session, type SessionParts } from './session';
import type { FlowWork, Progress } from './steps';

/** Where the actions of a session play: its state, its parts and the work at hand. */
export interface Stage {
  readonly parts: SessionParts;
  readonly get: () => Session;
  readonly set: (change: Partial<Session>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begin work whose progress shows in phases of these kinds; work begun before is stopped. */
  readonly begin: (show: (progress: Progress) => Phase) => FlowWork;
  /** Ask the work at hand to stop. */
  readonly stop: () => void;
  /** Change and save one remembered thing. */
  remember<K extends keyof Memory>(key: K, value: Memory[K]): void;
  /** Tell whether this work is still the one at hand. */
  readonly isCurrent: (work: FlowWork) => boolean;
}

/** Set a stage for a session that has just been opened. */
export function openStage(parts: SessionParts): Stage {
  let session: Session = {
    phase: { kind: 'reading', progress: null, isStopping: false },
    view: null,
    memory: NOTHING_REMEMBERED,
    day: null,
    runs: null,
    isStale: false,
    card: { kind: 'none' },
    written: null,
    edits: NO_EDITS,
    unsaved: null,
  };
  let current: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<Session>): void => {
    session = { ...session, ...change };
    for (const listener of listeners) listener();
  };
  return {
    parts,
    get: () => session,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin(show) {
      current?.abort();
      const controller = new AbortController();
      current = controller;
      const progress = (now: Progress): void => {
        if (current === controller && !controller.signal.aborted) set({ phase: show(now) });
      };
      return { progress, signal: controller.signal };
    },
    stop() {
      const { phase } = session;
      if ('isStopping' in phase) set({ phase: { ...phase, isStopping: true } });
      current?.abort();
    },
    remember(key, value) {
      set({ memory: { ...session.memory, [key]: value } });
      saveMemory(parts.host, key, value).then(
        () => session.unsaved && set({ unsaved: null }),
        (error: unknown) => set({ unsaved: failureOf(error, 'unchanged') }),
      );
    },
    isCurrent: (work) => current !== null && current.signal === work.signal,
  };
}
