import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ConditionProblem } from '../../../core/index';
import type { CheckView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { Examples } from './Examples';

const useMarkStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  mark: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
});

interface CheckLineProps {
  readonly condition: string;
  /** null while it is being counted. */
  readonly check: CheckView | null;
  readonly actions: Pick<SessionActions, 'select'>;
  readonly onReplace: (problem: ConditionProblem) => void;
}

/** How many customers a condition matches, or what is wrong with it and where. */
export function CheckLine({ condition, check, actions, onReplace }: CheckLineProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [problem] = check?.kind === 'wrong' ? check.problems : [];
  return (
    <div className={styles.tight}>
      <div role="status">
        <Outcome condition={condition} check={check} />
      </div>
      {problem && problem.code !== 'empty' && <Marked condition={condition} problem={problem} />}
      {problem && typeof problem.suggestion === 'string' && (
        <Button size="small" appearance="subtle" onClick={() => onReplace(problem)}>
          {words.say(RULE_EDITOR.useInstead, { text: problem.suggestion })}
        </Button>
      )}
      {check?.kind === 'counted' && <Examples customers={check.customers} actions={actions} />}
    </div>
  );
}

function Outcome({ condition, check }: Pick<CheckLineProps, 'condition' | 'check'>): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  if (check?.kind === 'counted') {
    const percent = words.percent(check.of === 0 ? 0 : check.count / check.of);
    const text = words.say(RULE_EDITOR.hits, { n: words.count(check.count), percent });
    return <span className={styles.figure}>{text}</span>;
  }
  if (check?.kind === 'missing') {
    const fields = check.fields.map((field) => words.say(field)).join(' · ');
    return <span className={styles.warn}>{words.say(RULE_EDITOR.missing, { fields })}</span>;
  }
  const [problem] = check?.problems ?? [];
  if (!problem) return <span className={styles.subtle}>{words.say(RULE_EDITOR.counting)}</span>;
  const place = words.say(RULE_EDITOR.place, { n: Array.from(condition.slice(0, problem.at)).length + 1 });
  const expected = words.say(RULE_EDITOR.expected, { what: words.say(problem.expected) });
  return (
    <span className={styles.warn}>
      {place} · {words.say(problem)} {expected}
    </span>
  );
}

/** The condition with the wrong characters marked; a place at the end is marked by a space. */
function Marked({
  condition,
  problem,
}: {
  readonly condition: string;
  readonly problem: ConditionProblem;
}): JSX.Element {
  const look = useMarkStyles();
  const end = problem.at + problem.length;
  return (
    <span className={look.text}>
      {condition.slice(0, problem.at)}
      <mark className={look.mark}>{condition.slice(problem.at, end) || '\u2003'}</mark>
      {condition.slice(end)}
    </span>
  );
}
