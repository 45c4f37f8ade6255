import type { JSX, ReactNode } from 'react';
import type { CustomerCard } from '../../core/index';
import type { PastClass } from '../engine/engine';
import type { CardState } from '../flow/session';
import { CUSTOMER } from '../texts/customer';
import { FAILED, FAILURES, NEXT } from '../texts/failures';
import { CardFigures } from './CardFigures';
import { CardScores } from './CardScores';
import { Page, type ScreenProps } from './Page';
import { PastClasses } from './PastClasses';
import { Section } from './Section';
import { useStyles } from './styles';
import { ToneBadge } from './ToneMark';
import { useWords } from './words';

interface CustomerViewProps extends ScreenProps {
  readonly card: CardState;
  readonly currency: string;
  /** The host can tell which row is selected. */
  readonly canFollow: boolean;
}

/** The customer of the selected row. */
export function CustomerView({ card, currency, canFollow }: CustomerViewProps): JSX.Element {
  const words = useWords();
  return (
    <Page title={words.say(CUSTOMER.title)} isText>
      <div role="status">
        {canFollow ? <CardBody card={card} currency={currency} /> : <Quiet>{words.say(CUSTOMER.noFollow)}</Quiet>}
      </div>
    </Page>
  );
}

function CardBody({ card, currency }: Pick<CustomerViewProps, 'card' | 'currency'>): JSX.Element {
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
      return <Shown card={card.card} past={card.past} currency={currency} />;
    default:
      return card satisfies never;
  }
}

function Quiet({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return <div className={styles.card}>{children}</div>;
}

interface ShownProps {
  readonly card: CustomerCard;
  readonly past: readonly PastClass[] | null;
  readonly currency: string;
}

function Shown({ card, past, currency }: ShownProps): JSX.Element {
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
      <CardTags card={card} />
      <CardFigures figures={card.figures} currency={currency} />
      <PastClasses past={past} />
    </div>
  );
}

function CardTags({ card }: { readonly card: CustomerCard }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const weights = <span className={styles.subtle}>{words.say(CUSTOMER.weights, { n: card.weight })}</span>;
  return (
    <Section title={words.say(CUSTOMER.tags)} aside={weights}>
      {card.tags.length === 0 && <span className={styles.subtle}>{words.say(CUSTOMER.noTags)}</span>}
      <ul className={styles.list}>
        {card.tags.map(({ tagClass, tag, weight, why }) => (
          <li key={words.say(tagClass)} className={styles.tight}>
            <span className={styles.apart}>
              <span>
                <span className={styles.subtle}>{words.say(tagClass)} </span>
                <strong>{words.say(tag)}</strong>
              </span>
              <span className={styles.figure}>{weight}</span>
            </span>
            <span className={styles.subtle}>{words.say(why)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
