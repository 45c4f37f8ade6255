import type { JSX, ReactNode } from 'react';
import type { CardView } from '../engine/cardView';
import type { ProjectEdits } from '../engine/edits';
import type { PastClass } from '../engine/engine';
import type { CardState, SessionActions } from '../flow/session';
import { CUSTOMER } from '../texts/customer';
import { FAILED, FAILURES, NEXT } from '../texts/failures';
import { CardFigures } from './CardFigures';
import { CardScores } from './CardScores';
import { CardTags } from './CardTags';
import { CardTraits } from './CardTraits';
import { DeletePerson } from './DeletePerson';
import { ManualTags } from './ManualTags';
import { Page, type ScreenProps } from './Page';
import { PastClasses } from './PastClasses';
import { useStyles } from './styles';
import { ToneBadge } from './ToneMark';
import { useWords } from './words';

interface CustomerViewProps extends ScreenProps {
  readonly card: CardState;
  readonly currency: string;
  readonly edits: ProjectEdits;
  /** The host can tell which row is selected. */
  readonly canFollow: boolean;
}

/** The customer of the selected row. */
export function CustomerView({ card, currency, edits, actions, canFollow }: CustomerViewProps): JSX.Element {
  const words = useWords();
  return (
    <Page title={words.say(CUSTOMER.title)} isText>
      <div role="status">{!canFollow && <Quiet>{words.say(CUSTOMER.noFollow)}</Quiet>}</div>
      {canFollow && <CardBody card={card} currency={currency} edits={edits} onEdit={actions.edit} />}
    </Page>
  );
}

interface CardBodyProps extends Pick<CustomerViewProps, 'card' | 'currency' | 'edits'> {
  readonly onEdit: SessionActions['edit'];
}

function CardBody({ card, ...rest }: CardBodyProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  switch (card.kind) {
    case 'none':
      return (
        <Quiet>
          <span>{words.say(CUSTOMER.none)}</span>
          <span className={styles.subtle}>{words.say(CUSTOMER.noneHint)}</span>
        </Quiet>
      );
    case 'reading':
      return <Quiet>{words.say(CUSTOMER.reading)}</Quiet>;
    case 'nobody':
      return <Quiet>{words.say(CUSTOMER.nobody, { sheet: card.sheet, n: card.row + 1 })}</Quiet>;
    case 'failed':
      return (
        <Quiet>
          <span>{words.say(FAILURES[card.failure.code])}</span>
          <span className={styles.subtle}>{words.say(NEXT[card.failure.code])}</span>
          <span className={styles.subtle}>{words.say(FAILED.code, { code: card.failure.code })}</span>
        </Quiet>
      );
    case 'shown':
      return <Shown key={card.card.id} card={card.card} past={card.past} {...rest} />;
    default:
      return card satisfies never;
  }
}

function Quiet({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return <div className={styles.card}>{children}</div>;
}

interface ShownProps extends Omit<CardBodyProps, 'card'> {
  readonly card: CardView;
  readonly past: readonly PastClass[] | null;
}

function Shown({ card, past, currency, edits, onEdit }: ShownProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <div className={styles.card}>
        <div className={styles.apart}>
          <strong>{card.name ?? card.key}</strong>
          <span className={styles.subtle}>
            {card.name === null ? '' : card.key}
            {card.code === null ? '' : ` · RFM ${card.code}`}
          </span>
        </div>
        <div className={styles.wrap}>
          {card.classes.map(({ set, title, label, tone }) => (
            <span key={set} title={words.say(title)}>
              <ToneBadge tone={tone} label={words.say(label)} />
            </span>
          ))}
        </div>
        {card.advice && (
          <span>
            <span className={styles.subtle}>{words.say(CUSTOMER.advice)} </span>
            {words.say(card.advice)}
          </span>
        )}
      </div>
      <CardScores scores={card.scores} />
      <CardTags card={card} edits={edits} onEdit={onEdit} />
      <ManualTags card={card} edits={edits} onEdit={onEdit} />
      <CardTraits traits={card.traits} />
      <CardFigures figures={card.figures} currency={currency} />
      <PastClasses past={past} />
      <DeletePerson card={card} edits={edits} onEdit={onEdit} />
    </div>
  );
}
