import type { CallOutcome, Installation } from '../../../sheets/realm/inside';

/** What the frame of a script's server offers the desk, and only the desk: it is gone from the frame before the script comes. */
export interface RealmDoor {
  /** Names of the browser that could not be taken away. */
  readonly left: readonly string[];
  /** Begin an execution: all services anew. */
  readonly begin: (installation: Pick<Installation, 'end' | 'options'>) => void;
  /** Load a file of the script. Rejects when it cannot be evaluated. */
  readonly load: (address: string) => Promise<void>;
  /** Call a global function. Look at the outcome when the microtasks have run. */
  readonly call: (name: string, argumentsJson: string) => CallOutcome;
  /** Say that they have. */
  readonly finish: () => void;
}

/** The name under which the door stands in the frame's window until it is fetched. */
export const DOOR = 'sheetsDoor';
