import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { isoDate, PRESET_NAMES, PRESETS, serialOf } from '../../core/index';
import type { RunView } from '../engine/runView';
import type { Session, SessionActions } from '../flow/session';
import { FIRST_RUN } from '../texts/firstRun';
import { useWords } from './words';

const useQuickStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px 12px' },
  control: { minWidth: 0, width: '100%' },
});

const WINDOWS = ['90', '180', '365', '730', 'all'] as const;

interface QuickSettingsProps {
  readonly session: Session;
  readonly view: RunView;
  readonly actions: SessionActions;
}

/** The three settings that people change most: preset, window, analysis date. */
export function QuickSettings({ session, view, actions }: QuickSettingsProps): JSX.Element {
  const words = useWords();
  const styles = useQuickStyles();
  const window = String(view.recipe.window);
  return (
    <div className={styles.grid}>
      <Field label={words.say(FIRST_RUN.preset)} size="small">
        <Select
          size="small"
          className={styles.control}
          value={session.memory.recipe.preset}
          onChange={(_, { value }) => actions.choosePreset(value)}
        >
          {PRESET_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.say(PRESETS[name].label)}
            </option>
          ))}
        </Select>
      </Field>
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

/** Read YYYY-MM-DD as a serial day; null for a blank or half-typed date. */
function dayFrom(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isNaN(day) ? null : day;
}
