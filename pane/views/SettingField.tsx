import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { acceptedValues, SETTINGS, type Accepts, type Bilingual, type Recipe } from '../../core/index';
import type { SessionActions } from '../flow/session';
import { CHOICES, RULES } from '../texts/rules';
import { useWords } from './words';

interface SettingFieldProps {
  readonly setting: keyof Recipe;
  readonly recipe: Recipe;
  readonly actions: Pick<SessionActions, 'changeSetting'>;
  /** Hears of a value while it is typed; null when it was taken or given up. */
  readonly onType?: (setting: keyof Recipe, text: string | null) => void;
}

/** One setting: its label, its value, what it accepts, and what is wrong with what was typed, at its place. */
export function SettingField({ setting, recipe, actions, onType }: SettingFieldProps): JSX.Element {
  const words = useWords();
  const { label, help, accepts } = SETTINGS[setting];
  const now = String(recipe[setting]);
  const [typed, setTyped] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly Bilingual[]>([]);
  const take = (text: string): void => {
    const wrong = text === now ? [] : actions.changeSetting(setting, text);
    setErrors(wrong);
    setTyped(wrong.length === 0 ? null : text);
    onType?.(setting, null);
  };
  const message = errors.map((error) => words.say(error)).join(' ');
  return (
    <Field
      label={words.say(label)}
      hint={
        accepts.kind === 'choice'
          ? words.say(help)
          : `${words.say(help)} ${words.say(RULES.accepts, { what: acceptedValues(accepts, words.lang) })}`
      }
      size="small"
      {...(message === '' ? {} : { validationState: 'error' as const, validationMessage: message })}
    >
      {accepts.kind === 'choice' ? (
        <Choices accepts={accepts} value={now} onChange={take} />
      ) : (
        <Input
          size="small"
          value={typed ?? now.replace(/,/g, ', ')}
          onChange={(_, { value }) => {
            setTyped(value);
            onType?.(setting, value);
          }}
          onBlur={() => typed !== null && take(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed !== null) take(typed);
            if (event.key === 'Escape') take(now);
          }}
        />
      )}
    </Field>
  );
}

interface ChoicesProps {
  readonly accepts: Extract<Accepts, { kind: 'choice' }>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Field hands its ids on to its child, so they are passed through. */
function Choices({ accepts, value, onChange, ...field }: ChoicesProps): JSX.Element {
  const words = useWords();
  return (
    <Select {...field} size="small" value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      {accepts.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {words.say(CHOICES[choice.value] ?? { zh: choice.value, en: choice.value })}
        </option>
      ))}
    </Select>
  );
}
