import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RuleView } from '../engine/runView';
import { RULES } from '../texts/rules';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

const useRuleStyles = makeStyles({
  tag: { fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: '6px 0 2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
  },
});

interface TagRulesProps {
  readonly rules: readonly RuleView[];
  readonly customers: number;
}

/** The tag rules, class by class in the order in which they are asked, each with how many customers it applies to. */
export function TagRules({ rules, customers }: TagRulesProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useRuleStyles();
  const classes = [...new Set(rules.map((rule) => words.say(rule.tagClass)))];
  return (
    <Section title={words.say(RULES.tags)}>
      <span className={styles.subtle}>{words.say(RULES.tagsHint)}</span>
      {classes.map((name) => (
        <div key={name}>
          <h3 className={look.group}>{name}</h3>
          <ol className={styles.list}>
            {rules
              .filter((rule) => words.say(rule.tagClass) === name)
              .map((rule) => (
                <Rule key={rule.id} rule={rule} customers={customers} />
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

function Rule({ rule, customers }: { readonly rule: RuleView; readonly customers: number }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useRuleStyles();
  const percent = words.percent(customers === 0 ? 0 : rule.hits / customers);
  const problem = problemOf(rule);
  return (
    <li className={styles.tight}>
      <span className={styles.apart}>
        <span className={look.tag}>{words.say(rule.tag)}</span>
        <span className={mergeClasses(styles.nowrap, styles.figure)}>
          {words.say(RULES.hits, { n: words.count(rule.hits), percent })}
        </span>
      </span>
      <span className={styles.subtle}>
        {words.say(rule.definition)} · {words.say(RULES.weight, { n: rule.weight })}
      </span>
      {problem && <span className={styles.warn}>{words.say(problem)}</span>}
    </li>
  );
}

function problemOf(rule: RuleView): typeof RULES.silent | typeof RULES.broken | null {
  if (rule.isBroken) return RULES.broken;
  return rule.hits === 0 ? RULES.silent : null;
}
