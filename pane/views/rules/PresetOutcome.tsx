import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { JSX } from 'react';
import { SETTINGS } from '../../../core/index';
import type { ClassView, RunView } from '../../engine/runView';
import type { PresetChange } from '../../flow/presetChanges';
import { FIRST_RUN } from '../../texts/firstRun';
import { PRESET_TEXTS } from '../../texts/presets';
import { CHOICES } from '../../texts/rules';
import { MORE_GROUPS, SETTING_GROUPS } from '../settingGroups';
import { ShareBar } from '../ShareBar';
import { SimpleTable } from '../SimpleTable';
import { useStyles } from '../styles';
import { useWords, type Words } from '../words';

interface PresetOutcomeProps {
  readonly view: RunView;
  readonly changes: readonly PresetChange[];
}

/** What a preset comes to: how customers are shared out in the classes that it moves, and its settings beside the standard. */
export function PresetOutcome({ view, changes }: PresetOutcomeProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const rows = changes.map(({ key, standard, here }) => ({
    head: words.say(SETTINGS[key].label),
    cells: [valueText(standard, words), valueText(here, words)],
  }));
  return (
    <>
      <span className={styles.subtle}>{words.say(PRESET_TEXTS.shares)}</span>
      <ul className={styles.list}>
        {movedClasses(view, changes).map((classes) => (
          <li key={classes.set} className={styles.tight}>
            <span>{words.say(classes.title)}</span>
            <ShareBar parts={partsOf(classes)} />
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <span className={styles.subtle}>{words.say(PRESET_TEXTS.same)}</span>
      ) : (
        <Accordion collapsible>
          <AccordionItem value="changes">
            <AccordionHeader size="small">{words.say(PRESET_TEXTS.changes, { n: rows.length })}</AccordionHeader>
            <AccordionPanel>
              <SimpleTable
                name={words.say(PRESET_TEXTS.changes, { n: rows.length })}
                headers={[PRESET_TEXTS.setting, PRESET_TEXTS.standard, PRESET_TEXTS.here].map((text) =>
                  words.say(text),
                )}
                rows={rows}
              />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}

function valueText(text: string, words: Words): string {
  if (text === 'all') return words.say(FIRST_RUN.windowAll);
  const choice = CHOICES[text];
  return choice ? words.say(choice) : text.replace(/,/g, ', ');
}

const MOST_SETS = 4;

/** The classes that the screens speak of, then those whose settings changed. */
function movedClasses({ classes, segment }: RunView, changes: readonly PresetChange[]): readonly ClassView[] {
  const changed = new Set(changes.map(({ key }) => key));
  const moved = [...SETTING_GROUPS, ...MORE_GROUPS]
    .filter(({ settings }) => settings.some((setting) => changed.has(setting)))
    .map(({ set }) => set);
  const wanted = [...new Set([segment, ...moved])];
  return wanted.flatMap((set) => classes.find((one) => one.set === set) ?? []).slice(0, MOST_SETS);
}

function partsOf({ shares }: ClassView): Parameters<typeof ShareBar>[0]['parts'] {
  const all = shares.reduce((sum, { customers }) => sum + customers, 0);
  return shares.map(({ id, label, tone, customers }) => ({ id, label, tone, share: all === 0 ? 0 : customers / all }));
}
