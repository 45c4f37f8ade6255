import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RuleRow } from '../../../core/index';
import { blankRule, withAdded, withChanged } from '../../flow/ruleRows';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { Action } from '../Action';
import { useWords } from '../words';
import { FindingChips } from './FindingChips';
import { RuleForm } from './RuleForm';
import { RuleItems, type RuleListProps } from './RuleItems';

const useClassStyles = makeStyles({
  title: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A tag class: what to look at in it, its rules, and the way to one more. One rule is written at a time. */
export function RuleClassList(props: RuleListProps): JSX.Element {
  const { group, rows, view, actions, keep, say } = props;
  const { name } = group;
  const words = useWords();
  const look = useClassStyles();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const kept = (next: readonly RuleRow[], { tag }: RuleRow): void => {
    keep(next);
    setOpen(null);
    say(words.say(RULE_EDITOR.kept, { tag }));
  };
  const findings = view.findings.filter((one) => one.tagClass === name);
  return (
    <div>
      <h3 className={look.title}>{name}</h3>
      <FindingChips name={name} findings={findings} of={view.of} actions={actions} />
      <RuleItems
        {...props}
        open={open}
        onOpen={setOpen}
        onKeep={(place, next) => kept(withChanged(rows, place, next), next)}
      />
      {open === 'new' ? (
        <RuleForm
          rule={blankRule(name)}
          fields={view.fields}
          actions={actions}
          onKeep={(rule) => kept(withAdded(rows, rule), rule)}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <Action
          size="small"
          look="subtle"
          label={RULE_EDITOR.add}
          name={words.say(RULE_EDITOR.addTo, { name })}
          onClick={() => setOpen('new')}
        />
      )}
    </div>
  );
}
