import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { LOG } from '../texts/log';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

/** Remove everything of ours, after one question. */
export function Uninstall({ onYes }: { readonly onYes: () => void }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={words.say(LOG.uninstall)}>
      <span className={styles.subtle}>{words.say(LOG.uninstallHint)}</span>
      <Action label={LOG.uninstall} onClick={() => setAsking(true)} />
      <Dialog open={isAsking} modalType="alert" onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{words.say(LOG.uninstallAsk)}</DialogTitle>
            <DialogContent>
              {words.say(LOG.uninstallHint)} {words.say(LOG.uninstallWarn)}
            </DialogContent>
            <DialogActions fluid>
              <Action label={LOG.uninstallNo} onClick={() => setAsking(false)} />
              <Action
                look="primary"
                label={LOG.uninstallYes}
                onClick={() => {
                  setAsking(false);
                  onYes();
                }}
              />
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
}
