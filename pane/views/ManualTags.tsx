import { Badge, Button, Field, Input } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type JSX } from 'react';
import type { CardView } from '../engine/cardView';
import type { ProjectEdits } from '../engine/edits';
import { isTag, manualTagsOf, standingTags, withTag } from '../flow/edits';
import { EDITS } from '../texts/edits';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface ManualTagsProps {
  readonly card: CardView;
  readonly edits: ProjectEdits;
  readonly onEdit: (edits: ProjectEdits) => void;
}

/** Tags that a person gives or takes off; what waits for the next refresh says so. */
export function ManualTags({ card, edits, onEdit }: ManualTagsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const { added, removed } = manualTagsOf(edits, card);
  const standing = standingTags(edits, card);
  const all = [...new Set([...standing.added, ...added])];
  const change = (tag: string, isWanted: boolean): void => {
    onEdit(withTag(edits, card, tag, isWanted));
    setSaid(words.say(isWanted ? EDITS.saidAdded : EDITS.saidOff, { tag }));
  };
  return (
    <Section title={words.say(EDITS.manual)}>
      <span className={styles.subtle}>{words.say(EDITS.manualHint)}</span>
      {all.length + removed.length === 0 && <span className={styles.subtle}>{words.say(EDITS.noManual)}</span>}
      <ul className={styles.list}>
        {all.map((tag) => (
          <Chip
            key={tag}
            tag={tag}
            isOn={added.includes(tag)}
            isNew={!standing.added.includes(tag)}
            onChange={(isOn) => change(tag, isOn)}
          />
        ))}
        {removed.map((tag) => (
          <Chip key={`-${tag}`} tag={tag} isOn={false} isNew={false} onChange={() => change(tag, true)} />
        ))}
      </ul>
      <NewTag onAdd={(tag) => change(tag, true)} isTaken={(tag) => added.includes(tag)} />
      <span role="status" className={styles.hidden}>
        {said}
      </span>
    </Section>
  );
}

interface ChipProps {
  readonly tag: string;
  readonly isOn: boolean;
  /** Given since the last refresh. */
  readonly isNew: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Chip({ tag, isOn, isNew, onChange }: ChipProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const state = isNew ? EDITS.isAdded : EDITS.isOff;
  return (
    <li className={styles.apart}>
      <span className={styles.wrap}>
        <Badge appearance="outline" color="informative">
          {tag}
        </Badge>
        {(isNew || !isOn) && <span className={styles.subtle}>{words.say(state)}</span>}
      </span>
      {isOn ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular aria-hidden="true" />}
          aria-label={words.say(EDITS.takeOff, { tag })}
          onClick={() => onChange(false)}
        />
      ) : (
        <Action
          size="small"
          look="subtle"
          label={EDITS.undo}
          name={words.say(EDITS.putBack, { tag })}
          onClick={() => onChange(true)}
        />
      )}
    </li>
  );
}

interface NewTagProps {
  readonly onAdd: (tag: string) => void;
  readonly isTaken: (tag: string) => boolean;
}

function NewTag({ onAdd, isTaken }: NewTagProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [text, setText] = useState('');
  const tag = text.trim();
  const isWrong = tag !== '' && !isTag(tag);
  const add = (): void => {
    if (!isTag(tag) || isTaken(tag)) return;
    onAdd(tag);
    setText('');
  };
  return (
    <form
      className={styles.tight}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        size="small"
        label={words.say(EDITS.newTag)}
        {...(isWrong ? { validationState: 'error', validationMessage: words.say(EDITS.wrongTag) } : {})}
      >
        <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button size="small" type="submit" style={{ alignSelf: 'flex-start' }}>
        {words.say(EDITS.add)}
      </Button>
    </form>
  );
}
