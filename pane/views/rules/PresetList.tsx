import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { PRESETS, type PresetName } from '../../../core/index';
import { PRESET_GROUPS, PRESET_PURPOSES, PRESET_TEXTS } from '../../texts/presets';
import { useStyles } from '../styles';
import { useWords } from '../words';

const useListStyles = makeStyles({
  group: { fontWeight: tokens.fontWeightSemibold, margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

interface PresetListProps {
  readonly chosen: string;
  readonly onChoose: (name: PresetName) => void;
}

/** Every preset with what it is for, industries first; choosing takes effect at once. */
export function PresetList({ chosen, onChoose }: PresetListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useListStyles();
  return (
    <Field label={words.say(PRESET_TEXTS.list)} size="small">
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          const name = PRESET_GROUPS.flatMap(({ names }) => names).find((one) => one === value);
          if (name) onChoose(name);
        }}
      >
        {PRESET_GROUPS.map(({ title, names }) => (
          <div key={title.en} className={styles.tight} role="group" aria-label={words.say(title)}>
            <span className={look.group} aria-hidden="true">
              {words.say(title)}
            </span>
            {names.map((name) => (
              <Radio
                key={name}
                value={name}
                label={
                  <span className={look.label}>
                    <span>{words.say(PRESETS[name].label)}</span>
                    <span className={styles.subtle}>{words.say(PRESET_PURPOSES[name])}</span>
                  </span>
                }
              />
            ))}
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
