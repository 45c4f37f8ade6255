import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { Lang } from '../../../core/index';
import { useWords } from '../words';
import type { PageEnd } from './answerPage';
import { ScriptPage } from './ScriptPage';
import type { ShownDialog } from './useSheets';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 48px)', width: 'fit-content' },
  frame: { width: '100%', height: '100%', border: 'none', colorScheme: 'light' },
});

/** A dialog with the page that a script shows in it, as large as the script says. */
export function ScriptDialog({
  dialog,
  lang,
  end,
  onClose,
}: {
  readonly dialog: ShownDialog;
  readonly lang: Lang;
  readonly end: PageEnd;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Dialog
      open
      modalType={dialog.isModal ? 'modal' : 'non-modal'}
      onOpenChange={(_event, { open }) => open || onClose()}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={words('closeDialog')}
                onClick={onClose}
              />
            }
          >
            {dialog.title}
          </DialogTitle>
          <DialogContent style={{ width: dialog.width, height: dialog.height }}>
            <ScriptPage key={dialog.key} page={dialog} lang={lang} end={end} className={styles.frame} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
