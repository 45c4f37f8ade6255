import type { Host } from '../../core/index';
import type { PortRig } from './rig';

/** One promise of the port, and a host that breaks just this promise. */
export interface PortCase {
  /** A sentence of behaviour. */
  readonly name: string;
  /** What the rig must be able to do besides. */
  readonly needs?: readonly (
    'protect' | 'filter' | 'undo' | 'uninstall' | 'runs' | 'addSheet' | 'restrict' | 'setFormula' | 'edits'
  )[];
  readonly check: (rig: PortRig) => Promise<void>;
  /** Break a sound host for this case. */
  readonly broken: (host: Host, rig: PortRig) => Partial<Host>;
}
