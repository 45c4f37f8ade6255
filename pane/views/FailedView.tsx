import type { JSX } from 'react';
import { STATE_TEXTS } from '../../core/index';
import type { Failure } from '../flow/failure';
import { FAILED, FAILURES, NEXT } from '../texts/failures';
import { Action } from './Action';
import { Page, type ScreenProps } from './Page';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface FailedViewProps extends ScreenProps {
  readonly failure: Failure;
  readonly canUndo: boolean;
}

/** A step that failed: what happened, the state of the workbook, what to do next, and the code. */
export function FailedView({ failure, canUndo, actions }: FailedViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const isHalf = failure.state !== 'unchanged';
  return (
    <Page
      title={words.say(FAILURES[failure.code])}
      footer={
        <>
          <Action look="primary" size="large" isWide hotkey="r" label={FAILED.tryAgain} onClick={actions.readAgain} />
          {isHalf && canUndo && <Action isWide hotkey="u" label={FAILED.undo} onClick={actions.undo} />}
        </>
      }
    >
      {failure.what && <p className={styles.line}>{words.say(failure.what)}</p>}
      <Section title={words.say(FAILED.state)}>{words.say(STATE_TEXTS[failure.state])}</Section>
      <Section title={words.say(FAILED.next)}>{words.say(NEXT[failure.code])}</Section>
      <span className={styles.subtle}>{words.say(FAILED.code, { code: failure.code })}</span>
    </Page>
  );
}
