import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../engine/runView';
import type { Session } from '../flow/session';
import { HOME } from '../texts/home';
import { Campaigns } from './Campaigns';
import { MakeFooter } from './MakeFooter';
import { MovedCounts } from './MovedCounts';
import { NeedsLook } from './NeedsLook';
import { Page, type ScreenProps } from './Page';
import { QuestionList } from './QuestionList';
import { Reminders } from './Reminders';
import { Section } from './Section';
import { ShareTable } from './ShareTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface HomeProps extends ScreenProps {
  readonly session: Session;
  readonly view: RunView;
  readonly isBusy: boolean;
  readonly onOpen: (tab: 'data' | 'rules') => void;
}

/** The screen after the first run: last refresh, segments, who changed, what needs a look. */
export function Home({ session, view, isBusy, actions, onOpen }: HomeProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [lastRun] = session.memory.history;
  const at = session.runs?.find((run) => run.state !== 'undone')?.at ?? lastRun?.at ?? '';
  const segment = view.classes.find((one) => one.set === view.segment);
  const isMoving = session.written === null && view.movement !== null && movesOf(view) > 0;
  return (
    <Page title={words.say(HOME.title)} footer={<MakeFooter actions={actions} isRefresh isBusy={isBusy} />}>
      <span className={styles.subtle}>
        {words.say(HOME.lastRefresh, { time: words.time(at) })} ·{' '}
        {words.say(HOME.customers, { n: words.count(view.customers) })}
      </span>
      {session.isStale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.say(HOME.stale)}</MessageBarBody>
        </MessageBar>
      )}
      <Reminders reminders={view.history.reminders} edits={session.edits} actions={actions} />
      {view.questions.length > 0 && <QuestionList questions={view.questions} actions={actions} />}
      {segment && (
        <Section title={words.say(segment.title)}>
          <ShareTable classes={segment} currency={view.currency} />
        </Section>
      )}
      <Section title={words.say(HOME.changed)}>
        {lastRun?.moved ? (
          <MovedCounts moved={lastRun.moved} />
        ) : (
          <span className={styles.subtle}>{words.say(HOME.noChange)}</span>
        )}
        {isMoving && view.movement && (
          <div className={styles.tight}>
            <span className={styles.subtle}>{words.say(HOME.ahead)}</span>
            <MovedCounts moved={view.movement} />
          </div>
        )}
      </Section>
      <Campaigns campaigns={view.campaigns} edits={session.edits} onEdit={actions.edit} />
      <NeedsLook view={view} onOpen={onOpen} />
    </Page>
  );
}

function movesOf({ movement }: RunView): number {
  return movement ? movement.up + movement.down + movement.joined + movement.left : 0;
}
