import type { Work, WorkStep } from '../../core/index';
import type { EngineStep, EngineWork, StopSignal } from '../engine/engine';

/** Every step that a person can watch, of hosts and of engines. */
export type FlowStep = EngineStep | WorkStep;

export interface Progress {
  readonly step: FlowStep;
  readonly done: number;
  readonly total: number;
}

/** Progress out, cancellation in, for both sides. */
export interface FlowWork {
  readonly progress: (progress: Progress) => void;
  readonly signal: StopSignal;
}

/** Watch an engine. */
export function engineWork({ progress, signal }: FlowWork): EngineWork {
  return { progress: (step, done, total) => progress({ step, done, total }), signal };
}

/** Watch a host. */
export function hostWork({ progress, signal }: FlowWork): Work {
  return { progress: (step, done, total) => progress({ step, done, total }), cancelled: () => signal.aborted };
}
