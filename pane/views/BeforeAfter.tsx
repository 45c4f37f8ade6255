import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { DATA } from '../texts/data';
import { useStyles } from './styles';
import { useWords } from './words';

const useCellStyles = makeStyles({
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap' },
});

/** A cell as the user has it and as it was read. */
export function BeforeAfter({
  before,
  after,
  isRead,
}: {
  readonly before: string;
  readonly after: string;
  readonly isRead: boolean;
}): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useCellStyles();
  const read = after === '' ? words.say(DATA.blank) : after;
  return (
    <>
      <span className={look.cell}>
        <span className={styles.hidden}>{words.say(DATA.before)} </span>
        {before}
      </span>
      <span aria-hidden="true">→</span>
      {isRead ? (
        <span className={look.cell}>
          <span className={styles.hidden}>{words.say(DATA.after)} </span>
          {read}
        </span>
      ) : (
        <span className={styles.warn}>{words.say(DATA.unread)}</span>
      )}
    </>
  );
}
