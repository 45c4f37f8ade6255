import { Spinner } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import type { RulesView } from '../../engine/asked';
import type { RunView } from '../../engine/runView';
import { blankRule, ruleClasses, withAdded } from '../../flow/ruleRows';
import type { Session, SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { RULES } from '../../texts/rules';
import { Action } from '../Action';
import { Section } from '../Section';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { RuleClassList } from './RuleClassList';
import { RuleForm } from './RuleForm';
import { useRules } from './useRules';

interface RulesSectionProps {
  readonly session: Session;
  readonly portrait: RunView;
  readonly actions: SessionActions;
}

/** The tag rules, class by class, to be read and changed; what is changed goes with the next run. */
export function RulesSection({ session, portrait, actions }: RulesSectionProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const { state, rows, isChanged, keep, discard } = useRules(session, portrait, actions);
  return (
    <Section title={words.say(RULES.tags)}>
      <span className={styles.subtle}>{words.say(RULES.tagsHint)}</span>
      <span className={styles.hidden} role="status">
        {said}
      </span>
      {isChanged && (
        <div className={styles.apart}>
          <span>{words.say(RULE_EDITOR.pending)}</span>
          <Action
            size="small"
            look="subtle"
            label={RULE_EDITOR.discard}
            onClick={() => {
              discard();
              setSaid(words.say(RULE_EDITOR.discarded));
            }}
          />
        </div>
      )}
      {state.kind === 'reading' && <Spinner size="tiny" label={words.say(RULE_EDITOR.reading)} />}
      {(state.kind === 'failed' || state.kind === 'lost') && (
        <div role="alert" className={styles.stack}>
          <span>
            {words.say(RULE_EDITOR.failed, { code: state.kind === 'failed' ? state.failure.code : state.kind })}
          </span>
          <Action size="small" label={RULE_EDITOR.again} onClick={actions.readAgain} />
        </div>
      )}
      {state.kind === 'shown' && <Classes rows={rows} view={state.view} actions={actions} keep={keep} say={setSaid} />}
    </Section>
  );
}

interface ClassesProps {
  readonly rows: readonly RuleRow[];
  readonly view: RulesView;
  readonly actions: SessionActions;
  readonly keep: (rows: readonly RuleRow[]) => void;
  readonly say: (text: string) => void;
}

function Classes({ rows, view, actions, keep, say }: ClassesProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [isAdding, setIsAdding] = useState(false);
  // Until the answer is there, the figures belong to other rules.
  const shown = view.rows.length === rows.length ? view : { ...view, tagged: [], problems: [] };
  return (
    <>
      {rows.length === 0 && <span>{words.say(RULE_EDITOR.empty)}</span>}
      {ruleClasses(rows).map((group) => (
        <RuleClassList
          key={group.name}
          group={group}
          rows={rows}
          view={shown}
          actions={actions}
          keep={keep}
          say={say}
        />
      ))}
      {isAdding ? (
        <RuleForm
          rule={blankRule('')}
          fields={view.fields}
          actions={actions}
          onCancel={() => setIsAdding(false)}
          onKeep={(rule) => {
            keep(withAdded(rows, rule));
            setIsAdding(false);
            say(words.say(RULE_EDITOR.kept, { tag: rule.tag }));
          }}
        />
      ) : (
        <div className={styles.row}>
          <Action size="small" label={RULE_EDITOR.newClass} onClick={() => setIsAdding(true)} />
        </div>
      )}
    </>
  );
}
