import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual } from '../../core/index';
import { useWords } from './words';

interface ActionProps {
  readonly label: Bilingual;
  readonly onClick: () => void;
  /** Letter of the access key. */
  readonly hotkey?: string;
  readonly look?: 'primary' | 'secondary' | 'transparent' | 'subtle';
  readonly icon?: JSX.Element;
  readonly size?: 'small' | 'medium' | 'large';
  readonly isOff?: boolean;
  readonly isWide?: boolean;
  /** What a screen reader says instead of the label. */
  readonly name?: string;
}

const useKeyStyles = makeStyles({
  key: {
    marginInlineStart: '8px',
    padding: '0 5px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusSmall,
    opacity: 0.75,
    fontWeight: tokens.fontWeightRegular,
  },
  wide: { width: '100%' },
  plain: { minWidth: 0, alignSelf: 'flex-start' },
});

/** A button with its access key shown. */
export function Action(props: ActionProps): JSX.Element {
  const { label, onClick, hotkey, look = 'secondary', icon, size = 'medium', isOff = false, isWide, name } = props;
  const words = useWords();
  const styles = useKeyStyles();
  return (
    <Button
      appearance={look}
      size={size}
      disabled={isOff}
      onClick={onClick}
      className={isWide ? styles.wide : styles.plain}
      {...(icon ? { icon } : {})}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(hotkey === undefined ? {} : { accessKey: hotkey, 'aria-keyshortcuts': `Alt+${hotkey.toUpperCase()}` })}
    >
      {words.say(label)}
      {hotkey !== undefined && (
        <kbd className={styles.key} aria-hidden="true">
          {hotkey.toUpperCase()}
        </kbd>
      )}
    </Button>
  );
}
