import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Dirt } from '../../core/index';
import { DATA } from '../texts/data';
import { useStyles } from './styles';
import { useWords } from './words';

const useCellStyles = makeStyles({
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap' },
});

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  readonly effect: Dirt['effect'];
}

/** A cell as the user has it, and as it was read; for a cell to verify, what is proposed, if anything is. */
export function BeforeAfter({ before, after, effect }: BeforeAfterProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useCellStyles();
  const isProposal = effect === 'check';
  const read = after === '' ? words.say(DATA.blank) : after;
  return (
    <>
      <span className={look.cell}>
        <span className={styles.hidden}>{words.say(DATA.before)} </span>
        {before === '' ? words.say(DATA.blank) : before}
      </span>
      {!(isProposal && after === '') && <span aria-hidden="true">→</span>}
      {effect === 'issue' && <span className={styles.warn}>{words.say(DATA.unread)}</span>}
      {effect !== 'issue' && !(isProposal && after === '') && (
        <span className={look.cell}>
          <span className={styles.hidden}>{words.say(isProposal ? DATA.proposed : DATA.after)} </span>
          {read}
        </span>
      )}
    </>
  );
}
