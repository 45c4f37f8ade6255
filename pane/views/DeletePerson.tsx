import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { CardView } from '../engine/cardView';
import type { ProjectEdits } from '../engine/edits';
import { isErased, withErase } from '../flow/edits';
import { EDITS } from '../texts/edits';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface DeletePersonProps {
  readonly card: CardView;
  readonly edits: ProjectEdits;
  readonly onEdit: (edits: ProjectEdits) => void;
}

/** Forget a person, after a question that says what goes and what stays. */
export function DeletePerson({ card, edits, onEdit }: DeletePersonProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const isWaiting = isErased(edits, card.traces);
  const change = (isWanted: boolean): void => {
    setAsking(false);
    onEdit(withErase(edits, card.traces, isWanted));
  };
  return (
    <Section title={words.say(EDITS.forget)}>
      <span className={styles.subtle}>{words.say(EDITS.forgetHint)}</span>
      <span role="status">{isWaiting ? words.say(EDITS.forgetWaits) : ''}</span>
      {isAsking && <Question card={card} onYes={() => change(true)} onNo={() => setAsking(false)} />}
      {!isAsking && !isWaiting && <Action label={EDITS.forget} onClick={() => setAsking(true)} />}
      {isWaiting && <Action label={EDITS.forgetBack} onClick={() => change(false)} />}
    </Section>
  );
}

interface QuestionProps {
  readonly card: CardView;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The harmless answer comes first and has the focus. */
function Question({ card, onYes, onNo }: QuestionProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => answers.current?.querySelector('button')?.focus(), []);
  const who = card.name === null ? card.key : `${card.name} ${card.key}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.say(EDITS.forgetAsk, { who })}</MessageBarTitle>
        <p className={styles.line}>{words.say(EDITS.forgetWhat)}</p>
        {card.rows.map(({ sheet, count }) => (
          <p key={sheet} className={styles.line}>
            {words.say(EDITS.forgetRows, { sheet, n: words.count(count) })}
          </p>
        ))}
        <div ref={answers} className={styles.wrap}>
          <Action label={EDITS.forgetNo} onClick={onNo} />
          <Action label={EDITS.forgetYes} onClick={onYes} />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
