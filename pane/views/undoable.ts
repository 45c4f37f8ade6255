import type { Host } from '../../core/index';
import type { Session } from '../flow/session';

/** Tell whether the host can undo and there is a run to take back. */
export function hasUndo(session: Session, host: Host): boolean {
  const last = session.runs?.find((run) => run.state !== 'undone');
  return host.undo !== undefined && (session.runs === null || last?.canUndo === true);
}
