import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual } from '../../core/index';
import { useWords } from './words';

const useKeyStyles = makeStyles({
  button: { minWidth: 0 },
  key: {
    marginInlineStart: '8px',
    padding: '0 5px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface KeyActionProps {
  readonly label: Bilingual;
  /** One letter, pressed alone while the focus is in the group. */
  readonly letter: string;
  readonly onClick: () => void;
  readonly isOff: boolean;
  readonly look?: 'secondary' | 'subtle';
}

/** A button with the letter that does the same, shown. Off, it keeps the focus, so that the keys of its group go on working. */
export function KeyAction({ label, letter, onClick, isOff, look = 'secondary' }: KeyActionProps): JSX.Element {
  const words = useWords();
  const styles = useKeyStyles();
  return (
    <Button
      size="small"
      appearance={look}
      className={styles.button}
      disabledFocusable={isOff}
      aria-keyshortcuts={letter}
      onClick={onClick}
    >
      {words.say(label)}
      <kbd className={styles.key} aria-hidden="true">
        {letter}
      </kbd>
    </Button>
  );
}
