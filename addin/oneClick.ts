import type { OpenSession } from '../pane/flow/openSession';
import { settled } from '../pane/flow/settled';
import type { RibbonWork } from './ribbon';

/** What the ribbon's buttons do, on the session that the pane shows. The pane is brought up only when there is something to
 *  read or to decide: a refusal, a question, cells that were kept. `showPane` does nothing where Excel cannot show it by itself. */
export function oneClickWork(session: OpenSession, showPane: () => Promise<void>): RibbonWork {
  const { actions } = session;
  return {
    refreshPortrait: async () => {
      const before = await settled(session);
      if (before.kind !== 'empty') {
        actions.make();
        const after = await settled(session);
        if (after.kind === 'done' && after.applied.receipt.state === 'done') return;
      }
      await showPane();
    },
    undoPortrait: async () => {
      await settled(session);
      actions.undo();
      const after = await settled(session);
      if (after.kind === 'taken' && after.receipt.kept.length === 0) return;
      await showPane();
    },
  };
}
