import { Switch } from '@fluentui/react-components';
import { useState, type JSX, type KeyboardEvent } from 'react';
import type { AskedView } from '../engine/askedView';
import type { ReviewPair } from '../engine/reviewView';
import type { RunView } from '../engine/runView';
import { answerOf } from '../flow/edits';
import type { Session, SessionActions } from '../flow/session';
import { KIND_WORDS, REVIEW } from '../texts/review';
import { AskedItems } from './AskedItems';
import { KeyAction } from './KeyAction';
import { PairTable } from './PairTable';
import { Section } from './Section';
import { useStyles } from './styles';
import { useReview, type Review, type Step } from './useReview';
import { useWords, type Words } from './words';

interface ReviewSectionProps {
  readonly session: Pick<Session, 'edits'>;
  readonly view: Pick<RunView, 'review' | 'today' | 'currency'>;
  /** Questions about many of the pairs at once. */
  readonly asked: readonly AskedView[];
  readonly actions: Pick<SessionActions, 'edit' | 'select'>;
}

/** Who may be one customer: what one answer settles for many pairs, then the pairs. */
export function ReviewSection({ session, view, asked, actions }: ReviewSectionProps): JSX.Element {
  const words = useWords();
  const { pairs, held } = view.review;
  const isOneByOne = asked.some(({ id }) => answerOf(session.edits, id) === 'each');
  const shown = isOneByOne ? [...pairs, ...held] : pairs;
  if (asked.length === 0) return <PairReview session={session} view={view} pairs={pairs} actions={actions} />;
  return (
    <>
      <Section title={words.say(REVIEW.many)}>
        <AskedItems asked={asked} edits={session.edits} actions={actions} />
      </Section>
      {shown.length > 0 && <PairReview session={session} view={view} pairs={shown} actions={actions} />}
    </>
  );
}

interface PairReviewProps extends Omit<ReviewSectionProps, 'asked'> {
  readonly pairs: readonly ReviewPair[];
}

/** Pairs that may be one customer, one at a time, decided by buttons or letters. */
function PairReview({ session, view, pairs, actions }: PairReviewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const review = useReview(pairs, session.edits, view.today, actions.edit);
  const [revealed, setRevealed] = useState('');
  const { pair, seen, counts, last } = review;
  const place = { n: Math.min(seen + 1, pairs.length), total: pairs.length };
  const progress = <span className={styles.figure}>{words.say(REVIEW.progress, place)}</span>;
  return (
    <Section title={words.say(REVIEW.title)} aside={progress}>
      {pair ? (
        <>
          <span className={styles.subtle}>{words.say(REVIEW.why, { why: whyText(pair, words) })}</span>
          <PairTable pair={pair} isRevealed={revealed === pair.id} onSelect={actions.select} />
          <span className={styles.subtle}>
            {words.say(REVIEW.worth, { money: words.money(pair.worth, view.currency) })}
          </span>
          {pair.fields.some(({ masked }) => masked !== null) && (
            <Switch
              label={words.say(REVIEW.reveal)}
              checked={revealed === pair.id}
              onChange={(_, { checked }) => setRevealed(checked ? pair.id : '')}
            />
          )}
        </>
      ) : (
        <span>{words.say(REVIEW.finished, counts)}</span>
      )}
      <Choices review={review} />
      <span className={styles.subtle}>{words.say(REVIEW.keys)}</span>
      <span role="status" className={styles.hidden}>
        {last === null
          ? ''
          : `${words.say(SAID[last])} ${words.say(pair ? REVIEW.now : REVIEW.finished, { ...place, ...counts })}`}
      </span>
    </Section>
  );
}

const SAID = {
  same: REVIEW.saidSame,
  different: REVIEW.saidApart,
  skip: REVIEW.saidSkip,
  undo: REVIEW.saidUndo,
} as const satisfies Readonly<Record<Step, unknown>>;

function Choices({ review }: { readonly review: Review }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { pair, seen, say, skip, undo } = review;
  const byLetter: Readonly<Record<string, () => void>> = {
    m: () => say('same'),
    n: () => say('different'),
    s: skip,
    u: undo,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = byLetter[event.key.toLowerCase()];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div role="group" aria-label={words.say(REVIEW.choices)} className={styles.wrap} onKeyDown={onKeyDown}>
      <KeyAction letter="M" label={REVIEW.same} isOff={!pair} onClick={() => say('same')} />
      <KeyAction letter="N" label={REVIEW.apart} isOff={!pair} onClick={() => say('different')} />
      <KeyAction letter="S" label={REVIEW.skip} isOff={!pair} onClick={skip} />
      <KeyAction letter="U" label={REVIEW.undo} isOff={seen === 0} look="subtle" onClick={undo} />
    </div>
  );
}

function whyText({ rule, likeness }: ReviewPair, words: Words): string {
  const kinds = rule.kinds.map((kind) => words.say(KIND_WORDS[kind])).join(words.say(REVIEW.and));
  return words.say(REVIEW[rule.kind], { kinds, percent: words.percent(likeness) });
}
