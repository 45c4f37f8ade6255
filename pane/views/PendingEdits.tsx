import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import { editCount, NO_EDITS, type ProjectEdits } from '../engine/edits';
import type { SessionActions } from '../flow/session';
import { EDITS } from '../texts/edits';
import { Action } from './Action';
import { useStyles } from './styles';
import { useWords } from './words';

interface PendingEditsProps {
  readonly edits: ProjectEdits;
  readonly isBusy: boolean;
  readonly actions: Pick<SessionActions, 'edit' | 'make'>;
}

/** What waits to be written, and the button that writes it; nothing when nothing waits. */
export function PendingEdits({ edits, isBusy, actions }: PendingEditsProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  if (editCount(edits) === 0) return null;
  const { rules, answers, decisions = [], campaigns = [], manualTags, owners, reviewed = [], erase = [] } = edits;
  const parts = [
    { text: EDITS.rules, n: rules ? 1 : 0 },
    { text: EDITS.answers, n: answers?.size ?? 0 },
    { text: EDITS.decisions, n: decisions.length },
    { text: EDITS.tags, n: manualTags?.size ?? 0 },
    { text: EDITS.campaigns, n: campaigns.length },
    { text: EDITS.owners, n: owners?.size ?? 0 },
    { text: EDITS.reviewed, n: reviewed.length },
    { text: EDITS.erase, n: erase.length },
  ].filter(({ n }) => n > 0);
  const what = parts.map(({ text, n }) => words.say(text, { n })).join(words.say(EDITS.and));
  return (
    <section aria-label={words.say(EDITS.pending)} className={styles.whole}>
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{words.say(EDITS.pending)}</MessageBarTitle>
          <p className={styles.line}>{words.say(EDITS.waits, { what })}</p>
          <div className={styles.wrap}>
            <Action size="small" label={EDITS.refresh} isOff={isBusy} onClick={actions.make} />
            <Action size="small" look="subtle" label={EDITS.drop} onClick={() => actions.edit(NO_EDITS)} />
          </div>
        </MessageBarBody>
      </MessageBar>
    </section>
  );
}
