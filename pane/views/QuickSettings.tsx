import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { isoDate, PRESET_NAMES, PRESETS } from '../../core/index';
import type { RunView } from '../engine/runView';
import type { Session, SessionActions } from '../flow/session';
import { FIRST_RUN } from '../texts/firstRun';
import { PRESET_GROUPS, PRESET_PURPOSES } from '../texts/presets';
import { dayFrom } from './dayFrom';
import { useWords } from './words';

const useQuickStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px 12px' },
  control: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
});

const WINDOWS = ['90', '180', '365', '730', 'all'] as const;

interface QuickSettingsProps {
  readonly session: Session;
  readonly view: RunView;
  readonly actions: SessionActions;
  /** Without it where presets stand in a section of their own. */
  readonly hasPreset?: boolean;
}

/** The three settings that people change most: preset, window, analysis date. */
export function QuickSettings({ session, view, actions, hasPreset = true }: QuickSettingsProps): JSX.Element {
  const words = useWords();
  const styles = useQuickStyles();
  const window = String(view.recipe.window);
  return (
    <div className={styles.grid}>
      {hasPreset && <PresetField preset={session.memory.recipe.preset} onChoose={actions.choosePreset} />}
      <Field label={words.say(FIRST_RUN.window)} size="small">
        <Select size="small" value={window} onChange={(_, { value }) => actions.changeSetting('window', value)}>
          {WINDOWS.map((days) => (
            <option key={days} value={days}>
              {days === 'all' ? words.say(FIRST_RUN.windowAll) : words.say(FIRST_RUN.windowDays, { n: days })}
            </option>
          ))}
          {!WINDOWS.some((days) => days === window) && (
            <option value={window}>{words.say(FIRST_RUN.windowOther, { n: window })}</option>
          )}
        </Select>
      </Field>
      <Field label={words.say(FIRST_RUN.day)} hint={words.say(FIRST_RUN.dayHint)} size="small">
        <Input
          size="small"
          type="date"
          className={styles.control}
          value={isoDate(session.day ?? view.today)}
          onChange={(_, { value }) => actions.chooseDay(dayFrom(value))}
        />
      </Field>
    </div>
  );
}

interface PresetFieldProps {
  readonly preset: string;
  readonly onChoose: (name: string) => void;
}

/** Industries first; below the choice stands what it is for. */
function PresetField({ preset, onChoose }: PresetFieldProps): JSX.Element {
  const words = useWords();
  const styles = useQuickStyles();
  const name = PRESET_NAMES.find((one) => one === preset) ?? 'standard';
  return (
    <Field
      className={styles.wide}
      label={words.say(FIRST_RUN.preset)}
      hint={words.say(PRESET_PURPOSES[name])}
      size="small"
    >
      <Select size="small" className={styles.control} value={name} onChange={(_, { value }) => onChoose(value)}>
        {PRESET_GROUPS.map(({ title, names }) => (
          <optgroup key={title.en} label={words.say(title)}>
            {names.map((one) => (
              <option key={one} value={one}>
                {words.say(PRESETS[one].label)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
