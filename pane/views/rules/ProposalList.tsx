import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Completion } from '../../../core/index';
import { COMPLETION_KINDS, RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';
import type { Proposals } from './useProposals';

const useListStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '4px',
    maxHeight: '180px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  one: { padding: '3px 8px', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer' },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface ProposalListProps {
  readonly id: string;
  readonly proposals: Proposals;
  readonly onTake: (completion: Completion) => void;
}

/** What can follow, to be taken by a click or by the keys of the field above. */
export function ProposalList({ id, proposals, onTake }: ProposalListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useListStyles();
  return (
    <>
      <span className={styles.hidden} role="status">
        {words.say(RULE_EDITOR.proposed, { n: proposals.list.length })}
      </span>
      <ul id={id} role="listbox" className={look.list} aria-label={words.say(RULE_EDITOR.proposals)}>
        {proposals.list.map((one, at) => (
          <li
            key={`${one.kind} ${one.text}`}
            id={`${id}${at}`}
            role="option"
            aria-selected={at === proposals.chosen}
            className={mergeClasses(styles.apart, look.one, at === proposals.chosen && look.chosen)}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(one)}
          >
            <span>{one.label}</span>
            <span className={styles.subtle}>{words.say(COMPLETION_KINDS[one.kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
