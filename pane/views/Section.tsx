import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import { useStyles } from './styles';

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled card. */
export function Section({ title, aside, children }: SectionProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.apart}>
        <h2 id={id} className={styles.subheading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
