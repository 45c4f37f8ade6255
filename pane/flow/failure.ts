import { HostError, type Bilingual, type HostErrorKind, type WorkbookState } from '../../core/index';
import { EngineError } from '../engine/engine';

/** Every way in which a step can fail: the host's kinds, and those of the engine and of ourselves. */
export type FailureCode = HostErrorKind | 'engineFailed' | 'unexpected';

/** A failed step as people need to hear of it. What to do next follows from the code. */
export interface Failure {
  readonly code: FailureCode;
  /** What happened and where, in the host's words; null when only the code tells. */
  readonly what: Bilingual | null;
  /** The state that the workbook is in now. */
  readonly state: WorkbookState;
}

/** Describe anything that was thrown. `state` is what the workbook is in when the error does not say. */
export function failureOf(error: unknown, state: WorkbookState): Failure {
  if (error instanceof HostError) return { code: error.kind, what: error.text, state: error.state };
  if (error instanceof EngineError) {
    return { code: error.kind === 'cancelled' ? 'cancelled' : 'engineFailed', what: null, state };
  }
  return { code: 'unexpected', what: null, state };
}
