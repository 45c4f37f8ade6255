import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { LOG } from '../texts/log';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

/** Remove everything of ours, after one question that stands in the place of the button. */
export function Uninstall({ onYes }: { readonly onYes: () => void }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={words.say(LOG.uninstall)}>
      <span className={styles.subtle}>{words.say(LOG.uninstallHint)}</span>
      {isAsking ? (
        <Question onYes={onYes} onNo={() => setAsking(false)} />
      ) : (
        <Action label={LOG.uninstall} onClick={() => setAsking(true)} />
      )}
    </Section>
  );
}

/** The harmless answer comes first and has the focus. */
function Question({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => answers.current?.querySelector('button')?.focus(), []);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.say(LOG.uninstallAsk)}</MessageBarTitle>
        <p className={styles.line}>{words.say(LOG.uninstallWarn)}</p>
        <div ref={answers} className={styles.wrap}>
          <Action label={LOG.uninstallNo} onClick={onNo} />
          <Action label={LOG.uninstallYes} onClick={onYes} />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
