import { ProgressBar } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual } from '../../core/index';
import type { Progress } from '../flow/steps';
import { SHELL } from '../texts/shell';
import { STEPS, WRITING } from '../texts/writing';
import { Action } from './Action';
import { Page, type ScreenProps } from './Page';
import { Section } from './Section';
import { useStyles } from './styles';
import { useElapsed } from './useElapsed';
import { useWords } from './words';

interface ProgressViewProps extends ScreenProps {
  readonly title: Bilingual;
  readonly progress: Progress | null;
  readonly isStopping: boolean;
  /** What becomes of the user's cells. */
  readonly calm?: Bilingual;
}

/** From when on people want to see that the work goes on, also where a step counts nothing. */
const PATIENCE_SECONDS = 2;

/** Work under way: which step, how far, and the way to stop it. */
export function ProgressView({
  title,
  progress,
  isStopping,
  calm = WRITING.calm,
  actions,
}: ProgressViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const step = progress ? words.say(STEPS[progress.step]) : '';
  const known = progress !== null && progress.total > 0;
  const seconds = useElapsed();
  return (
    <Page
      title={words.say(title)}
      footer={<Action isWide hotkey="c" isOff={isStopping} label={SHELL.cancel} onClick={actions.cancel} />}
    >
      <Section title={isStopping ? words.say(WRITING.stopping) : step || '…'}>
        <ProgressBar
          thickness="large"
          aria-label={words.say(title)}
          aria-valuetext={step}
          {...(known ? { value: Math.min(progress.done, progress.total), max: progress.total } : {})}
        />
        <span className={styles.subtle} style={{ minHeight: '1.4em' }}>
          {known
            ? words.say(WRITING.count, { done: words.count(progress.done), total: words.count(progress.total) })
            : ''}
          {seconds >= PATIENCE_SECONDS && (
            <span aria-hidden>
              {known ? ' · ' : ''}
              {words.say(WRITING.elapsed, { n: words.count(seconds) })}
            </span>
          )}
        </span>
      </Section>
      <span className={styles.subtle}>{words.say(calm)}</span>
    </Page>
  );
}
