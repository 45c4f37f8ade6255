import { Field, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { DATA, FRAMEWORKS } from '../texts/data';
import { useWords } from './words';

interface FrameworkChoiceProps {
  readonly framework: string;
  readonly onChange: (id: string) => void;
}

/** By which of the known ways the fields are sorted into classes; for looking alone. */
export function FrameworkChoice({ framework, onChange }: FrameworkChoiceProps): JSX.Element {
  const words = useWords();
  return (
    <Field label={words.say(DATA.framework)} size="small">
      <Select size="small" value={framework} onChange={(_, { value }) => onChange(value)}>
        {FRAMEWORKS.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.say(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
