import { useState, type JSX, type ReactNode } from 'react';
import { PRESET_NAMES, PRESETS, type Bilingual, type PresetName } from '../../../core/index';
import type { RunView } from '../../engine/runView';
import { presetChanges } from '../../flow/presetChanges';
import type { RememberedRecipe } from '../../flow/remembered';
import type { Session, SessionActions } from '../../flow/session';
import { filled } from '../../texts/filled';
import { PRESET_PURPOSES, PRESET_TEXTS } from '../../texts/presets';
import { Action } from '../Action';
import { Section } from '../Section';
import { useStyles } from '../styles';
import { useWords, type Words } from '../words';
import { PresetList } from './PresetList';
import { PresetOutcome } from './PresetOutcome';

interface PresetSectionProps {
  readonly session: Session;
  readonly view: RunView;
  readonly actions: Pick<SessionActions, 'choosePreset'>;
  /** What stands at the right of the title. */
  readonly aside: ReactNode;
}

/** The preset of now: what it is for, what it changes and what comes of it; a list of all to choose another. */
export function PresetSection({ session, view, actions, aside }: PresetSectionProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { recipe } = session.memory;
  const [isOpen, setIsOpen] = useState(false);
  const [before, setBefore] = useState<RememberedRecipe | null>(null);
  const name = presetOf(recipe.preset);
  const choose = (next: PresetName): void => {
    setBefore(before ?? recipe);
    actions.choosePreset(next);
  };
  const goBack = ({ preset, sets }: RememberedRecipe): void => {
    setBefore(null);
    actions.choosePreset(preset, sets);
  };
  const canGoBack = before !== null && before.preset !== recipe.preset;
  return (
    <Section title={words.say(PRESET_TEXTS.title)} aside={aside}>
      <span className={styles.tight}>
        <strong>{words.say(PRESETS[name].label)}</strong>
        <span>{words.say(PRESET_PURPOSES[name])}</span>
      </span>
      <PresetOutcome view={view} changes={presetChanges(name)} />
      <div className={styles.wrap}>
        <Action
          size="small"
          label={isOpen ? PRESET_TEXTS.close : PRESET_TEXTS.another}
          onClick={() => setIsOpen(!isOpen)}
        />
        {canGoBack && (
          <Action size="small" look="subtle" label={backText(before, words)} onClick={() => goBack(before)} />
        )}
      </div>
      {isOpen && recipe.sets.length > 0 && (
        <span className={styles.subtle}>{words.say(PRESET_TEXTS.loses, { n: recipe.sets.length })}</span>
      )}
      {isOpen && <PresetList chosen={name} onChoose={choose} />}
    </Section>
  );
}

/** A name that is no preset counts as the standard one, as runs take it. */
function presetOf(text: string): PresetName {
  return PRESET_NAMES.find((name) => name === text) ?? 'standard';
}

function backText({ preset }: RememberedRecipe, words: Words): Bilingual {
  return filled(PRESET_TEXTS.back, { name: words.say(PRESETS[presetOf(preset)].label) });
}
