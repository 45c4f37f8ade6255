import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual, RuleRow } from '../../../core/index';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { RULES } from '../../texts/rules';
import { useStyles } from '../styles';
import { useWords, type Words } from '../words';

const useLineStyles = makeStyles({
  tag: { fontWeight: tokens.fontWeightSemibold },
  condition: {
    textAlign: 'start',
    justifyContent: 'flex-start',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    padding: 0,
  },
  small: { minWidth: '28px', paddingLeft: '4px', paddingRight: '4px' },
});

interface RuleLineProps {
  readonly rule: RuleRow;
  /** Number in the list, as findings call it. */
  readonly number: number;
  readonly tagged: number | null;
  readonly of: number;
  /** What is wrong with its row. */
  readonly problem: Bilingual | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onEdit: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onSwitch: () => void;
  readonly onRemove: () => void;
}

/** One rule: its tag and whom it tags, its condition to click on, its place and whether it is on. */
export function RuleLine(props: RuleLineProps): JSX.Element {
  const { rule, number, tagged, of, problem, isFirst, isLast, onEdit, onMove, onSwitch, onRemove } = props;
  const words = useWords();
  const styles = useStyles();
  const look = useLineStyles();
  const { tag } = rule;
  const hits = tagged === null ? null : { n: words.count(tagged), percent: words.percent(of === 0 ? 0 : tagged / of) };
  const state = rule.on ? RULE_EDITOR.silent : RULE_EDITOR.off;
  const button = (label: Bilingual, sign: string, onClick: () => void, isOff: boolean): JSX.Element => (
    <Button
      size="small"
      appearance="subtle"
      className={look.small}
      disabledFocusable={isOff}
      aria-label={words.say(label, { tag })}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <div className={styles.tight}>
      <span className={styles.apart}>
        <span className={look.tag}>
          <span className={styles.subtle}>{number}. </span>
          {tag}
        </span>
        <span className={mergeClasses(styles.nowrap, styles.figure)}>
          {hits ? words.say(RULE_EDITOR.tagged, hits) : words.say(state)}
        </span>
      </span>
      <Button
        appearance="transparent"
        size="small"
        className={look.condition}
        aria-label={`${words.say(RULE_EDITOR.edit, { tag })}: ${rule.condition}`}
        onClick={onEdit}
      >
        {rule.condition}
      </Button>
      {rule.definition !== '' && <span className={styles.subtle}>{rule.definition}</span>}
      {problem && <span className={styles.warn}>{words.say(problem)}</span>}
      <span className={styles.apart}>
        <span className={styles.subtle}>
          {[words.say(RULES.weight, { n: rule.weight }), ...validity(rule, words)].join(' · ')}
        </span>
        <span className={styles.row}>
          {button(RULE_EDITOR.up, '↑', () => onMove(-1), isFirst)}
          {button(RULE_EDITOR.down, '↓', () => onMove(1), isLast)}
          {button(RULE_EDITOR.remove, '✕', onRemove, false)}
          <Switch checked={rule.on} aria-label={words.say(RULE_EDITOR.on, { tag })} onChange={onSwitch} />
        </span>
      </span>
    </div>
  );
}

/** Say when a rule holds; nothing when it always does. */
function validity({ from, to }: RuleRow, words: Words): readonly string[] {
  if (from === null && to === null) return [];
  if (to === null) return [words.say(RULE_EDITOR.validFrom, { from: words.day(from ?? NaN) })];
  if (from === null) return [words.say(RULE_EDITOR.validTo, { to: words.day(to) })];
  return [words.say(RULE_EDITOR.validBoth, { from: words.day(from), to: words.day(to) })];
}
