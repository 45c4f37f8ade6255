import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { JSX } from 'react';
import type { Lang } from '../../core/index';
import { SHELL } from '../texts/shell';
import { useWords } from './words';

const useHeaderStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px 8px 4px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  small: { minWidth: '36px' },
});

interface HeaderProps {
  readonly onLanguage: (lang: Lang) => void;
  readonly onHelp: (() => void) | undefined;
}

/** Name of the product, the other language, help. */
export function Header({ onLanguage, onHelp }: HeaderProps): JSX.Element {
  const words = useWords();
  const styles = useHeaderStyles();
  return (
    <header className={styles.header}>
      <span className={styles.name}>{words.say(SHELL.title)}</span>
      <span>
        <Button
          appearance="subtle"
          size="small"
          className={styles.small}
          accessKey="l"
          aria-keyshortcuts="Alt+L"
          aria-label={words.say(SHELL.switchLanguage)}
          onClick={() => onLanguage(words.lang === 'zh' ? 'en' : 'zh')}
        >
          {words.say(SHELL.otherLanguage)}
        </Button>
        {onHelp && (
          <Button
            appearance="subtle"
            size="small"
            icon={<QuestionCircle20Regular />}
            aria-label={words.say(SHELL.help)}
            onClick={onHelp}
          />
        )}
      </span>
    </header>
  );
}
