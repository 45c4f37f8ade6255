import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { JSX } from 'react';
import { letterOf, ROLE_NAMES, type Bilingual } from '../../core/index';
import type { ColumnView, RunView } from '../engine/runView';
import { FIRST_RUN } from '../texts/firstRun';
import { useStyles } from './styles';
import { useWords, type Words } from './words';

const useLineStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
  },
  role: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '8px' },
  change: { minWidth: 0, color: tokens.colorBrandForegroundLink },
  icon: { paddingTop: '2px', lineHeight: 0 },
});

interface ColumnLineProps {
  readonly column: ColumnView;
  readonly view: RunView;
  readonly onChange: () => void;
}

/** One column in a line: what it means, which it is, how sure that is, what was met in it. */
export function ColumnLine({ column, view, onChange }: ColumnLineProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const line = useLineStyles();
  const isSure = sureness(column) !== 'unsure';
  const letter = letterOf(column.column);
  const header = column.header || letter;
  return (
    <li className={line.line}>
      <span className={mergeClasses(line.icon, isSure ? styles.good : styles.warn)}>
        {isSure ? <CheckmarkCircle16Regular aria-hidden="true" /> : <QuestionCircle16Regular aria-hidden="true" />}
      </span>
      <span className={styles.tight}>
        <span>
          <strong className={line.role}>{column.role === null ? '' : words.say(ROLE_NAMES[column.role])}</strong>
          {words.say(FIRST_RUN.column, { header, letter })}
        </span>
        <span className={styles.subtle} title={words.say(column.reason)}>
          {detailsOf(column, view, words).join(' · ')}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={line.change}
        aria-label={words.say(FIRST_RUN.changeColumn, { header })}
        onClick={onChange}
      >
        {words.say(FIRST_RUN.change)}
      </Button>
    </li>
  );
}

type Sureness = 'said' | 'sure' | 'likely' | 'unsure';

/** Say in a word how sure a guess is. */
export function surenessText(column: ColumnView): Bilingual {
  return FIRST_RUN[sureness(column)];
}

/** Tell apart what the person said, what is sure, likely, and what wants a look. */
export function sureness({ confidence }: ColumnView): Sureness {
  if (confidence >= 1) return 'said';
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

function detailsOf(column: ColumnView, view: RunView, words: Words): readonly string[] {
  const { changed, issues, role } = column;
  const isDay = role === 'orderDate' && view.days !== null;
  return [
    words.say(surenessText(column)),
    ...(isDay && view.days
      ? [words.say(FIRST_RUN.span, { from: words.day(view.days[0]), to: words.day(view.days[1]) })]
      : []),
    ...(changed > 0 ? [words.say(FIRST_RUN.fixed, { n: words.count(changed) })] : []),
    ...(issues > 0 ? [words.say(FIRST_RUN.odd, { n: words.count(issues) })] : []),
  ];
}
