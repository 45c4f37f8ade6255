import { useEffect, useState } from 'react';
import type { Recipe } from '../../../core/index';
import type { WhatIfView } from '../../engine/asked';
import type { SessionActions } from '../../flow/session';
import { triedRecipe } from '../../flow/triedRecipe';

/** A setting as it is being typed. */
interface Typed {
  readonly key: keyof Recipe;
  readonly text: string;
}

/** What other settings would give while one is typed. */
export interface Tried {
  /** null while nothing is typed, or what is typed does not read. */
  readonly whatIf: WhatIfView | null;
  /** A setting is typed; null when it was taken or given up. */
  readonly onType: (key: keyof Recipe, text: string | null) => void;
}

const PAUSE_MS = 60;

/** Ask for the shares that follow from a setting while it is typed; nothing is kept. */
export function useWhatIf(recipe: Recipe, { ask }: Pick<SessionActions, 'ask'>): Tried {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [whatIf, setWhatIf] = useState<WhatIfView | null>(null);
  useEffect(() => {
    let isWanted = true;
    const next = typed && triedRecipe(recipe, typed.key, typed.text);
    const show = (view: WhatIfView | null): void => {
      if (isWanted) setWhatIf(view);
    };
    const timer = setTimeout(() => {
      if (!next) return show(null);
      // Without an answer the shares of now stay on the screen.
      ask('whatIf', { recipe: next }).then(show, () => show(null));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, recipe, typed]);
  return { whatIf, onType: (key, text) => setTyped(text === null ? null : { key, text }) };
}
