import type { JSX } from 'react';
import { Link } from '@fluentui/react-components';
import type { SessionActions } from '../flow/session';
import { FIRST_RUN } from '../texts/firstRun';
import { Action } from './Action';
import { useStyles } from './styles';
import { useWords } from './words';

interface MakeFooterProps {
  readonly actions: Pick<SessionActions, 'make' | 'preview'>;
  /** There is a portrait already. */
  readonly isRefresh: boolean;
  readonly isBusy: boolean;
}

/** The way on from the screens about one's data: write, or look first. */
export function MakeFooter({ actions, isRefresh, isBusy }: MakeFooterProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <Action
        look="primary"
        isWide
        size="large"
        hotkey="g"
        isOff={isBusy}
        label={isRefresh ? FIRST_RUN.refresh : FIRST_RUN.make}
        onClick={actions.make}
      />
      <Link as="button" accessKey="p" aria-keyshortcuts="Alt+P" disabled={isBusy} onClick={actions.preview}>
        {words.say(FIRST_RUN.look)} ›
      </Link>
      <span className={styles.subtle}>{words.say(FIRST_RUN.promise)}</span>
    </>
  );
}
