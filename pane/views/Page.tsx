import type { JSX, ReactNode } from 'react';
import type { SessionActions } from '../flow/session';
import { useStyles } from './styles';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one primary button, and what belongs beside it. */
  readonly footer?: ReactNode;
  /** There is nothing to press in it, so that it scrolls by keyboard only when it takes the focus itself. */
  readonly isText?: boolean;
}

/** What every screen is given besides what it shows. */
export interface ScreenProps {
  readonly actions: SessionActions;
}

/** One screen: heading, content that scrolls, footer that stays. The heading can take the focus, but is no tab stop before it has it:
 *  the library of Office goes on with Tab from tab stops only, and leaves the pane from anything else. */
export function Page({ title, children, footer, isText = false }: PageProps): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <main className={styles.main} {...(isText ? { tabIndex: 0, 'aria-label': title } : {})}>
        <h1
          tabIndex={-1}
          className={styles.heading}
          onFocus={({ currentTarget }) => (currentTarget.tabIndex = 0)}
          onBlur={({ currentTarget }) => (currentTarget.tabIndex = -1)}
        >
          {title}
        </h1>
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
