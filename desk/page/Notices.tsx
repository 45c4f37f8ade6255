import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Bilingual } from '../../core/index';
import { useWords } from './words';

/** Something to tell the person, until they put it away. */
export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly text: Bilingual;
  /** A newer one of the same group takes its place. */
  readonly group: string | null;
}

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

/** Show notices above the grid, newest last; each is announced as it comes. */
export function Notices({
  notices,
  onDismiss,
}: {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.list} aria-live="polite">
      {notices.map(({ id, kind, text }) => (
        <MessageBar key={id} intent={kind} layout="multiline" shape="square">
          <MessageBarBody>{words(text)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={words('dismiss')}
                onClick={() => onDismiss(id)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
