import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../../engine/runView';
import type { SessionActions } from '../../flow/session';
import { RULE_EDITOR } from '../../texts/ruleEditor';
import { RULES } from '../../texts/rules';
import { SettingField } from '../SettingField';
import { isNeeded, MORE_GROUPS, SETTING_GROUPS, type SettingGroup } from '../settingGroups';
import { ShareTable } from '../ShareTable';
import { useStyles } from '../styles';
import { useWords } from '../words';
import { useWhatIf, type Tried } from './useWhatIf';

interface SettingGroupsProps {
  readonly view: RunView;
  readonly actions: Pick<SessionActions, 'ask' | 'changeSetting'>;
}

/** The settings in groups that open one by one, each with the shares that it moves; the rarer groups stand behind one more. */
export function SettingGroups({ view, actions }: SettingGroupsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const tried = useWhatIf(view.recipe, actions);
  const shared = { view, tried, actions };
  return (
    <div className={styles.card}>
      <Accordion collapsible multiple defaultOpenItems={[view.segment === 'tier' ? 'tiers' : 'grid11']}>
        {SETTING_GROUPS.map((group) => (
          <Group key={group.id} group={group} {...shared} />
        ))}
        <AccordionItem value="more">
          <AccordionHeader size="small">{words.say(RULES.moreGroups, { n: MORE_GROUPS.length })}</AccordionHeader>
          <AccordionPanel>
            <Accordion collapsible multiple>
              {MORE_GROUPS.map((group) => (
                <Group key={group.id} group={group} {...shared} />
              ))}
            </Accordion>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

interface GroupProps extends SettingGroupsProps {
  readonly group: SettingGroup;
  readonly tried: Tried;
}

function Group({ group, view, tried: { whatIf, onType }, actions }: GroupProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const classes = (whatIf?.classes ?? view.classes).find((one) => one.set === group.set);
  const empty = (classes?.shares ?? []).filter((one) => one.customers === 0 && one.id !== 'noOrders');
  const settings = group.settings.filter((setting) => isNeeded(setting, view.recipe));
  const needRun = (whatIf?.needRun ?? []).map((label) => words.say(label)).join(', ');
  return (
    <AccordionItem value={group.id}>
      <AccordionHeader size="small">{words.say(group.title)}</AccordionHeader>
      <AccordionPanel>
        <div className={styles.stack}>
          {classes && <ShareTable classes={classes} currency={view.currency} />}
          <span role="status" className={styles.subtle}>
            {whatIf && words.say(RULE_EDITOR.whatIf)}
            {needRun !== '' && ` ${words.say(RULE_EDITOR.needRun, { names: needRun })}`}
          </span>
          {empty.map(({ id, label }) => (
            <span key={id} className={styles.warn}>
              {words.say(RULES.nobody, { label: words.say(label) })}
            </span>
          ))}
          {settings.map((setting) => (
            <SettingField key={setting} setting={setting} recipe={view.recipe} actions={actions} onType={onType} />
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
