import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import type { SessionActions } from '../flow/session';
import { useStyles } from './styles';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one primary button, and what belongs beside it. */
  readonly footer?: ReactNode;
  /** Move the focus to the heading: the person came here by an action. */
  readonly takesFocus: boolean;
}

/** What every screen is given besides what it shows. */
export interface ScreenProps {
  readonly actions: SessionActions;
  readonly takesFocus: boolean;
}

/** One screen: heading, content that scrolls, footer that stays. */
export function Page({ title, children, footer, takesFocus }: PageProps): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
