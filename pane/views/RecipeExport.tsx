import { Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { recipeOf } from '../flow/request';
import type { Memory } from '../flow/remembered';
import { LOG } from '../texts/log';
import { Action } from './Action';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

/** The settings as text, to keep or to hand on. */
export function RecipeExport({ memory }: { readonly memory: Memory }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = JSON.stringify(
    { preset: memory.recipe.preset, recipe: recipeOf(memory), columns: Object.fromEntries(memory.mapping.columns) },
    null,
    2,
  );
  // Hosts may forbid the clipboard; the text can be selected all the same.
  const copy = (): void => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return setCopied(false);
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Section title={words.say(LOG.recipe)}>
      <Textarea
        readOnly
        size="small"
        rows={5}
        resize="vertical"
        aria-label={words.say(LOG.recipeText)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span className={styles.row}>
        <Action size="small" hotkey="k" label={LOG.copy} onClick={copy} />
        <span role="status" className={styles.subtle}>
          {copied === null ? '' : words.say(copied ? LOG.copied : LOG.notCopied)}
        </span>
      </span>
    </Section>
  );
}
