import { useEffect, useState } from 'react';
import type { CheckView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';

/** A pause in typing after which the condition is looked at. */
const PAUSE_MS = 60;

/** What a condition comes to while it is typed; null before the answer is there. The answer to an earlier text is never shown. */
export function useCheck(condition: string, { ask }: Pick<SessionActions, 'ask'>): CheckView | null {
  const [checked, setChecked] = useState<{ readonly condition: string; readonly check: CheckView | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (check: CheckView | null): void => {
      if (isWanted) setChecked({ condition, check });
    };
    const timer = setTimeout(() => {
      ask('check', { condition }).then(show, () => show(null));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, condition]);
  return checked?.condition === condition ? checked.check : null;
}
